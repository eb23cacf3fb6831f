"""The notebooks run from top to bottom, and what is committed is what a run gave."""

import json
import os
import re
import sys
from pathlib import Path

import pytest

from conftest import ROOT

FOLDER = ROOT / "notebooks"
BOOKS = sorted(FOLDER.glob("*.ipynb"))
LONGEST = 60  # seconds of this machine's time that one notebook may take


def cells(path: Path, kind: str) -> list[dict]:
    return [cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == kind]


def test_there_are_seven():
    assert [path.name[:2] for path in BOOKS] == ["01", "02", "03", "04", "05", "06", "07"]


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.stem)
def test_outputs_are_committed(path):
    code = cells(path, "code")
    assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1)), "run it anew, in one go, and save it"
    for cell in code:
        assert not [output for output in cell["outputs"] if output["output_type"] == "error"]
        said = "".join("".join(o.get("text", "")) for o in cell["outputs"] if o.get("name") == "stderr")
        assert "Traceback" not in said
        assert not re.search(r"/(?:tmp|home|root|work)/", json.dumps(cell["outputs"])), "a path of the machine it ran on"
    assert sum(bool(cell["outputs"]) for cell in code) >= 4


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.stem)
def test_prose_is_in_both_languages(path):
    """Vietnamese first, then a line in English in italics, under the most headings."""
    prose = ["".join(cell["source"]) for cell in cells(path, "markdown")]
    headed = [text for text in prose if text.startswith("#")]
    assert len(headed) >= 5
    assert sum(bool(re.search(r"\n\*[A-Z][^*]+\*", text)) for text in headed) >= 0.8 * len(headed)


def test_the_year_of_articles_is_whole():
    records = [json.loads(line) for line in (FOLDER / "data/mot_nam.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(records) == len({record["id"] for record in records}) >= 24
    days = [record["published"] for record in records]
    assert days == sorted(days)
    assert days[0] < "2025-02" < "2025-07-01" < "2025-12" < days[-1]
    assert all(record["text"].startswith(record["title"]) for record in records)


@pytest.mark.slow
@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_from_top_to_bottom(path, tmp_path, monkeypatch):
    nbformat, nbclient = pytest.importorskip("nbformat"), pytest.importorskip("nbclient")
    if path.name.startswith("07"):
        pytest.importorskip("dask.dataframe")
    # The kernel and the command are those of this environment, whatever the shell has.
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("JUPYTER_PREFER_ENV_PATH", "1")
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    book = nbformat.read(path, as_version=4)
    nbclient.NotebookClient(
        book, kernel_name="python3", timeout=10 * LONGEST, resources={"metadata": {"path": str(FOLDER)}}
    ).execute()
    began = min(_time(cell, "iopub.execute_input") for cell in book.cells if cell.cell_type == "code")
    ended = max(_time(cell, "shell.execute_reply") for cell in book.cells if cell.cell_type == "code")
    # A machine that others use too is given twice the time.
    assert ended - began < 2 * LONGEST


def _time(cell, event: str) -> float:
    from datetime import datetime

    return datetime.fromisoformat(cell.metadata["execution"][event].replace("Z", "+00:00")).timestamp()
