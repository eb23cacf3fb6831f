from datetime import date

import pytest

from test_resolve_marked import read
from vngovnlp.resolve.agencies import link_agencies
from vngovnlp.resolve.agencies.abbreviations import written_out, written_out_title
from vngovnlp.resolve.agencies.known import by_id
from vngovnlp.resolve.agencies.names import same_body
from vngovnlp.resolve.agencies.succession import SUCCESSOR


def bodies(marked):
    article, entities = read(marked)
    return [(a.canonical, [article.text[s:e] for s, e in a.mentions]) for a in link_agencies(article, entities)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("UBND TP", "Ủy ban nhân dân thành phố"),
        ("UBND TP.Đông Hà", "Ủy ban nhân dân thành phố Đông Hà"),
        ("HĐND TP.HCM", "Hội đồng nhân dân thành phố Hồ Chí Minh"),
        ("UBND Q.Sơn Trà", "Ủy ban nhân dân quận Sơn Trà"),
        ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"),
        ("Bộ NN & PTNT", "Bộ Nông nghiệp và Phát triển nông thôn"),
        ("Ủy ban T.Ư MTTQ VN", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
        ("Đoàn ĐBQH tỉnh", "Đoàn đại biểu Quốc hội tỉnh"),
        ("TT HĐND xã", "Thường trực Hội đồng nhân dân xã"),
        ("TT Y tế huyện", "Trung tâm Y tế huyện"),
        ("Công an tỉnh", "Công an tỉnh"),
        ("Phòng PC45", "Phòng PC45"),
        ("Viện KSND huyện", "Viện kiểm sát nhân dân huyện"),
        ("Hội đồng nhân dân (HĐND) tỉnh An Hòa", "Hội đồng nhân dân tỉnh An Hòa"),
        ("Ban Quản lý dự án (giai đoạn hai) tỉnh", "Ban Quản lý dự án (giai đoạn hai) tỉnh"),
    ],
)
def test_abbreviations_are_written_out(name, expected):
    assert written_out(name) == expected


