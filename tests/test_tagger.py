"""Tags, spans and features of the statistical tagger."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vngovnlp.grammar.match import Match
from vngovnlp.tagger.features import form, mark, shape, tokenize
from vngovnlp.tagger.spans import decode, encode
from vngovnlp.tagger.tagger import merge, read_clusters

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
    sentence = tokenize(text, (0, len(text)))
    hits = [
        Match(0, 2, "HONORIFIC", None, "lexicon", 0.5),
        Match(3, 13, "PERSON", None, "grammar"),
        Match(4, 6, "X", None, "cuts a token"),
    ]
    assert mark([sentence], hits) == [[["U-HONORIFIC?"], ["B-PERSON"], ["I-PERSON"], ["L-PERSON"], []]]


def test_a_hit_across_two_sentences_marks_nothing():
    text = "Sở Y tế"
    parts = [tokenize(text, (0, 4)), tokenize(text, (5, 7))]
    assert mark(parts, [Match(0, 7, "AGENCY", None, "")]) == [[[], []], [[]]]


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


def test_clusters_are_read_by_form():
    assert read_clusters('{"3.17": "Sở Phòng", "4.2": "họp"}') == {"Sở": "3.17", "Phòng": "3.17", "họp": "4.2"}
