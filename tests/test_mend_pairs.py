"""Organisations that 'và' joins, and their short forms in brackets. All of them are invented."""

import pytest

from test_grammar_mend import expected, mended


@pytest.mark.parametrize(
    ("found", "right"),
    [
        (
            "[Ngân hàng Lam Giang và Tổ chức Di cư Á Đông](org) họp",
            "[Ngân hàng Lam Giang](org) và [Tổ chức Di cư Á Đông](org) họp",
        ),
        (
            "[Công ty CP Định vị Sao Mai và VNPT Nghệ An](org) họp",
            "[Công ty CP Định vị Sao Mai](org) và [VNPT Nghệ An](org) họp",
        ),
        (
            "[Ban Quản lý chợ Đông và Công ty CP Muối Sạch](agency) họp",
            "[Ban Quản lý chợ Đông](agency) và [Công ty CP Muối Sạch](org) họp",
        ),
        # one name with 'và' in it
        ("[Vụ Tài chính và Ngân hàng](agency) họp", "[Vụ Tài chính và Ngân hàng](agency) họp"),
        ("[Phòng Hành chính và Tổ chức Cán bộ](agency) họp", "[Phòng Hành chính và Tổ chức Cán bộ](agency) họp"),
        ("[Hiệp hội Muối và Chè Lam Giang](org) họp", "[Hiệp hội Muối và Chè Lam Giang](org) họp"),
        # short forms in brackets
        ("[Công ty Giống cây Lam Giang](org) (Lagiseed) họp", "[Công ty Giống cây Lam Giang](org) ([Lagiseed](org)) họp"),
        ("[Công ty Điện tử Lam Giang](org) (LGEV) họp", "[Công ty Điện tử Lam Giang](org) ([LGEV](org)) họp"),
        ("[Công ty Giống cây Lam Giang](org) (TPHCM) họp", "[Công ty Giống cây Lam Giang](org) (TPHCM) họp"),
        ("[Công ty Giống cây Lam Giang](org) (Lam) họp", "[Công ty Giống cây Lam Giang](org) (Lam) họp"),
        ("[Công ty Giống cây Lam Giang](org) (ông Mẫu) họp", "[Công ty Giống cây Lam Giang](org) (ông Mẫu) họp"),
        ("[Sở Y tế](agency) (KHTC) họp", "[Sở Y tế](agency) (KHTC) họp"),
    ],
)
def test_organisations_beside_each_other(found: str, right: str) -> None:
    assert mended(found) == expected(right)