def test_an_abbreviation_of_a_title_is_read_as_one():
    assert written_out_title("PCT TT") == "Phó Chủ tịch Thường trực"


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[UBND tỉnh An Hòa](A) họp. [UBND tỉnh](A), [Ủy ban nhân dân tỉnh](A) giao", [["UBND tỉnh An Hòa", "UBND tỉnh", "Ủy ban nhân dân tỉnh"]]),
        ("[UBND TP](A) và [UBND thành phố Đông Hà](A), [UBND Đông Hà](A)", [["UBND TP", "UBND thành phố Đông Hà", "UBND Đông Hà"]]),
        ("[Bộ GTVT](A), [Bộ Giao thông vận tải](A)", [["Bộ GTVT", "Bộ Giao thông vận tải"]]),
        ("[Bộ trưởng](T) [Quốc phòng](A) tới [Bộ Quốc phòng](A)", [["Quốc phòng", "Bộ Quốc phòng"]]),
        ("[Ban Chỉ đạo 389 quốc gia](A) ([BCĐ 389](A)) họp", [["Ban Chỉ đạo 389 quốc gia", "BCĐ 389"]]),
        # different bodies
        ("[Huyện ủy](A) và [Tỉnh ủy](A)", [["Huyện ủy"], ["Tỉnh ủy"]]),
        ("[Sở Y tế](A), [Sở Nội vụ](A)", [["Sở Y tế"], ["Sở Nội vụ"]]),
        ("[UBND huyện Hòa An](A), [UBND huyện Bình Lâm](A)", [["UBND huyện Hòa An"], ["UBND huyện Bình Lâm"]]),
        ("[Vụ Pháp chế](A) ([Bộ Y tế](A)) họp", [["Vụ Pháp chế"], ["Bộ Y tế"]]),
        ("[UBND tỉnh Hòa Lâm](A) và [UBND TP Hòa Lâm](A)", [["UBND tỉnh Hòa Lâm"], ["UBND TP Hòa Lâm"]]),
        ("[Bệnh viện đa khoa tỉnh Hòa Lâm](A), [Bệnh viện đa khoa thành phố Hòa Lâm](A)", [["Bệnh viện đa khoa tỉnh Hòa Lâm"], ["Bệnh viện đa khoa thành phố Hòa Lâm"]]),
        ("[Công an quận 1](A), [Công an phường 1](A)", [["Công an quận 1"], ["Công an phường 1"]]),
        ("[UBND tỉnh Hòa Lâm](A), [UBND TP Hòa Lâm](A) và [UBND Hòa Lâm](A)", [["UBND tỉnh Hòa Lâm"], ["UBND TP Hòa Lâm", "UBND Hòa Lâm"]]),
        # heads that may be left out
        ("[Trường Đại học Lam Giang](A) mời [Đại học Lam Giang](A)", [["Trường Đại học Lam Giang", "Đại học Lam Giang"]]),
        ("[Ban Thường vụ Tỉnh ủy](A) họp. [Thường vụ Tỉnh ủy](A) kết luận", [["Ban Thường vụ Tỉnh ủy", "Thường vụ Tỉnh ủy"]]),
        ("[Trường Chính trị tỉnh](A), [Ban Tổ chức Tỉnh ủy](A), [Tỉnh ủy](A)", [["Trường Chính trị tỉnh"], ["Ban Tổ chức Tỉnh ủy"], ["Tỉnh ủy"]]),
        # a short form between two bodies: the one named before it
        ("[UBND tỉnh An Hòa](A) họp, [UBND tỉnh](A) giao; [UBND tỉnh Bình Lâm](A) dự", [["UBND tỉnh An Hòa", "UBND tỉnh"], ["UBND tỉnh Bình Lâm"]]),
    ],
)  # fmt: skip
def test_one_id_a_body(marked, expected):
    assert [mentions for _, mentions in bodies(marked)] == expected


def test_a_list_shares_its_head():
    assert [name for name, _ in bodies("các [Sở Xây dựng](A), [TN&MT](A), [Nội vụ](A)")] == [
        "Sở Xây dựng",
        "Sở Tài nguyên và Môi trường",
        "Sở Nội vụ",
    ]


@pytest.mark.parametrize(
    ("name", "kind", "level"),
    [
        ("UBND huyện Hòa An", "peoples_committee", "district"),
        ("HĐND tỉnh", "peoples_council", "province"),
        ("UBND", "peoples_committee", None),
        ("Bộ Y tế", "ministry", "central"),
        ("Bộ Chỉ huy Quân sự tỉnh", "armed_force", "province"),
        ("Sở Nội vụ", "department", "province"),
        ("Tỉnh ủy", "party_committee", "province"),
        ("Công an xã Tân Lập", "police", "commune"),
        ("Trường THPT Nguyễn Trãi", "school", None),
        ("Hợp tác xã Vĩnh Lộc", None, None),
    ],
)
def test_kind_and_level_where_the_form_says_so(name, kind, level):
    article, entities = read(f"[{name}](A)")
    (agency,) = link_agencies(article, entities)
    assert (agency.kind, agency.level) == (kind, level)


def test_same_body_is_symmetric():
    assert same_body("UBND tỉnh Quảng Trị", "UBND tỉnh")
    assert same_body("UBND tỉnh", "UBND tỉnh Quảng Trị")
    assert not same_body("Sở Y tế", "Sở Xây dựng")


def test_the_fullest_form_names_the_body():
    article, entities = read("[UBND TP](A) họp. [Ủy ban nhân dân thành phố Đông Hà](A) giao.")
    (agency,) = link_agencies(article, entities)
    assert agency.name == "Ủy ban nhân dân thành phố Đông Hà"
    assert article.text[slice(*agency.name_span)] == agency.name


def only(marked):
    (found,) = agencies(marked)
    return found


def agencies(marked):
    article, entities = read(marked)
    return link_agencies(article, entities)


