import pytest

from test_resolve_marked import read
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.officials import link_officials
from vngovnlp.resolve.officials.titles import read_title


def officials(marked):
    article, entities = read(marked)
    return article, link_officials(article, entities, link_agencies(article, entities))


def posts(marked):
    return [(o.name, [(p.title, p.agency) for p in o.positions]) for o in officials(marked)[1]]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # title, body, name
        ("[Phó Chủ tịch](T) [UBND tỉnh An Hòa](A) [Lê Văn Bình](P) nói", [("Lê Văn Bình", [("Phó Chủ tịch", "UBND tỉnh An Hòa")])]),
        ("đồng chí [Phó Giám đốc](T) [Sở Y tế](A), bà [Trần Thị Hoa](P) nói", [("Trần Thị Hoa", [("Phó Giám đốc", "Sở Y tế")])]),
        ("Trưởng đoàn là ông [Lê Văn Bình](P)", []),
        # name, title, body
        ("ông [Lê Văn Bình](P), [Giám đốc](T) [Sở Y tế](A), nói", [("Lê Văn Bình", [("Giám đốc", "Sở Y tế")])]),
        ("Ông [Lê Văn Bình](P) ([Giám đốc](T) [Sở Y tế](A)) nói", [("Lê Văn Bình", [("Giám đốc", "Sở Y tế")])]),
        ("đồng chí [Lê Văn Bình](P)  –  [Giám đốc](T) [Sở Y tế](A)", [("Lê Văn Bình", [("Giám đốc", "Sở Y tế")])]),
        ("đồng chí [Lê Văn Bình](P) [Phó Chủ tịch](T) [UBND huyện](A) dự", [("Lê Văn Bình", [("Phó Chủ tịch", "UBND huyện")])]),
        # posts held together
        (
            "ông [Lê Văn Bình](P) - [Ủy viên](T) [Ban Thường vụ Tỉnh ủy](A), [Trưởng](T) [Ban Nội chính](A) kiêm [Chủ tịch](T) [Hội Nông dân tỉnh](A)",
            [("Lê Văn Bình", [("Ủy viên", "Ban Thường vụ Tỉnh ủy"), ("Trưởng", "Ban Nội chính"), ("Chủ tịch", "Hội Nông dân tỉnh")])],
        ),
        ("[Bộ trưởng](T), [Chủ nhiệm](T) [Văn phòng Chính phủ](A) [Lê Văn Bình](P)", [("Lê Văn Bình", [("Bộ trưởng", None), ("Chủ nhiệm", "Văn phòng Chính phủ")])]),
        # one whom a headline calls by the office alone
        (
            "[Đại sứ](T) [Lào](L) thăm rừng.\n[Đại sứ](T) [Lê Văn Bình](P) khen cây.",
            [("Lê Văn Bình", [("Đại sứ", "Lào")])],
        ),
        (
            "[Chủ tịch](T) [Tập đoàn Nam An](O) bị bắt.\n[Lê Văn Bình](P), [Chủ tịch HĐQT](T) [Tập đoàn Nam An](O), khai nhận.",
            [("Lê Văn Bình", [("Chủ tịch HĐQT", "Tập đoàn Nam An")])],
        ),
        (
            "[Chủ tịch](T) [Tập đoàn Hòa An](O) bị bắt.\n[Lê Văn Bình](P), [Chủ tịch HĐQT](T) [Tập đoàn Nam An](O), khai nhận.",
            [(None, [("Chủ tịch", "Tập đoàn Hòa An")]), ("Lê Văn Bình", [("Chủ tịch HĐQT", "Tập đoàn Nam An")])],
        ),
        # a firm by its short and its long name, if the lexicon has both
        (
            "[Tổng Giám đốc](T) [EVN](O) thăm đập. Ông [Lê Văn Bình](P), [Tổng Giám đốc](T) [Tập đoàn Điện lực Việt Nam](O), khen dân.",
            [("Lê Văn Bình", [("Tổng Giám đốc", "Tập đoàn Điện lực Việt Nam")])],
        ),
        (
            "[Tổng Giám đốc](T) [PVN](O) thăm đập. Ông [Lê Văn Bình](P), [Tổng Giám đốc](T) [Tập đoàn Điện lực Việt Nam](O), khen dân.",
            [(None, [("Tổng Giám đốc", "PVN")]), ("Lê Văn Bình", [("Tổng Giám đốc", "Tập đoàn Điện lực Việt Nam")])],
        ),
        ("Dự có các đồng chí Ủy viên Ban: [Lê Văn Bình](P), [Vũ Minh](P).", [("Lê Văn Bình", [("Ủy viên", None)]), ("Vũ Minh", [("Ủy viên", None)])]),
        # a parent behind the short name
        (
            "[Lê Văn Bình](P), [Trưởng](T) [phòng CSGT](A) ([PC08](A)) [Công an tỉnh](A); [Vũ Minh](P), [Giám đốc](T) [Sở Y tế](A) dự",
            [("Lê Văn Bình", [("Trưởng", "phòng CSGT")]), ("Vũ Minh", [("Giám đốc", "Sở Y tế")])],
        ),
        ("bà [Trần Thị Hoa](P), [Chủ tịch Công đoàn](T) cơ sở [Bệnh viện An Hòa](A)", [("Trần Thị Hoa", [("Chủ tịch Công đoàn", "Bệnh viện An Hòa")])]),
        # elected together
        (
            "các đồng chí [Lê Văn Bình](P), [Vũ Minh](P) trúng cử [Phó Chủ tịch](T) [Hội Nông dân](A)",
            [("Lê Văn Bình", [("Phó Chủ tịch", "Hội Nông dân")]), ("Vũ Minh", [("Phó Chủ tịch", "Hội Nông dân")])],
        ),
        ("ông [Lê Văn Bình](P) dự, ông [Vũ Minh](P) trúng cử [Chủ tịch](T) [Hội Nông dân](A)", [("Vũ Minh", [("Chủ tịch", "Hội Nông dân")])]),
        (
            "ông [Vũ Minh](P) và bà [Trần Thị Hoa](P) là [Phó Chủ tịch](T) [UBND huyện](A)",
            [("Vũ Minh", [("Phó Chủ tịch", "UBND huyện")]), ("Trần Thị Hoa", [("Phó Chủ tịch", "UBND huyện")])],
        ),
        ("ông [Vũ Minh](P) và bà [Trần Thị Hoa](P) là [Chủ tịch](T) [UBND huyện](A)", [("Trần Thị Hoa", [("Chủ tịch", "UBND huyện")])]),
        ("Theo ông [Vũ Minh](P), bà [Trần Thị Hoa](P) là [Phó Chủ tịch](T) [UBND huyện](A)", [("Trần Thị Hoa", [("Phó Chủ tịch", "UBND huyện")])]),
        # deputies in a row
        (
            "[Sở Y tế](A) họp. Dự có các Phó Giám đốc Sở: [Lê Văn Bình](P), [Vũ Minh](P).",
            [("Lê Văn Bình", [("Phó Giám đốc", "Sở Y tế")]), ("Vũ Minh", [("Phó Giám đốc", "Sở Y tế")])],
        ),
        ("[Sở Y tế](A) họp. Các Phó Giám đốc Sở nghe [Lê Văn Bình](P), [Vũ Minh](P).", []),
        ("có các ĐBQH: [Lê Văn Bình](P), [Vũ Minh](P)", [("Lê Văn Bình", [("ĐBQH", None)]), ("Vũ Minh", [("ĐBQH", None)])]),
        ("Các ĐBQH cho biết [Lê Văn Bình](P) vắng mặt", []),
        # the noun of a body, and what its holder does there
        (
            "[Học viện An Hòa](A) họp. [Trung tướng](T) [Lê Văn Bình](P), [Giám đốc](T) Học viện và [Đại tá](T) [Vũ Minh](P), [Phó Giám đốc](T) Học viện dự.",
            [("Lê Văn Bình", [("Trung tướng", None), ("Giám đốc", "Học viện An Hòa")]), ("Vũ Minh", [("Đại tá", None), ("Phó Giám đốc", "Học viện An Hòa")])],
        ),
        ("[Hội Luật gia tỉnh](A) họp. Bà [Trần Thị Hoa](P), [Phó Chủ tịch](T) Hội chủ trì.", [("Trần Thị Hoa", [("Phó Chủ tịch", "Hội Luật gia tỉnh")])]),
        ("[Hội Luật gia tỉnh](A) họp. Bà [Trần Thị Hoa](P), [Phó Chủ tịch](T) Hội người mù, dự.", [("Trần Thị Hoa", [("Phó Chủ tịch", None)])]),
        # the police whose inquiries he leads too
        (
            "[Đại tá](T) [Lê Văn Bình](P), [Phó Giám đốc](T), [Thủ trưởng](T) [Cơ quan Cảnh sát điều tra Công an tỉnh An Hòa](A)",
            [("Lê Văn Bình", [("Đại tá", None), ("Phó Giám đốc", "Công an tỉnh An Hòa"), ("Thủ trưởng", "Cơ quan Cảnh sát điều tra Công an tỉnh An Hòa")])],
        ),
        (
            "ông [Lê Văn Bình](P), [Phó Giám đốc](T), [Thủ trưởng](T) [Cơ quan điều tra Hòa An](A)",
            [("Lê Văn Bình", [("Phó Giám đốc", None), ("Thủ trưởng", "Cơ quan điều tra Hòa An")])],
        ),
        # a membership that nobody marked
        ("ông [Lê Văn Bình](P), UV BCH Đảng bộ tỉnh, [Giám đốc](T) [Sở Y tế](A)", [("Lê Văn Bình", [("Giám đốc", "Sở Y tế")])]),
        ("ông [Lê Văn Bình](P) - UV [BTV Tỉnh ủy](A), [Trưởng](T) [Ban Nội chính](A)", [("Lê Văn Bình", [("Trưởng", "Ban Nội chính")])]),
        # a rank, and what its holder has learned
        ("đồng chí [Thượng tướng](T), PGS.TS [Lê Văn Bình](P), [Viện trưởng](T) [Học viện An Hòa](A)", [("Lê Văn Bình", [("Thượng tướng", None), ("Viện trưởng", "Học viện An Hòa")])]),
        ("[Thượng úy](T) QNCN [Lê Văn Bình](P) dự", [("Lê Văn Bình", [("Thượng úy", None)])]),
        ("[Đại tá](T) TS [Lê Văn Bình](P) dự", [("Lê Văn Bình", [("Đại tá", None)])]),
        ("Báo cáo với [Bộ trưởng](T) [Bộ Y tế](A), TS [Lê Văn Bình](P) nói", [(None, [("Bộ trưởng", "Bộ Y tế")])]),
        ("[Tổng Giám đốc](T) MHC [Lê Văn Bình](P) dự", [("Lê Văn Bình", [("Tổng Giám đốc", "MHC")])]),
        ("[Trưởng đoàn](T) công tác [Lê Văn Bình](P) dự", [("Lê Văn Bình", [("Trưởng đoàn", None)])]),
        ("[Thượng tướng](T) [Lê Văn Bình](P), [Thứ trưởng](T) [Bộ Quốc phòng](A)", [("Lê Văn Bình", [("Thượng tướng", None), ("Thứ trưởng", "Bộ Quốc phòng")])]),
        ("ông [Lê Văn Bình](P), [Chánh Văn phòng](T) kiêm [người phát ngôn](T) của [UBND tỉnh](A)", [("Lê Văn Bình", [("Chánh Văn phòng", "UBND tỉnh"), ("người phát ngôn", "UBND tỉnh")])]),
        # a place, a parent, a term of office, a generic word between
        ("[Bí thư](T) [Hà Nội](L) [Lê Văn Bình](P)", [("Lê Văn Bình", [("Bí thư", "Hà Nội")])]),
        ("[Đại sứ](T) tại [Lào](L) [Lê Văn Bình](P)", [("Lê Văn Bình", [("Đại sứ", None)])]),
        ("bà [Trần Thị Hoa](P), [Cục trưởng](T) [Cục Quản lý giá](A), [Bộ Tài chính](A), nói", [("Trần Thị Hoa", [("Cục trưởng", "Cục Quản lý giá")])]),
        ("[Chủ tịch](T) [HĐND tỉnh](A) [nhiệm kỳ 2021 - 2026](D) [Lê Văn Bình](P)", [("Lê Văn Bình", [("Chủ tịch", "HĐND tỉnh")])]),
        ("[Phó Chủ tịch](T) huyện [Lê Văn Bình](P) nói", [("Lê Văn Bình", [("Phó Chủ tịch", None)])]),
        # lists
        (
            "Dự có các đồng chí: [Lê Văn Bình](P), [Bí thư](T) [Huyện ủy](A); [Trần Thị Hoa](P), [Phó Bí thư](T) [Huyện ủy](A); [Trưởng](T) [Ban Dân vận](A).",
            [("Lê Văn Bình", [("Bí thư", "Huyện ủy")]), ("Trần Thị Hoa", [("Phó Bí thư", "Huyện ủy")]), (None, [("Trưởng", "Ban Dân vận")])],
        ),
        (
            "các [Phó Chủ tịch](T) [UBND tỉnh](A): [Lê Văn Bình](P), [Trần Thị Hoa](P) và [Vũ Minh](P) dự",
            [(name, [("Phó Chủ tịch", "UBND tỉnh")]) for name in ("Lê Văn Bình", "Trần Thị Hoa", "Vũ Minh")],
        ),
        (
            "[Bí thư](T) [Huyện ủy](A) [Lê Văn Bình](P), [Chủ tịch](T) [UBND huyện](A) [Trần Thị Hoa](P) cùng đi",
            [("Lê Văn Bình", [("Bí thư", "Huyện ủy")]), ("Trần Thị Hoa", [("Chủ tịch", "UBND huyện")])],
        ),
        (
            "có các đồng chí: [Lê Văn Bình](P), [Vũ Minh](P) - [Phó Chủ tịch](T) [UBND tỉnh](A); [Trần Thị Hoa](P) - [Giám đốc](T) [Sở Y tế](A)",
            [("Lê Văn Bình", [("Phó Chủ tịch", "UBND tỉnh")]), ("Vũ Minh", [("Phó Chủ tịch", "UBND tỉnh")]), ("Trần Thị Hoa", [("Giám đốc", "Sở Y tế")])],
        ),
        ("theo [Lê Văn Bình](P), [Vũ Minh](P), [Phó Chủ tịch](T) [UBND tỉnh](A), nói", [("Vũ Minh", [("Phó Chủ tịch", "UBND tỉnh")])]),
        ("bổ nhiệm bà [Trần Thị Hoa](P) làm [Phó trưởng phòng](T), [Trưởng phòng](T)", [("Trần Thị Hoa", [("Phó trưởng phòng", None), ("Trưởng phòng", None)])]),
        # on behalf of another
        ("thay mặt [Bộ trưởng](T), [Thứ trưởng](T) [Lê Văn Bình](P) ký", [("Lê Văn Bình", [("Thứ trưởng", None)])]),
        ("thừa ủy quyền của [Chủ tịch](T) [UBND tỉnh](A), [Giám đốc](T) [Sở Y tế](A) [Lê Văn Bình](P) dự", [(None, [("Chủ tịch", "UBND tỉnh")]), ("Lê Văn Bình", [("Giám đốc", "Sở Y tế")])]),
        ("thừa ủy quyền của [Chánh án](T) [TAND tối cao](A) đồng chí [Lê Văn Bình](P) - [Chánh án](T) [TAND tỉnh](A) trao", [(None, [("Chánh án", "TAND tối cao")]), ("Lê Văn Bình", [("Chánh án", "TAND tỉnh")])]),
        ("thay mặt [Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) trao", [("Lê Văn Bình", [("Chủ tịch", "UBND tỉnh")])]),
        # verbs of taking office
        (
            "bổ nhiệm ông [Lê Văn Bình](P), [Phó Giám đốc](T) [Sở Y tế](A), giữ chức [Giám đốc](T) [Sở Y tế](A)",
            [("Lê Văn Bình", [("Phó Giám đốc", "Sở Y tế"), ("Giám đốc", "Sở Y tế")])],
        ),
        ("Đoàn do ông [Lê Văn Bình](P) thay ông [Vũ Minh](P) làm [trưởng đoàn](T)", [("Lê Văn Bình", [("trưởng đoàn", None)])]),
        ("[Ban Chỉ đạo chuyển đổi số](A) do ông [Lê Văn Bình](P) làm [Trưởng ban](T)", [("Lê Văn Bình", [("Trưởng ban", "Ban Chỉ đạo chuyển đổi số")])]),
        (
            "[Tổ công tác liên ngành](A) do [Giám đốc](T) [Sở Xây dựng](A) làm [Tổ trưởng](T)",
            [(None, [("Giám đốc", "Sở Xây dựng"), ("Tổ trưởng", "Tổ công tác liên ngành")])],
        ),
        (
            "[Hội đồng thẩm định](A) do ông [Lê Văn Bình](P) làm [Chủ tịch](T)",
            [("Lê Văn Bình", [("Chủ tịch", "Hội đồng thẩm định")])],
        ),
        (
            "[Hội đồng thẩm định](A) họp. Dự án do [Chủ tịch](T) [UBND tỉnh](A) giao, [Tổ trưởng](T) báo cáo",
            [(None, [("Chủ tịch", "UBND tỉnh")])],
        ),
        (
            "bãi nhiệm [đại biểu](T) [HĐND tỉnh](A) đối với bà [Trần Thị Hoa](P) và ông [Vũ Minh](P)",
            [("Trần Thị Hoa", [("đại biểu", "HĐND tỉnh")]), ("Vũ Minh", [("đại biểu", "HĐND tỉnh")])],
        ),
        # a successor and whom he replaces
        (
            "Ông [Lê Văn Bình](P) 54 tuổi, [Phó Bí thư](T) [Tỉnh ủy](A), được bầu giữ chức [Chủ tịch](T) [UBND tỉnh](A), thay ông [Vũ Minh](P).",
            [("Lê Văn Bình", [("Phó Bí thư", "Tỉnh ủy"), ("Chủ tịch", "UBND tỉnh")]), ("Vũ Minh", [("Chủ tịch", "UBND tỉnh")])],
        ),
        ("ông [Lê Văn Bình](P) bị cách chức [Ủy viên](T) [Ban Thường vụ Tỉnh ủy](A)", [("Lê Văn Bình", [("Ủy viên", "Ban Thường vụ Tỉnh ủy")])]),
        ("ông [Lê Văn Bình](P) khi còn là [Giám đốc](T) [Sở Y tế](A) đã ký", [("Lê Văn Bình", [("Giám đốc", "Sở Y tế")])]),
        # a career, told in one sentence and in the next
        (
            "Ông [Lê Văn Bình](P) từng trải qua các chức vụ: [Phó Chủ tịch](T), [Chủ tịch](T) [UBND huyện Hòa An](A); [Bí thư](T) [Huyện ủy](A), rồi [Giám đốc](T) [Sở Y tế](A).",
            [("Lê Văn Bình", [("Phó Chủ tịch", "UBND huyện Hòa An"), ("Chủ tịch", "UBND huyện Hòa An"), ("Bí thư", "Huyện ủy"), ("Giám đốc", "Sở Y tế")])],
        ),
        (
            "Ông [Lê Văn Bình](P) quê ở [Hòa An](L). Sau đó, ông được điều động về [tỉnh An Hòa](L) và giữ chức [Chánh Thanh tra](T) [Sở Y tế](A).",
            [("Lê Văn Bình", [("Chánh Thanh tra", "Sở Y tế")])],
        ),
        # two people, not one
        ("[Chủ tịch](T) [Lê Văn Bình](P) và [Bộ trưởng](T) [Bộ Du lịch](A) đề xuất", [("Lê Văn Bình", [("Chủ tịch", None)]), (None, [("Bộ trưởng", "Bộ Du lịch")])]),
        ("họp với [Chủ tịch](T) [UBND tỉnh](A), [Giám đốc](T) [Sở Y tế](A) [Lê Văn Bình](P) nói", [(None, [("Chủ tịch", "UBND tỉnh")]), ("Lê Văn Bình", [("Giám đốc", "Sở Y tế")])]),
        ("Ông từng là [trợ lý](T) [Chủ tịch nước](T) [Lê Văn Bình](P).", [("Lê Văn Bình", [("Chủ tịch nước", None)])]),
        ("[Bí thư](T), [Phó Bí thư](T) [Thành ủy](A) được giới thiệu ứng cử", [(None, [("Bí thư", "Thành ủy")]), (None, [("Phó Bí thư", "Thành ủy")])]),
        (
            "do [Bí thư](T) [Tỉnh ủy](A) làm [Trưởng ban](T), [Chủ tịch](T) [UBND tỉnh](A) làm [Phó ban](T)",
            [(None, [("Bí thư", "Tỉnh ủy"), ("Trưởng ban", None)]), (None, [("Chủ tịch", "UBND tỉnh"), ("Phó ban", None)])],
        ),
        # words between a title, its body and the name
        ("[Phó Chủ tịch](T) phụ trách đô thị của [UBND tỉnh](A) [Lê Văn Bình](P) nói", [("Lê Văn Bình", [("Phó Chủ tịch", "UBND tỉnh")])]),
        ("Theo [Đại sứ](T) [Việt Nam](L) tại Úc [Lê Văn Bình](P), ...", [("Lê Văn Bình", [("Đại sứ", "Việt Nam")])]),
        ("đồng chí [Lê Văn Bình](P)-UVTVTU, [Chủ nhiệm](T) [UBKT Tỉnh ủy](A) dự", [("Lê Văn Bình", [("Chủ nhiệm", "UBKT Tỉnh ủy")])]),
    ],
)  # fmt: skip
def test_who_holds_what(marked, expected):
    assert posts(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "[Lê Văn Bình](P) đá bóng.",
        "Ảnh: [Vũ Minh](P)",
        "[Giám đốc](T) các sở họp.",  # nobody in particular
        "các [Phó Chủ tịch](T) họp.",
        "danh sách 34 [Chủ tịch](T) [UBND tỉnh](A).",
        "cuộc bầu cử [Tổng thống](T) [Lào](L) năm nay.",  # the office, not who holds it
    ],
)
def test_who_is_no_official(marked):
    assert posts(marked) == []


