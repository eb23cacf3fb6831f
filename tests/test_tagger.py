"""Tags, spans and features of the statistical tagger."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.layout import lay_out
from vngovnlp.segment import sentences
from vngovnlp.tagger.crf import FORBIDDEN, Crf
from vngovnlp.tagger.emit import Emitter
from vngovnlp.tagger.features import featurize, form, mark, read_token, shape
from vngovnlp.tagger.spans import decode, encode
from vngovnlp.tagger.tagger import Tagger, mark_article, merge, read_clusters
from vngovnlp.text import normal

LABELS = ["PERSON", "TITLE", "AGENCY"]


@st.composite
def spans(draw):
    """Non-overlapping (i, j, label) over some tokens."""
    cuts = sorted(draw(st.sets(st.integers(0, 20), max_size=8)))
    pairs = [(i, j) for i, j in itertools.pairwise(cuts) if draw(st.booleans())]
    return [(i, j, draw(st.sampled_from(LABELS))) for i, j in pairs]


@given(spans())
def test_tags_say_the_spans_whole(given_spans):
    assert decode(encode(20, given_spans)) == given_spans


@given(st.lists(st.sampled_from(["O", *(f"{k}-{label}" for k in "BILU" for label in LABELS)]), max_size=12))
def test_any_tags_are_read_and_no_tagged_token_is_lost(tags):
    found = decode(tags)
    assert all(i < j for i, j, _ in found)
    assert {k for i, j, _ in found for k in range(i, j)} == {k for k, tag in enumerate(tags) if tag != "O"}


def test_side_by_side_mentions_of_one_label_stay_two():
    assert decode(["U-AGENCY", "U-AGENCY", "B-AGENCY", "L-AGENCY"]) == [(0, 1, "AGENCY"), (1, 2, "AGENCY"), (2, 4, "AGENCY")]


def test_marks_of_hits_follow_the_tokens_and_weak_ones_are_told_apart():
    text = "bà Lê Thị Mẫu họp"
    tokens = lay_out(text, ((0, len(text)),))
    hits = [Match(0, 2, "HONORIFIC", None, "lexicon", 0.5), Match(4, 6, "X", None, "cuts a token")]
    mentions = [Match(3, 13, "PERSON", None, "grammar")]
    assert mark(tokens, hits, mentions) == [("U-HONORIFIC?",), ("B-R-PERSON",), ("I-R-PERSON",), ("L-R-PERSON",), ()]


def test_a_hit_across_two_sentences_marks_nothing():
    text = "Sở Y tế"
    tokens = lay_out(text, ((0, 3), (3, 7)))
    assert tokens.bounds == [(0, 1), (1, 3)]
    assert mark(tokens, [Match(0, 7, "AGENCY", None, "")]) == [(), (), ()]


def small_crf():
    """Two tags, three features, a transition that forbids 'a' after 'b'."""
    return Crf(
        ["a", "b"], ["f"], np.zeros((1, 2), dtype=np.float32), np.array([[0.0, 1.0], [FORBIDDEN, 0.5]], dtype=np.float32)
    )


def by_hand(crf, scores):
    """Marginals of one sentence by summing over all tag sequences."""
    total = np.zeros_like(scores, dtype=np.float64)
    for path in itertools.product(range(len(crf.tags)), repeat=len(scores)):
        weight = sum(float(scores[t, tag]) for t, tag in enumerate(path))
        weight += sum(float(crf.transition[one, two]) for one, two in itertools.pairwise(path))
        for t, tag in enumerate(path):
            total[t, tag] += np.exp(weight)
    return total / total.sum(axis=1, keepdims=True)


@given(st.lists(st.lists(st.tuples(*[st.floats(-4, 4, width=32)] * 2), min_size=1, max_size=5), min_size=1, max_size=4))
def test_decoding_several_sentences_at_once_gives_the_marginals_of_each(sentences):
    crf = small_crf()
    parts = [np.array(sentence, dtype=np.float32) for sentence in sentences]
    tags, scores = crf.decode(np.concatenate(parts), [len(part) for part in parts])
    expected = np.concatenate([by_hand(crf, part) for part in parts])
    assert np.allclose(scores, expected.max(axis=1), atol=1e-4)
    assert np.allclose(expected[np.arange(len(tags)), tags], expected.max(axis=1), atol=1e-4)


def test_a_long_sentence_does_not_overflow():
    crf = small_crf()
    tags, scores = crf.decode(np.tile(np.array([[30.0, -30.0], [-30.0, 30.0]], dtype=np.float32), (2000, 1)), [4000])
    assert np.isfinite(scores).all()
    assert len(tags) == 4000


def test_weights_are_saved_and_loaded(tmp_path):
    state, transition = np.array([[0, 1.5], [-2, 0]], dtype=np.float32), np.zeros((2, 2), dtype=np.float32)
    crf = Crf(["O", "U-X"], ["một", "hai"], state, transition, calibration=(0.5, -0.25))
    crf.save(tmp_path / "weights.npz")
    again = Crf.load(tmp_path / "weights.npz")
    assert (again.tags, again.rows, again.calibration) == (crf.tags, crf.rows, (0.5, -0.25))
    assert np.array_equal(again.state, crf.state)
    assert np.array_equal(again.transition, crf.transition)


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_chance_grows_with_the_marginal_and_is_one(one, two):
    crf = Crf(["a"], [], np.zeros((0, 1), dtype=np.float32), np.zeros((1, 1), dtype=np.float32), calibration=(0.6, -0.1))
    low, high = sorted((one, two))
    assert 0 < crf.chance(low) <= crf.chance(high) < 1


def test_without_calibration_the_marginal_is_the_chance():
    assert small_crf().chance(0.8) == pytest.approx(0.8)


def test_summed_rows_give_what_the_single_features_give():
    """The shortcut of the emitter against the plain sum over the features that the trainer sees."""
    text = "Chủ tịch UBND tỉnh Lê Văn Mẫu họp ngày 5/3.\nSở Y tế báo cáo."
    article = Article(text, normal(text), sentences(text))
    tokens, marks = mark_article(article, [])
    owns = [read_token(text[s:e], article.norm[s:e], {}) for s, e in zip(tokens.starts, tokens.ends, strict=True)]
    rows = [row for i, j in tokens.bounds for row in featurize(owns[i:j], marks[i:j])]
    features = sorted({feature for row in rows for feature in row})
    state = np.random.default_rng(0).normal(size=(len(features), 3)).astype(np.float32)
    crf = Crf(["O", "B-X", "L-X"], features, state, np.zeros((3, 3), dtype=np.float32))
    expected = np.array([sum(state[crf.rows[feature]] for feature in row) for row in rows])
    emit = Emitter(crf, {})
    first = emit(tokens, marks)
    assert np.allclose(first, expected, atol=1e-4)
    assert np.array_equal(emit(tokens, marks), first)  # from what it has kept


def test_mentions_end_with_their_sentence():
    """Two tokens in a row that are both inside a name, with a sentence's end between them."""
    text = "Gặp Mẫu\nMẫu họp Mẫu Mẫu"
    article = Article(text, normal(text), ((0, 7), (8, len(text))))
    crf = Crf(
        ["I-PERSON", "O"], ["b", "w=mẫu"], np.array([[0, 5], [10, 0]], dtype=np.float32), np.zeros((2, 2), dtype=np.float32)
    )
    found = Tagger(crf, {}).find_entities(article, [])
    assert [(m.start, m.end) for m in found] == [(4, 7), (8, 11), (16, 23)]
    assert {m.score for m in found} == {round(1 / (1 + math.exp(-5)), 4)}


