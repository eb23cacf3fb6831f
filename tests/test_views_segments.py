"""Overlapping marks become segments: nothing is lost, nothing is drawn where it does not belong."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vngovnlp.views.segments import Mark, lanes, segments

TEXT = "Chủ tịch UBND huyện giao Phòng Nội vụ báo cáo trước ngày 30/3."


def spans(text: str):
    """Spans of ``text``, also empty ones."""
    places = st.integers(0, len(text))
    return st.tuples(places, places).map(sorted).map(tuple)


@st.composite
def marked(draw):
    """A text, marks of it, and further places to cut."""
    text = draw(st.text(max_size=60))
    marks = [Mark(*span, "kind", str(number)) for number, span in enumerate(draw(st.lists(spans(text), max_size=12)))]
    return text, marks, draw(st.lists(st.integers(0, len(text)), max_size=5))


@given(marked())
def test_the_segments_are_the_text(given_marks):
    text, marks, cuts = given_marks
    pieces = segments(len(text), marks, cuts)
    assert "".join(text[piece.start : piece.end] for piece in pieces) == text
    assert all(piece.start < piece.end for piece in pieces)
    assert not set(cuts) - {0, len(text)} - {piece.start for piece in pieces}


@given(marked())
def test_every_mark_covers_exactly_its_span(given_marks):
    text, marks, cuts = given_marks
    pieces = segments(len(text), marks, cuts)
    for mark in marks:
        covered = [place for piece in pieces if mark in piece.marks for place in range(piece.start, piece.end)]
        assert covered == list(range(mark.start, mark.end))


def test_the_widest_mark_is_outside():
    task, agency, name = Mark(20, 61, "statement", "s1"), Mark(25, 37, "entity", "AGENCY"), Mark(31, 37, "key", "k1")
    pieces = segments(len(TEXT), [name, agency, task])
    assert next(piece for piece in pieces if piece.start == 31).marks == (task, agency, name)


def test_marks_that_cross_share_the_middle():
    pieces = segments(10, [Mark(0, 6, "a", "x"), Mark(4, 10, "a", "y")])
    assert [[mark.name for mark in piece.marks] for piece in pieces] == [["x"], ["x", "y"], ["y"]]


def test_no_text_has_no_segments():
    assert segments(0, []) == []
    assert segments(5, [Mark(3, 3, "a", "nothing")]) == [(0, 5, ())]


@given(st.lists(spans(TEXT)))
def test_no_two_spans_of_a_lane_overlap(given_spans):
    found = lanes(given_spans)
    assert len(found) == len(given_spans)
    for lane in set(found):
        taken = sorted(span for span, number in zip(given_spans, found, strict=True) if number == lane)
        assert all(before[1] <= behind[0] for before, behind in pairwise(taken))


@given(st.lists(spans(TEXT)))
def test_there_are_no_more_lanes_than_spans_lie_over_each_other(given_spans):
    deepest = max((sum(s <= place < e for s, e in given_spans) for place in range(len(TEXT))), default=0)
    full = [span for span in given_spans if span[0] < span[1]]
    assert len(set(lanes(full))) <= deepest
