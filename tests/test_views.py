import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vngovnlp import labels
from vngovnlp.page import phrases
from vngovnlp.report import MeetingReport, Source, Statement, Versions
from vngovnlp.views import html, markdown, text
from vngovnlp.views.outline import day, interval, outline

RENDERERS = [text.render, markdown.render, html.render, html.page]

WANTED = [
    "UBND huyện họp về cấp nước sạch",
    "06/03/2024",
    "Lý Văn Quảng",
    "Phó Chủ tịch, UBND huyện",
    "Chủ tịch (UBND các xã)",
    "Ủy ban nhân dân huyện",
    "trước ngày 30/3 (30/03/2024)",
    "Tham mưu, đề xuất",
    "Hạn chế",
    "Chính phủ",
    "tên mẫu trang",
    "Nhiệm vụ không nêu thời hạn",
    "something the views do not know",
]


@pytest.mark.parametrize("render", RENDERERS)
def test_every_view_shows_what_the_report_says(render, made):
    drawn = render(made)
    for piece in WANTED:
        assert piece in re.sub(r"\s+", " ", drawn).replace("\\", ""), piece


@pytest.mark.parametrize("render", RENDERERS)
def test_a_report_without_findings_says_so_and_claims_nothing(render, bare):
    drawn = render(bare)
    assert "không kể về cuộc họp" in drawn
    assert "None" not in drawn
    assert "Nhiệm vụ" not in drawn


def test_the_text_view_fits_the_terminal(made):
    assert max(map(len, text.render(made).splitlines())) <= 100
    assert max(map(len, text.render(made, width=60).splitlines())) <= 60


def test_dates_are_written_as_offices_write_them():
    assert day("2020-02-05") == "05/02/2020"
    assert interval("2020-02-17", None) == "17/02/2020"
    assert interval(None, None) == ""


def test_every_code_of_a_report_has_a_vietnamese_label():
    definitions = MeetingReport.model_json_schema()["$defs"]

    def codes(part, field):
        found = definitions[part]["properties"][field]
        return set(found.get("enum") or next(choice["enum"] for choice in found["anyOf"] if "enum" in choice))

    assert codes("Entity", "label") == set(labels.ENTITY)
    assert codes("Meeting", "kind") == set(labels.MEETING)
    assert codes("Statement", "role") | {"DIRECTIVE"} == set(labels.STATEMENT)
    assert codes("Directive", "category") == set(labels.CATEGORY)
    assert codes("DateExpression", "role") == set(labels.DATE_ROLE)
    assert codes("DateExpression", "mod") == set(labels.DATE_MOD)
    assert codes("Agency", "level") == set(labels.LEVEL)
    assert codes("Agency", "kind") == set(labels.AGENCY_KIND)


def test_the_kind_of_an_agency_is_told_in_both_languages(made):
    (agencies,) = (section for section in outline(made) if section.code == "agencies")
    committee, division = agencies.items
    (kind,) = (field.values for field in committee.fields if field.label == "loại cơ quan")
    assert [(value.text, value.english) for value in kind] == [("Ủy ban nhân dân", "People's Committee")]
    assert "loại cơ quan" not in {field.label for field in division.fields}, "the report does not say"


def saying(words: str) -> MeetingReport:
    """A report whose title and only statement are ``words``."""
    return MeetingReport(
        id="x",
        text=words,
        source=Source(title=words or None),
        statements=(Statement(id="s1", start=0, end=len(words), text=words, role="LIMITATION", score=1.0),),
        versions=Versions(library="0", lexicon="0", model=None),
    )


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}


@given(st.text() | st.sampled_from(["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</style><b>"]))
def test_html_holds_no_tag_of_the_article(words):
    none, tags = Tags(), Tags()
    none.feed(html.render(saying("Họp.")))
    tags.feed(html.render(saying(words)))
    assert tags.seen <= none.seen | {"a", "p", "b", "h4"}
    assert tags.attributes <= none.attributes | {"href", "id", "tabindex"}
    assert not tags.seen & {"script", "img", "iframe"}


@given(st.text())
def test_text_holds_no_character_that_steers_a_terminal(words):
    drawn = text.render(saying(words))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", drawn)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("# Kính gửi", r"\# Kính gửi"),
        ("1. Sở Y tế", r"1\. Sở Y tế"),
        ("*khẩn* _mật_ `a`", r"\*khẩn\* \_mật\_ \`a\`"),
        ("[tại đây](javascript:alert(1))", r"\[tại đây\](javascript:alert(1))"),
        ("<b>&amp;", r"\<b\>\&amp;"),
        ("Phòng Lao động - Thương binh", "Phòng Lao động - Thương binh"),
    ],
)
def test_markdown_shows_the_letters_of_the_article(words, shown):
    assert markdown.escape(words) == shown


def test_sections_without_content_are_left_out(made, bare):
    assert [section.title for section in outline(bare)] == ["Bài viết", "Cuộc họp"]
    assert len(outline(made)) == 11


def test_the_presentation_methods_of_a_report_are_these_views(made):
    assert made.to_markdown() == markdown.render(made)
    assert made._repr_html_() == html.render(made)
    assert made.to_html() == html.page(made)


def test_every_kind_of_furniture_that_has_words_has_a_vietnamese_label():
    reasons = {*phrases.EDGES, *phrases.SECTIONS, *phrases.ANYWHERE}
    assert reasons
    assert reasons <= set(labels.FURNITURE)