def test_a_name_in_a_picture_credit_takes_no_title_behind_it():
    assert posts("(ảnh [Vũ Minh](P)) [Phó Thủ tướng](T) trao quà") == []


def test_a_title_after_a_comma_may_begin_the_next_clause():
    text = "[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) tiếp dân. Đối với bà [Trần Thị Hoa](P), [Chủ tịch](T) [UBND tỉnh](A) giao sở rà soát."
    assert posts(text) == [("Lê Văn Bình", [("Chủ tịch", "UBND tỉnh")])]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # title abbreviations and ranks of one title: the fullest form stays
        (
            "[Lê Văn Bình](P) – [Phó Bí thư TT](T) [Huyện ủy](A). Đồng chí [Lê Văn Bình](P) – [Phó Bí thư Thường trực](T) [Huyện ủy](A). "
            "[Phó Bí thư](T) [Huyện ủy](A) [Lê Văn Bình](P) kết luận.",
            [("Phó Bí thư Thường trực", "Huyện ủy")],
        ),
        # the body is given once
        ("[Thủ tướng](T) [Lê Văn Bình](P) giao. [Thủ tướng](T) [Chính phủ](A) yêu cầu.", [("Thủ tướng", "Chính phủ")]),
        # a place gives way to the body
        ("[Chủ tịch](T) [Đông Hà](L) [Lê Văn Bình](P). Ông [Bình](P), [Chủ tịch](T) [UBND thành phố Đông Hà](A).", [("Chủ tịch", "UBND thành phố Đông Hà")]),
        (
            "[Chủ tịch HĐTV](T) [Tổng công ty An Hòa](O) [Lê Văn Bình](P) báo cáo. Ông [Bình](P) thôi chức [Chủ tịch Hội đồng thành viên](T) [Tổng công ty An Hòa](O).",
            [("Chủ tịch Hội đồng thành viên", "Tổng công ty An Hòa")],
        ),
        # the fullest name of the body stays, wherever it stands
        (
            "[Bộ trưởng](T) [Y tế](A): Không để thiếu thuốc\n[Bộ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P) nói. [Bộ trưởng](T) [Y tế](A) [Lê Văn Bình](P) hứa.",
            [("Bộ trưởng", "Bộ Y tế")],
        ),
        ("[Bí thư](T) [Thành ủy](A) [Lê Văn Bình](P) họp. [Bí thư](T) [Thành ủy An Hòa](A) [Lê Văn Bình](P) nói.", [("Bí thư", "Thành ủy An Hòa")]),
        # nor does the title repeat the territory that the body says
        (
            "[Chủ tịch huyện](T) nhận lỗi\n[Chủ tịch](T) [UBND huyện Hòa An](A) [Lê Văn Bình](P) nói.",
            [("Chủ tịch", "UBND huyện Hòa An")],
        ),
        ("[Chủ tịch tỉnh](T) [Lê Văn Bình](P) họp. [Chủ tịch](T) [Lê Văn Bình](P) nói.", [("Chủ tịch tỉnh", None)]),
        # a title with its own body is another post
        (
            "[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P), [Chủ tịch](T) [Hội Khuyến học tỉnh](A), nói",
            [("Chủ tịch", "UBND tỉnh"), ("Chủ tịch", "Hội Khuyến học tỉnh")],
        ),
    ],
)  # fmt: skip
def test_one_entry_a_post(marked, expected):
    assert posts(marked) == [("Lê Văn Bình", expected)]


