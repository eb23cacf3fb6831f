"""Cited documents: by number, by symbol, by name; never a date."""

import pytest

from vngovnlp.grammar.documents import clear_of, find_documents
from vngovnlp.grammar.match import Match
from vngovnlp.lexicon.scan import scan
from vngovnlp.text import normal


def documents(text: str) -> list[str]:
    norm = normal(text)
    return [text[m.start : m.end] for m in find_documents(text, norm, scan(text, norm))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("thực hiện Nghị định số 30/2020/NĐ-CP về công tác văn thư", ["Nghị định số 30/2020/NĐ-CP về công tác văn thư"]),
        # a comma, 'trong' or 'của' do not say where the name ends: the number alone
        ("Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư", ["Nghị định số 30/2020/NĐ-CP"]),
        ("Chỉ thị số 7 về việc siết chặt kỷ cương, tăng cường kiểm tra", ["Chỉ thị số 7"]),
        ("theo Nghị quyết 57 và Kết luận 186 của Bộ Chính trị", ["Nghị quyết 57", "Kết luận 186"]),
        ("các Nghị quyết 57, 59, 66 và 68 của Bộ Chính trị", ["Nghị quyết 57", "59", "66", "68"]),
        ("Nghị quyết 57, 30 đại biểu phát biểu", ["Nghị quyết 57"]),
        ("triển khai Đề án 06", ["Đề án 06"]),
        # an organisation with a treaty in its name
        ("Tổ chức Hiệp ước Bắc Đại Tây Dương họp bàn", []),
        ("Nghị quyết Đại hội XIII của Đảng", ["Nghị quyết Đại hội XIII của Đảng"]),
        (
            "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII đề ra",
            ["Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII"],
        ),
        (
            "dự án Luật Tình trạng khẩn cấp (sửa đổi), dự án Luật Thi đua",
            ["Luật Tình trạng khẩn cấp (sửa đổi)", "Luật Thi đua"],
        ),
        ("theo Luật Dược, Bộ Y tế là cơ quan chủ trì", ["Luật Dược"]),
        ("Luật Bảo hiểm tiền gửi và Luật Giá có hiệu lực", ["Luật Bảo hiểm tiền gửi", "Luật Giá"]),
        (
            "Luật sửa đổi một số điều của Luật Thư viện được trình",
            ["Luật sửa đổi một số điều của Luật Thư viện"],
        ),
        ("Hiệp định Paris, Công ước Hà Nội", ["Hiệp định Paris", "Công ước Hà Nội"]),
        (
            "Quy hoạch tỉnh Quảng Trị thời kỳ 2021 - 2030, tầm nhìn đến năm 2050 được duyệt",
            ["Quy hoạch tỉnh Quảng Trị thời kỳ 2021 - 2030, tầm nhìn đến năm 2050"],
        ),
        ("theo Thông báo số 136-TB/ĐU của Đảng ủy xã", ["Thông báo số 136-TB/ĐU"]),
        ("quán triệt Nghị quyết số 57-NQ/TW", ["Nghị quyết số 57-NQ/TW"]),
        ("tại Công văn 512/UBND-KT ngày 3/4", ["Công văn 512/UBND-KT"]),
        ("căn cứ Quyết định số 88/QĐ - UBND.", ["Quyết định số 88/QĐ - UBND"]),
        ("Tờ trình số 12 - TTr/HU của Huyện ủy", ["Tờ trình số 12 - TTr/HU"]),
        ("theo Nghị định 24/2014, mỗi sở", ["Nghị định 24/2014"]),
        ("thực hiện Chỉ thị 16 của Thủ tướng", ["Chỉ thị 16"]),
        ("triển khai kế hoạch số 41", ["kế hoạch số 41"]),
        ("Nghị quyết Trung ương 4 (khóa XII)", ["Nghị quyết Trung ương 4 (khóa XII)"]),
        ("sửa đổi Luật Đất đai 2013 và Luật Nhà ở", ["Luật Đất đai 2013", "Luật Nhà ở"]),
        ("Luật Phòng, chống tham nhũng (sửa đổi)", ["Luật Phòng, chống tham nhũng (sửa đổi)"]),
        ("Hiến pháp năm 2013 quy định", ["Hiến pháp năm 2013"]),
        ("bổ sung văn bản số 45/TB-UBND, số 46/TB-UBND", ["văn bản số 45/TB-UBND", "số 46/TB-UBND"]),
        ("Công văn 71/SXD-QLN. Tôi đã nhận", ["Công văn 71/SXD-QLN"]),
    ],
)
def test_documents(text, expected):
    assert documents(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "quyết định ngày 30/4/2024",
        "kế hoạch 5 năm 2021 - 2025",
        "báo cáo 3 nội dung",
        "Trưởng Ban Chỉ đạo 138/CP",
        "Hội Luật gia tỉnh tổ chức đại hội",
        "Sở Quy hoạch - Kiến trúc được giao chủ trì",
        "pháp luật về đất đai",
        "Hiến pháp và pháp luật",
        "nghị quyết 12 tỷ đồng",
        "Luật sư Lê Văn Mẫu",
        "Luật này quy định",
        "dự thảo Luật ra Thường vụ Quốc hội",
        "luật pháp quốc tế",
        "Kết luận 5 nội dung",
        "kế hoạch 239 của đơn vị",
        "Viện Quy hoạch xây dựng Hà Nội",
        "nghị quyết đại hội đảng bộ các cấp",
    ],
)
def test_no_documents(text):
    assert documents(text) == []


