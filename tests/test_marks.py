import pytest
from hypothesis import given
from hypothesis import strategies as st

from marks import Mark, parse


def test_marks_nest_and_carry_values():
    text, marks = parse("Chiều [5/3](date 2024-03-05), [[Bộ trưởng](title) [Bộ Y tế](agency)](official) yêu cầu")
    assert text == "Chiều 5/3, Bộ trưởng Bộ Y tế yêu cầu"
    assert [(text[m.start : m.end], m.label, m.value) for m in marks] == [
        ("5/3", "date", "2024-03-05"),
        ("Bộ trưởng Bộ Y tế", "official", None),
        ("Bộ trưởng", "title", None),
        ("Bộ Y tế", "agency", None),
    ]


def test_a_backslash_keeps_a_bracket_in_the_text():
    assert parse(r"Ảnh \[minh họa\] (N.A)") == ("Ảnh [minh họa] (N.A)", [])


@pytest.mark.parametrize("broken", ["[Sở Y tế", "Sở Y tế](agency)", "[Sở Y tế]", "[Sở Y tế](agency"])
def test_a_broken_mark_is_an_error(broken):
    with pytest.raises(ValueError, match=r"closes no mark|never closed"):
        parse(broken)


@given(st.text(alphabet=st.characters(exclude_characters="[]\\")))
def test_text_without_brackets_is_itself(text):
    assert parse(text) == (text, [])


@given(st.text(alphabet="ab (").filter(bool), st.text(alphabet="cd"))
def test_a_mark_cuts_its_text(inside, outside):
    text, marks = parse(f"{outside}[{inside}](agency){outside}")
    assert marks == [Mark(len(outside), len(outside) + len(inside), "agency")]
    assert text == outside + inside + outside
