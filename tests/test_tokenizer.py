"""Syllable tokens: the text always comes back whole, whatever it holds."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from vngovnlp.layout import tokens_of
from vngovnlp.pipeline import blank
from vngovnlp.text import TOKEN, read_text

NLP = blank()

# Tokens are written apart by '|'.
CASES = [
    "Ủy| |ban| |nhân| |dân",
    "24|.|2|.|2020",
    "15|/|2024|/|NĐ|-|CP",
    "TP|.|Huế",
    "tháng|7|/|2021",
    "PGS|.|TS|.| |Lê",
    "năm| |2020|(|24|/|02|/|2020|)",
    "27|oC",
    "“|họp|”|…",
]


@pytest.mark.parametrize("marked", CASES)
def test_tokens(marked):
    text = marked.replace("|", "")
    expected = [piece for piece in marked.split("|") if piece != " "]
    assert [token.text for token in NLP.make_doc(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "  ",
        "\n",
        " a",
        "a ",
        "a  b",
        "a\n\n b",
        "\ta\u00a0b",
        "\x00a\x1f",
        "😀😀",
        "a\u0301\u0323",
        "\r\n",
        "a \n",
        "\u200bhọp\ufeff",
        "\ufffd",
    ],
)
def test_hostile_strings_come_back(text):
    doc = NLP.make_doc(text)
    assert "".join(token.text_with_ws for token in doc) == text
    assert doc.text == text


@given(st.text())
def test_every_text_comes_back_and_visible_tokens_are_those_of_the_door(text):
    text = read_text(text).text
    doc = NLP.make_doc(text)
    assert "".join(token.text_with_ws for token in doc) == text
    assert [t.text for t in doc if t.text.strip()] == [t for t in TOKEN.findall(text) if t.strip()]


def test_a_pipeline_with_the_tokenizer_is_saved_and_loaded(tmp_path):
    nlp = blank()
    nlp.to_disk(tmp_path / "nlp")
    again = spacy.load(tmp_path / "nlp")
    assert [t.text for t in again("UBND tỉnh họp ngày 5/3.")] == ["UBND", "tỉnh", "họp", "ngày", "5", "/", "3", "."]
    assert [t.text for t in blank().from_bytes(nlp.to_bytes())("Sở Y tế")] == ["Sở", "Y", "tế"]


def test_threads_that_meet_new_words_at_a_time_get_the_same_tokens():
    texts = [" ".join(f"từ{n}x{k}," for n in range(200)) + f" hết{k}" for k in range(24)] * 2
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(lambda text: tokens_of(text).forms, texts))
    finally:
        sys.setswitchinterval(interval)
    assert found == [[m[0] for m in TOKEN.finditer(text)] for text in texts]
