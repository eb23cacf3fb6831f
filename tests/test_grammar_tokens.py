"""Tokens that are put together by look-ups are those that the patterns would find."""

import re
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from vngovnlp.grammar.tokens import read_tokens
from vngovnlp.layout import lay_out, tokens_of
from vngovnlp.pipes.tokenizer import pieces
from vngovnlp.text import TOKEN, normal

PARTS = st.sampled_from(
    ["sở", "Y tế", " ", "  ", "\n", "\n\n", " \n", "12", "1a", "m²", ".", ",", "\t", "\u00a0", "-", "_", "\x1c", "\r\n"]
)
TEXTS = st.lists(PARTS, max_size=14).map("".join)


@given(TEXTS, st.integers(0, 40))
@settings(max_examples=300, deadline=None)
def test_the_layout_has_the_tokens_of_each_sentence(text, cut):
    norm = normal(text)
    cut = min(cut, len(norm))
    sentences = ((0, cut), (cut, len(norm)))
    found = lay_out(text, sentences)
    expected = [(m[0], m.start(), m.end(), home) for home, span in enumerate(sentences) for m in TOKEN.finditer(norm, *span)]
    assert list(zip(found.words, found.starts, found.ends, found.homes, strict=True)) == expected


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_the_tokenizer_gives_the_text_back(text):
    assert "".join(word + space for word, space in pieces(text)) == text


def test_runs_of_blanks_are_tokens_of_their_own():
    assert pieces("  Sở Y tế \n họp.  ") == [
        ("  ", ""), ("Sở", " "), ("Y", " "), ("tế", " "), ("\n ", ""), ("họp", ""), (".", " "), (" ", ""),
    ]  # fmt: skip


def test_a_number_and_its_letters_are_one_token_of_the_grammar():
    text = "U23, quốc lộ 1A, 5m² ở tổ 12 PC45"
    tokens = read_tokens(text, normal(text), [], [])
    assert tokens.words == ["u23", ",", "quốc", "lộ", "1a", ",", "5m²", "ở", "tổ", "12", "pc45"]
    assert [text[i:j].lower() for i, j in zip(tokens.starts, tokens.ends, strict=True)] == tokens.words


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_grammar_tokens_are_runs_of_letters_and_digits(text):
    norm = normal(text)
    tokens = read_tokens(text, norm, [], [])
    expected = [(m[0], m.start(), m.end()) for m in re.finditer(r"[^\W_]+|[^\w\s]|_", norm)]
    plain = [row for row in zip(tokens.words, tokens.starts, tokens.ends, strict=True) if row[0] != "\x1c"]
    assert plain == expected


def test_long_runs_of_letters_and_digits_take_linear_time():
    start = time.process_time()
    for text in ("1a" * 50_000, "1a " * 50_000):
        read_tokens(text, text, [], [])
    assert time.process_time() - start < 5
    tokens_of.cache_clear()