@pytest.mark.parametrize(
    ("token", "low", "expected"),
    [("Hoà", "hòa", "Hòa"), ("UBND", "ubnd", "UBND"), ("sở", "sở", "sở"), ("2020", "2020", "0000"), ("Y", "y", "Y")],
)
def test_forms_that_clusters_know(token, low, expected):
    assert form(token, low) == expected


def test_shape_of_a_syllable_with_a_mark_left_over():
    assert shape("A\u0323\u0308") in ("X", "xX", "Xx", "x", "A\u0323\u0308")


def test_merge_keeps_the_first_where_two_touch():
    dates = [Match(5, 9, "DATE", None, "numeric")]
    crf = [Match(0, 3, "TITLE", None, "crf"), Match(4, 6, "LOCATION", None, "crf"), Match(9, 12, "PERSON", None, "crf")]
    assert [(m.start, m.label) for m in merge(dates, crf)] == [(0, "TITLE"), (5, "DATE"), (9, "PERSON")]


@pytest.mark.parametrize(
    ("date", "mention", "kept"),
    [
        ((14, 22), (5, 22, "DOCUMENT"), ["DOCUMENT"]),  # 'Hiến pháp năm 2013'
        ((10, 18), (5, 22, "AGENCY"), ["AGENCY"]),
        ((14, 22), (5, 20, "DOCUMENT"), ["DATE"]),  # the date goes on behind it
        ((14, 22), (16, 22, "DOCUMENT"), ["DATE"]),
        ((14, 22), (5, 22, "ORG"), ["DATE"]),
        ((14, 22), (5, 14, "DOCUMENT"), ["DOCUMENT", "DATE"]),  # side by side
    ],
)
def test_a_date_is_part_of_the_document_or_body_that_holds_it(date, mention, kept):
    found = merge([Match(*date, "DATE", None, "numeric")], [Match(*mention, None, "crf")])
    assert [m.label for m in found] == kept


def test_clusters_are_read_by_form():
    assert read_clusters('{"3.17": "Sở Phòng", "4.2": "họp"}') == {"Sở": "3.17", "Phòng": "3.17", "họp": "4.2"}
