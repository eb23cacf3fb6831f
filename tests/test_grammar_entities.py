"""The rules-only finder: every label with counter-examples; invented people, sentences as government news writes them."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vngovnlp.grammar.entities import find_entities
from vngovnlp.grammar.match import Match
from vngovnlp.lexicon.scan import scan
from vngovnlp.text import normal, read_text


def entities(text: str, dates: tuple[Match, ...] = ()) -> list[Match]:
    norm = normal(text)
    return find_entities(text, norm, scan(text, norm), dates)


def of(text: str, label: str) -> list[str]:
    return [text[m.start : m.end] for m in entities(text) if m.label == label]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chủ tịch UBND tỉnh Quảng Trị", ["UBND tỉnh Quảng Trị"]),
        ("Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh", ["Tỉnh ủy", "HĐND tỉnh"]),
        ("Phó Chủ tịch Thường trực HĐND thành phố", ["HĐND thành phố"]),
        ("Trưởng Ban Pháp chế HĐND tỉnh", ["Ban Pháp chế HĐND tỉnh"]),
        # A unit that the lexicon does not know, its second syllable a family name, and the person right behind it
        ("Chủ tịch UBND huyện Lam Giang Lê Văn Mẫu chủ trì", ["UBND huyện Lam Giang"]),
        ("Chủ tịch UBND xã Hòa Lâm Trần Quốc Bảo phát biểu", ["UBND xã Hòa Lâm"]),
        ("Chủ tịch UBND huyện Cam Lộ Lê Văn Mẫu chủ trì", ["UBND huyện Cam Lộ"]),
        ("giao Sở Nông nghiệp và Môi trường chủ trì", ["Sở Nông nghiệp và Môi trường"]),
        ("yêu cầu các Sở Xây dựng, TN&MT, Kế hoạch - Đầu tư khẩn trương", ["Sở Xây dựng", "TN&MT", "Kế hoạch - Đầu tư"]),
        ("phối hợp với các Sở: Y tế, Nội vụ", ["Y tế", "Nội vụ"]),
        ("UBND huyện Hải Lăng, Triệu Phong và Cam Lộ", ["UBND huyện Hải Lăng", "Triệu Phong", "Cam Lộ"]),
        (
            "Phòng Lao động - Thương binh và Xã hội thành phố Đông Hà",
            ["Phòng Lao động - Thương binh và Xã hội thành phố Đông Hà"],
        ),
        ("Ủy ban Kinh tế của Quốc hội", ["Ủy ban Kinh tế của Quốc hội"]),
        ("Cục Quản lý đê điều, Bộ Nông nghiệp và Môi trường", ["Cục Quản lý đê điều", "Bộ Nông nghiệp và Môi trường"]),
        ("Ủy ban Kiểm tra Tỉnh ủy Sơn La", ["Ủy ban Kiểm tra Tỉnh ủy Sơn La"]),
        ("Ban Thường vụ Đảng ủy phường Nam Đông Hà", ["Ban Thường vụ Đảng ủy phường Nam Đông Hà"]),
        ("Trường THPT Phan Châu Trinh tổ chức lễ khai giảng", ["Trường THPT Phan Châu Trinh"]),
        ("Hội Liên hiệp Phụ nữ tỉnh và Hội Nông dân tỉnh", ["Hội Liên hiệp Phụ nữ tỉnh", "Hội Nông dân tỉnh"]),
        ("Ban Chỉ đạo phòng, chống thiên tai tỉnh", ["Ban Chỉ đạo phòng, chống thiên tai tỉnh"]),
        ("phòng Cảnh sát hình sự (PC45)", ["phòng Cảnh sát hình sự", "PC45"]),
        ("Bộ trưởng Quốc phòng", ["Quốc phòng"]),
        ("Phó Thủ tướng Thường trực Chính phủ", ["Chính phủ"]),
        ("Uỷ viên Bộ Chính trị", ["Bộ Chính trị"]),
        ("Chánh Văn phòng Uỷ ban nhân dân tỉnh", ["Văn phòng Uỷ ban nhân dân tỉnh"]),
    ],
)
def test_agencies(text, expected):
    assert of(text, "AGENCY") == expected


@pytest.mark.parametrize(
    "text",
    [
        "UBND các huyện, thị xã rà soát",
        "các sở, ngành liên quan",
        "công an địa phương cho biết",
        "cán bộ và nhân dân trong xã",
        "đẩy mạnh hoạt động phục vụ nhân dân",
        "đại hội thành công tốt đẹp",
        "lãnh đạo bộ đi công tác",
        "HĐND các cấp",
        "nhiệm vụ trọng tâm của ngành",
        "quần đảo Trường Sa",
    ],
)
def test_no_agencies(text):
    assert of(text, "AGENCY") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phó Chủ tịch UBND tỉnh", ["Phó Chủ tịch"]),
        ("Phó Chủ tịch Thường trực HĐND tỉnh", ["Phó Chủ tịch Thường trực"]),
        ("Trưởng Ban Pháp chế HĐND tỉnh", ["Trưởng"]),
        ("Trưởng ban chủ trì cuộc họp", ["Trưởng ban"]),
        ("Chánh Văn phòng UBND tỉnh", ["Chánh"]),
        ("nguyên Bí thư Huyện ủy", ["nguyên Bí thư"]),
        ("Quyền Giám đốc Sở Y tế", ["Quyền Giám đốc"]),
        ("Thượng tá Trần Văn Hưng, Phó Giám đốc Công an tỉnh", ["Thượng tá", "Phó Giám đốc"]),
        ("Uỷ viên Ban Thường vụ Tỉnh ủy", ["Uỷ viên"]),
        ("Tổng Thanh tra Chính phủ", ["Tổng Thanh tra"]),
        ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", ["Bộ trưởng", "Chủ nhiệm"]),
        ("Thủ tướng yêu cầu các bộ", ["Thủ tướng"]),
        ("Bí thư Đảng ủy, Giám đốc Sở Tài chính", ["Bí thư Đảng ủy", "Giám đốc"]),
        ("Chủ tịch HĐQT kiêm Tổng Giám đốc", ["Chủ tịch HĐQT", "Tổng Giám đốc"]),
        ("đại biểu Quốc hội Lê Thị Hoa", ["đại biểu"]),
    ],
)
def test_titles(text, expected):
    assert of(text, "TITLE") == expected


@pytest.mark.parametrize(
    "text",
    [
        "các Bộ trưởng dự họp",
        "chủ tịch các huyện báo cáo",
        "hai phó chủ tịch",
        "các đại biểu thảo luận",
        "tăng trưởng kinh tế",
        "ứng phó với bão",
        "Đại sứ quán mở cửa",
        "phóng viên đưa tin",
        "bí thư chi bộ là người gần dân",
    ],
)
def test_no_titles(text):
    assert [x for x in of(text, "TITLE") if "chi bộ" not in x] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chủ tịch UBND tỉnh Nguyễn Văn Tám chủ trì", ["Nguyễn Văn Tám"]),
        ("ông Thơ cho biết", ["Thơ"]),
        ("đồng chí Vũ Thị Hồng Hạnh, Phó Bí thư", ["Vũ Thị Hồng Hạnh"]),
        ("Bí thư Hà Nội Lê Hoàng Dương", ["Lê Hoàng Dương"]),
        ("PGS.TS. Đỗ Bá Lộc trình bày", ["Đỗ Bá Lộc"]),
        ("Thủ tướng Lào Khamphan Sisavath", ["Khamphan Sisavath"]),
        ("hội nghị thành công.\nBùi Thu Hà\n", ["Bùi Thu Hà"]),
        ("Toàn cảnh hội nghị. Ảnh: HẢI MINH", ["HẢI MINH"]),
        ("Bà H’Linh Niê, Chủ tịch Hội Nông dân huyện", ["H’Linh Niê"]),
        ("Giám đốc Sở Nguyễn Quang Ân. Sau đó, Nguyễn Quang Ân nói", ["Nguyễn Quang Ân", "Nguyễn Quang Ân"]),
        ("Đoàn Văn Lực phát biểu", ["Đoàn Văn Lực"]),
    ],
)
def test_persons(text, expected):
    assert of(text, "PERSON") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tết Đinh Dậu",
        "Trường THPT Nguyễn Trãi",
        "đường Trần Hưng Đạo",
        "phường Lê Lợi",
        "Bộ trưởng Ngoại giao",
        "Chiều nay, Hội nghị bế mạc",
    ],
)
def test_no_persons(text):
    assert of(text, "PERSON") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tại tỉnh Quảng Trị", ["tỉnh Quảng Trị"]),
        ("TP.Đà Nẵng và TP. Huế", ["TP.Đà Nẵng", "TP. Huế"]),
        ("phường 5, quận 3", ["phường 5", "quận 3"]),
        ("quốc lộ 1A và cao tốc Cam Lộ - La Sơn", ["quốc lộ 1A", "cao tốc Cam Lộ - La Sơn"]),
        ("sân bay Long Thành", ["sân bay Long Thành"]),
        ("bán đảo Sơn Trà", ["bán đảo Sơn Trà"]),
        ("Việt Nam và Nhật Bản", ["Việt Nam", "Nhật Bản"]),
        ("vùng Đồng bằng sông Cửu Long", ["vùng Đồng bằng sông Cửu Long"]),
        ("các xã Tân Lập, Tân Thành", ["xã Tân Lập", "Tân Thành"]),
        ("xã Phong Nha ngập sâu; bà con ở Phong Nha sơ tán", ["xã Phong Nha", "Phong Nha"]),
        ("Chủ tịch Yên Bái", ["Yên Bái"]),
        ("trụ sở số 12 Lý Thường Kiệt", ["số 12 Lý Thường Kiệt"]),
        ("tỉnh Hoà Bình", ["tỉnh Hoà Bình"]),
    ],
)
def test_locations(text, expected):
    assert of(text, "LOCATION") == expected


@pytest.mark.parametrize(
    "text",
    [
        "hòa bình và ổn định",
        "yêu cầu Thanh tra",
        "theo văn bản 12",
        "Pháp luật quy định",
        "người Việt Nam",
        "Anh cho biết",
        "toàn tỉnh. Theo báo cáo",
        "UBND tỉnh Quảng Trị",
    ],
)
def test_no_locations(text):
    assert of(text, "LOCATION") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("báo Tuổi Trẻ đưa tin", ["Tuổi Trẻ"]),
        ("Ngân hàng Thế giới (WB)", ["Ngân hàng Thế giới", "WB"]),
        ("Công ty CP Xây dựng số 5", ["Công ty CP Xây dựng số 5"]),
        ("Đài Tiếng nói Việt Nam", ["Đài Tiếng nói Việt Nam"]),
        ("Hiệp hội Du lịch TP.Đà Nẵng", ["Hiệp hội Du lịch TP.Đà Nẵng"]),
        ("(quangtri.gov.vn) - Sáng nay", ["quangtri.gov.vn"]),
        ("Ảnh: TTXVN", ["TTXVN"]),
        ("Tổng công ty Lương thực miền Nam", ["Tổng công ty Lương thực miền Nam"]),
        ("Đại sứ quán Nhật Bản tại Việt Nam", ["Đại sứ quán Nhật Bản tại Việt Nam"]),
    ],
)
def test_orgs(text, expected):
    assert of(text, "ORG") == expected


@pytest.mark.parametrize(
    "text", ["các doanh nghiệp, công ty", "thông báo Kết luận", "tổ chức Hội nghị", "thanh niên lao động giỏi", "gửi a.b@c.vn"]
)
def test_no_orgs(text):
    assert of(text, "ORG") == []


def test_dates_are_taken_over_and_nothing_runs_over_them():
    text = "Sáng 24/2, Phó Chủ tịch UBND tỉnh Lê Minh Đăng ký Quyết định 15/QĐ-UBND ngày 20/2."
    dates = (Match(0, 9, "DATE", None, "given"), Match(text.index("ngày 20"), len(text) - 1, "DATE", None, "given"))
    found = entities(text, dates)
    assert [m.label for m in found] == ["DATE", "TITLE", "AGENCY", "PERSON", "DOCUMENT", "DATE"]
    assert [m for m in found if m.label == "DATE"] == list(dates)


def test_a_sentence_with_everything():
    text = "Đồng chí Phạm Thị Ngọc Trâm, Uỷ viên Ban Thường vụ Tỉnh ủy, Giám đốc Sở Y tế tỉnh Đắk Lắk, làm việc với UBND xã Ea Kao theo Công văn số 88/SYT-VP."
    assert [(text[m.start : m.end], m.label) for m in entities(text)] == [
        ("Phạm Thị Ngọc Trâm", "PERSON"),
        ("Uỷ viên", "TITLE"),
        ("Ban Thường vụ Tỉnh ủy", "AGENCY"),
        ("Giám đốc", "TITLE"),
        ("Sở Y tế tỉnh Đắk Lắk", "AGENCY"),
        ("UBND xã Ea Kao", "AGENCY"),
        ("Công văn số 88/SYT-VP", "DOCUMENT"),
    ]


@settings(deadline=None)
@given(
    st.text(max_size=120)
    | st.lists(
        st.sampled_from(
            "Phó Chủ tịch UBND tỉnh Hòa Bình Nguyễn Văn A , và các Sở Y tế - & của về ông TP . Trưởng Ban Chỉ đạo số 15/QĐ-UBND \n 5 ( ) ’ Luật Đất đai".split(
                " "
            )
        ),
        max_size=40,
    ).map(" ".join)
)
def test_mentions_cut_their_text_in_order_without_overlap(raw):
    text = read_text(raw).text
    end = 0
    for match in entities(text):
        assert end <= match.start < match.end <= len(text)
        assert match.label in {"PERSON", "TITLE", "AGENCY", "ORG", "LOCATION", "DATE", "DOCUMENT"}
        assert match.rule
        end = match.end


@pytest.mark.parametrize(
    "piece", ["1", "cầu ", "Sở ", "Trưởng Ban ", "UBND tỉnh ", "Nguyễn ", "Sở Y tế và ", "12/2020/NĐ-CP ", "N'", "Bộ Công an "]
)
def test_hostile_input_takes_linear_time(piece):
    entities("")
    begin = time.perf_counter()
    entities(piece * (40_000 // len(piece)))
    small = time.perf_counter() - begin
    assert small < 10