def test_value_is_the_kind_or_the_law():
    text = "Nghị định 30/2020/NĐ-CP, Luật Đất đai"
    norm = normal(text)
    assert [m.value for m in find_documents(text, norm, scan(text, norm))] == ["nghi-dinh", "luat-dat-dai"]


def test_clear_of_keeps_what_touches_but_does_not_overlap():
    def match(start: int, end: int) -> Match:
        return Match(start, end, "X", None, "test")

    others = [match(5, 10), match(20, 25)]
    assert clear_of([match(0, 5), match(4, 6), match(10, 20), match(24, 30), match(25, 26)], others) == [
        match(0, 5),
        match(10, 20),
        match(25, 26),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bàn lại Kế hoạch phát triển kinh tế - xã hội năm 2026", ["Kế hoạch phát triển kinh tế - xã hội năm 2026"]),
        (
            "Kế hoạch tổng thể cải cách hành chính và Kế hoạch phát triển kinh tế - xã hội",
            ["Kế hoạch tổng thể cải cách hành chính", "Kế hoạch phát triển kinh tế - xã hội"],
        ),
        ("Kế hoạch này do Sở lập, kế hoạch phát triển kinh tế được giao", []),
        (
            "ban hành Quy định điều kiện, trình tự, thủ tục xét công nhận xã nông thôn mới",
            ["Quy định điều kiện, trình tự, thủ tục xét công nhận xã nông thôn mới"],
        ),
        ("Quy định mới có hiệu lực, đã quy định điều kiện", []),
        ('triển khai Đề án "Mỗi bản một nghề", đề án "lớn"', ['Đề án "Mỗi bản một nghề"']),
        ("triển khai Đề án phát triển công trình thủy lợi miền núi", ["Đề án phát triển công trình thủy lợi miền núi"]),
        ("hoàn thiện Đề án phát triển du lịch làng nghề trình HĐND tỉnh", ["Đề án phát triển du lịch làng nghề"]),
        ("Chiến lược và Kế hoạch phát triển cho những năm tới", []),
        ("hoàn thành Đề án cải cách tiền lương, bảo hiểm xã hội.", ["Đề án cải cách tiền lương, bảo hiểm xã hội"]),
        ("hoàn thành Đề án cải cách tiền lương, xây dựng nhà ở.", ["Đề án cải cách tiền lương"]),
        ("đây là một Đề án rất quan trọng của tỉnh", []),
    ],
)
def test_plans_and_rules_with_names(text, expected):
    assert documents(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # years and periods end a name
        (
            "Nghị quyết số 21 về phương hướng phát triển đô thị giai đoạn 2026-2030.",
            ["Nghị quyết số 21 về phương hướng phát triển đô thị giai đoạn 2026-2030"],
        ),
        ("Nghị quyết 21 về nuôi biển đến năm 2045 được ban hành", ["Nghị quyết 21 về nuôi biển đến năm 2045"]),
        # a list of nouns goes on with it
        ("Nghị quyết 21 về nghề muối, nghề mắm và nghề cá. Sở họp", ["Nghị quyết 21 về nghề muối, nghề mắm và nghề cá"]),
        ("theo Nghị định 75 về điều kiện vận tải bằng đò, Sở nêu rõ", ["Nghị định 75 về điều kiện vận tải bằng đò"]),
        ("Thông tư 75 về nuôi ong, trong đó có chuẩn đàn", ["Thông tư 75 về nuôi ong"]),
        (
            "Nghị định 75 về xử phạt trong lĩnh vực giao thông đường thủy.",
            ["Nghị định 75 về xử phạt trong lĩnh vực giao thông đường thủy"],
        ),
        ("Nghị định 75 về cây chè thì chưa đủ", ["Nghị định 75 về cây chè"]),
        # where the name ends is not said: the number alone
        ("Nghị định 75 về an toàn đò, giảm tới 90% thủ tục", ["Nghị định 75"]),
        ("Nghị quyết 21 về làm muối, tập trung rà soát các bãi muối", ["Nghị quyết 21"]),
        ("kế hoạch số 21 về quy hoạch Ban Chấp hành Trung ương, Bộ Chính trị", ["kế hoạch số 21"]),
        ("Nghị định 75 về doanh nghiệp nhà nước, doanh nghiệp có vốn", ["Nghị định 75"]),
        # who issued a conclusion or notice makes its bare number one
        ("thực hiện kết luận 418 của Thanh tra tỉnh", ["kết luận 418"]),
        ("các kết luận thanh tra 418 của tỉnh", ["kết luận thanh tra 418"]),
        ("trong thông báo 418 công bố ngày 3/4", ["thông báo 418"]),
        ("thanh tra kết luận 12 dự án chậm", []),
        ("thông báo 5 ngày trước khi họp", []),
        ("thông báo 18 ngày làm việc", []),
        # rules on duties
        (
            "góp ý Quy định trách nhiệm người đứng đầu trong quản lý bãi muối, sau đó",
            ["Quy định trách nhiệm người đứng đầu trong quản lý bãi muối"],
        ),
        (
            "Quy định về trách nhiệm gương mẫu của cán bộ, đảng viên",
            ["Quy định về trách nhiệm gương mẫu của cán bộ, đảng viên"],
        ),
        ("quy định trách nhiệm của người đứng đầu", []),
    ],
)
def test_names_behind_numbers_and_duties(text, expected):
    assert documents(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # kinds that have the letters of their issuer behind the number
        ("theo Hợp đồng số 12/HĐ-SXD ký hôm trước", ["Hợp đồng số 12/HĐ-SXD"]),
        ("Kiến nghị số 5/KN-VKS, Phương án số 7/PA-UBND", ["Kiến nghị số 5/KN-VKS", "Phương án số 7/PA-UBND"]),
        ("triển khai Mệnh lệnh số 9/ML-BCH của Bộ Chỉ huy", ["Mệnh lệnh số 9/ML-BCH"]),
        (
            "Nghị quyết liên tịch số 8 và Nghị quyết liên tịch 19/2026",
            ["Nghị quyết liên tịch số 8", "Nghị quyết liên tịch 19/2026"],
        ),
        # what counts: the first of two, the third of five
        ("chọn phương án số 1, ký hợp đồng số 3, kiến nghị số 2", []),
        # what is said about the kind in front of the number
        ("theo Quy chế phối hợp liên ngành số 01/QCPH mà các bên ký", ["Quy chế phối hợp liên ngành số 01/QCPH"]),
        ("ký Chương trình phối hợp số 3/CTPH-SYT-SXD", ["Chương trình phối hợp số 3/CTPH-SYT-SXD"]),
        (
            "Kế hoạch cao điểm số 6/KH-BCĐ389, Công văn hỏa tốc số 12/UBND",
            ["Kế hoạch cao điểm số 6/KH-BCĐ389", "Công văn hỏa tốc số 12/UBND"],
        ),
        ("Kế hoạch tổ chức 5 hội nghị", []),
        # kinds that are everyday words as well
        ("Giám đốc có Điện số 9/ĐK-PV01 yêu cầu", ["Điện số 9/ĐK-PV01"]),
        ("theo Giấy phép khai thác số 12/GP-UBND", ["Giấy phép khai thác số 12/GP-UBND"]),
        ("nộp tiền điện số 9/ĐK-PV01", ["số 9/ĐK-PV01"]),
        # technical standards
        ("vượt QCVN 5:2023/BTNMT và Quy chuẩn QCVN 7:2021/BYT", ["QCVN 5:2023/BTNMT", "Quy chuẩn QCVN 7:2021/BYT"]),
        ("theo TCVN 5574:2018 hay QCVN", ["TCVN 5574:2018"]),
        ("lúc 26:2010 và 7:2021/BYT", []),
        # years inside the bracket, terms behind a comma
        ("Luật Thư viện (sửa đổi, bổ sung năm 2024) và", ["Luật Thư viện (sửa đổi, bổ sung năm 2024)"]),
        (
            "Nghị quyết Đại hội Đảng bộ xã lần thứ IV, nhiệm kỳ 2025 - 2030 và",
            ["Nghị quyết Đại hội Đảng bộ xã lần thứ IV, nhiệm kỳ 2025 - 2030"],
        ),
        ("Nghị quyết Đại hội Đảng bộ xã lần thứ IV, năm 2026", ["Nghị quyết Đại hội Đảng bộ xã lần thứ IV"]),
        # the statutes of the Party, plans for electricity
        ("học tập Điều lệ Đảng và sách", ["Điều lệ Đảng"]),
        ("Tiểu ban Điều lệ Đảng họp; điều lệ công ty, điều lệ giải", []),
        ("bổ sung vào Quy hoạch điện VIII, đồng thời", ["Quy hoạch điện VIII"]),
    ],
)
def test_kinds_and_their_numbers(text, expected):
    assert documents(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # agreements, rules, programmes by name
        ("ký Bản ghi nhớ về nuôi ong rừng; đi thăm", ["Bản ghi nhớ về nuôi ong rừng"]),
        (
            "Ý định thư hợp tác về nghề muối, Thỏa thuận hợp tác nghề cá",
            ["Ý định thư hợp tác về nghề muối", "Thỏa thuận hợp tác nghề cá"],
        ),
        ("ký bản ghi nhớ về nuôi ong rừng, đạt thỏa thuận về giá muối biển", []),
        ("Hiệp định nuôi ong Việt Nam - Lào ký ngày 3/4", ["Hiệp định nuôi ong Việt Nam - Lào"]),
        (
            "theo Quy trình vận hành liên hồ chứa trên lưu vực sông Mẫu và Công điện số 5",
            ["Quy trình vận hành liên hồ chứa trên lưu vực sông Mẫu", "Công điện số 5"],
        ),
        ("Quy trình này gồm 3 bước, quy trình vận hành máy bơm nước", []),
        ("vi phạm Quy chế làm việc của Đảng ủy xã và mong nhận góp ý", ["Quy chế làm việc của Đảng ủy xã"]),
        ("ban hành Quy chế phối hợp và luôn quan tâm; quy chế làm việc của Tỉnh ủy", []),
        ("thông qua Chương trình công tác năm 2027, dự kiến", ["Chương trình công tác năm 2027"]),
        ("Chương trình nghệ thuật năm 2027 và chương trình công tác năm 2027", []),
        (
            "Sở rà soát Kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030, báo cáo",
            ["Kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030"],
        ),
        ("Sở Kế hoạch đầu tư; Phòng Kế hoạch đầu tư họp", []),
        # the verb of the next document or of the sentence
        ("Đề án bám sát Kết luận số 5-KL/TW", ["Kết luận số 5-KL/TW"]),
        (
            "duyệt Đề án phát triển nghề muối năm 2027 và điều chỉnh Quy hoạch phát triển làng nghề.",
            ["Đề án phát triển nghề muối năm 2027", "Quy hoạch phát triển làng nghề"],
        ),
        ("Đề án sản xuất vụ Đông năm 2027 của Sở Nông nghiệp", ["Đề án sản xuất vụ Đông năm 2027"]),
        ("Đề án nâng cao năng lực của HĐND xã", ["Đề án nâng cao năng lực của HĐND xã"]),
        ("Đề án quản lý văn bản trong các cơ quan đảng được duyệt", ["Đề án quản lý văn bản trong các cơ quan đảng"]),
        # rules of a body's work, pairs of verbs, notices that are cited
        ("ban hành Quy chế hoạt động Câu lạc bộ nuôi ong.", ["Quy chế hoạt động Câu lạc bộ nuôi ong"]),
        (
            "sửa Quy chế tổ chức và hoạt động của Quỹ nghề muối, hoạt động này",
            ["Quy chế tổ chức và hoạt động của Quỹ nghề muối"],
        ),
        ("triển khai Đề án Bảo tồn, phát huy giá trị nghề muối.", ["Đề án Bảo tồn, phát huy giá trị nghề muối"]),
        ("Cũng theo Thông báo 418, việc này", ["Thông báo 418"]),
        ("Thông báo 418 hộ dân phải di dời, theo thông báo 418", []),
        ("Tờ trình số 5/TTr-UBND về nghề muối, thông qua Nghị quyết.", ["Tờ trình số 5/TTr-UBND"]),
    ],
)
def test_names_of_agreements_and_rules(text, expected):
    assert documents(text) == expected
