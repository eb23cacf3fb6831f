"""A short turn of the harness; `python tests/fuzz/harness.py --seconds 600` is a long one."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import harness


def test_a_few_hundred_random_inputs_break_nothing():
    for module in ("pyarrow", "pypdfium2", "zstandard"):
        pytest.importorskip(module)
    assert harness.run(seconds=8, seed=20, most=300) == 0