def test_mentions_are_chained():
    article, found = officials(
        "[Phó Chủ tịch](T) [UBND thành phố](A) [Lê Văn Mẫu](P) chủ trì. Ông [Mẫu](P) nêu ba việc. Ông lưu ý tiến độ. [Phó Chủ tịch](T) giao [Sở Y tế](A)."
    )
    (mau,) = found
    assert [article.text[s:e] for s, e in mau.mentions] == ["Lê Văn Mẫu", "Mẫu", "Ông", "Phó Chủ tịch"]
    assert mau.honorific == "Ông"


def test_a_bare_title_is_the_last_holder_named_before_it():
    article, found = officials(
        "[Phó Chủ tịch](T) [Lê Văn Bình](P) hỏi. [Phó Chủ tịch](T) [Trần Thị Hoa](P) đáp. [Phó Chủ tịch](T) nói thêm. Theo [Phó Chủ tịch](T) [Lê Văn Bình](P), đúng."
    )
    assert [o.name for o in found] == ["Lê Văn Bình", "Trần Thị Hoa"]
    assert [article.text[s:e] for s, e in found[1].mentions] == ["Trần Thị Hoa", "Phó Chủ tịch"]


def test_a_title_with_another_body_is_another_seat():
    assert posts("[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) giao [Chủ tịch](T) [UBND huyện Hòa An](A) báo cáo") == [
        ("Lê Văn Bình", [("Chủ tịch", "UBND tỉnh")]),
        (None, [("Chủ tịch", "UBND huyện Hòa An")]),
    ]


