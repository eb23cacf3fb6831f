import pytest

from test_resolve_marked import read
from vngovnlp.resolve.abbreviations import written_out, written_out_title
from vngovnlp.resolve.agencies import link_agencies, same_body


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
