"""Commands of the army, and bodies found with what they do: invented texts, what was found on the left, what is right on the right."""

import time

import pytest

from test_grammar_mend import expected, mended


@pytest.mark.parametrize(
    ("found", "right"),
    [
        # commands of areas of defence
        (
            "đại diện Ban Chỉ huy Phòng thủ khu vực 2 - [Bến Mẫu](location), Đội Cảnh sát",
            "đại diện [Ban Chỉ huy Phòng thủ khu vực 2 - Bến Mẫu](agency), Đội Cảnh sát",
        ),
        ("Ban chỉ huy phòng thủ Khu vực 3 – Mẫu Hà cho biết", "[Ban chỉ huy phòng thủ Khu vực 3 – Mẫu Hà](agency) cho biết"),
        ("Ban Chỉ huy phòng thủ khu vực 5 [Lam Mẫu](location) cứu dân", "[Ban Chỉ huy phòng thủ khu vực 5 Lam Mẫu](agency) cứu dân"),
        ("Ban Chỉ huy Phòng thủ khu vực 4, xã Lam Mẫu", "[Ban Chỉ huy Phòng thủ khu vực 4](agency), xã Lam Mẫu"),
        (
            "[Trưởng](title) Ban Chỉ huy Phòng thủ khu vực 4 [Lê Văn Mẫu](person) nói",
            "[Trưởng](title) [Ban Chỉ huy Phòng thủ khu vực 4](agency) [Lê Văn Mẫu](person) nói",
        ),
        # the staff of a force
        ("Sáng nay, Bộ Tham mưu [Quân khu 9](agency) họp.", "Sáng nay, [Bộ Tham mưu Quân khu 9](agency) họp."),
        ("gửi Bộ Tham mưu [Bộ đội Biên phòng](agency)", "gửi [Bộ Tham mưu Bộ đội Biên phòng](agency)"),
        # what a body does
        (
            "Giao [Phòng Tham mưu tổng hợp](agency) vướng mắc, báo cáo Ban Giám đốc.",
            "Giao [Phòng Tham mưu](agency) tổng hợp vướng mắc, báo cáo Ban Giám đốc.",
        ),
        ("[Phòng Nội vụ tổng hợp](agency), báo cáo xã.", "[Phòng Nội vụ](agency) tổng hợp, báo cáo xã."),
        ("[Phòng Hành chính tổng hợp](agency) danh sách", "[Phòng Hành chính](agency) tổng hợp danh sách"),
        # half a word of what it does
        ("[Ban Quản lý vịnh Mẫu trực](agency) tiếp cứu dân", "[Ban Quản lý vịnh Mẫu](agency) trực tiếp cứu dân"),
        ("[Công ty Lam Mẫu tài](org) trợ gạo", "[Công ty Lam Mẫu](org) tài trợ gạo"),
        ("[Bệnh viện Mẫu vì](agency) thiếu thuốc", "[Bệnh viện Mẫu](agency) vì thiếu thuốc"),
        # the first word of the next sentence
        ("[Lê Văn Mẫu Tham](person) dự buổi lễ", "[Lê Văn Mẫu](person) Tham dự buổi lễ"),
        ("[Lê Văn Mẫu Hình](person) ảnh trích từ phim", "[Lê Văn Mẫu](person) Hình ảnh trích từ phim"),
        ("[Lê Văn Mẫu Bên](person) cạnh kết quả", "[Lê Văn Mẫu](person) Bên cạnh kết quả"),
    ],
)  # fmt: skip
def test_borders(found, right):
    assert mended(found) == expected(right)


@pytest.mark.parametrize(
    "marked",
    [
        # none that is known which, and one that is found
        "các Ban Chỉ huy Phòng thủ khu vực trong tỉnh",
        "[Ban Chỉ huy Phòng thủ khu vực 2 - Bến Mẫu thuộc Bộ CHQS tỉnh](agency)",
        "phòng thủ khu vực 2 của [xã Lam Mẫu](location)",
        # staffs of several, and a force without one
        "Bộ Tham mưu các [Quân khu 9](agency), 8",
        "[Quân khu 9](agency) và Bộ Tham mưu",
        "Bộ Tham mưu [Công ty Lam Mẫu](org)",
        # bodies that are called so
        "[Phòng Hành chính tổng hợp](agency), báo cáo viên",
        "[Bệnh viện Đa khoa tổng hợp](agency) trình đề án",
        "[Phòng Tổng hợp](agency) báo cáo",
        "[Lê Văn Thông](person) qua đời, [Trần Thị Liên](person) quan tâm",
        "[Ủy ban Phối hợp](agency) và [Ban Thường trực](agency) tiếp dân",
        "[Công ty Xuất nhập khẩu tổng hợp](org) Lam Mẫu",
    ],
)
def test_what_stays(marked):
    assert mended(marked) == expected(marked)


def test_many_commands_take_no_time():
    began = time.process_time()
    mended("Ban Chỉ huy Phòng thủ khu vực 2 - [Bến Mẫu](location). " * 300)
    assert time.process_time() - began < 3
