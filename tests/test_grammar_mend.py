"""Borders of names mended behind the tagger; what it found on the left, what is right on the right. All people are invented."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marks import parse
from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend import mend


def mended(marked):
    """The text and what is left of the marks, as (label, text)."""
    text, marks = parse(marked)
    found = mend(text, [Match(m.start, m.end, m.label.upper(), None, "crf", 0.9) for m in marks])
    assert all(a.end <= b.start for a, b in pairwise(found))
    return [(m.label, text[m.start : m.end]) for m in found]


def expected(marked):
    text, marks = parse(marked)
    return [(m.label.upper(), text[m.start : m.end]) for m in marks]


@pytest.mark.parametrize(
    ("found", "right"),
    [
        # the letter in front of names of the highlands
        ("Lê Văn Mẫu và H'[Mai Mẫu](person), chủ tịch", "Lê Văn Mẫu và [H'Mai Mẫu](person), chủ tịch"),
        ("chị H’ [Yim Mẫu](person) nói", "chị [H’ Yim Mẫu](person) nói"),
        ("người H'Mông; [Mai Mẫu](person)", "người H'Mông; [Mai Mẫu](person)"),
        ("đội 'H' [Mai Mẫu](person)", "đội 'H' [Mai Mẫu](person)"),
        # halves behind a hyphen
        ("Ông [Park Min](person)-jun nói", "Ông [Park Min-jun](person) nói"),
        ("Ông [Somchai Chan](person)-o-cha nói", "Ông [Somchai Chan-o-cha](person) nói"),
        ("Bà [Kim Seo](person)-Yeon đến thăm", "Bà [Kim Seo-Yeon](person) đến thăm"),
        ("Tướng [I-go](person)-rơ nói", "[Tướng](title) [I-go-rơ](person) nói"),
        ("Bà [Ma-ri](person)-na Xa-vê-rô-va nói", "Bà [Ma-ri-na Xa-vê-rô-va](person) nói"),
        ("Ảnh: [Lê Minh Mẫu](person)-TTXVN", "Ảnh: [Lê Minh Mẫu](person)-TTXVN"),
        ("ông [Hùng](person)-giám đốc xưởng", "ông [Hùng](person)-giám đốc xưởng"),
        ("quan hệ [Smith](person)-Nga", "quan hệ [Smith](person)-Nga"),
        # a bare unit behind a title and its holder, but no commune that is called after somebody
        ("[Chủ tịch](title) [xã Nguyễn Văn Mẫu](location) nói", "[Chủ tịch xã](title) [Nguyễn Văn Mẫu](person) nói"),
        ("[Bí thư](title) [xã Phùng](location) [Thị Mẫu](person) nói", "[Bí thư xã](title) [Phùng Thị Mẫu](person) nói"),
        (
            "[Chủ tịch](title) [xã Y Mẫu](location) nói. [Y Mẫu](person)",
            "[Chủ tịch xã](title) [Y Mẫu](person) nói. [Y Mẫu](person)",
        ),
        ("[Chủ tịch](title) [xã Trừ Văn Thố](location) nói", "[Chủ tịch](title) [xã Trừ Văn Thố](location) nói"),
        ("[Chủ tịch](title) [xã Tân Mẫu](location) nói", "[Chủ tịch](title) [xã Tân Mẫu](location) nói"),
        ("Dân [xã Nguyễn Văn Mẫu](location) nói", "Dân [xã Nguyễn Văn Mẫu](location) nói"),
        # common words in capitals are no names, with the kind of a body in front they are
        ("I. TÌNH HÌNH KINH [TẾ - XÃ HỘI](agency)\nThu đạt khá", "I. TÌNH HÌNH KINH TẾ - XÃ HỘI\nThu đạt khá"),
        (
            "PHÁT [TRIỂN KINH TẾ - XÃ HỘI](agency), [QUỐC PHÒNG - AN NINH](agency)",
            "PHÁT TRIỂN KINH TẾ - XÃ HỘI, QUỐC PHÒNG - AN NINH",
        ),
        ("[THÔNG BÁO](person)\n[TÀI CHÍNH](person) - [NGÂN SÁCH](person)", "THÔNG BÁO\nTÀI CHÍNH - NGÂN SÁCH"),
        ("[SỞ Y TẾ](agency) HỌP, [LÊ VĂN MẪU](person) DỰ", "[SỞ Y TẾ](agency) HỌP, [LÊ VĂN MẪU](person) DỰ"),
        ("[BỘ TRƯỞNG](title) [QUỐC PHÒNG](agency) NÓI", "[BỘ TRƯỞNG](title) [QUỐC PHÒNG](agency) NÓI"),
        # the address of a page holds no names, what stands around it does
        (
            "Nguồn: https://tin.vn/nguoi-[dan-phuong-tan-an](location).html, theo [UBND xã](agency)",
            "Nguồn: https://tin.vn/nguoi-dan-phuong-tan-an.html, theo [UBND xã](agency)",
        ),
        ("Theo www.tin.vn/[tan-an](location)-20", "Theo www.tin.vn/tan-an-20"),
        ("Theo [www.tin.vn](org), [Tân An](location)", "Theo [www.tin.vn](org), [Tân An](location)"),
        # the source of a picture
        (
            "Ảnh: [Internet Bên](person) cạnh đó, ông [Lê Minh Mẫu](person) nói",
            "Ảnh: Internet Bên cạnh đó, ông [Lê Minh Mẫu](person) nói",
        ),
        # the firm of whoever has no other post
        (
            "ông [Lê Văn Mẫu](person), [Phó Tổng Giám đốc](title) [Maumilk](person), nói",
            "ông [Lê Văn Mẫu](person), [Phó Tổng Giám đốc](title) [Maumilk](org), nói",
        ),
        (
            "[Jane Mauer](person) - [chủ tịch HĐQT](title) [Maubank](person)",
            "[Jane Mauer](person) - [chủ tịch HĐQT](title) [Maubank](org)",
        ),
        (
            "bà [Lê Thị Mẫu](person), [Giám đốc](title) [Quan](person) hệ đối ngoại",
            "bà [Lê Thị Mẫu](person), [Giám đốc](title) Quan hệ đối ngoại",
        ),
        (
            "gặp ông [Smith](person), [Tổng thống](title) [Mauer](person) nói",
            "gặp ông [Smith](person), [Tổng thống](title) [Mauer](person) nói",
        ),
        (
            "[Thủ tướng](title) [Mauer](person), [Chủ tịch](title) [Smith](person) nói",
            "[Thủ tướng](title) [Mauer](person), [Chủ tịch](title) [Smith](person) nói",
        ),
        (
            "ông [Lê Văn Mẫu](person), [Giám đốc](title) [John Mauer](person) nói",
            "ông [Lê Văn Mẫu](person), [Giám đốc](title) [John Mauer](person) nói",
        ),
        # particles
        ("Bộ trưởng [Omar](person) bin Rashid al-Hadi đến", "Bộ trưởng [Omar bin Rashid al-Hadi](person) đến"),
        ("ông [Omar](person) bin Rashid [Al](person)-Hadi đến", "ông [Omar bin Rashid Al-Hadi](person) đến"),
        ("ông [Joao](person) da Costa nói", "ông [Joao da Costa](person) nói"),
        ("giữa ông [Smith](person) diễn ra ở Lào", "giữa ông [Smith](person) diễn ra ở Lào"),
        ("ông [Lê Văn Mẫu](person) do Bộ cử", "ông [Lê Văn Mẫu](person) do Bộ cử"),
        # a middle initial
        ("Ông [Paul B](person). Mauer nói", "Ông [Paul B. Mauer](person) nói"),
        ("gặp bà [Smith](person). Sau đó", "gặp bà [Smith](person). Sau đó"),
        # a country or the party in front
        (
            "[người phát ngôn](title) [Bộ Thương mại](agency) [Hàn Quốc Park Min](person)-jun",
            "[người phát ngôn](title) [Bộ Thương mại Hàn Quốc](org) [Park Min-jun](person)",
        ),
        ("[Ngoại trưởng](title) [Đức Mauer](person) nói", "[Ngoại trưởng](title) [Đức](location) [Mauer](person) nói"),
        ("[Tổng thống](title) [Iran Ali Hadi](location) nói", "[Tổng thống](title) [Iran](location) [Ali Hadi](person) nói"),
        (
            "[Phó Trưởng](title) [Ban Tổ chức Trung ương](agency) [Đảng Lê Văn Mẫu](person)",
            "[Phó Trưởng](title) [Ban Tổ chức Trung ương Đảng](agency) [Lê Văn Mẫu](person)",
        ),
        (
            "[Bộ trưởng](title) [Bộ Y tế](agency) [Việt Nam Lê Văn Mẫu](person)",
            "[Bộ trưởng](title) [Bộ Y tế Việt Nam](agency) [Lê Văn Mẫu](person)",
        ),
        ("[Đoàn Việt Nam](person) do ông [Lê Văn Mẫu](person) dẫn đầu", "Đoàn Việt Nam do ông [Lê Văn Mẫu](person) dẫn đầu"),
        ("ông [Đoàn Việt Nam](person) nói", "ông [Đoàn Việt Nam](person) nói"),
        ("bà [Thái Lan Anh](person) nói", "bà [Thái Lan Anh](person) nói"),
        ("bà [Mỹ Linh](person) hát", "bà [Mỹ Linh](person) hát"),
        # a holder inside of his body
        (
            "[Bộ trưởng](title) [Bộ An ninh Nội địa Jane Mauer](org) từ chức",
            "[Bộ trưởng](title) [Bộ An ninh Nội địa](org) [Jane Mauer](person) từ chức",
        ),
        (
            "[Chủ tịch](title) [Ngân hàng HSBK John Mauer](org) nói",
            "[Chủ tịch](title) [Ngân hàng HSBK](org) [John Mauer](person) nói",
        ),
        (
            "[Bộ trưởng](title) [Dầu mỏ Kuwait Omar Hadi](agency) nói",
            "[Bộ trưởng](title) [Dầu mỏ Kuwait](agency) [Omar Hadi](person) nói",
        ),
        (
            "[Giám đốc](title) [Công ty Cơ khí Mauer Holding](org) nói",
            "[Giám đốc](title) [Công ty Cơ khí Mauer Holding](org) nói",
        ),
        ("[Bí thư](title) [Huyện ủy Dak Mol](agency) nói", "[Bí thư](title) [Huyện ủy Dak Mol](agency) nói"),
        ("[Chủ tịch](title) [UBND tỉnh Kon Tum](agency) nói", "[Chủ tịch](title) [UBND tỉnh Kon Tum](agency) nói"),
        # the sentence behind a caption
        ("ảnh ông [John Mauer Mới](person) đây, ông", "ảnh ông [John Mauer](person) Mới đây, ông"),
        ("ảnh bà [Mai Anh Đức](person) nói", "ảnh bà [Mai Anh Đức](person) nói"),
        # names that were missed
        ("[Tổng thống](title) [Lào](location) John Mauer nói", "[Tổng thống](title) [Lào](location) [John Mauer](person) nói"),
        (
            "[Tổng thống](title) [Nga](location) Ma-rích Pê-tơ-rốp nói",
            "[Tổng thống](title) [Nga](location) [Ma-rích Pê-tơ-rốp](person) nói",
        ),
        ("[Giám đốc](title) [Sở Y tế](agency) Sau đó nói", "[Giám đốc](title) [Sở Y tế](agency) Sau đó nói"),
        # one name, one label
        (
            "ông [Ken Mauer](person) và [Thủ tướng](title) [Ken Mauer](location)",
            "ông [Ken Mauer](person) và [Thủ tướng](title) [Ken Mauer](person)",
        ),
        (
            "bà [Hà Lan](person) và [Đại sứ](title) [Hà Lan](location)",
            "bà [Hà Lan](person) và [Đại sứ](title) [Hà Lan](location)",
        ),
        # no title is in plain letters
        ("[John Mauer](title), nhà khoa học", "[John Mauer](person), nhà khoa học"),
        ("trượt tuyết ([Fun running](title))", "trượt tuyết (Fun running)"),
        ("[CEO](title) Hoa Lam", "[CEO](title) Hoa Lam"),
        # bodies that end too early or too late
        ("[Hội Sinh viên Việt](agency) Nam họp", "[Hội Sinh viên Việt Nam](agency) họp"),
        ("[Bí thư](title) [Ban chấp hành TW](agency) Đoàn họp", "[Bí thư](title) [Ban chấp hành TW Đoàn](agency) họp"),
        (
            "[Bí thư](title) [Ban Bí thư Trung ương Đảng](agency) Cộng sản [Trung Quốc](location)",
            "[Bí thư](title) [Ban Bí thư Trung ương Đảng Cộng sản Trung Quốc](agency)",
        ),
        ("[Ban Bí thư Trung ương Đảng](agency) Cộng sản là", "[Ban Bí thư Trung ương Đảng](agency) Cộng sản là"),
        (
            "[Bí thư](title) [Thành ủy Mai Văn Mẫu](agency); ông [Mai Văn Mẫu](person)",
            "[Bí thư](title) [Thành ủy](agency) [Mai Văn Mẫu](person); ông [Mai Văn Mẫu](person)",
        ),
        ("[Bệnh viện Hữu nghị Việt](agency) Đức họp", "[Bệnh viện Hữu nghị Việt](agency) Đức họp"),
        (
            "[Phó GĐ](title) [BQL dự án Lê Văn Mẫu](agency); ông [Lê Văn Mẫu](person)",
            "[Phó GĐ](title) [BQL dự án](agency) [Lê Văn Mẫu](person); ông [Lê Văn Mẫu](person)",
        ),
        (
            "[Chủ tịch](title) [Tập đoàn Solarex John Mauer](org). Ông [John Mauer](person) dự",
            "[Chủ tịch](title) [Tập đoàn Solarex](org) [John Mauer](person). Ông [John Mauer](person) dự",
        ),
        # who speaks, or is called by the last name elsewhere, is no part of the body's name
        (
            "[Tổng giám đốc](title) [công ty Hòa An 6 Lê Văn Mẫu](org) đề nghị sớm giao đất",
            "[Tổng giám đốc](title) [công ty Hòa An 6](org) [Lê Văn Mẫu](person) đề nghị sớm giao đất",
        ),
        (
            "[Chủ tịch](title) [Tổng Công ty Vận tải Hòa An Lê Phi Mẫu](org) dự. Ông [Mẫu](person) nói",
            "[Chủ tịch](title) [Tổng Công ty Vận tải Hòa An](org) [Lê Phi Mẫu](person) dự. Ông [Mẫu](person) nói",
        ),
        (
            "kiểm điểm [Phó bí thư](title) [Thành uỷ Lê Thành Mẫu](agency). Riêng ông [Mẫu](person) xin lỗi",
            "kiểm điểm [Phó bí thư](title) [Thành uỷ](agency) [Lê Thành Mẫu](person). Riêng ông [Mẫu](person) xin lỗi",
        ),
        # behind a bare unit, where no unit is called so
        (
            "[Chủ tịch](title) [UBND xã Ma Thị Mẫu](agency) kiến nghị cấp máy tính",
            "[Chủ tịch](title) [UBND xã](agency) [Ma Thị Mẫu](person) kiến nghị cấp máy tính",
        ),
        (
            "[Giám đốc](title) [Phòng giao dịch NHCSXH huyện Vi Thanh Mẫu](org) cho biết đã thu nợ",
            "[Giám đốc](title) [Phòng giao dịch NHCSXH huyện](org) [Vi Thanh Mẫu](person) cho biết đã thu nợ",
        ),
        (
            "[Trưởng](title) [Công an xã Giàng A Mẫu](agency) và [Bí thư](title) [Huyện ủy Lò Văn Mẫu](agency)",
            "[Trưởng](title) [Công an xã](agency) [Giàng A Mẫu](person) và [Bí thư](title) [Huyện ủy](agency) [Lò Văn Mẫu](person)",
        ),
        (
            "[Phó Chủ tịch](title) [UBND tỉnh H’Mau Niê](agency) và [Chủ tịch](title) [HĐND huyện Y Mau Byă](agency)",
            "[Phó Chủ tịch](title) [UBND tỉnh](agency) [H’Mau Niê](person) và [Chủ tịch](title) [HĐND huyện](agency) [Y Mau Byă](person)",
        ),
        (
            "[Chủ tịch](title) [UBND xã Phạm Bá Mẫu](agency) công bố quyết định",
            "[Chủ tịch](title) [UBND xã](agency) [Phạm Bá Mẫu](person) công bố quyết định",
        ),
        # behind a firm's own name, or cut at its hyphen
        (
            "[cựu Chủ tịch](title) [Tập đoàn Hòa An Nguyễn Văn Mẫu](org) khai",
            "[cựu Chủ tịch](title) [Tập đoàn Hòa An](org) [Nguyễn Văn Mẫu](person) khai",
        ),
        (
            "[Chủ tịch](title) [Tập đoàn MHC Trương Gia Mẫu](org) dự",
            "[Chủ tịch](title) [Tập đoàn MHC](org) [Trương Gia Mẫu](person) dự",
        ),
        (
            "[Chủ tịch](title) [Tập đoàn MHC Park Min](org)-jun dự",
            "[Chủ tịch](title) [Tập đoàn MHC](org) [Park Min-jun](person) dự",
        ),
        *(
            (same, same)
            for same in (
                "[Giám đốc](title) [Công ty Dệt may Hoàng Thị Mẫu](org) dự",
                "[Chủ tịch](title) [Tập đoàn Hoàng Anh Gia Mẫu](org) dự",
                "[Giám đốc](title) [Công ty Hòa An Phan Thiết Mẫu](org) dự",
            )
        ),
        # a team that was sent is called after nobody, a youth union is
        (
            "[Trưởng](title) [đoàn giám sát Đỗ Chí Mẫu](agency) ghi nhận",
            "[Trưởng](title) [đoàn giám sát](agency) [Đỗ Chí Mẫu](person) ghi nhận",
        ),
        (
            "[Trưởng](title) [đoàn công tác Lê Mẫu](agency) nói. Ông [Lê Văn Mẫu](person)",
            "[Trưởng](title) [đoàn công tác Lê Mẫu](agency) nói. Ông [Lê Văn Mẫu](person)",
        ),
        (
            "[Trưởng](title) [Đoàn nghệ thuật Lê Hữu Mẫu](agency) ghi nhận",
            "[Trưởng](title) [Đoàn nghệ thuật Lê Hữu Mẫu](agency) ghi nhận",
        ),
        # a degree belongs to the person behind it
        (
            "[Phó Giám đốc](title) [Trung tâm Y tế Hòa An và ThS](agency) [Lê Văn Mẫu](person)",
            "[Phó Giám đốc](title) [Trung tâm Y tế Hòa An](agency) và ThS [Lê Văn Mẫu](person)",
        ),
        (
            "[Giám đốc](title) [Bệnh viện Hòa An và PGS.TS.](agency) [Lê Văn Mẫu](person)",
            "[Giám đốc](title) [Bệnh viện Hòa An](agency) và PGS.TS. [Lê Văn Mẫu](person)",
        ),
        ("[Trung tâm Đào tạo và Tư vấn](agency) [Lê Mẫu](person)", "[Trung tâm Đào tạo và Tư vấn](agency) [Lê Mẫu](person)"),
        # a district, a ward, a school, a firm by their names
        *(
            (same, same)
            for same in (
                "[Bí thư](title) [Huyện ủy Trần Văn Thời](agency) cho biết sẽ sửa đường",
                "[Chủ tịch](title) [UBND phường Hoàng Văn Thụ](agency) cho biết. Ông [Thụ](person) nói",
                "[Chủ tịch](title) [UBND xã Sơn Hoa Mẫu](agency) dự",
                "[Chủ tịch](title) [UBND xã Lê Minh Xuân](agency) công bố quyết định",
                "[Chủ tịch](title) [UBND phường Trần Phú Mẫu](agency) công bố quyết định",
                "[Chủ tịch](title) [UBND xã Y Tý](agency) dự",
                "họp tại [UBND xã Ma Thị Mẫu](agency)",
                "[Hiệu trưởng](title) [Trường THPT Lê Quý Mẫu](agency) cho biết. Ông [Mẫu](person) nói",
                "[Giám đốc](title) [Công ty TNHH Lê Huy Mẫu](org) cho biết đã nộp thuế",
                "[Bí thư](title) [Thành ủy TP Hồ Chí Minh](agency) cho biết. Ông [Minh](person) nói",
                "[Tổng giám đốc](title) [công ty Hòa An 6 Lê Văn Mẫu](org) vắng mặt",
            )
        ),
        (
            "[Giám đốc](title) [Công ty TNHH Huy Long Mẫu](org); vải [Huy Long Mẫu](person)",
            "[Giám đốc](title) [Công ty TNHH Huy Long Mẫu](org); vải [Huy Long Mẫu](person)",
        ),
        (
            "[Giám đốc](title) [Sở Y tế TP. Hồ Chí Minh](agency) nói về Bác [Hồ Chí Minh](person)",
            "[Giám đốc](title) [Sở Y tế TP. Hồ Chí Minh](agency) nói về Bác [Hồ Chí Minh](person)",
        ),
        (
            "[Hiệu trưởng](title) [Trường Lê Quý Mẫu](agency) kể về [Lê Quý Mẫu](person)",
            "[Hiệu trưởng](title) [Trường Lê Quý Mẫu](agency) kể về [Lê Quý Mẫu](person)",
        ),
        (
            "[Chủ tịch](title) tập đoàn [Hàn Quốc](location) thừa nhận",
            "[Chủ tịch](title) tập đoàn [Hàn Quốc](location) thừa nhận",
        ),
        ("[Cục trưởng](title) CSGT nói", "[Cục trưởng](title) [CSGT](agency) nói"),
        ("[Tổng thư ký](title) VFX nói", "[Tổng thư ký](title) [VFX](org) nói"),
        ("[Chủ tịch](title) SOM [APEC](org) nói", "[Chủ tịch](title) [SOM APEC](org) nói"),
        ("[Giám đốc](title) TNHH nói", "[Giám đốc](title) TNHH nói"),
        ("một [đại úy](title) CSGT nói", "một [đại úy](title) CSGT nói"),
        # bodies described in lower case
        (
            "ý kiến của [Phó Chủ nhiệm](title) uỷ ban tư pháp [Lê Thị Mẫu](person)",
            "ý kiến của [Phó Chủ nhiệm](title) [uỷ ban tư pháp](agency) [Lê Thị Mẫu](person)",
        ),
        (
            "ông [Lê Văn Mẫu](person), [chủ tịch](title) hội đồng khoa học ngành giao thông, nói",
            "ông [Lê Văn Mẫu](person), [chủ tịch](title) [hội đồng khoa học ngành giao thông](agency), nói",
        ),
        (
            "[Giám đốc](title) Quỹ hỗ trợ học sinh nghèo [Hòa Lâm](location) [Lê Văn Mẫu](person)",
            "[Giám đốc](title) [Quỹ hỗ trợ học sinh nghèo Hòa Lâm](agency) [Lê Văn Mẫu](person)",
        ),
        ("[Chủ tịch](title) Hội đồng giao nhiệm vụ cho các tổ", "[Chủ tịch](title) Hội đồng giao nhiệm vụ cho các tổ"),
        ("trình [Thủ tướng](title) đề án thay cây xanh đô thị.", "trình [Thủ tướng](title) đề án thay cây xanh đô thị."),
        # forces and parties behind a title
        ("[tư lệnh](title) [Hạm](person) đội 5 nói", "[tư lệnh](title) [Hạm đội 5](agency) nói"),
        (
            "[Chuẩn đô đốc](title) [Tuần](person) duyên [Canada](location) [John Mauer](person) nói",
            "[Chuẩn đô đốc](title) [Tuần duyên Canada](org) [John Mauer](person) nói",
        ),
        (
            "[cựu thiếu tướng](title) quân đội [Canada](location) cho biết",
            "[cựu thiếu tướng](title) [quân đội Canada](org) cho biết",
        ),
        (
            "[Bí thư thứ nhất](title) [Đảng Cộng](person) sản, ông nói",
            "[Bí thư thứ nhất](title) [Đảng Cộng sản](agency), ông nói",
        ),
        ("một [đại tá](title) quân đội cho biết", "một [đại tá](title) quân đội cho biết"),
        ("[Thiếu tướng](title) [Hải](person) cho biết", "[Thiếu tướng](title) [Hải](person) cho biết"),
        ("[Tư lệnh](title) [Hải quân Việt Nam](agency)", "[Tư lệnh](title) [Hải quân Việt Nam](agency)"),
        # who heads a delegation, and what that does
        (
            "do ông [Lê Mẫu](person) làm [trưởng](title) [đoàn kiểm tra công tác quốc phòng](agency) tại [Sở Y tế](agency)",
            "do ông [Lê Mẫu](person) làm [trưởng đoàn](title) kiểm tra công tác quốc phòng tại [Sở Y tế](agency)",
        ),
        (
            "ông [Lê Mẫu](person) làm [Trưởng](title) [Đoàn kiểm tra số 5](agency)",
            "ông [Lê Mẫu](person) làm [Trưởng](title) [Đoàn kiểm tra số 5](agency)",
        ),
        (
            "ông [Lê Mẫu](person), [Trưởng](title) [đoàn kiểm tra công tác Đảng](agency) nói",
            "ông [Lê Mẫu](person), [Trưởng](title) [đoàn kiểm tra công tác Đảng](agency) nói",
        ),
        # what names no body, and a noun cut in two
        ("[Hiệu trưởng](title) [nhà trường](agency) nói", "[Hiệu trưởng](title) nhà trường nói"),
        ("[Hiệu trưởng](title) [Nhà trường Hòa An](agency) nói", "[Hiệu trưởng](title) [Nhà trường Hòa An](agency) nói"),
        ("[Trưởng](title) [ban Kỹ thuật Tổng công](agency) ty nói", "[Trưởng](title) [ban Kỹ thuật Tổng công ty](agency) nói"),
        # teams
        ("[Đội trưởng](title) [Đội Vũ](person) trang; ông", "[Đội trưởng](title) [Đội Vũ trang](agency); ông"),
        (
            "[Phó Đội trưởng](title) [Đội Vận](person) động quần chúng cho biết",
            "[Phó Đội trưởng](title) [Đội Vận động quần chúng](agency) cho biết",
        ),
        # people of a list, of whatever family
        (
            "[Lê Văn Mẫu](person), [Bí thư](title) [Tỉnh ủy](agency); Saly Mauer, [Phó Chủ tịch](title) [HĐND tỉnh](agency)",
            "[Lê Văn Mẫu](person), [Bí thư](title) [Tỉnh ủy](agency); [Saly Mauer](person), [Phó Chủ tịch](title) [HĐND tỉnh](agency)",
        ),
        (
            "gồm: [Sôm Mauer](location) - [Giám đốc](title) [Sở Y tế](agency)",
            "gồm: [Sôm Mauer](person) - [Giám đốc](title) [Sở Y tế](agency)",
        ),
        ("dự có: Y Mẫu, [Bí thư](title) [Huyện ủy](agency)", "dự có: [Y Mẫu](person), [Bí thư](title) [Huyện ủy](agency)"),
        (
            "dự có: Y Mẫu [Hà Niê](person), [Bí thư](title) [Huyện ủy](agency)",
            "dự có: [Y Mẫu Hà Niê](person), [Bí thư](title) [Huyện ủy](agency)",
        ),
        (
            "dự có: Y [Mẫu](agency) [Niê](person), [Bí thư](title) [Huyện ủy](agency)",
            "dự có: [Y Mẫu Niê](person), [Bí thư](title) [Huyện ủy](agency)",
        ),
        (
            "dự có: Sở [Y tế](agency), [Bí thư](title) [Huyện ủy](agency)",
            "dự có: Sở [Y tế](agency), [Bí thư](title) [Huyện ủy](agency)",
        ),
        (
            "dự có: Hội [Nam Mẫu](org), [Bí thư](title) [Huyện ủy](agency)",
            "dự có: Hội [Nam Mẫu](org), [Bí thư](title) [Huyện ủy](agency)",
        ),
        ("tại: Hòa Bình, [Bí thư](title) [Tỉnh ủy](agency) dự", "tại: Hòa Bình, [Bí thư](title) [Tỉnh ủy](agency) dự"),
        ("kết luận: Năm qua, [Bí thư](title) [Tỉnh ủy](agency) dự", "kết luận: Năm qua, [Bí thư](title) [Tỉnh ủy](agency) dự"),
        (
            "theo [Đài Mẫu](org); [Bí thư](title) [Tỉnh ủy](agency) dự",
            "theo [Đài Mẫu](org); [Bí thư](title) [Tỉnh ủy](agency) dự",
        ),
        # a name that is spelt out
        ("[Thiếu tá](title) [Khăm Súc](person)-sa-vẳn đón", "[Thiếu tá](title) [Khăm Súc-sa-vẳn](person) đón"),
        # departments that begin inside the title of their head
        (
            "ông [Lê Văn Mẫu](person) - [chánh văn phòng](title) [Sở Y tế Hòa Lâm](agency), cho biết",
            "ông [Lê Văn Mẫu](person) - [chánh](title) [văn phòng Sở Y tế Hòa Lâm](agency), cho biết",
        ),
        (
            "ông [Lê Văn Mẫu](person) ([Trưởng phòng](title) tài nguyên khoáng sản), bà",
            "ông [Lê Văn Mẫu](person) ([Trưởng](title) [phòng tài nguyên khoáng sản](agency)), bà",
        ),
        (
            "[Phó ban](title) Tuyên giáo - Dân vận [Hòa Lâm](location); ông",
            "[Phó](title) [ban Tuyên giáo - Dân vận Hòa Lâm](agency); ông",
        ),
        ("[Chánh văn phòng](title), [người phát ngôn](title)", "[Chánh văn phòng](title), [người phát ngôn](title)"),
        (
            "[Phó Chánh Văn phòng](title) làm [trưởng đoàn](title) đến",
            "[Phó Chánh Văn phòng](title) làm [trưởng đoàn](title) đến",
        ),
        (
            "[Phó trưởng ban](title) thường trực [Ban Kinh tế](agency)",
            "[Phó trưởng ban](title) thường trực [Ban Kinh tế](agency)",
        ),
        ("hai [phó trưởng phòng](title) khi chưa đủ tuổi.", "hai [phó trưởng phòng](title) khi chưa đủ tuổi."),
        ("[Trưởng phòng](title) [Công an huyện](agency) đến", "[Trưởng phòng](title) [Công an huyện](agency) đến"),
        # people who were taken for places
        (
            "Ngoài ra, [Jane Mauer](location) được bổ nhiệm làm [Thứ trưởng](title)",
            "Ngoài ra, [Jane Mauer](person) được bổ nhiệm làm [Thứ trưởng](title)",
        ),
        (
            "[Jane Mauer](location) sẽ là [Tổng Thư ký](title) mới",
            "[Jane Mauer](person) sẽ là [Tổng Thư ký](title) mới",
        ),
        ("hai bà [Ken Mauer](person) và [Ulla Torp](location) hỏi", "hai bà [Ken Mauer](person) và [Ulla Torp](person) hỏi"),
        (
            "các ông [Lê Văn Mẫu](person), [Vũ Đình Mẫu](location), và [Đỗ Thanh Mẫu](person)",
            "các ông [Lê Văn Mẫu](person), [Vũ Đình Mẫu](person), và [Đỗ Thanh Mẫu](person)",
        ),
        ("tại [Port Lamas](location) cho biết", "tại [Port Lamas](location) cho biết"),
        ("[New York](location) cho biết", "[New York](location) cho biết"),
        ("[San Mauer](location), [Thị trưởng](title) nói", "[San Mauer](location), [Thị trưởng](title) nói"),
        ("ông [Lê Văn Mẫu](person), [Vũ Thư](location)", "ông [Lê Văn Mẫu](person), [Vũ Thư](location)"),
        ("anh [Ken](person), [Lam Son](location)", "anh [Ken](person), [Lam Son](location)"),
        # a rare surname, and the streets of a list
        ("gặp [Zùng Văn Mẫu](org), 30 tuổi", "gặp [Zùng Văn Mẫu](person), 30 tuổi"),
        ("gặp [Hội Lúa Mẫu](org), [Nhà Văn Mẫu](org)", "gặp [Hội Lúa Mẫu](org), [Nhà Văn Mẫu](org)"),
        (
            "các tuyến phố như [Lê Văn Mẫu](person), Hòa Bình, [Hoa Lam](org) và [Trần Mẫu](person)",
            "các tuyến phố như [Lê Văn Mẫu](location), Hòa Bình, [Hoa Lam](location) và [Trần Mẫu](location)",
        ),
        (
            "hai [tuyến đường Lê Văn Mẫu](location) và [Trần Mẫu](person), do ông [Lê Tám](person) sửa",
            "hai [tuyến đường Lê Văn Mẫu](location) và [Trần Mẫu](location), do ông [Lê Tám](person) sửa",
        ),
        (
            "trên [đường Lê Văn Mẫu](location), [Trần Mẫu](person) ngã",
            "trên [đường Lê Văn Mẫu](location), [Trần Mẫu](person) ngã",
        ),
        (
            "các nhà văn như [Lê Văn Mẫu](person), [Trần Mẫu](person)",
            "các nhà văn như [Lê Văn Mẫu](person), [Trần Mẫu](person)",
        ),
        # a name in two halves, a name behind the abbreviation of the body
        ("ông [Paul F](person). [Mauer Jr](person), 60 tuổi", "ông [Paul F. Mauer Jr](person), 60 tuổi"),
        (
            "[Giám đốc](title) [Cục Điều tra](org) ([KBI](org)) John Mauer nói",
            "[Giám đốc](title) [Cục Điều tra](org) ([KBI](org)) [John Mauer](person) nói",
        ),
        ("tại [Cục Điều tra](org) ([KBI](org)) Main Street", "tại [Cục Điều tra](org) ([KBI](org)) Main Street"),
        # modifiers of a title
        (
            "[Tổng thống](title) mãn nhiệm [John Mauer](person) nói",
            "[Tổng thống mãn nhiệm](title) [John Mauer](person) nói",
        ),
        (
            "[Phó ban](title) chuyên trách [Ban An toàn giao thông](agency)",
            "[Phó ban chuyên trách](title) [Ban An toàn giao thông](agency)",
        ),
        ("[Giám đốc](title) kinh doanh giỏi", "[Giám đốc](title) kinh doanh giỏi"),
        (
            "ông [Lê Văn Mẫu](person) - phó trưởng phòng thuế nhập khẩu, nói",
            "ông [Lê Văn Mẫu](person) - [phó trưởng](title) [phòng thuế nhập khẩu](agency), nói",
        ),
        ("ông [Lê Văn Mẫu](person), phó trưởng phòng đã nói", "ông [Lê Văn Mẫu](person), phó trưởng phòng đã nói"),
        # abbreviations of bodies that were taken for persons
        ("[Ủy ban Chè quốc tế](agency) ([UCQ](org)) họp", "[Ủy ban Chè quốc tế](agency) ([UCQ](org)) họp"),
        ("các cơ quan báo chí [T.Ư](person) và địa phương", "các cơ quan báo chí T.Ư và địa phương"),
        (
            "[Trường Đại học Hòa Lâm](agency) ([HLU](org)) và [Hội Chè](org) ([HCV](agency)) họp",
            "[Trường Đại học Hòa Lâm](agency) ([HLU](agency)) và [Hội Chè](org) ([HCV](org)) họp",
        ),
        (
            "[Hiệp hội Chè](org) (Vichema) họp. [Chủ tịch](title) [Vichema](person) nói",
            "[Hiệp hội Chè](org) ([Vichema](org)) họp. [Chủ tịch](title) [Vichema](org) nói",
        ),
        ("[Sở Y tế](agency) (Hùng) mời ông [Hùng](person)", "[Sở Y tế](agency) (Hùng) mời ông [Hùng](person)"),
        # bodies that ran into the sentence
        (
            "[Ban Quản lý cầu Mẫu thừa nhận có lỗi với một cụ già](agency) vì",
            "[Ban Quản lý cầu Mẫu](agency) thừa nhận có lỗi với một cụ già vì",
        ),
        ("[Ban Xúc tiến và kêu gọi đầu tư tỉnh Mẫu](agency) họp", "[Ban Xúc tiến và kêu gọi đầu tư tỉnh Mẫu](agency) họp"),
        # the country of a bank is no firm
        (
            "[Ngân hàng Nhật Bản](org) và [Thủ tướng](title) [Nhật Bản Ken Mauer](person)",
            "[Ngân hàng Nhật Bản](org) và [Thủ tướng](title) [Nhật Bản](location) [Ken Mauer](person)",
        ),
        # States that are spelt by syllables or abbreviated
        ("[Tư lệnh](title) Hải quân [In-đô-nê-xi-a](location) nói", "[Tư lệnh](title) [Hải quân In-đô-nê-xi-a](org) nói"),
        ("[Tư lệnh](title) Hải quân [UAE](location) nói", "[Tư lệnh](title) [Hải quân UAE](org) nói"),
        # two people, of whom one has the other's names and one more
        (
            "em [Lê Văn Mẫu](person) gặp [Lê Văn Mẫu Lam](person) nói",
            "em [Lê Văn Mẫu](person) gặp [Lê Văn Mẫu Lam](person) nói",
        ),
        # boards, however their nouns are written
        ("[Trưởng Ban](title) chỉ đạo. Ông nói", "[Trưởng](title) [Ban chỉ đạo](agency). Ông nói"),
        ("[Bộ trưởng](title) [Kế hoạch liên quan](agency) đến", "[Bộ trưởng](title) [Kế hoạch](agency) liên quan đến"),
        ("[Ban tổ chức Lễ công bố Giải Hoa Lam](agency) họp", "[Ban tổ chức Lễ công bố Giải Hoa Lam](agency) họp"),
        # people called by their last names
        (
            "[Thứ trưởng](title) [Lê Văn Trường](person) dự. [Thứ trưởng](title) [Trường](agency) nói",
            "[Thứ trưởng](title) [Lê Văn Trường](person) dự. [Thứ trưởng](title) [Trường](person) nói",
        ),
        (
            "ông [Vũ Mẫu Chiến](person) dự. [Bí thư](title) Chiến nói",
            "ông [Vũ Mẫu Chiến](person) dự. [Bí thư](title) [Chiến](person) nói",
        ),
        (
            "ông [Vũ Mẫu Đức](person) gặp [Thủ tướng](title) [Đức](location)",
            "ông [Vũ Mẫu Đức](person) gặp [Thủ tướng](title) [Đức](location)",
        ),
        (
            "ông [Vũ Mẫu Trường](person) và [Hiệu trưởng](title) [Trường THPT Hoa Lam](agency)",
            "ông [Vũ Mẫu Trường](person) và [Hiệu trưởng](title) [Trường THPT Hoa Lam](agency)",
        ),
        ("[Trưởng](title) ban lễ tang nhưng không về", "[Trưởng](title) ban lễ tang nhưng không về"),
        (
            "[Trưởng ban](title) lễ tang nhưng không về",
            "[Trưởng](title) [ban lễ tang](agency) nhưng không về",
        ),
        # the committee of the party is a body, the board of a firm belongs to the title
        (
            "ông [Lê Văn Mẫu](person), [nguyên Phó Bí thư Đảng uỷ](title), [Giám đốc](title) [Sở Y tế](agency)",
            "ông [Lê Văn Mẫu](person), [nguyên Phó Bí thư](title) [Đảng uỷ](agency), [Giám đốc](title) [Sở Y tế](agency)",
        ),
        ("[Bí thư Thường trực Đảng ủy](title) nói", "[Bí thư Thường trực](title) [Đảng ủy](agency) nói"),
        ("[Bí thư Chi bộ](title) và [Bí thư Đảng bộ](title)", "[Bí thư Chi bộ](title) và [Bí thư Đảng bộ](title)"),
        ("[Đảng ủy viên](title) [Lê Văn Mẫu](person)", "[Đảng ủy viên](title) [Lê Văn Mẫu](person)"),
        (
            "bầu làm [thành viên](title) HĐQT, [Phó Chủ tịch](title) Hội đồng quản trị [Mauco](org)",
            "bầu làm [thành viên HĐQT](title), [Phó Chủ tịch Hội đồng quản trị](title) [Mauco](org)",
        ),
        ("[Chủ tịch](title) [HĐTV Mauco](org)", "[Chủ tịch](title) [HĐTV Mauco](org)"),
        ("[Giám đốc](title) HĐQT bầu ra", "[Giám đốc](title) HĐQT bầu ra"),
        # the first word of a sentence behind a name that the text confirms
        (
            "ông [Lê Văn Mẫu](person) dự. Ảnh: [Lê Văn Mẫu Đoạn](person) clip dài",
            "ông [Lê Văn Mẫu](person) dự. Ảnh: [Lê Văn Mẫu](person) Đoạn clip dài",
        ),
        (
            "ông [Lê Văn Mẫu](person) gặp em là [Lê Văn Mẫu Lâm](person), 9 tuổi",
            "ông [Lê Văn Mẫu](person) gặp em là [Lê Văn Mẫu Lâm](person), 9 tuổi",
        ),
        (
            "ông [Vũ Mẫu](person) và hai lần ông [Vũ Mẫu Lâm](person) nói với [Vũ Mẫu Lâm](person) rằng",
            "ông [Vũ Mẫu](person) và hai lần ông [Vũ Mẫu Lâm](person) nói với [Vũ Mẫu Lâm](person) rằng",
        ),
        # initials, and a half behind a hyphen that was set apart
        ("Ông [Paul](person) B. McMauer Jr nói", "Ông [Paul B. McMauer Jr](person) nói"),
        ("[Somchai Chan](person) - ocha nói", "[Somchai Chan - ocha](person) nói"),
        ("Bà [Ana Diaz](person) – Wrobel nói", "Bà [Ana Diaz – Wrobel](person) nói"),
        ("ông [John Mauer](person) - con trai ông", "ông [John Mauer](person) - con trai ông"),
        ("ông [John Mauer](person) - Canada", "ông [John Mauer](person) - Canada"),
        ("ông [Ken](person) - Wrobel", "ông [Ken](person) - Wrobel"),
        # two posts of one body
        (
            "làm phó giám đốc rồi [giám đốc](title) [Sở Y tế](agency)",
            "làm [phó giám đốc](title) rồi [giám đốc](title) [Sở Y tế](agency)",
        ),
        (
            "sự từ chức của bộ trưởng và [thứ trưởng](title) [Bộ Thương mại](agency)",
            "sự từ chức của [bộ trưởng](title) và [thứ trưởng](title) [Bộ Thương mại](agency)",
        ),
        (
            "các chủ tịch và [phó chủ tịch](title) [UBND tỉnh](agency)",
            "các chủ tịch và [phó chủ tịch](title) [UBND tỉnh](agency)",
        ),
        ("gặp giám đốc và [Thủ tướng](title) đến", "gặp giám đốc và [Thủ tướng](title) đến"),
        # fields in lower case
        (
            "[Bộ trưởng](title) quốc phòng [Lào](location) nói",
            "[Bộ trưởng](title) [quốc phòng Lào](org) nói",
        ),
        ("[thứ trưởng](title) tài chính quản lý việc này", "[thứ trưởng](title) [tài chính](agency) quản lý việc này"),
        ("[Bộ trưởng](title) xây dựng kế hoạch", "[Bộ trưởng](title) xây dựng kế hoạch"),
        ("[Bộ trưởng](title) y tế và giáo dục", "[Bộ trưởng](title) y tế và giáo dục"),
        ("[Cục phó](title) Rừng ven biển cho biết", "[Cục phó](title) [Rừng ven biển](agency) cho biết"),
        ("[Cục trưởng](title) Lê cho biết", "[Cục trưởng](title) Lê cho biết"),
        # one body with several fields
        (
            "[Vụ trưởng](title) [Vụ Kế hoạch](agency), [Tài chính](agency), [Tổng hợp](agency) ([Bộ Y tế](agency))",
            "[Vụ trưởng](title) [Vụ Kế hoạch, Tài chính, Tổng hợp](agency) ([Bộ Y tế](agency))",
        ),
        (
            "[Vụ trưởng](title) [Vụ Kế hoạch](agency), [Tổng cục Thuế](agency)",
            "[Vụ trưởng](title) [Vụ Kế hoạch](agency), [Tổng cục Thuế](agency)",
        ),
        (
            "[Giám đốc](title) [Sở Y tế](agency), [Nội vụ](agency)",
            "[Giám đốc](title) [Sở Y tế](agency), [Nội vụ](agency)",
        ),
        ("giao [Vụ Kế hoạch](agency), [Tài chính](agency)", "giao [Vụ Kế hoạch](agency), [Tài chính](agency)"),
        (
            "[Chủ tịch](title) [Hiệp hội Chiếu cói](org), đan lát [Lào](location), nói",
            "[Chủ tịch](title) [Hiệp hội Chiếu cói, đan lát Lào](org), nói",
        ),
        (
            "[Chủ tịch](title) [Hội Nông dân](agency), lãnh đạo [Hoa Lam](location), nói",
            "[Chủ tịch](title) [Hội Nông dân](agency), lãnh đạo [Hoa Lam](location), nói",
        ),
        (
            "[Chủ tịch](title) [Hội Nông dân](agency), thăm hỏi [Hoa Lam](location) nhiều lần",
            "[Chủ tịch](title) [Hội Nông dân](agency), thăm hỏi [Hoa Lam](location) nhiều lần",
        ),
        # a firm in front of a name that the text has without it
        (
            "ông [John Lê Mauer](person). [Giám đốc](title) [Maucom John Lê Mauer](person) nói",
            "ông [John Lê Mauer](person). [Giám đốc](title) [Maucom](org) [John Lê Mauer](person) nói",
        ),
        # a firm in front of a name
        (
            "[Giám đốc điều hành](title) [Google John Mauer](person) nói",
            "[Giám đốc điều hành](title) [Google](org) [John Mauer](person) nói",
        ),
        (
            "[Hiệp hội Chè](org) (Vichema) họp. [Chủ tịch](title) [Vichema Lê Văn Mẫu](person) nói",
            "[Hiệp hội Chè](org) ([Vichema](org)) họp. [Chủ tịch](title) [Vichema](org) [Lê Văn Mẫu](person) nói",
        ),
        (
            "[Tập đoàn Mauco](org). [Giám đốc](title) [Mauco Ulla Torp](person)",
            "[Tập đoàn Mauco](org). [Giám đốc](title) [Mauco](org) [Ulla Torp](person)",
        ),
        ("[Giám đốc](title) [John Paul Mauer](person)", "[Giám đốc](title) [John Paul Mauer](person)"),
        ("ông [Google John Mauer](person)", "ông [Google John Mauer](person)"),
        # the chair of a union that a State holds
        (
            "trong năm [Chủ tịch](title) [ASEAN](org) 2024 của [Lào](location)",
            "trong năm Chủ tịch [ASEAN](org) 2024 của [Lào](location)",
        ),
        ("[Lào](location), nước [Chủ tịch](title) [ASEAN](org), ra", "[Lào](location), nước Chủ tịch [ASEAN](org), ra"),
        ("[Lào](location), [Chủ tịch](title) [ASEAN](org) 2024, ra", "[Lào](location), Chủ tịch [ASEAN](org) 2024, ra"),
        (
            "bà [Ulla Torp](person), [Chủ tịch](title) [G20](org), nói",
            "bà [Ulla Torp](person), [Chủ tịch](title) [G20](org), nói",
        ),
        ("gặp [Chủ tịch](title) [EC](org)", "gặp [Chủ tịch](title) [EC](org)"),
        (
            "thăm [Lào](location), [Chủ tịch](title) [ASEAN](org) nói",
            "thăm [Lào](location), [Chủ tịch](title) [ASEAN](org) nói",
        ),
        ("nước [Tổng thư ký](title) [ASEAN](org) đến", "nước [Tổng thư ký](title) [ASEAN](org) đến"),
        # bodies described in lower case
        (
            "[cựu giám đốc](title) cơ quan tình báo quốc gia dưới thời ông",
            "[cựu giám đốc](title) [cơ quan tình báo quốc gia](agency) dưới thời ông",
        ),
        (
            "[Tổng biên tập](title) tạp chí điện tử Rừng Việt chịu trách nhiệm",
            "[Tổng biên tập](title) [tạp chí điện tử Rừng Việt](agency) chịu trách nhiệm",
        ),
        ("[Giám đốc](title) cơ quan nói", "[Giám đốc](title) cơ quan nói"),
        # courts and teams that were taken for people
        (
            "[Tổng Thư ký](title) [Toà Trọng](person) tài Biển Đen, dự",
            "[Tổng Thư ký](title) [Toà Trọng tài Biển Đen](agency), dự",
        ),
        (
            "[Tổ trưởng](title) [Tổ Giám](person) định độc lập của [tỉnh Hoa Lam](location)",
            "[Tổ trưởng](title) [Tổ Giám định độc lập](agency) của [tỉnh Hoa Lam](location)",
        ),
        (
            "[Phó chủ tịch](title) [Sàn](person) chứng khoán [NYKA](org), nói",
            "[Phó chủ tịch](title) [Sàn chứng khoán NYKA](agency), nói",
        ),
        ("[Bí thư](title) [Đoàn](person) trường, nói", "[Bí thư](title) [Đoàn trường](agency), nói"),
        (
            "[Bí thư](title) [Đoàn](person) cơ sở [Lê Văn Mẫu](person) nói",
            "[Bí thư](title) [Đoàn cơ sở](agency) [Lê Văn Mẫu](person) nói",
        ),
        ("[Bí thư](title) [Đoàn](person) cũng đến dự", "[Bí thư](title) [Đoàn](person) cũng đến dự"),
        # departments whole, in apposition
        (
            "ông [Lê Văn Mẫu](person), [Trưởng](title) [phòng Khảo thí](agency) và quản lý chất lượng giáo dục, cho biết",
            "ông [Lê Văn Mẫu](person), [Trưởng](title) [phòng Khảo thí và quản lý chất lượng giáo dục](agency), cho biết",
        ),
        (
            "ông [Lê Văn Mẫu](person) ([Phó Trưởng](title) [phòng Kiểm định](agency) xe cơ giới)",
            "ông [Lê Văn Mẫu](person) ([Phó Trưởng](title) [phòng Kiểm định xe cơ giới](agency))",
        ),
        (
            "ông [Lê Văn Mẫu](person) - [Trưởng](title) [phòng An ninh](agency) nội địa [Công an tỉnh](agency) nói",
            "ông [Lê Văn Mẫu](person) - [Trưởng](title) [phòng An ninh nội địa Công an tỉnh](agency) nói",
        ),
        (
            "bà [Trần Thị Mẫu](person), [Giám đốc](title) [Trung tâm Phân](agency) tích gen và công nghệ nước, đến",
            "bà [Trần Thị Mẫu](person), [Giám đốc](title) [Trung tâm Phân tích gen và công nghệ nước](agency), đến",
        ),
        *(
            (same, same)
            for same in (
                "ông [Lê Văn Mẫu](person), [Trưởng](title) [phòng Tham mưu](agency) và các chiến sĩ, cho biết",
                "ông [Lê Văn Mẫu](person), [Viện trưởng](title) [Viện Tim mạch](agency) khuyến cáo, bệnh còn nặng",
                "ông [Lê Văn Mẫu](person), [Trưởng](title) [phòng Tham mưu](agency) cho biết, xe đã dừng",
                "ông [Lê Văn Mẫu](person), [Trưởng](title) [phòng Tham mưu](agency) xác nhận, xe đã dừng",
                "ông [Lê Văn Mẫu](person), [Trưởng](title) [phòng Tham mưu](agency), cùng vợ, đến",
                "[Trưởng](title) [phòng Tham mưu](agency) ngồi hàng đầu, nói",
            )
        ),
        # a representative
        (
            "ông [John Mauer](person), [Trưởng](title) đại diện [UNICEF](org) tại [Lào](location)",
            "ông [John Mauer](person), [Trưởng đại diện](title) [UNICEF](org) tại [Lào](location)",
        ),
        ("[Trưởng](title) [Ban Pháp chế](agency) nói", "[Trưởng](title) [Ban Pháp chế](agency) nói"),
        ("[Bí thư](title) [Hội](person) cũng đến dự", "[Bí thư](title) [Hội](person) cũng đến dự"),
        ("[Bí thư](title) [Lê Văn Sở](person) trình bày", "[Bí thư](title) [Lê Văn Sở](person) trình bày"),
        # people named elsewhere
        (
            "[Bí thư](title) [Lê Văn Mẫu](person). Thư của [Chủ tịch](title) [Hội Chè](org) Lê Văn Mẫu Tại đây",
            "[Bí thư](title) [Lê Văn Mẫu](person). Thư của [Chủ tịch](title) [Hội Chè](org) [Lê Văn Mẫu](person) Tại đây",
        ),
        (
            "bà [Ulla Torp](person) và [Bộ trưởng](title) [Y tế](agency) [Ulla Torp](location)",
            "bà [Ulla Torp](person) và [Bộ trưởng](title) [Y tế](agency) [Ulla Torp](person)",
        ),
        ("ông [Lê Mẫu](person) ở [Hội Chè](org) Lê Mẫu", "ông [Lê Mẫu](person) ở [Hội Chè](org) Lê Mẫu"),
        (
            "ông [Lê Văn Mẫu](person) nói. [Bí thư](title) [Lê Văn Mẫu Hoa Lam](person)",
            "ông [Lê Văn Mẫu](person) nói. [Bí thư](title) [Lê Văn Mẫu](person) [Hoa Lam](person)",
        ),
        # boards that have no more of a name
        (
            "[Thủ tướng](title) [Lê Văn Mẫu](person) - [Trưởng ban](title) chỉ đạo.",
            "[Thủ tướng](title) [Lê Văn Mẫu](person) - [Trưởng](title) [ban chỉ đạo](agency).",
        ),
        (
            "ông [Lê Văn Mẫu](person), trưởng ban chỉ đạo chủ trì",
            "ông [Lê Văn Mẫu](person), [trưởng](title) [ban chỉ đạo](agency) chủ trì",
        ),
        ("[Trưởng ban](title) chỉ đạo các xã", "[Trưởng ban](title) chỉ đạo các xã"),
        ("[Trưởng ban](title) chỉ đạo, đôn đốc các xã", "[Trưởng ban](title) chỉ đạo, đôn đốc các xã"),
        ("[Giám đốc](title) chỉ đạo.", "[Giám đốc](title) chỉ đạo."),
        # numbers before a name
        (
            "[Vụ trưởng](title) Vụ [2 Lê Văn Mẫu](location) nói",
            "[Vụ trưởng](title) [Vụ 2](agency) [Lê Văn Mẫu](person) nói",
        ),
        ("bác sĩ chuyên khoa [1 Lê Thị Mẫu](location), Trưởng", "bác sĩ chuyên khoa 1 [Lê Thị Mẫu](person), Trưởng"),
        ("nhà số [2 Lê Văn Mẫu](location)", "nhà số [2 Lê Văn Mẫu](location)"),
        # an envoy to a country
        (
            "[Đại sứ](title) [Lào](location) tại [Nga John Mauer](location) nói",
            "[Đại sứ](title) [Lào](location) tại [Nga](location) [John Mauer](person) nói",
        ),
        # spokesmen and members
        ("Theo người phát ngôn của [UBND tỉnh](agency), đây", "Theo [người phát ngôn](title) của [UBND tỉnh](agency), đây"),
        ("thì phát ngôn viên [NATO](org) nói", "thì [phát ngôn viên](title) [NATO](org) nói"),
        ("các người phát ngôn của [UBND tỉnh](agency)", "các người phát ngôn của [UBND tỉnh](agency)"),
        ("phát ngôn của [Bộ Y tế](agency)", "phát ngôn của [Bộ Y tế](agency)"),
        (
            "ông [Lê Văn Mẫu](person), thành viên [Ban Bảo vệ rừng](agency) nói",
            "ông [Lê Văn Mẫu](person), [thành viên](title) [Ban Bảo vệ rừng](agency) nói",
        ),
        ("bà [Lê Thị Mẫu](person), thành viên của nhóm bạn", "bà [Lê Thị Mẫu](person), thành viên của nhóm bạn"),
        # titles in lower case behind a name
        (
            "theo [Ken Mauer](person), người phát ngôn của [NYK](org)",
            "theo [Ken Mauer](person), [người phát ngôn](title) của [NYK](org)",
        ),
        (
            "bà [Lê Thị Mẫu](person), chủ nhiệm đề án Thung lũng Hoa Lam (HLV), hỏi",
            "bà [Lê Thị Mẫu](person), [chủ nhiệm](title) [đề án Thung lũng Hoa Lam](agency) (HLV), hỏi",
        ),
        ("ông [Lê Văn Mẫu](person), giám đốc cho biết", "ông [Lê Văn Mẫu](person), giám đốc cho biết"),
        ("với ông [Lê Văn Mẫu](person), chủ tịch các huyện", "với ông [Lê Văn Mẫu](person), chủ tịch các huyện"),
        ("cô [Lê Thị Mẫu](person) (chủ nhiệm lớp 2)", "cô [Lê Thị Mẫu](person) (chủ nhiệm lớp 2)"),
        ("ông [Lê Văn Mẫu](person), giám đốc và kế toán", "ông [Lê Văn Mẫu](person), giám đốc và kế toán"),
        # 'Thường trực' of one person or of a council
        (
            "ông [Lê Văn Mẫu](person), [Cục trưởng](title) [Cục Thuế](agency), [Thường trực Ban Soạn thảo](agency)",
            "ông [Lê Văn Mẫu](person), [Cục trưởng](title) [Cục Thuế](agency), [Thường trực](title) [Ban Soạn thảo](agency)",
        ),
        (
            "giao [Cục Thuế](agency), [Thường trực Ban Soạn thảo](agency)",
            "giao [Cục Thuế](agency), [Thường trực Ban Soạn thảo](agency)",
        ),
        (
            "ông [Lê Văn Mẫu](person), [Thường trực Hội đồng nhân dân](agency)",
            "ông [Lê Văn Mẫu](person), [Thường trực Hội đồng nhân dân](agency)",
        ),
        # 'đại biểu' before a name
        ("Trả lời đại biểu [Lê Văn Mẫu](person), ông nói", "Trả lời [đại biểu](title) [Lê Văn Mẫu](person), ông nói"),
        ("Đoàn đại biểu [Lê Văn Mẫu](person)", "Đoàn đại biểu [Lê Văn Mẫu](person)"),
        ("các đại biểu [Lê Văn Mẫu](person) và", "các đại biểu [Lê Văn Mẫu](person) và"),
        # 'tướng' before a name
        ("Theo tướng [John Mauer](person), Mỹ", "Theo [tướng](title) [John Mauer](person), Mỹ"),
        (
            "[Nga](location) cử đại diện thường trực của [Nga](location)",
            "[Nga](location) cử [đại diện thường trực](title) của [Nga](location)",
        ),
        ("còn phó đại diện thường trực của [Nga](location)", "còn [phó đại diện thường trực](title) của [Nga](location)"),
        ("[Tướng Mauer](person) nói", "[Tướng](title) [Mauer](person) nói"),
        ("Đại diện Thường trực [HĐND tỉnh](agency)", "Đại diện Thường trực [HĐND tỉnh](agency)"),
        ("[Tổng giám đốc](title) Cty đến", "[Tổng giám đốc](title) Cty đến"),
        ("bà [Ulla Mauer Jørn](person) nói", "bà [Ulla Mauer Jørn](person) nói"),
        ("ông [Long Quang Mẫu](person) đã nói", "ông [Long Quang Mẫu](person) đã nói"),
        ("danh tướng [Lê Văn Mẫu](person)", "danh tướng [Lê Văn Mẫu](person)"),
        ("các tướng [Lê Văn Mẫu](person) và", "các tướng [Lê Văn Mẫu](person) và"),
        ("[Trung tướng](title) [Lê Văn Mẫu](person)", "[Trung tướng](title) [Lê Văn Mẫu](person)"),
    ],
)
def test_borders(found, right):
    assert mended(found) == expected(right)


# What the repairs look for, so that they meet each other
PIECES = "A ạ b n - . ' – đ Đ T HĐQT Đảng ủy Hải quân Internet chủ tịch Bí thư trưởng ban chỉ đạo Nhật Bản Lê Văn Mẫu John Mauer ( ) , : phòng vụ và".split(
    " "
)


@given(st.lists(st.sampled_from([*PIECES, " ", " ", " "]), max_size=30).map("".join), st.data())
def test_any_mentions_stay_in_order_and_apart(text, data):
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    labels = st.sampled_from(["PERSON", "TITLE", "AGENCY", "ORG", "LOCATION", "DATE"])
    given_mentions = [Match(a, b, data.draw(labels), None, "crf") for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    found = mend(text, given_mentions)
    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
