"""Slips that everybody makes: one where many are asked for, a path in place of what it holds."""

import json

import pytest

import vngovnlp
from conftest import ROOT
from vngovnlp import FailedRecord, InputError
from vngovnlp.evaluation import evaluate

ARTICLES = ROOT / "examples" / "articles.jsonl"


@pytest.mark.parametrize("path", [ARTICLES, str(ARTICLES)], ids=["Path", "str"])
def test_one_path_is_read_as_many_are(path):
    assert list(vngovnlp.read_reports(path)) == list(vngovnlp.read_reports([ARTICLES]))


def test_a_missing_path_is_told_whole():
    with pytest.raises(FileNotFoundError, match=r"khong-co\.jsonl"):
        vngovnlp.read_reports("khong-co.jsonl")


@pytest.mark.parametrize(
    "ask", [lambda corpus: corpus.directives, lambda corpus: list(corpus.reports())], ids=["table", "reports"]
)
@pytest.mark.parametrize(
    "line",
    [b'{"id": "a", "text": "H."}', b"?", b"", b"[1]", b"3", b'{"error": {"kind": "E"}}', b'{"id": "a", "text": "\xff"}', b'{"id": "a", "meeting": null}'],
)  # fmt: skip
def test_a_corpus_of_something_else_says_what_makes_one(ask, line, made, tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(made.to_json().encode() + b"\n" + line + b"\n")
    with pytest.raises(InputError, match=r"a\.jsonl, line 2: no whole report.*vngovnlp batch"):
        ask(vngovnlp.read_corpus(path))


def test_a_corpus_may_hold_failures(made, tmp_path):
    path = tmp_path / "a.jsonl"
    failure = {"id": "b", "error": {"kind": "InputError", "message": "?"}}
    path.write_text(made.to_json() + "\n" + json.dumps(failure) + "\n", encoding="utf-8")
    assert list(vngovnlp.read_corpus(path).reports()) == [made, FailedRecord("b", "InputError", "?")]


def test_reports_are_compared_as_their_json_is(made):
    gold = json.loads(made.to_json())
    assert evaluate([gold], [made]) == evaluate([gold], [gold])
    assert evaluate([gold], [FailedRecord("bai-1", "InputError", "?")]) == evaluate([gold], [])
