"""Runs the notebooks anew, from top to bottom, and writes their outputs into them: all of them, or those that are named.

    .venv/bin/python scripts/run_notebooks.py
    .venv/bin/python scripts/run_notebooks.py notebooks/04_directives.ipynb

Needs the extra ``test``. Cells get no times and the file no version of Python, so that a second run changes nothing.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient

FOLDER = Path(__file__).parent.parent / "notebooks"
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def run(path: Path) -> float:
    """Runs one notebook in place and gives the seconds that it took."""
    book = nbformat.read(path, as_version=4)
    began = time.perf_counter()
    client = NotebookClient(
        book,
        kernel_name="python3",
        timeout=300,
        record_timing=False,
        coalesce_streams=True,
        resources={"metadata": {"path": str(FOLDER)}},
    )
    client.execute()
    book.metadata = METADATA
    nbformat.write(book, path)
    return time.perf_counter() - began


if __name__ == "__main__":
    # The command in the cells is that of this environment.
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for path in map(Path, sys.argv[1:] or sorted(FOLDER.glob("*.ipynb"))):
        print(f"{path.name:<36}{run(path):6.1f} s", flush=True)