@pytest.mark.parametrize(
    ("marked", "kind", "level"),
    [
        ("[UBND thành phố Hồ Chí Minh](A)", "peoples_committee", "province"),
        ("[UBND thành phố Tân Lập](A)", "peoples_committee", None),
        ("[HĐND huyện Hòa An](A)", "peoples_council", "district"),
        ("[Đảng ủy xã Tân Lập](A)", "party_committee", "commune"),
        ("[Ban Thường trực Ủy ban MTTQ xã](A)", "front", "commune"),
        ("[Hội Nông dân tỉnh](A)", "mass_organisation", "province"),
        ("[Bộ Tài chính](A)", "ministry", "central"),
        ("[Sở Y tế](A)", "department", "province"),
        ("[Phòng Nội vụ huyện](A)", "division", "district"),
        ("[Trung tâm Văn hóa](A)", "public_service_unit", None),
        ("[Tòa án nhân dân tỉnh](A)", "court", "province"),
        ("[VKSND tỉnh](A)", "procuracy", "province"),
        ("[Công an xã Tân Lập](A)", "police", "commune"),
        ("[Trung đoàn 9](A)", "armed_force", None),
        ("[Trường THPT Tân Lập](A)", "school", None),
        ("[Bệnh viện Đa khoa tỉnh](A)", "hospital", "province"),
        ("[Khoa học và Công nghệ](A)", None, None),
        # the level of a party committee, and of what belongs to it
        ("[Ban Thường vụ Tỉnh uỷ An Hòa](A)", "party_committee", "province"),
        ("[Ban Dân vận Thị ủy](A)", "party_body", "district"),
        ("[Ban Văn hóa - Xã hội](A)", "board", None),
        # standing members are of the body that they stand for
        ("[Thường trực UBND quận](A)", "peoples_committee", "district"),
        ("[Thường vụ Quận ủy](A)", "party_committee", "district"),
        ("[Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam](A)", "front", "central"),
        ("[Đoàn công tác Ủy ban Mặt trận Tổ quốc tỉnh](A)", "task_force", "province"),
        ("[Ban Chấp hành Trung ương Hội Nông dân](A)", "mass_organisation", "central"),
        ("[Ban Chấp hành Đảng bộ huyện](A)", "party_committee", "district"),
        # of the whole country
        ("[Hội Luật gia Việt Nam](A)", "mass_organisation", "central"),
        ("[Hội Luật gia tỉnh](A)", "mass_organisation", "province"),
        ("[Ban Chỉ đạo quốc gia về hiến tạng](A)", "steering_committee", "central"),
        ("[Ban Chỉ đạo các chương trình mục tiêu quốc gia](A)", "steering_committee", None),
        ("[Tổ công tác của Thủ tướng](A)", "task_force", "central"),
        ("[Tổ công tác của UBND huyện](A)", "task_force", "district"),
        ("[Ban Dân nguyện Quốc hội](A)", "board", "central"),
        ("[Đoàn đại biểu Quốc hội](A)", "national_assembly_delegation", "province"),
        ("[Đảng ủy Bộ Xây dựng](A)", "party_committee", "central"),
        # of a department, which is a province's
        ("[Thanh tra Sở Xây dựng](A)", "inspectorate", "province"),
        ("[Văn phòng Sở Y tế](A)", "office", "province"),
        ("[Văn phòng Cơ sở dữ liệu](A)", "office", None),
        ("[Ủy ban Tư pháp](A)", "committee", "central"),
        # heads
        ("[Viện KSND huyện Hòa An](A)", "procuracy", "district"),
        ("[THPT Lam Giang](A)", "school", None),
        ("[Cao đẳng Nghề An Hòa](A)", "school", None),
        ("[Tổ công tác](A)", "task_force", None),
        ("[Tổ chức cán bộ](A)", None, None),
        ("[Bộ môn Luật Kinh tế](A)", "division", None),
        ("[Bộ quy tắc ứng xử](A)", None, None),
        ("[Vụ trưởng](T) [tổ chức cán bộ](A)", "ministry_department", "central"),
    ],
)  # fmt: skip
def test_kind_and_level(marked, kind, level):
    assert (only(marked).kind, only(marked).level) == (kind, level)