def test_a_headline_title_is_the_person_named_below():
    assert posts("[Thủ tướng](T): Không để chậm\n[Thủ tướng](T) [Lê Văn Bình](P) yêu cầu như vậy.") == [
        ("Lê Văn Bình", [("Thủ tướng", None)])
    ]


def test_the_body_of_the_next_line_is_not_that_of_a_title_that_ends_the_headline():
    article, entities = read(
        "[Sở Y tế](A) báo cáo [Thủ tướng](T)\n[UBND tỉnh](A) vừa họp với [Chủ tịch](T)\n[UBND huyện](A) [Lê Văn Bình](P)."
    )
    article = article._replace(title=(0, article.text.index("\n")))
    found = link_officials(article, entities, link_agencies(article, entities))
    assert [(o.name, [(p.title, p.agency) for p in o.positions]) for o in found] == [
        (None, [("Thủ tướng", None)]),
        ("Lê Văn Bình", [("Chủ tịch", "UBND huyện")]),
    ]


def test_he_is_not_guessed_between_two():
    article, found = officials("[Bí thư](T) [Lê Văn Bình](P) và [Chủ tịch](T) [Trần Văn Hoa](P) dự. Ông nhấn mạnh tiến độ.")
    assert all(article.text[s:e] != "Ông" for o in found for s, e in o.mentions)


def test_he_is_no_woman():
    article, found = officials("Bà [Trần Thị Hoa](P), [Giám đốc](T) [Sở Y tế](A), dự. Ông nhấn mạnh tiến độ.")
    assert [article.text[s:e] for s, e in found[0].mentions] == ["Trần Thị Hoa"]


@pytest.mark.parametrize(
    ("marked", "bodies"),
    [
        ("phê bình [Giám đốc](T), [Phó Giám đốc](T) [Sở Y tế](A)", ["Sở Y tế", "Sở Y tế"]),
        ("gặp [Bộ trưởng](T) và [Chánh](T) [Thanh tra Bộ Y tế](A)", ["Thanh tra Bộ Y tế"]),
        ("ông [Vũ Minh](P), [Chánh Văn phòng](T), [người phát ngôn](T) [Bộ Y tế](A), nói", ["Bộ Y tế", "Bộ Y tế"]),
        ("ông [Vũ Minh](P), [Phó Chánh Thanh tra](T), [tổ trưởng](T) [tổ công tác của Bộ Y tế](A), nói", [None, "tổ công tác của Bộ Y tế"]),
    ],
)  # fmt: skip
def test_a_body_behind_two_titles(marked, bodies):
    assert [agency for _, held in posts(marked) for _, agency in held] == bodies


@pytest.mark.parametrize(
    ("title", "acting", "former"),
    [
        ("Quyền Chủ tịch", True, False),
        ("nguyên Bí thư", False, True),
        ("cựu Bộ trưởng", False, True),
        ("Phó Chủ tịch", False, False),
    ],
)
def test_acting_and_former(title, acting, former):
    (found,) = officials(f"[{title}](T) [UBND tỉnh](A) [Lê Văn Bình](P)")[1]
    assert (found.acting, found.former) == (acting, former)


def test_nobody_is_former_who_holds_another_post_now():
    (found,) = officials("ông [Lê Văn Bình](P), [nguyên Bí thư](T) [Huyện ủy](A), [Giám đốc](T) [Sở Y tế](A)")[1]
    assert not found.former


def test_a_body_that_the_title_leaves_out_is_inferred_from_the_article():
    _, found = officials("[Bộ Y tế](A) họp. [Thứ trưởng](T) [Lê Văn Bình](P) chủ trì, [Vụ trưởng](T) [Trần Thị Hoa](P) dự.")
    binh, hoa = found
    assert (binh.positions[0].agency, binh.positions[0].agency_inferred, binh.positions[0].agency_id) == (None, "Bộ Y tế", "a1")
    assert (hoa.positions[0].agency_inferred, hoa.positions[0].agency_id) == (None, None)


def test_two_bodies_that_fit_are_no_evidence():
    _, found = officials("[Bộ Y tế](A) và [Bộ Nội vụ](A) họp. [Thứ trưởng](T) [Lê Văn Bình](P) chủ trì.")
    assert found[0].positions[0].agency_inferred is None


@pytest.mark.parametrize(
    ("title", "key", "base"),
    [
        ("Phó CT", "phó chủ tịch", "phó chủ tịch"),
        ("Phó Bí thư TT", "phó bí thư thường trực", "phó bí thư"),
        ("Chủ tịch tỉnh", "chủ tịch", "chủ tịch"),
        ("Phó CT TP", "phó chủ tịch", "phó chủ tịch"),
        ("Chủ tịch nước", "chủ tịch nước", "chủ tịch nước"),
        ("tân Thủ tướng", "thủ tướng", "thủ tướng"),
        ("Uỷ viên Thường trực", "ủy viên thường trực", "ủy viên"),
    ],
)
def test_titles_are_compared_written_out(title, key, base):
    assert (read_title(title).key, read_title(title).base) == (key, base)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # one post, called by what it is now and by what it was then
        (
            "ông [Lê Văn Bình](P), [nguyên Bí thư](T) [Huyện ủy Hòa An](A). Khi còn là [Bí thư](T) [Huyện ủy](A), ông [Bình](P) ký.",
            [("nguyên Bí thư", "Huyện ủy Hòa An")],
        ),
        (
            "[Giám đốc](T) [Sở Y tế tỉnh Bình Lâm](A) [Lê Văn Bình](P) ký duyệt. Ông [Lê Văn Bình](P), [nguyên Giám đốc](T) [Sở Y tế](A), đã nghỉ hưu.",
            [("nguyên Giám đốc", "Sở Y tế tỉnh Bình Lâm")],
        ),
        # of two bodies
        (
            "ông [Lê Văn Bình](P), [nguyên Giám đốc](T) [Sở Nội vụ](A), nay là [Giám đốc](T) [Sở Y tế](A)",
            [("nguyên Giám đốc", "Sở Nội vụ"), ("Giám đốc", "Sở Y tế")],
        ),
        (
            "[nguyên Chủ tịch](T) [UBND huyện](A) [Lê Văn Bình](P) trúng cử. [Chủ tịch](T) [HĐND huyện](A) [Lê Văn Bình](P) cảm ơn cử tri.",
            [("nguyên Chủ tịch", "UBND huyện"), ("Chủ tịch", "HĐND huyện")],
        ),
    ],
)  # fmt: skip
def test_a_post_held_before_is_one_whenever_it_is_told_of(marked, expected):
    (found,) = officials(marked)[1]
    assert [(p.title, p.agency) for p in found.positions] == expected


