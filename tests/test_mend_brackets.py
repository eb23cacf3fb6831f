"""Abbreviations in brackets inside of a name do not end it (guidelines, section 5); those of a whole name do. All people are invented."""

import pytest

from test_grammar_mend import expected, mended


@pytest.mark.parametrize(
    ("found", "right"),
    [
        # the name goes on with the place, the country or the body that it belongs to
        (
            "[Sở Giáo dục và Đào tạo](agency) ([GD&ĐT](agency)) [Hà Nội](location) họp",
            "[Sở Giáo dục và Đào tạo (GD&ĐT) Hà Nội](agency) họp",
        ),
        (
            "[sở Nông nghiệp và Môi trường](agency) ([NN - MT](agency)) [tỉnh Sơn La](location) họp",
            "[sở Nông nghiệp và Môi trường (NN - MT) tỉnh Sơn La](agency) họp",
        ),
        (
            "[Phòng Cảnh sát giao thông](agency) ([CSGT](agency)) [Công an tỉnh](agency) họp",
            "[Phòng Cảnh sát giao thông (CSGT) Công an tỉnh](agency) họp",
        ),
        ("[Hiệp hội Chè](org) ([HHC](org)) [Sơn La](location) họp", "[Hiệp hội Chè (HHC) Sơn La](org) họp"),
        (
            "[Ủy ban Mặt trận Tổ quốc](agency) ([MTTQ](agency)) [Việt Nam](location) [tỉnh Sơn La](location) họp",
            "[Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh Sơn La](agency) họp",
        ),
        ("[Sở Công Thương](agency) (CT) tỉnh này họp", "[Sở Công Thương (CT) tỉnh](agency) này họp"),
        (
            "[Đoàn Thanh niên Cộng sản](agency) ([TNCS](agency)) [Hồ Chí Minh](person) họp",
            "[Đoàn Thanh niên Cộng sản (TNCS) Hồ Chí Minh](agency) họp",
        ),
        # a school or hospital that was found behind the bracket only
        ("[Trường Đại học](agency) (ĐH) [Lò Văn](person) họp", "[Trường Đại học (ĐH) Lò Văn](agency) họp"),
        ("bác sĩ Bệnh viện (BV) [Vân Hồ](location) nói", "bác sĩ [Bệnh viện (BV) Vân Hồ](agency) nói"),
        ("bác sĩ bệnh viện (BV) Đa khoa [Vân Hồ](location) nói", "bác sĩ [bệnh viện (BV) Đa khoa Vân Hồ](agency) nói"),
        # the whole name is shortened and nothing of it follows
        (
            "[Sở Y tế](agency) ([SYT](agency)), [huyện Vân Hồ](location)",
            "[Sở Y tế](agency) ([SYT](agency)), [huyện Vân Hồ](location)",
        ),
        (
            "[Phòng Cảnh sát Hình sự](agency) ([PC45](agency)) [Công an tỉnh](agency) họp",
            "[Phòng Cảnh sát Hình sự](agency) ([PC45](agency)) [Công an tỉnh](agency) họp",
        ),
        (
            "[Giám đốc](title) [Sở Công Thương](agency) ([CT](agency)) [Lò Văn Mẫu](person) nói",
            "[Giám đốc](title) [Sở Công Thương](agency) ([CT](agency)) [Lò Văn Mẫu](person) nói",
        ),
        (
            "[Liên hợp quốc](org) ([LHQ](org)) [Ban Mẫu](agency) nói",
            "[Liên hợp quốc](org) ([LHQ](org)) [Ban Mẫu](agency) nói",
        ),
        # the bracket holds something else
        (
            "[Sở Y tế](agency) (KH) [Sơn La](location) họp",
            "[Sở Y tế](agency) (KH) [Sơn La](location) họp",
        ),
        ("bác sĩ bệnh viện (BS) [Vân Hồ](location) nói", "bác sĩ bệnh viện (BS) [Vân Hồ](location) nói"),
    ],
)
def test_brackets(found: str, right: str) -> None:
    assert mended(found) == expected(right)
