"""Cue words that are nouns announce nothing: marked is where the pair [ends], invented sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vngovnlp.article import Article
from vngovnlp.segment import sentences
from vngovnlp.statements.clauses import Tokens, clauses, tokens
from vngovnlp.statements.network.alone import each_alone
from vngovnlp.statements.nouns import is_noun
from vngovnlp.text import normal


def cut(text: str) -> Tokens:
    return tokens(Article(text, normal(text), sentences(text), published=None), [])


def parts(text: str) -> list[str]:
    toks = cut(text)
    return [text[toks.start[c.i] : toks.end[c.j - 1]] for c in clauses(toks)]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Kho thuốc đáp ứng [yêu cầu] phòng dịch", True),
        ("Xã làm theo [chỉ đạo] của huyện", True),
        ("Đây là [yêu cầu] cấp thiết", True),
        ("Ông ghi nhận các [kiến nghị] này", True),
        ("Ban [chỉ đạo] các xã đã họp", True),
        ("Ông phát biểu [chỉ đạo] tại hội nghị", True),
        ("Việc lãnh đạo, [chỉ đạo] sát hơn", True),
        ("Theo ý kiến [chỉ đạo] trước đó", True),
        ("Làm theo tình hình, [yêu cầu] thực tế", True),
        ("Kho thuốc, [yêu cầu] kỹ thuật của kho", True),
        ("Ông [yêu cầu] thực hiện tốt", False),
        ("Ông [yêu cầu] các xã rà soát", False),
        ("Huyện cũng [chỉ đạo] các phòng trực đêm", False),
        ("Huyện đã có ý kiến [chỉ đạo] các phòng trực đêm", False),
        ("Cử tri [kiến nghị] xã sửa đường", False),
        ("Ông biểu dương, [yêu cầu] các xã rà soát", False),
        ("Ông biểu dương, [đề nghị] các xã rà soát", False),
    ],
)
def test_noun_or_verb(text: str, noun: bool) -> None:
    at = text.index("]") - 1
    toks = cut(text.replace("[", "").replace("]", ""))
    k = next(k for k, end in enumerate(toks.end) if end == at)
    assert is_noun(toks.word, k) == noun


def test_a_clause_ends_behind_the_verb_and_not_behind_the_noun() -> None:
    assert parts("Ông yêu cầu các xã rà soát") == ["Ông yêu cầu", "các xã rà soát"]
    assert parts("Kho đáp ứng yêu cầu phòng dịch") == ["Kho đáp ứng yêu cầu phòng dịch"]


def test_only_the_verb_is_a_cue() -> None:
    for text, cue in (("Xã làm theo chỉ đạo của huyện", ""), ("Huyện cũng chỉ đạo các phòng", "order")):
        toks = cut(text)
        assert each_alone(toks, clauses(toks))[0].cue == cue


@pytest.mark.parametrize(
    "text", ["Các bộ trưởng ngoại giao khối họp kín", "Hồ sơ bàn giao sở xây dựng đủ", "Đây không phải cuộc họp kín"]
)
def test_words_of_two_syllables_stay_whole(text: str) -> None:
    assert parts(text) == [text]


@given(st.lists(st.sampled_from("yêu cầu chỉ đạo đề nghị của . , ý kiến có theo ông".split()), min_size=2, max_size=8))
def test_only_cues_are_nouns(words: list[str]) -> None:
    pairs = {f"{words[k - 1]} {words[k]}" for k in range(1, len(words)) if is_noun(words, k)}
    assert pairs <= {"yêu cầu", "chỉ đạo", "đề nghị", "kiến nghị"}