def test_a_foreign_leader_is_known_by_the_country_and_is_none_of_ours():
    marked = "[Thủ tướng](T) [Na Uy](L) thăm [Hà Nội](L). [Thủ tướng](T) [Anders Lund](P) gặp đại diện [Chính phủ](A)."
    (found,) = officials(marked)[1]
    assert found.name == "Anders Lund"
    assert [(p.title, p.agency, p.agency_inferred) for p in found.positions] == [("Thủ tướng", "Na Uy", None)]


@pytest.mark.parametrize(
    ("marked", "inferred"),
    [
        ("[UBND tỉnh An Hòa](A) họp. [Phó Chủ tịch](T) [Lê Văn Bình](P) nói.", "UBND tỉnh An Hòa"),
        ("[UBND tỉnh An Hòa](A), [UBND huyện Hòa An](A) họp. [Phó Chủ tịch](T) tỉnh [Lê Văn Bình](P) nói.", "UBND tỉnh An Hòa"),
        ("[UBND tỉnh An Hòa](A), [UBND huyện Hòa An](A) họp. [Phó Chủ tịch](T) [Lê Văn Bình](P) nói.", None),  # which of them?
        ("[Bộ Chính trị](A) và [Tỉnh ủy](A) họp. [Phó Bí thư](T) [Lê Văn Bình](P) nói.", "Tỉnh ủy"),
        ("[Sở Y tế tỉnh](A) và [Trung tâm Y tế](A) họp. [Phó Giám đốc Sở](T) [Lê Văn Bình](P) nói.", "Sở Y tế tỉnh"),
        # a 'Chi cục' is no 'Cục', though its noun ends so
        ("[Chi cục Thủy sản tỉnh](A) họp. [Chi cục trưởng](T) [Lê Văn Bình](P) nói.", "Chi cục Thủy sản tỉnh"),
        ("[Chi cục Thủy sản tỉnh](A) họp. [Cục trưởng](T) [Lê Văn Bình](P) nói.", None),
    ],
)  # fmt: skip
def test_the_body_that_a_title_leaves_out(marked, inferred):
    (found,) = officials(marked)[1]
    assert [p.agency_inferred for p in found.positions] == [inferred]


