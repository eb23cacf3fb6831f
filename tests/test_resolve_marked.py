"""Whole resolve stage on any text: spans cut their text, ids exist, nothing raises. ``read`` serves the other resolve tests."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marks import parse
from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.documents import link_documents
from vngovnlp.resolve.meeting import find_meeting
from vngovnlp.resolve.officials import link_officials
from vngovnlp.segment import sentences
from vngovnlp.text import normal, read_text

LABELS = {"P": "PERSON", "T": "TITLE", "A": "AGENCY", "O": "ORG", "L": "LOCATION", "D": "DATE", "V": "DOCUMENT"}


def read(marked: str) -> tuple[Article, tuple[Match, ...]]:
    """The article of a text with marks '[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P)', and its mentions."""
    text, marks = parse(marked)
    spans = sentences(text)
    return Article(text, normal(text), spans), tuple(Match(m.start, m.end, LABELS[m.label], None, "gold") for m in marks)


def resolve(article: Article, entities: tuple[Match, ...]):
    agencies = link_agencies(article, entities)
    officials = link_officials(article, entities, agencies)
    return (
        agencies,
        officials,
        link_documents(article, entities, ()),
        find_meeting(article, entities, officials, agencies, None),
    )


WORDS = (
    "ông bà đồng chí Chủ tịch Phó Giám đốc UBND tỉnh Sở Y tế Bộ Lê Văn Bình Trần Hoa chủ trì hội nghị cuộc họp làm việc với tham dự có và , . ; : - ( ) \n "
    "yêu cầu phát biểu chỉ đạo nguyên kiêm các giữ chức làm tại kỳ họp lễ khai mạc nhiệm kỳ 2021 5/3 Nghị định số 12/2020/NĐ-CP ngày của"
).split(" ")


@st.composite
def noisy_articles(draw):
    """Texts of the field's words in any order, with mentions at any syllables: what a poor tagger could hand over."""
    words = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=60))
    text = read_text(" ".join(words)).text
    starts, at = [], 0
    for word in words:
        starts.append((at, at + len(word)))
        at += len(word) + 1
    entities, i = [], 0
    while i < len(starts):
        size = draw(st.integers(1, 3))
        label = draw(st.sampled_from([None, *LABELS.values()]))
        if label is not None:
            last = min(i + size, len(starts)) - 1
            if text[starts[i][0] : starts[last][1]].strip():
                entities.append(Match(starts[i][0], starts[last][1], label, None, "any"))
        i += size
    return Article(text, normal(text), sentences(text)), tuple(entities)


@given(noisy_articles())
@settings(max_examples=150, deadline=None)
def test_every_span_cuts_its_text_whatever_the_mentions(given_article):
    article, entities = given_article
    agencies, officials, documents, meeting = resolve(article, entities)
    text = article.text
    known = {a.id for a in agencies} | {o.id for o in officials}
    for agency in agencies:
        assert text[slice(*agency.name_span)] == agency.name
        assert agency.mentions == tuple(sorted(agency.mentions))
    mentions = [span for a in agencies for span in a.mentions]
    assert sorted(mentions) == [(m.start, m.end) for m in entities if m.label == "AGENCY"]  # each is one agency's, none is lost
    for official in officials:
        assert official.positions
        assert (official.name is None) == (official.name_span is None)
        if official.name_span:
            assert " ".join(text[slice(*official.name_span)].split()) == official.name
        for position in official.positions:
            assert text[slice(*position.title_span)] == position.title
            assert position.agency is None or text[slice(*position.agency_span)] == position.agency
            assert position.agency is None or position.agency_inferred is None
            assert position.agency_id is None or position.agency_id in known
    for document in documents:
        for value, span in (
            (document.kind, document.kind_span),
            (document.number, document.number_span),
            (document.symbol, document.symbol_span),
            (document.issuer, document.issuer_span),
            (document.name, document.name_span),
        ):
            assert value is None or text[slice(*span)] == value
    if meeting is not None:
        assert text[slice(*meeting.type_span)] == meeting.type
        assert meeting.topic is None or text[slice(*meeting.topic_span)] == meeting.topic
        assert meeting.location is None or text[slice(*meeting.location_span)] == meeting.location
        assert set(meeting.chair_ids) <= known
        assert not set(meeting.chairs_spans) & set(meeting.attendees_spans)
        assert len(meeting.chairs) == len(meeting.chairs_spans)
        assert len(meeting.attendees) == len(meeting.attendees_spans) == len(meeting.attendee_refs)


@given(st.text())
@settings(max_examples=50, deadline=None)
def test_any_text_without_mentions_names_nobody(raw):
    text = read_text(raw).text
    agencies, officials, documents, _ = resolve(Article(text, normal(text), sentences(text)), ())
    assert (agencies, officials, documents) == ((), (), ())


def test_an_empty_text_has_no_meeting():
    assert resolve(Article("", "", ()), ()) == ((), (), (), None)


@pytest.mark.parametrize(
    "one",
    [
        "Sáng 5/3, [Phó Chủ tịch](T) [UBND tỉnh An Hòa](A) [Lê Văn Bình](P) chủ trì cuộc họp. "
        "Ông [Bình](P) yêu cầu [Sở Y tế](A) báo cáo [Chủ tịch](T) [UBND tỉnh](A). [Phó Chủ tịch](T) nhấn mạnh.\n",
        # lives of nobody in particular
        "Ông từng là [Bí thư](T) [Huyện ủy Hòa An](A); sau đó là [Phó Chủ tịch](T) [UBND tỉnh](A).\n",
        # no sentence ends
        "[UBND tỉnh](A) tổ chức hội nghị, tham dự có [Sở Y tế](A), [An Hòa](L), ông [Lê Văn Bình](P), [Giám đốc](T) [Sở Y tế](A); ",
    ],
)
def test_a_long_text_takes_time_in_proportion(one):
    def seconds(times: int) -> float:
        article, entities = read(one * times)
        began = time.process_time()
        resolve(article, entities)
        return time.process_time() - began

    seconds(20)
    assert seconds(1600) < 12 * seconds(400)  # 4 times the text; 16 times the time would be quadratic