@pytest.mark.parametrize(
    ("marked", "parent", "parent_id"),
    [
        ("[Văn phòng UBND tỉnh](A) trình [UBND tỉnh An Hòa](A)", "Ủy ban nhân dân tỉnh An Hòa", "a2"),
        ("[Ban Pháp chế HĐND tỉnh](A)", "Hội đồng nhân dân tỉnh", None),
        ("[Cục Dự trữ](A), [Bộ Tài chính](A)", "Bộ Tài chính", "a2"),
        ("[Vụ Kế hoạch](A) ([Bộ Y tế](A))", "Bộ Y tế", "a2"),
        ("[Trung tâm Văn hóa](A) thuộc [Sở Nội vụ](A)", "Sở Nội vụ", "a2"),
        ("[Sở Y tế](A) báo cáo [UBND tỉnh An Hòa](A)", "Ủy ban nhân dân tỉnh An Hòa", "a2"),
        ("[Sở Y tế](A) báo cáo [Thường trực UBND tỉnh An Hòa](A), [UBND tỉnh An Hòa](A)", "Ủy ban nhân dân tỉnh An Hòa", "a3"),
        ("[Ban Thường vụ Tỉnh ủy An Hòa](A)", "Tỉnh ủy An Hòa", None),
        ("[Ban Bí thư](A)", "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", None),
        # no parent: another province, a new subject, an 'và' inside a name, a party organisation
        ("[Sở Y tế tỉnh Bình Lâm](A) báo cáo [UBND tỉnh An Hòa](A)", None, None),
        ("[Sở Y tế](A), [Sở Nội vụ](A) họp", None, None),
        ("[Văn phòng Đoàn ĐBQH và HĐND tỉnh](A)", None, None),
        ("[Ban Cán sự đảng Bộ Y tế](A)", None, None),
    ],
)  # fmt: skip
def test_the_parent(marked, parent, parent_id):
    first = agencies(marked)[0]
    assert (first.parent, first.parent_id) == (parent, parent_id)


def test_a_ministry_has_one_id_under_its_names_and_its_successor():
    found = only("[Bộ Giao thông](A) trình. [Bộ GTVT](A) báo cáo. [Bộ Giao thông vận tải](A) họp.")
    assert (found.canonical, len(found.mentions)) == ("Bộ Giao thông vận tải", 3)
    assert (found.valid_from, found.valid_to, found.successor) == (None, "2025-02-28", "Bộ Xây dựng")


def test_a_short_name_means_the_body_of_the_day():
    article, entities = read("[Bộ Nông nghiệp](A) họp.")
    (old,) = link_agencies(article._replace(published=date(2020, 5, 5)), entities)
    (new,) = link_agencies(article._replace(published=date(2026, 5, 5)), entities)
    assert old.canonical == "Bộ Nông nghiệp và Phát triển nông thôn"
    assert new.canonical == "Bộ Nông nghiệp và Môi trường"


def test_a_department_of_before_2025_has_a_successor():
    assert only("[Sở KH&ĐT tỉnh An Hòa](A)").successor == "Sở Tài chính"
    assert only("[Sở Y tế](A)").successor is None


def test_a_foreign_ministry_is_no_long_form_of_ours():
    assert len(agencies("[Bộ Ngoại giao Na Uy](A) gặp [Bộ Ngoại giao](A).")) == 2


def test_every_successor_and_parent_is_a_body_of_the_lexicon():
    assert SUCCESSOR.keys() | set(SUCCESSOR.values()) <= by_id().keys()
    assert all(body.parent is None or body.parent in by_id() for body in by_id().values())
    assert all(by_id()[old].valid_to for old in SUCCESSOR)