@pytest.mark.parametrize(
    ("last", "inferred"),
    [
        ("Ông [Vũ Minh](P) từng làm [Chủ tịch](T) [UBND quận Hòa An](A). ", None),  # named by the way
        ("", "UBND thành phố Bình Lâm"),
    ],
)
def test_a_body_named_by_the_way_in_an_article_about_another_is_no_safe_guess(last, inferred):
    _, found = officials(
        "[UBND thành phố Bình Lâm](A) họp. Theo [UBND thành phố Bình Lâm](A), việc chậm. [UBND thành phố Bình Lâm](A) nhận lỗi. "
        + "Cả hội trường lắng nghe từng ý kiến một. " * (10 if last else 0)
        + last
        + "[Phó Chủ tịch](T) [Lê Văn Bình](P) nói."
    )
    binh = next(o for o in found if o.name == "Lê Văn Bình")
    assert binh.positions[0].agency_inferred == inferred


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # others than the one before: 'và các ...', and the list they open
        (
            "[Chủ tịch](T) [UBND tỉnh](A) [Lê Văn Bình](P) và các [Phó Chủ tịch](T) [UBND tỉnh](A): [Trần Thị Hoa](P), [Vũ Minh](P) dự.",
            [("Lê Văn Bình", ["Chủ tịch"]), ("Trần Thị Hoa", ["Phó Chủ tịch"]), ("Vũ Minh", ["Phó Chủ tịch"])],
        ),
        ("Ông [Lê Văn Bình](P) và nguyên [Bí thư](T) [Tỉnh ủy](A) [Vũ Minh](P) dự.", [("Vũ Minh", ["Bí thư"])]),
        # the end of a list: the title of two, and one who has a title of his own
        (
            "Dự có: [Lê Văn Bình](P), [Bí thư](T) [Huyện ủy](A); [Vũ Minh](P), [Trần Thị Hoa](P), [Phó Chủ tịch](T) [UBND huyện](A).",
            [("Lê Văn Bình", ["Bí thư"]), ("Vũ Minh", ["Phó Chủ tịch"]), ("Trần Thị Hoa", ["Phó Chủ tịch"])],
        ),
        (
            "hai [Thứ trưởng](T) [Bộ Y tế](A) [Lê Văn Bình](P), [Vũ Minh](P) và ông [Đỗ Nam](P) - [Cục trưởng](T) [Cục Quản lý Dược](A)",
            [("Lê Văn Bình", ["Thứ trưởng"]), ("Vũ Minh", ["Thứ trưởng"]), ("Đỗ Nam", ["Cục trưởng"])],
        ),
        ("nguyên [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P), [Vũ Minh](P); đại biểu khách mời", [("Lê Văn Bình", ["Bí thư"]), ("Vũ Minh", ["Bí thư"])]),
        ("Về [nguyên Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P), ông [Vũ Minh](P) cho biết", [("Lê Văn Bình", ["nguyên Bí thư"])]),
        # elected together, one post or one each
        (
            "Bà [Trần Thị Hoa](P) và ông [Vũ Minh](P) được bầu làm [Phó Chủ tịch](T) [HĐND tỉnh](A).",
            [("Trần Thị Hoa", ["Phó Chủ tịch"]), ("Vũ Minh", ["Phó Chủ tịch"])],
        ),
        (
            "bầu ông [Lê Văn Bình](P) và ông [Vũ Minh](P) giữ chức [Chủ tịch](T) [HĐND huyện](A) và [Chủ tịch](T) [UBND huyện](A)",
            [("Lê Văn Bình", ["Chủ tịch"]), ("Vũ Minh", ["Chủ tịch"])],
        ),
        ("Bà [Trần Thị Hoa](P) và ông [Vũ Minh](P), [Phó Chủ tịch](T) [HĐND tỉnh](A), dự.", [("Vũ Minh", ["Phó Chủ tịch"])]),
        # to whom an office is given, by whom it is given
        (
            "Ông [Lê Văn Bình](P) thôi chức [Giám đốc](T) [Sở Y tế](A) để nhận nhiệm vụ [Bí thư](T) [Huyện ủy](A).",
            [("Lê Văn Bình", ["Giám đốc", "Bí thư"])],
        ),
        (
            "Ông [Lê Văn Bình](P), [Giám đốc](T) [Sở Y tế](A), nhận nhiệm vụ do [Bí thư](T) [Huyện ủy](A) giao.",
            [("Lê Văn Bình", ["Giám đốc"]), (None, ["Bí thư"])],
        ),
        # what is told of him who is replaced is his
        *(
            (
                f"Bà [Trần Thị Hoa](P) giữ chức [Giám đốc](T) [Sở Y tế](A). Bà [Hoa](P) thay ông [Lê Văn Bình](P){told} [Bí thư](T) [Huyện ủy](A).",
                [("Trần Thị Hoa", ["Giám đốc"]), ("Lê Văn Bình", ["Bí thư"])],
            )
            for told in (", người vừa được điều động làm", " đã được bầu làm", " được Tỉnh ủy điều động về làm", " vừa thôi giữ chức", ", hiện là", " được Tỉnh ủy điều động, phân công giữ chức")
        ),
        *(
            (
                f"Bà [Trần Thị Hoa](P) giữ chức [Giám đốc](T) [Sở Y tế](A). Bà [Hoa](P) thay ông [Lê Văn Bình](P){told} [Bí thư](T) [Huyện ủy](A).",
                [("Trần Thị Hoa", ["Giám đốc", "Bí thư"])],
            )
            for told in (" làm", ", giữ chức", ", người vừa nghỉ hưu, làm", " đã nghỉ hưu giữ chức")
        ),
        ("Quyết định giao quyền [Giám đốc](T) [Sở Y tế](A) cho ông [Lê Văn Bình](P).", [("Lê Văn Bình", ["Giám đốc"])]),
        (
            "Ông [Lê Văn Bình](P), [Phó Giám đốc](T) [Sở Y tế](A) được giao [quyền Giám đốc](T) [Sở Y tế](A).",
            [("Lê Văn Bình", ["Phó Giám đốc", "quyền Giám đốc"])],
        ),
        (
            "Ông [Lê Văn Bình](P), [Phó Giám đốc](T) [Sở Y tế](A) giao [Chủ tịch](T) [UBND huyện](A) báo cáo.",
            [("Lê Văn Bình", ["Phó Giám đốc"]), (None, ["Chủ tịch"])],
        ),
        ("miễn nhiệm chức danh [Chủ tịch](T) [UBND huyện](A) với ông [Lê Văn Bình](P)", [("Lê Văn Bình", ["Chủ tịch"])]),
        ("Kỳ họp bầu bổ sung [Ủy viên](T) [UBND huyện](A) khóa X với ông [Lê Văn Bình](P).", [("Lê Văn Bình", ["Ủy viên"])]),
        ("Thủ tục phê chuẩn kết quả bầu [Phó Chủ tịch](T) [UBND huyện](A) đối với bà [Trần Thị Hoa](P).", [("Trần Thị Hoa", ["Phó Chủ tịch"])]),
        ("Sau kỳ bầu cử, [Chủ tịch](T) [UBND huyện](A) nói chuyện với ông [Lê Văn Bình](P).", [(None, ["Chủ tịch"])]),
        (
            "bổ nhiệm chức vụ [Giám đốc](T) [Công an tỉnh](A) đối với [Đại tá](T) [Lê Văn Bình](P)",
            [("Lê Văn Bình", ["Giám đốc", "Đại tá"])],
        ),
        ("[Giám đốc](T) [Sở Y tế](A) tặng quà cho ông [Lê Văn Bình](P)", [(None, ["Giám đốc"])]),
        (
            "Dự lễ có bà [Trần Thị Hoa](P), [nguyên Giám đốc](T) [Sở Y tế](A) cũ. Ông [Lê Văn Bình](P), [Tỉnh ủy viên](T), [Giám đốc](T) [Sở Y tế](A), nói.",
            [("Trần Thị Hoa", ["nguyên Giám đốc"]), ("Lê Văn Bình", ["Tỉnh ủy viên", "Giám đốc"])],
        ),
        (
            "Đối với bà [Trần Thị Hoa](P), [Giám đốc](T) [Sở Y tế](A) yêu cầu kiểm điểm. Ông [Lê Văn Bình](P), [Tỉnh ủy viên](T), [Giám đốc](T) [Sở Y tế](A), nói.",
            [("Lê Văn Bình", ["Giám đốc", "Tỉnh ủy viên"])],
        ),
        ("Bằng khen của [Thủ tướng](T) [Chính phủ](A) đối với ông [Lê Văn Bình](P) là xứng đáng.", [(None, ["Thủ tướng"])]),
        ("Trao bằng khen của [Thủ tướng](T) [Chính phủ](A) cho ông [Lê Văn Bình](P).", [(None, ["Thủ tướng"])]),
        (
            "Trao quà của [Bộ trưởng](T) [Bộ Công an](A) cho [Đại tá](T) [Lê Văn Bình](P).",
            [(None, ["Bộ trưởng"]), ("Lê Văn Bình", ["Đại tá"])],
        ),
        ("xóa tư cách nguyên [Chủ tịch](T) [UBND tỉnh](A) đối với ông [Lê Văn Bình](P)", [("Lê Văn Bình", ["Chủ tịch"])]),
        ("Kỳ họp bầu ông [Lê Văn Bình](P), [Phó Bí thư](T) [Thành ủy](A), vào chức danh [Chủ tịch](T) [UBND thành phố](A).", [("Lê Văn Bình", ["Phó Bí thư", "Chủ tịch"])]),
        ("ông [Lê Văn Bình](P) - người vừa được [Thủ tướng](T) giao việc", [(None, ["Thủ tướng"])]),
        ("[Thủ tướng](T) [Lê Văn Bình](P) vừa phê chuẩn [Phó Chủ tịch](T) [UBND tỉnh](A)", [("Lê Văn Bình", ["Thủ tướng"]), (None, ["Phó Chủ tịch"])]),
        ("[Bộ trưởng](T) [Lê Văn Bình](P) yêu cầu cho thôi chức [Cục trưởng](T)", [("Lê Văn Bình", ["Bộ trưởng"])]),
        ("kỷ luật ông [Lê Văn Bình](P) bằng hình thức cách chức [Bí thư](T) [Huyện ủy](A)", [("Lê Văn Bình", ["Bí thư"])]),
        # a life: age, birth, home
        ("ông [Lê Văn Bình](P) (57 tuổi, [cựu Giám đốc](T) [Sở Y tế](A)) khai", [("Lê Văn Bình", ["cựu Giám đốc"])]),
        ("Ông [Lê Văn Bình](P) sinh năm 1970, quê [An Hòa](L), là [Giám đốc](T) [Sở Y tế](A).", [("Lê Văn Bình", ["Giám đốc"])]),
        ("Bà [Trần Thị Hoa](P) - con gái [cựu Bộ trưởng](T) [Lê Văn Bình](P) từng làm [Phó Giám đốc](T) [Sở Y tế](A).", [("Trần Thị Hoa", ["Phó Giám đốc"]), ("Lê Văn Bình", ["cựu Bộ trưởng"])]),
        ("Trước khi làm [Chủ tịch](T) [UBND huyện](A), ông [Lê Văn Bình](P) là [Giám đốc](T) [Sở Y tế](A).", [("Lê Văn Bình", ["Chủ tịch", "Giám đốc"])]),
        ("Trước khi gặp [Chủ tịch](T) [UBND huyện](A), ông [Lê Văn Bình](P) là [Giám đốc](T) [Sở Y tế](A).", [(None, ["Chủ tịch"]), ("Lê Văn Bình", ["Giám đốc"])]),
        ("Ông [Lê Văn Bình](P) (61 tuổi, luật sư, [cựu Viện phó](T) [VKSND tỉnh](A)) vắng mặt.", [("Lê Văn Bình", ["cựu Viện phó"])]),
        ("Ông [Lê Văn Bình](P) từng là lãnh đạo công ty và giữ nhiều việc ở bộ, rồi [Phó Chủ tịch](T) [UBND tỉnh](A).", [("Lê Văn Bình", ["Phó Chủ tịch"])]),
        (
            "Ông [Lê Văn Bình](P) quê ở [An Hòa](L). Năm 2010, ông giữ chức [Phó Bí thư](T) [Đảng ủy Khối Dân chính](A) sau đó là [Bí thư](T) [Đảng ủy Khối Doanh nghiệp](A).",
            [("Lê Văn Bình", ["Phó Bí thư", "Bí thư"])],
        ),
        (
            "Ông [Lê Văn Bình](P) hiện là [Giám đốc](T) [Sở Y tế](A). Còn với tư cách là [Trưởng](T) [Ban Tuyên giáo Thành ủy](A), ông cho biết sẽ làm.",
            [("Lê Văn Bình", ["Giám đốc", "Trưởng"])],
        ),
        (
            "Ông [Lê Văn Bình](P) là [Giám đốc](T) [Sở Y tế](A). Với tư cách là [Trưởng đoàn](T), ông [Vũ Minh](P) cho biết.",
            [("Lê Văn Bình", ["Giám đốc"]), ("Vũ Minh", ["Trưởng đoàn"])],
        ),
        ("[giám đốc](T) sở cũ là ông [Lê Văn Bình](P)", [("Lê Văn Bình", ["giám đốc"])]),
        ("theo [Bộ trưởng](T) [Bộ Y tế](A) khi đó là ông [Lê Văn Bình](P)", [("Lê Văn Bình", ["Bộ trưởng"])]),
        # an opening with somebody else in it, then the subject
        (
            "Cho ý kiến về đề xuất của [Giám đốc](T) [Sở Y tế](A), [Bí thư](T) [Tỉnh ủy](A) [Lê Văn Bình](P) yêu cầu rà soát.",
            [(None, ["Giám đốc"]), ("Lê Văn Bình", ["Bí thư"])],
        ),
        (
            "Tiếp thu chỉ đạo của [Bí thư](T) [Thành ủy](A), [Phó Chủ tịch](T) [UBND thành phố](A) [Lê Văn Bình](P) khẳng định sẽ làm ngay.",
            [(None, ["Bí thư"]), ("Lê Văn Bình", ["Phó Chủ tịch"])],
        ),
        (
            "Tiếp thu chỉ đạo của [Phó Bí thư](T) [Thành ủy](A), [Chủ tịch](T) [UBND thành phố](A) [Lê Văn Bình](P) khẳng định.",
            [("Lê Văn Bình", ["Phó Bí thư", "Chủ tịch"])],  # one man's posts
        ),
        ("Đáp lại ý kiến của [Giám đốc](T) [Sở Y tế](A), ông [Anders Lund](P) bày tỏ sự quan tâm.", [(None, ["Giám đốc"])]),
        ("Theo [Phó Chủ tịch](T) [UBND tỉnh](A), ông [Lê Văn Bình](P), việc này đã xong.", [("Lê Văn Bình", ["Phó Chủ tịch"])]),
        ("Theo [Ủy viên](T) [Ban Thường vụ Tỉnh ủy](A), [Giám đốc](T) [Công an tỉnh](A) [Lê Văn Bình](P) cho biết", [("Lê Văn Bình", ["Ủy viên", "Giám đốc"])]),
        # a headline's quote is no apposition
        ("[Thủ tướng](T) [Lê Văn Bình](P): [Bộ trưởng](T) phải chịu trách nhiệm", [("Lê Văn Bình", ["Thủ tướng"])]),
        ("[Lê Văn Bình](P): [Giám đốc](T) [Sở Y tế](A)", [("Lê Văn Bình", ["Giám đốc"])]),
        ('không để sót việc của [Chủ tịch](T) [UBND quận](A)", ông [Lê Văn Bình](P) chỉ đạo', [(None, ["Chủ tịch"])]),
        # a name cut in two, a short name in parentheses
        ("[Trưởng](T) [Ban Kinh tế](A) [HĐND tỉnh](A) [Lê Văn Bình](P) trình bày", [("Lê Văn Bình", ["Trưởng"])]),
        ("[Chủ tịch](T) [Ủy ban Trung ương Mặt trận Tổ quốc](A) (MTTQ) Việt Nam [Lê Văn Bình](P) nói", [("Lê Văn Bình", ["Chủ tịch"])]),
    ],
)  # fmt: skip
def test_whose_a_post_is(marked, expected):
    assert [(o.name, [p.title for p in o.positions]) for o in officials(marked)[1]] == expected


