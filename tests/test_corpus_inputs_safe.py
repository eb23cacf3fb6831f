"""What a run must never do to its inputs and outputs, and columns that were named. All texts are invented."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from vngovnlp import read_corpus
from vngovnlp.corpus.options import Limits
from vngovnlp.corpus.readers import Columns
from vngovnlp.corpus.run import run_batch
from vngovnlp.errors import InputError

TEXT = "Sáng 5/3/2024, Chủ tịch UBND huyện Lê Văn Mẫu yêu cầu Phòng Y tế kiểm tra chợ."


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"id": "1", "text": TEXT}) + "\n", encoding="utf-8")
    (tmp_path / "link.jsonl").symlink_to(path)
    return path


@pytest.mark.parametrize(
    ("given", "target"),
    [("./a.jsonl", "./a.jsonl"), ("a.jsonl", "./a.jsonl"), ("a.jsonl", "{0}/a.jsonl"), ("link.jsonl", "a.jsonl")],
)
def test_an_input_is_never_the_output(articles: Path, given: str, target: str) -> None:
    before = articles.read_bytes()
    with pytest.raises(InputError, match="input and output at once"):
        run_batch([given], target.format(articles.parent))
    assert articles.read_bytes() == before


def test_standard_output_is_appended_to(articles: Path) -> None:
    out = articles.parent / "all.txt"
    out.write_text("kept\n", encoding="utf-8")
    with out.open("ab") as stream:
        command = [sys.executable, "-m", "vngovnlp", "batch", str(articles), "-", "--workers", "0"]
        subprocess.run(command, stdout=stream, stderr=subprocess.DEVNULL, check=True)
        subprocess.run(command, stdout=stream, stderr=subprocess.DEVNULL, check=True)
    lines = out.read_text(encoding="utf-8").split("\n")
    assert lines[0] == "kept"
    assert [json.loads(line)["id"] for line in lines[1:3]] == ["1", "1"]


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        (f'so,noi_dung\n1,"{TEXT}"\n', Columns(text="noi_dung", id="so")),
        # columns that are called like fields and were not chosen give way, wherever they stand
        (f'ma,id,text,body\n1,9,khác,"{TEXT}"\n', Columns(text="body", id="ma")),
        (f'body,ma,id,text\n"{TEXT}",1,9,khác\n', Columns(text="body", id="ma")),
    ],
)
def test_named_columns_of_tables(tmp_path: Path, table: str, columns: Columns) -> None:
    (tmp_path / "s.csv").write_text(table, encoding="utf-8")
    run_batch([str(tmp_path / "s.csv")], tmp_path / "s.jsonl", columns=columns, limits=Limits(workers=0))
    report = json.loads((tmp_path / "s.jsonl").read_text(encoding="utf-8"))
    assert (report["id"], report["text"]) == ("1", TEXT)


def test_a_lone_surrogate_in_an_id_costs_no_article(tmp_path: Path) -> None:
    (tmp_path / "s.jsonl").write_text('{"id":"x\\ud800","text":"Chủ tịch UBND huyện họp."}\n', encoding="utf-8")
    run_batch([str(tmp_path / "s.jsonl")], tmp_path / "tables", limits=Limits(workers=1))
    assert read_corpus(tmp_path / "tables").facts.doc_id.nunique() == 1
