"""Forces in front of their State, and places that say only where somebody is from, behind the tagger. All people are invented."""

import pytest

from test_grammar_mend import expected, mended


@pytest.mark.parametrize(
    ("found", "right"),
    [
        # the force of a State
        ("tàu của hải quân [Lào](location) đến", "tàu của [hải quân Lào](org) đến"),
        ("Quân đội [Thái Lan](location) tuyên bố", "[Quân đội Thái Lan](org) tuyên bố"),
        ("Vệ binh quốc gia [Nga](location) đến", "[Vệ binh quốc gia Nga](org) đến"),
        ("bay cùng Không quân [Việt Nam](location).", "bay cùng [Không quân Việt Nam](agency)."),
        # no State, no force, or a part of another name
        ("quân đội [Lam Khê](location) đến", "quân đội [Lam Khê](location) đến"),
        ("cảnh sát [Lào](location) bắt", "cảnh sát [Lào](location) bắt"),
        ("chính quyền [Lào](location) nói", "chính quyền [Lào](location) nói"),
        ("tuyển quân [Lào](location) nói", "tuyển quân [Lào](location) nói"),
        ("[Học viện Hải quân](agency) [Nga](location) họp", "[Học viện Hải quân](agency) [Nga](location) họp"),
        # where somebody is from
        ("một kỹ sư người [Lào](location) kể", "một kỹ sư người Lào kể"),
        ("nếp sống người [Lam Khê](location) xưa", "nếp sống người Lam Khê xưa"),
        ("đón du khách [Nga](location)", "đón du khách Nga"),
        ("đất và người [tỉnh Lam Khê](location)", "đất và người [tỉnh Lam Khê](location)"),
        ("nhiều người ở [Lào](location)", "nhiều người ở [Lào](location)"),
        ("người [Lê Văn Mẫu](person)", "người [Lê Văn Mẫu](person)"),
    ],
)
def test_forces_and_peoples(found: str, right: str) -> None:
    assert mended(found) == expected(right)