@pytest.mark.parametrize(
    ("marked", "seats"),
    [
        ("bầu cử [đại biểu](T) [HĐND tỉnh](A) nhiệm kỳ mới", []),  # a body has many of them
        ("lấy phiếu tín nhiệm [ủy viên](T) [Bộ Chính trị](A)", []),
        ("[đại biểu](T) [Quốc hội](A) [Lê Văn Bình](P) hỏi", [["đại biểu"]]),
        ("trình [Thủ tướng](T) các báo cáo chuyên đề", [["Thủ tướng"]]),
        ("trước sự chứng kiến của [Thủ tướng](T) hai nước", []),
        ("gồm các đồng chí: [Bí thư](T) [Huyện ủy](A); lãnh đạo các phòng", [["Bí thư"]]),
        ("cùng các đồng chí [Phó Chủ tịch](T) [UBND huyện](A)", []),
        ("trong kỳ họp, [ĐBQH](T) nêu nhiều ý kiến", []),
        (
            "miễn nhiệm [Giám đốc](T) [Sở Y tế](A), [Bộ trưởng](T) [Bộ Y tế](A) và thành viên khác",
            [["Giám đốc"], ["Bộ trưởng"]],
        ),
        # whose seat the text does not say
        ("Cần quy trách nhiệm cho [chủ tịch phường](T).", []),
        ("Khi được giao làm [trưởng đoàn](T) phải khách quan.", []),
        ("Sáng nay, [Thủ tướng](T) làm việc với tỉnh.", [["Thủ tướng"]]),
        ("Chỉ có một [UBND huyện Hòa An](A). Nghe [chủ tịch huyện](T) báo cáo, cử tri đồng tình.", [["chủ tịch huyện"]]),
        ("miễn nhiệm [Bộ trưởng](T), [Chủ nhiệm](T) [Văn phòng Chính phủ](A)", [["Bộ trưởng", "Chủ nhiệm"]]),
        (
            "gửi [Bộ trưởng](T) [Bộ Y tế](A), [Bộ trưởng](T), [Chủ nhiệm](T) [Văn phòng Chính phủ](A)",
            [["Bộ trưởng"], ["Bộ trưởng", "Chủ nhiệm"]],
        ),
        # whoever it may be
        ("ở đâu xảy ra cháy, [Chủ tịch](T) [UBND](A) ở đó chịu trách nhiệm", []),
        ("không [Chủ tịch xã](T) nào dám làm sai", []),
        ("do một [Phó Thủ tướng](T) làm [Trưởng ban](T)", []),
        ("có một [Phó Chủ tịch](T) [UBND huyện](A) dự họp", [["Phó Chủ tịch"]]),
        ("Ủy ban hỗn hợp cấp [Bộ trưởng](T) [Ngoại giao](A)", []),
        ("Tất cả Bộ trưởng, [chủ tịch tỉnh](T) phải kiểm điểm", []),
        ("mỗi [Bộ trưởng](T) đều nhận trách nhiệm", []),
        ("Tỉnh nhắc từng đồng chí [Chủ tịch](T) [UBND huyện](A), từng vị [Giám đốc](T) [Sở Y tế](A).", []),
        ("Ông Bình, từng [Chủ tịch](T) [UBND huyện](A), nói.", [["Chủ tịch"]]),
        ("phía UBND có [Chủ tịch](T) dự", []),
        ("gặp [Tổng thống](T) [Pháp](L), [Thủ tướng](T) [Đức](L)", [["Tổng thống"], ["Thủ tướng"]]),
        (
            "bầu [Chủ tịch nước](T), [Chủ tịch](T) [Quốc hội](A), [Thủ tướng](T)",
            [["Chủ tịch nước"], ["Chủ tịch"], ["Thủ tướng"]],
        ),
        ("[Phó Thủ tướng](T), [Bộ trưởng](T) [Bộ Quốc phòng](A) dự", [["Phó Thủ tướng", "Bộ trưởng"]]),
    ],
)
def test_unnamed_seats(marked, seats):
    assert [[p.title for p in o.positions] for o in officials(marked)[1]] == seats


def test_the_head_of_a_city_is_none_of_a_ward():
    _, found = officials(
        "[Chủ tịch](T) [Hà Nội](L) [Lê Văn Bình](P) họp. Việc này được giao cho [Chủ tịch](T) [UBND phường](A)."
    )
    assert [(o.name, [p.agency for p in o.positions]) for o in found] == [("Lê Văn Bình", ["Hà Nội"]), (None, ["UBND phường"])]
    (binh,) = officials("[Chủ tịch](T) [Hà Nội](L) [Lê Văn Bình](P) họp. [Chủ tịch](T) [UBND thành phố](A) giao việc.")[1]
    assert [p.agency for p in binh.positions] == ["UBND thành phố"]


