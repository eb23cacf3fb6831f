"""Cited documents: a kind with a number ('Nghị định 30/2020/NĐ-CP', 'Thông báo số 136-TB/ĐU'), a law by its name, a bare number with symbol."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

import regex

from vngovnlp.grammar.document_names import SUBMITS, with_name
from vngovnlp.grammar.match import Match

# "30/2020/NĐ-CP", "45/TB-UBND", "57-NQ/TW", "942 - TTr/BCSĐ", "508/UBVHGD14": a number with the letters of its issuer.
_SYMBOL = r"\d{1,6}(?:[ ]?/[ ]?\d{4})?[ ]{0,2}[-/][ ]{0,2}(?!(?:Ảnh|Nguồn|Video|Clip)(?!\p{L}))\p{Lu}\p{L}{0,12}\d{0,3}(?:(?:[ ]?[-/&][ ]?|\.)\p{Lu}\p{L}{0,14}\d{0,3}){0,4}"
# "Nghị quyết số 35/2016", "Kế hoạch số 41", "văn bản 10285": no letters, so never without a kind.
_NUMBER = r"\d{1,6}(?:/\d{4})?(?![\d/%]|[.,]\d|[ ]?(?:%|tỷ|triệu|năm(?! (?:19|20)\d\d(?!\d))|tháng|nội dung|nhiệm vụ|điểm|dự án|đồng|người|xã))"
# "Nghị định số 30/2020/NĐ-CP"
_NUMBERED = regex.compile(
    rf"[ ]+(?:(?P<so>số)[ ]?:?[ ]*)?(?:(?P<symbol>{_SYMBOL})|(?P<number>{_NUMBER})(?:[ ]năm[ ](?:19|20)\d\d(?!\d))?)"
)
# "Nghị quyết Trung ương 4 (khóa XII)", "Nghị quyết Hội nghị Trung ương 6 khóa XIII"
_PLENUM = regex.compile(
    r"[ ]+(?:Hội nghị[ ]+)?(?:lần thứ[ ]+\S+[ ]+)?(?:Ban Chấp hành[ ]+)?(?:Trung [ưƯ]ơng|T\.?Ư|TW)[ ]+(?:\d{1,2}|lần thứ[ ]+\S+)(?:[ ]?\([ ]?kh(?:óa|oá)[ ][^)]{1,12}\)|[ ]kh(?:óa|oá)[ ](?:[IVX]+|\d{1,2}(?!\d)))?",
    regex.I,
)
# "số 45/TB-UBND" without a kind before it
_BARE = regex.compile(rf"(?<![\p{{L}}\d/-])(?:số[ ]+|(?:QCVN|TCVN)[ ]?:?[ ]?)?(?P<symbol>{_SYMBOL})")
# "QCVN 26:2010/BTNMT", "Quy chuẩn QCVN 41:2024/BGTVT", "TCVN 6772:2000"
_STANDARD = regex.compile(
    r"(?<![\p{L}\d/-])(?:(?:Quy|Tiêu) chuẩn (?:kỹ thuật )?)?(?:QCVN|TCVN) ?\d{1,5}(?:-\d{1,2})?: ?(?:19|20)\d\d(?:/\p{Lu}{2,8})?(?![\p{L}\d])"
)
# "45/T", "942 - T": what every symbol has inside it, looked for first because it is fast (`re`: faster still)
_SYMBOL_CORE = re.compile(r"\d {0,2}[-/] {0,2}[^\W\d_]")
# "Luật hình sự | 100/2015/QH13"
_ACT_SYMBOL = regex.compile(rf"[ ]+(?:số[ ]+)?{_SYMBOL}")
# "Luật Đất đai 2013", "Hiến pháp năm 2013", "Luật phòng, chống tham nhũng (sửa đổi)"
_YEAR = regex.compile(
    r"(?:[ ]*\((?:sửa đổi|bổ sung|sửa đổi, bổ sung|thay thế)(?:,? năm (?:19|20)\d\d)?\)|[ ]sửa đổi)?(?:[ ]+(?:năm[ ]+)?(?:19|20)\d{2}(?!\d))?",
    regex.I,
)
# Kinds that are cited by a bare number ('Chỉ thị 16'); the others ('kế hoạch 5', 'báo cáo 3') need 'số'.
_BARE_NUMBER_KINDS = {
    "nghi-dinh",
    "nghi-quyet",
    "quyet-dinh",
    "chi-thi",
    "thong-tu",
    "cong-van",
    "van-ban",
    "cong-dien",
    "thong-tu-lien-tich",
    "nghi-quyet-lien-tich",
}
# Kinds whose bare numbers count: 'phương án số 1' is the first of two, 'hợp đồng số 3' the third; a document has the letters of its issuer
_SYMBOL_KINDS = {"hop-dong", "kien-nghi", "phuong-an", "menh-lenh", "khang-nghi", "ban-an", "thoa-thuan"}
# "Quy chế | phối hợp liên ngành | số 01/QCPH", "Kế hoạch | cao điểm | số 03/KH-UBND": what is said about the kind in front of the number
_MORE_KIND = regex.compile(
    r"(?: (?:phối hợp|liên tịch|liên ngành|cao điểm|hành động|chuyên đề|công tác|kiểm tra|giám sát|thanh tra|kiểm toán|tổ chức|kết luận|thi đua|khung"
    r"|tổng thể|hỏa tốc|hoả tốc|khẩn|mật|hoạt động|thuê đất|mua bán|xét xử|sơ thẩm|phúc thẩm|hình sự|dân sự|hành chính|nguyên tắc|kinh tế|tín dụng)){1,4}"
    r"(?= số ?:? ?\d)"
)
# Kinds that have a proper name rather than a number
_NAMED_KINDS = {
    "de-an",
    "quy-hoach",
    "cong-uoc",
    "hiep-dinh",
    "chien-luoc",
    "hiep-uoc",
}
# Kinds that are cited by a bare number of two digits or three if their first letter is a capital: 'Kết luận 186', 'Quy định 47'
_CAPITAL_NUMBER_KINDS = {"ket-luan", "quy-dinh", "de-an", "ke-hoach"}
# Kinds that have a proper name if the name says so: 'Kế hoạch tổng thể xây dựng ...'
_SOMETIMES_NAMED = {
    "ke-hoach": (" tổng thể", " phát triển kinh tế", " đầu tư công trung hạn"),
    "chuong-trinh": (" công tác năm", " giám sát năm", " kiểm tra, giám sát năm"),
    "quy-che": (" làm việc", " phối hợp", " hoạt động", " dân chủ", " quản lý", " tổ chức", " giải ", " công tác", " bảo vệ"),
    "quy-trinh": (" vận hành",),
    "cuong-linh": (" xây dựng đất nước", " chính trị đầu tiên"),
    "dieu-lenh": (" quản lý bộ đội", " đội ngũ", " công an nhân dân"),
    "ban-ghi-nho": (" về ", " hợp tác ", " giữa "),
    "thoa-thuan": (" về ", " hợp tác ", " đối tác "),
    "y-dinh-thu": (" về ", " hợp tác "),
    "quy-dinh": (" điều kiện", " tiêu chuẩn", " trình tự", " chức năng", " tạm thời", " trách nhiệm", " về trách nhiệm"),
}
# Kinds whose proper name may be short: 'Hiệp định Paris'
_TREATIES = {"hiep-dinh", "cong-uoc", "hiep-uoc"}
# ", 59, 66 và 68" after "các Nghị quyết 57"
_MORE_NUMBERS = regex.compile(r"(?:,[ ]?|[ ]và[ ])(\d{2,3})(?=[,;.)\n]|[ ](?:của|và)[ ])")
# "Luật | sửa đổi một số điều của | Luật Thư viện"
_AMENDS = regex.compile(r"[ ]sửa đổi(?:,[ ]bổ sung)?(?:[ ]một số)?(?:[ ]điều)?(?:[ ]của)?(?:[ ]các)?[ ]")
# "Nghị định | quy định chi tiết và hướng dẫn thi hành một số điều của | Luật Thư viện"
_DETAILS = regex.compile(
    r"[ ]quy định chi tiết(?:[ ]và)?(?:[ ]biện pháp|[ ]hướng dẫn)?(?:[ ](?:tổ chức[ ])?thi hành)?"
    r"(?:[ ]một số (?:điều|nội dung)(?:[ ]và biện pháp (?:tổ chức[ ]|để[ ])?thi hành)?)?(?:[ ]của)?[ ]"
)
# "Nghị quyết | Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII", "... | Đại hội XIII của Đảng", "... | Đại hội nhiệm kỳ 2020 - 2025"
_CONGRESS = regex.compile(
    r"[ ](?:Đại|đại) hội(?![ ](?:đảng[ ]|Đảng[ ])?(?:bộ[ ])?các cấp)(?:[ ]đại biểu)?(?:[ ]toàn quốc)?"
    r"(?:[ ](?:Đảng bộ|đảng bộ|Đảng|Chi bộ|Đoàn|Công đoàn|Hội)(?!\p{L}))?"
    r"(?:[ ](?:tỉnh|huyện|xã|thành phố|TP\.?|quận|phường|thị xã|thị trấn|toàn quốc|và|\p{Lu}[\p{L}.]*(?:[ ](?!lần|nhiệm|khóa|của)\p{Ll}+)??)(?!\p{L}))*"
    r"(?:(?:[ ][\p{L}.-]+){1,8}?(?=[ ](?:lần thứ|nhiệm kỳ)[ ]))?"
    r"(?:[ ](?:lần thứ|kh(?:óa|oá)|nhiệm kỳ)[ ](?:[IVXL]+|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|\d{4}[ ]?[-–][ ]?\d{4})(?![\p{L}\d]))*(?:[ ]của Đảng)?"
    r"(?:(?<=lần thứ[ ][IVXL\d]+),[ ]nhiệm kỳ[ ]\d{4}[ ]?[-–][ ]?\d{4}(?!\d))?"
)
# The name of a law: "Luật | Tình trạng khẩn cấp", "Luật | Hòa giải, đối thoại tại Tòa án"; it begins with a capital and goes on in lower case
_ACT = regex.compile(
    r"[ ](?:Thuế[ ](?=\p{Lu}))?(?=\p{Lu}|(?:thuế|quản lý|tổ chức|bảo vệ|phòng|an ninh|an toàn|đầu tư|nhà ở|xây dựng|kinh doanh|khoa học|công đoàn|hình sự|xử lý|doanh nghiệp)[ ])\p{L}+(?:(?:[ ]|[ ]-[ ](?=\p{Ll})|,[ ](?=(?:chống|chữa|đối thoại|lãng phí|tạm giam|tôn giáo|thể thao|an toàn|cứu nạn|viên chức|công chức|thuế|khen thưởng|chữa bệnh|tố cáo)(?!\p{L})))"
    r"(?!(?:đã|sẽ|được|"
    + SUBMITS
    + r"|ban hành|do|nhằm|để|có|là|vào|này|trên|cần|phải|theo|cho|khi|đang|của|trong|nêu|quy định|ngày|năm|gồm|luôn|cũng|với|vừa|mới|hiện|còn|"
    r"không|thì|mà|như|tại kỳ|sửa đổi|lần|số|và các|từ|ra|bị|hay|hoặc|nên|sau|trước|liên quan|đối với|thay thế|chính thức|bắt đầu|tiếp tục|cùng|yêu cầu|đưa|bổ sung)(?!\p{L}))"
    r"(?!và (?:\p{Lu}|dự |một |theo ))(?:\p{Ll}+|Việt Nam|Tòa án|Quốc hội|Nhà nước|Hội đồng nhân dân)){0,9}"
)
# What stands before a law in lower case: 'vi phạm | luật Phòng, chống ma túy', but 'kỷ | luật Ban Giám đốc'
_LOW_LAWS = ("dự ", "của ", "trong ", "về ", "theo ", "hành ", "phạm ", "thảo ", "sửa ")
# Words after 'Luật' that make no name of it
_NO_ACT = regex.compile(r"[ ](?:sư|gia|pháp|lệ|Sư|Gia|Pháp)(?!\p{L})")
# The words up to a mark or to a verb that says what is done with the document
_NAME = regex.compile(
    r"(?:[ ](?!(?:đã|sẽ|được|"
    + SUBMITS
    + r"(?! tự)|ban hành|(?<!tự[ ])do|nhằm|để|có|là|vào|này|trên(?! (?:đất liền|lưu vực|không gian mạng))|cần|phải|theo|cho|khi|đang|và đề xuất|và kiến nghị|(?<=\d[ ])của|của (?:thủ tướng|bộ|ubnd)|và (?:mong|được|đã|sẽ|phải|yêu cầu|đề nghị)|và (?:(?:triển khai|thực hiện|điều chỉnh|ban hành|phê duyệt|bổ sung)(?: thực hiện)? )?(?:kế hoạch|nghị quyết|nghị định|quyết định|chỉ thị|kết luận|thông tư|công điện|công văn|luật|đề án|quy hoạch|chương trình|quy chế|điều lệ|bản ghi nhớ|ý định thư)|ký(?! kết)|bám sát|trong(?! (?:quản lý|lĩnh vực|hoạt động|công tác|các cơ quan|thời kỳ))|(?<!tồn[ ])tại|và các|nêu(?! gương)|quy định|ngày|gồm|bao gồm|luôn|(?<!(?:quy chế|tổ chức và)[ ])hoạt động|trước|- ảnh|cũng|(?<!(?:ứng|đối|gắn)[ ])với|vừa|gì|xong)(?![\p{L}]))"
    r"[\p{L}\p{Nd}/-]+(?:,(?=[ ](?:tầm nhìn|giám sát|phát huy giá trị|chống|lãng phí|tiêu cực|báo chí|bồi dưỡng|khoa học|đảng viên|công chức|viên chức|tầm vóc|bộ máy|điều hành|cán bộ quản lý|phổ thông|chính sách|bảo hiểm xã hội|giải phóng mặt bằng|cổ phần hóa|cổ phần hoá|thể thao|du lịch|lâm nghiệp|hiện đại|truyền thông|giảm nghèo|định hướng|yếu kém|tổng công ty|hải đảo|miền núi|tái định cư|hỗ trợ|giai đoạn|quản lý|trình tự|thủ tục|hồ sơ|quy trình)(?!\p{L})))?){1,30}(?:[ ]\((?:giai đoạn )?\d{4}[ ]?[-–][ ]?\d{4}\))?"
)
# "Đề án | "Mỗi xã một sản phẩm""
_QUOTED = regex.compile(r"[ ][“\"][^”\"\n]{5,200}[”\"]")
_BODIES = {"AGENCY_BODY", "AGENCY_FIXED", "AGENCY_FIELD", "ORG"}
_CITED = {"DOC_KIND", "DOC_LAW"}
_MARKS = regex.compile(r"[-/]")
# Where a plan begins with the name of a field of work: 'Kế hoạch đầu tư | công trung hạn'
_NO_FIELD = "kế hoạch đầu tư công trung hạn"


def find_documents(text: str, norm: str, hits: Iterable[Match]) -> list[Match]:
    """Documents in text order, not overlapping; ``value`` is the id of the kind, or of the law. A date is never one.

    ``hits`` are those of :func:`vngovnlp.lexicon.scan.scan`.
    """
    found: list[Match] = []
    reached = body_end = head_end = 0
    hits = list(hits)
    cited = {hit.start: hit for hit in reversed(hits) if hit.label in _CITED}  # the longest of each place comes first
    for hit in hits:
        label = hit.label
        if label in _BODIES:
            planned = label == "AGENCY_FIELD" and norm.startswith(_NO_FIELD, hit.start)
            body_end = body_end if planned else max(body_end, hit.end)
        elif label == "AGENCY_HEAD":
            head_end = hit.end
        if label not in _CITED or hit.start < reached:
            continue
        law = cited.get(hit.end - len("Luật")) if hit.value == "du-an-luat" else None
        if law is not None and law.label == "DOC_LAW":
            continue  # 'dự án | Luật Giáo dục'
        if hit.value == "dieu-le-dang" and norm.endswith("tiểu ban ", 0, hit.start):
            continue  # a body: 'Tiểu ban Điều lệ Đảng'
        match = _amending(text, hit, cited) or (_law(text, hit) if label == "DOC_LAW" else _numbered(text, hit))
        # 'Hội Luật gia', 'Sở Quy hoạch - Kiến trúc', 'Viện Quy hoạch xây dựng' are bodies
        named = hit.value in _NAMED_KINDS or (
            text[hit.start].isupper() and norm.startswith(_SOMETIMES_NAMED.get(hit.value or "", ()), hit.end)
        )
        if match is None and named and hit.start >= body_end and hit.start != head_end + 1:
            match = _named(text, norm, hit)
        if match is not None:
            match = with_name(text, norm, match)
            found.append(match)
            found += _more_numbers(text, match)
            reached = found[-1].end
    if "CVN" in text:
        standards = [Match(m.start(), m.end(), "DOCUMENT", None, "document-standard") for m in _STANDARD.finditer(text)]
        found = sorted(standards + clear_of(found, standards), key=_start)
    if _SYMBOL_CORE.search(text) is None:
        return found
    bare = [
        Match(_kind_start(text, m.start()), m.end(), "DOCUMENT", None, "document-symbol")
        for m in _BARE.finditer(text)
        if _is_cited(m)
    ]
    return sorted(found + clear_of(bare, found), key=_start)


# "Ban Chỉ đạo thực hiện | Nghị quyết 68": what stands before a citation that is a part of the name of a body
_NAMED_AFTER = regex.compile(
    r"(?:Ban [Cc]hỉ đạo|Tổ công tác|Tổ giúp việc|Tiểu ban)(?: Trung ương| tỉnh| thành phố| huyện| quốc gia)?"
    r"(?: triển khai| tổng kết| sơ kết| xây dựng| điều hành)?(?: (?:việc )?thực hiện)? (?<=(?:hiện|khai|kết|dựng) )\Z"
)
_LOOK_BACK = 80


def named_after(text: str, cited: Iterable[Match]) -> list[Match]:
    """Bodies that are called after a document, as AGENCY: 'Ban Chỉ đạo thực hiện Nghị quyết 68'."""
    found = []
    for match in cited:
        before = _NAMED_AFTER.search(text, max(0, match.start - _LOOK_BACK), match.start)
        if before is not None:
            found.append(Match(before.start(), match.end, "AGENCY", None, "agency-citation"))
    return found


def _more_numbers(text: str, match: Match) -> list[Match]:
    """59 and 66 in 'các Nghị quyết 57, 59 và 66', a document each."""
    more: list[Match] = []
    if match.rule != "document-number" or not text[: match.start].endswith(("các ", "Các ")):
        return more
    end = match.end
    while (number := _MORE_NUMBERS.match(text, end)) is not None:
        more.append(Match(number.start(1), number.end(), "DOCUMENT", match.value, "document-number"))
        end = number.end()
    return more


def _amending(text: str, hit: Match, cited: dict[int, Match]) -> Match | None:
    """'Luật sửa đổi một số điều của Luật Thư viện': one document, up to the end of the one that it changes."""
    amends = _AMENDS.match(text, hit.end) or (_DETAILS.match(text, hit.end) if text[hit.start].isupper() else None)
    changed = cited.get(amends.end()) if amends is not None else None
    if changed is None:
        return None
    inner = _law(text, changed) if changed.label == "DOC_LAW" else _numbered(text, changed)
    start = hit.end - len("Luật") if hit.value == "du-an-luat" else hit.start
    return Match(start, inner.end, "DOCUMENT", hit.value, "document-amends") if inner is not None else None


def clear_of(matches: Iterable[Match], others: Iterable[Match]) -> list[Match]:
    """The ``matches`` that overlap none of the ``others``, which must not overlap each other."""
    spans = sorted((other.start, other.end) for other in others)
    starts = [start for start, _ in spans]
    free = []
    for match in matches:
        i = bisect_left(starts, match.end)
        if i == 0 or spans[i - 1][1] <= match.start:
            free.append(match)
    return free


def _start(match: Match) -> int:
    return match.start


def _is_cited(found: regex.Match[str]) -> bool:
    """True if a symbol without a kind before it is a document's: 'số 45/TB-UBND', not the '138/CP' of a body's name."""
    return found[0].startswith("số") or len(_MARKS.findall(found["symbol"])) > 1


# Kinds whose names are everyday words or parts of other names, so that the lexicon has them not: 'Điện | số 29/ĐK-PC07', but 'Điện lực'
_EVERYDAY_KINDS = regex.compile(
    r"(?<!\p{L})(?:Điện(?: khẩn| mật)?|Thông tri|Giấy phép(?: \p{Ll}+){0,3}|Giấy chứng nhận(?: \p{Ll}+){0,5}|Giấy mời|Cáo trạng|Phiếu chuyển|Đề cương) $"
)


def _kind_start(text: str, start: int) -> int:
    """Where the kind begins in front of the 'số' at ``start``; ``start`` if none does."""
    kind = _EVERYDAY_KINDS.search(text, max(0, start - 40), start) if text.startswith("số", start) else None
    return kind.start() if kind is not None else start


def _numbered(text: str, hit: Match) -> Match | None:
    """'Nghị định 30/2020/NĐ-CP' from the hit 'Nghị định'."""
    plenum = _PLENUM.match(text, hit.end) if hit.value == "nghi-quyet" else None
    if plenum is not None:
        return Match(hit.start, plenum.end(), "DOCUMENT", hit.value, "document-plenum")
    if hit.value == "du-an-luat":
        return _act(text, hit._replace(start=hit.end - len("Luật")))
    if hit.value in ("luat", "bo-luat", "phap-lenh"):
        number = _NUMBERED.match(text, hit.end) if text.startswith(" số ", hit.end) else None  # 'Luật số 71'
        if number is not None:
            return Match(hit.start, number.end(), "DOCUMENT", hit.value, "document-number")
        return _act(text, hit)
    congress = _CONGRESS.match(text, hit.end) if hit.value == "nghi-quyet" else None
    if congress is not None and congress.end() - hit.end > len(" đại hội đại biểu"):
        return Match(hit.start, congress.end(), "DOCUMENT", hit.value, "document-congress")
    more = _MORE_KIND.match(text, hit.end)
    number = _NUMBERED.match(text, hit.end if more is None else more.end())
    if number is None or (number["symbol"] is None and hit.value in _SYMBOL_KINDS):
        return None
    if number["symbol"] is not None:
        return Match(hit.start, number.end(), "DOCUMENT", hit.value, "document-symbol")
    if number["so"] is not None or (
        hit.value in _BARE_NUMBER_KINDS and (hit.score == 1.0 or "/" in number["number"] or len(number["number"]) > 1)
    ):
        return Match(hit.start, number.end(), "DOCUMENT", hit.value, "document-number")
    sure = text[hit.start].isupper() or number["number"].startswith("0")  # 'đề án 06'
    if (
        hit.value in _CAPITAL_NUMBER_KINDS
        and sure
        and (len(number["number"]) in (2, 3) or (len(number["number"]) == 4 and number["number"][:2] not in ("19", "20")))
    ):
        return Match(hit.start, number.end(), "DOCUMENT", hit.value, "document-number")
    cited = text[hit.start].isupper() and text.endswith(_CITING, 0, hit.start)
    if hit.value in _ISSUED_KINDS and len(number["number"]) > 1 and (cited or _ISSUED.match(text, number.end())):
        return Match(hit.start, number.end(), "DOCUMENT", hit.value, "document-number")
    return None


# Kinds that are cited by a bare number if it is said who issued it: "kết luận 292 | của Thanh tra tỉnh", "thông báo 1518 | công bố ngày 3/4"
_ISSUED_KINDS = {"ket-luan", "ket-luan-thanh-tra", "thong-bao"}
_CITING = ("heo ", "ại ", "hực hiện ")  # what stands in front of one that is cited: 'theo | Thông báo 1518'
_ISSUED = re.compile(r" (?:của |ngày \d|(?:công bố|ban hành|ký) ngày \d|do \w+ .{0,40} (?:ký|ban hành))")


def _act(text: str, hit: Match) -> Match | None:
    """'Luật Tình trạng khẩn cấp (sửa đổi)' from the hit 'Luật'; None in lower case or without a name."""
    cited = text[hit.start].isupper() or (text[hit.end + 1 : hit.end + 2].isupper() and text.endswith(_LOW_LAWS, 0, hit.start))
    name = _ACT.match(text, hit.end) if cited and _NO_ACT.match(text, hit.end) is None else None
    if name is None or name[0].count(" ") < 2:
        return None
    return Match(hit.start, _act_end(text, name.end()), "DOCUMENT", hit.value, "document-act")


def _act_end(text: str, end: int) -> int:
    """The end with the year or the number behind the name of a law: 'Luật Đất đai | 2013', 'Luật Đất đai | số 31/2024/QH15'."""
    behind = _ACT_SYMBOL.match(text, end) or _YEAR.match(text, end)
    return behind.end() if behind is not None else end


def _named(text: str, norm: str, hit: Match) -> Match | None:
    """'Đề án phát triển du lịch làng nghề', 'Công ước Luật Biển 1982' from the hit 'Đề án', 'Công ước'."""
    if not text[hit.start].isupper() or norm.startswith(" gia ", hit.end) or norm.endswith(" gia ", 0, hit.start):
        return None  # 'Chiến lược gia', 'chuyên gia Quy hoạch'
    if norm.endswith("đối tác ", 0, hit.start) or norm.startswith((" đề ra", " rất "), hit.end):
        return None  # 'Đối tác | Chiến lược Toàn diện', 'Đề án | đề ra', 'một Đề án | rất lớn'
    name = _QUOTED.match(text, hit.end)  # 'Đề án "Mỗi xã một sản phẩm"'
    if name is not None:
        return Match(hit.start, name.end(), "DOCUMENT", hit.value, "document-name")
    name = _NAME.match(norm, hit.end)
    proper = hit.value in _TREATIES and text[hit.end + 1 : hit.end + 2].isupper()
    end = name.end() if name is not None else hit.end
    end -= len(" và") if norm.endswith(" và", 0, end) else 0  # 'Quy chế phối hợp | và có ...'
    return Match(hit.start, end, "DOCUMENT", hit.value, "document-name") if end - hit.end >= (5 if proper else 12) else None


def _law(text: str, hit: Match) -> Match | None:
    """'Luật Đất đai 2013' from the hit 'Luật Đất đai'; all in lower case it is no proper name."""
    if hit.score < 1.0 and hit.value != "hien-phap" and text.count(" ", hit.start, hit.end) < 3:
        return None
    if hit.value == "quy-dinh-dang-vien" and hit.score < 1.0:
        return None
    end = _act_end(text, hit.end)
    if hit.value == "hien-phap" and end == hit.end:
        return None
    return Match(hit.start, end, "DOCUMENT", hit.value, "document-law")
