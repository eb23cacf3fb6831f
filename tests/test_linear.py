"""Tables of weights: what is written is what is read."""

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vngovnlp.linear import Linear

NAMES = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\n"), min_size=1, max_size=12)
WEIGHTS = st.integers(-32_000, 32_000).map(lambda thousandths: thousandths / 1000)


@given(st.dictionaries(NAMES, st.lists(WEIGHTS, min_size=3, max_size=3), min_size=1, max_size=20))
def test_a_table_is_the_same_after_writing_and_reading(weights: dict[str, list[float]]) -> None:
    linear = Linear.of(
        {name: [x for pair in enumerate(row) for x in pair] for name, row in weights.items()}, [0.123, -20.0, 0.0]
    )
    with TemporaryDirectory() as folder:
        path = Path(folder) / "weights.npz"
        linear.save(path)
        again = Linear.load(path)
    assert list(again.rows.items()) == list(linear.rows.items())
    assert np.array_equal(again.table, linear.table)
    assert again.sums([list(weights)]) == linear.sums([list(weights)])


@pytest.mark.parametrize(
    ("features", "reason"), [({"a": [0, 40.0]}, "a weight above 32"), ({"a\nb": [0, 1.0]}, "a line end in a feature name")]
)
def test_what_cannot_be_written_is_told(features: dict[str, list[float]], reason: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=reason):
        Linear.of(features, [0.0]).save(tmp_path / "weights.npz")
    assert not list(tmp_path.iterdir())
