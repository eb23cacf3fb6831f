"""The noun of its kind belongs to the name of a place. All of them are invented."""

import pytest

from test_grammar_mend import expected, mended


@pytest.mark.parametrize(
    ("found", "right"),
    [
        ("gần bến xe khách [Lam Giang](location)", "gần [bến xe khách Lam Giang](location)"),
        ("ở khối [phố Lam Giang](location)", "ở [khối phố Lam Giang](location)"),
        ("thăm động [Lam Giang](location)", "thăm [động Lam Giang](location)"),
        ("hồ, đỉnh [Bạch Vân](location)", "hồ, [đỉnh Bạch Vân](location)"),
        ("vào âu [cảng Lam Giang](location)", "vào [âu cảng Lam Giang](location)"),
        # the end of another word, or another kind
        ("hoạt động [Lam Giang](location)", "hoạt động [Lam Giang](location)"),
        ("khối [Lam Giang](location)", "khối [Lam Giang](location)"),
        ("châu Âu [Lam Giang](location)", "châu Âu [Lam Giang](location)"),
        ("người lao động, [Lam Giang](location)", "người lao động, [Lam Giang](location)"),
        ("thăm động [Sở Y tế](agency)", "thăm động [Sở Y tế](agency)"),
    ],
)
def test_kinds_of_places(found: str, right: str) -> None:
    assert mended(found) == expected(right)