@pytest.mark.parametrize(
    ("body", "title", "joined"),
    [
        ("UBND huyện Hòa An", "chủ tịch huyện", True),
        ("UBND huyện Hòa An", "chủ tịch xã", False),
        ("UBND tỉnh Hòa An", "chủ tịch đặc khu", False),
        ("UBND đặc khu Hòa An", "chủ tịch đặc khu", True),
        ("UBND đặc khu Hòa An", "chủ tịch tỉnh", False),
        ("UBND huyện Hòa An", "chủ tịch tỉnh", False),
        ("UBND thành phố An Hòa", "Chủ tịch TP", True),
        ("UBND An Hòa", "chủ tịch tỉnh", True),  # the body's name does not say of what it is
        ("Hội Nông dân huyện Hòa An", "chủ tịch huyện", False),
        ("HĐND huyện Hòa An", "chủ tịch huyện", False),  # who is called so heads the committee
    ],
)
def test_the_head_of_one_territory_is_none_of_another(body, title, joined):
    article, found = officials(f"[Chủ tịch](T) [{body}](A) [Lê Văn Bình](P) họp. Việc này, [{title}](T) cho biết là đã xong.")
    assert (article.text.index(title) in {start for start, _ in found[0].mentions}) == joined


def test_several_posts_behind_a_name_are_no_new_clause():
    text = (
        "[Bộ trưởng](T) [Bộ Y tế](A) [Vũ Minh](P) từng hỏi. Ông [Lê Văn Bình](P), [Bộ trưởng](T) [Bộ Y tế](A), [Chủ tịch](T) "
        "[Hội đồng Giáo sư](A) chủ trì phiên họp."
    )
    assert dict(posts(text))["Lê Văn Bình"] == [("Bộ trưởng", "Bộ Y tế"), ("Chủ tịch", "Hội đồng Giáo sư")]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # the title behind an opening is the next subject
        (
            "[Thủ tướng](T) [Lê Văn Bình](P) họp. Cũng theo ông [Vũ Minh](P), [Thủ tướng](T) đã yêu cầu các bộ rà soát.",
            [("Lê Văn Bình", ["Thủ tướng"])],
        ),
        ("Theo bà [Trần Thị Hoa](P), [Giám đốc](T) [Sở Y tế](A) cho biết thêm.", [("Trần Thị Hoa", ["Giám đốc"])]),
        (
            "[Thủ tướng](T) [Lê Văn Bình](P) họp. Nghe ông [Vũ Minh](P) báo cáo xong, [Thủ tướng](T) kết luận.",
            [("Lê Văn Bình", ["Thủ tướng"])],
        ),
        (
            "Truyền đạt ý kiến của [Thủ tướng](T), [Bộ trưởng](T), [Chủ nhiệm](T) [Văn phòng Chính phủ](A) [Vũ Minh](P) cho biết như vậy.",
            [(None, ["Thủ tướng"]), ("Vũ Minh", ["Bộ trưởng", "Chủ nhiệm"])],
        ),
        (
            "Báo cáo với đoàn của [Bí thư](T) [Thành ủy](A), ông [Vũ Minh](P) - đại diện nhà thầu cho biết việc chậm.",
            [(None, ["Bí thư"])],
        ),
        # the dead hold no office
        (
            "[Thủ tướng](T) [Lê Văn Bình](P) họp. Dự án được cố [Thủ tướng](T) [Vũ Minh](P) duyệt. [Thủ tướng](T) [Chính phủ](A) yêu cầu làm rõ.",
            [("Lê Văn Bình", ["Thủ tướng"]), ("Vũ Minh", ["Thủ tướng"])],
        ),
        # ours before another country's
        (
            "[Thủ tướng](T) [Lê Văn Bình](P) gặp [Thủ tướng](T) [Na Uy](L) [Anders Lund](P). [Thủ tướng](T) cảm ơn nước bạn.",
            [("Lê Văn Bình", ["Thủ tướng"]), ("Anders Lund", ["Thủ tướng"])],
        ),
        # a body behind two titles is of one alone if it has the noun of that one, or the other can have none such
        ("gửi đơn đến [bộ trưởng](T) và [chánh](T) [Thanh tra Bộ Y tế](A)", [(None, ["chánh"])]),
        # a party rank that no mention covers
        ("đồng chí [Lê Văn Bình](P) - TUV, [Bí thư](T) [Huyện ủy](A) dự", [("Lê Văn Bình", ["Bí thư"])]),
        # places that are to be filled
        ("đã thi tuyển 03 vị trí [Phó Giám đốc](T) sở", []),
    ],
)  # fmt: skip
def test_whose_a_title_is(marked, expected):
    assert [(name, [title for title, _ in held]) for name, held in posts(marked)] == expected


def test_which_of_two_prime_ministers_a_bare_title_means():
    marked = "[Thủ tướng](T) [Lê Văn Bình](P) gặp [Thủ tướng](T) [Na Uy](L) [Anders Lund](P). [Thủ tướng](T) cảm ơn nước bạn."
    article, (binh, lund) = officials(marked)
    assert [article.text[s:e] for s, e in binh.mentions] == ["Lê Văn Bình", "Thủ tướng"]
    assert [article.text[s:e] for s, e in lund.mentions] == ["Anders Lund"]
    only = "[Thủ tướng](T) [Na Uy](L) [Anders Lund](P) họp báo. [Thủ tướng](T) cảm ơn."
    assert len(officials(only)[1]) == 1


def test_the_rank_of_a_minister_is_of_no_ministry():
    marked = "[Bộ Y tế](A) báo cáo. [Bộ trưởng](T), [Chủ nhiệm](T) [Văn phòng Chính phủ](A) [Lê Văn Bình](P) hỏi. [Bộ trưởng](T) [Bộ Y tế](A) đáp."
    _, (binh, seat) = officials(marked)
    assert [(p.title, p.agency, p.agency_inferred) for p in binh.positions] == [
        ("Bộ trưởng", None, None),
        ("Chủ nhiệm", "Văn phòng Chính phủ", None),
    ]
    assert (seat.name, [(p.title, p.agency) for p in seat.positions]) == (None, [("Bộ trưởng", "Bộ Y tế")])


@pytest.mark.parametrize(("head", "inferred"), [("[Trần Thị Hoa](P)", None), ("", "UBND quận Hòa An")])
def test_a_body_that_another_heads_is_not_inferred(head, inferred):
    _, found = officials(f"[Chủ tịch](T) [UBND quận Hòa An](A) {head} dự. [Chủ tịch](T) [Lê Văn Bình](P) hỏi.")
    assert next(o for o in found if o.name == "Lê Văn Bình").positions[0].agency_inferred == inferred or not head


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "Đáp lời [Bộ trưởng](T), [Chủ nhiệm](T) [Văn phòng Chính phủ](A), [Cục trưởng](T) [Cục Hải quan](A) [Vũ Minh](P) thừa nhận sai sót, cho biết sẽ sửa.",
            [(None, ["Bộ trưởng", "Chủ nhiệm"]), ("Vũ Minh", ["Cục trưởng"])],
        ),
        ("Báo cáo [Bí thư](T) [Tỉnh ủy](A), [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) cho biết", [(None, ["Bí thư"]), ("Vũ Minh", ["Giám đốc"])]),
        ("Theo [Ủy viên](T) [Ban Thường vụ Tỉnh ủy](A), [Giám đốc](T) [Sở Y tế](A) [Vũ Minh](P) cho biết", [("Vũ Minh", ["Ủy viên", "Giám đốc"])]),
        ("[Bí thư](T) [Tỉnh ủy](A) [Vũ Minh](P) họp. [Bí thư](T) [Bình Lâm](L) nói.", [("Vũ Minh", ["Bí thư"])]),
        ("[Bí thư](T) [Huyện ủy](A) [Vũ Minh](P) họp. [Bí thư](T) [Bình Lâm](L) nói.", [("Vũ Minh", ["Bí thư"]), (None, ["Bí thư"])]),
    ],
)  # fmt: skip
def test_who_answers_whom_and_of_what_place(marked, expected):
    assert [(name, [title for title, _ in held]) for name, held in posts(marked)] == expected


def test_two_women_of_a_rarer_family_name_are_two_officials():
    """'Triệu' is no foreign name, whose spelling may differ."""
    named = posts(
        "[Phó Chủ tịch](T) [UBND tỉnh An Hòa](A) [Triệu Thị Hoa](P) chủ trì. [Giám đốc](T) [Sở Y tế](A) [Triệu Thị Hòa](P) báo cáo."
    )
    assert [name for name, _ in named] == ["Triệu Thị Hoa", "Triệu Thị Hòa"]
