"""Forces in front of their State, offices in front of their body, and countries that say only where somebody is from, behind the tagger. All people are invented."""

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
        # the office of a body
        ("Cơ quan điều tra [Công an huyện](agency) bắt", "[Cơ quan điều tra Công an huyện](agency) bắt"),
        ("do cơ quan an ninh điều tra [Bộ Công an](agency) làm", "do [cơ quan an ninh điều tra Bộ Công an](agency) làm"),
        ("tại Sở Giao dịch [Ngân hàng Lam Giang](org)", "tại [Sở Giao dịch Ngân hàng Lam Giang](org)"),
        ("đang điều tra [Công an huyện](agency)", "đang điều tra [Công an huyện](agency)"),
        ("cơ quan điều tra [Sở Y tế](agency)", "cơ quan điều tra [Sở Y tế](agency)"),
        ("cơ quan điều tra của [Công an huyện](agency)", "cơ quan điều tra của [Công an huyện](agency)"),
        # bodies of other States
        ("[Cơ quan An ninh Ukraine](agency) nói", "[Cơ quan An ninh Ukraine](org) nói"),
        ("[Bộ Y tế Thái Lan](agency) nói", "[Bộ Y tế Thái Lan](org) nói"),
        ("[Tòa án Tối cao Mỹ](agency) nói", "[Tòa án Tối cao Mỹ](org) nói"),
        ("[Bộ Y tế Việt Nam](agency) nói", "[Bộ Y tế Việt Nam](agency) nói"),
        ("[UBND huyện Lam Mỹ](agency) nói", "[UBND huyện Lam Mỹ](agency) nói"),
        ("[Bệnh viện Việt Pháp](agency) nói", "[Bệnh viện Việt Pháp](agency) nói"),
        ("[Ban chỉ đạo dạy tiếng Pháp](agency) nói", "[Ban chỉ đạo dạy tiếng Pháp](agency) nói"),
        ("[Ủy ban hợp tác Việt Nam - Lào](agency) nói", "[Ủy ban hợp tác Việt Nam - Lào](agency) nói"),
        ("[Đại sứ quán Việt Nam tại Lào](agency) nói", "[Đại sứ quán Việt Nam tại Lào](agency) nói"),
        # where somebody is from
        ("một kỹ sư người [Lào](location) kể", "một kỹ sư người Lào kể"),
        ("đất và con người [Lam Khê](location)", "đất và con người [Lam Khê](location)"),
        ("đón du khách [Nga](location)", "đón du khách Nga"),
        ("chân sút người [Tây Ban Nha](location) đá", "chân sút người Tây Ban Nha đá"),
        ("nhiều người ở [Lào](location)", "nhiều người ở [Lào](location)"),
        ("người [Lê Văn Mẫu](person)", "người [Lê Văn Mẫu](person)"),
    ],
)
def test_forces_and_peoples(found: str, right: str) -> None:
    assert mended(found) == expected(right)
