"""Bodies that are described, not named: 'Ban Chỉ đạo [phòng, chống dịch Covid-19 quốc gia]', 'đoàn công tác [của ...]'."""

from __future__ import annotations

from vngovnlp.grammar.fields import phrase_end
from vngovnlp.grammar.runs import CREDITS
from vngovnlp.grammar.tails import new_name, tail_end
from vngovnlp.grammar.tokens import CAPITAL, LOWER, MARK, NUMBER, UPPER, Tokens
from vngovnlp.grammar.units import type_end
from vngovnlp.grammar.words import STOP, TERRITORIES
from vngovnlp.phrases import phrases

_DESCRIPTION_START = frozenset(
    "về phòng chống xử thực triển xây cải ứng các chương tư thẩm thi kỷ giải công đổi quốc của thu bầu kiểm sắp chuyển dự đầu khu rừng đường "
    "số bảo chính phát tháo khắc an điều xóa bình tổng di kỳ khoa tuyển cạnh nghĩa quản cổ tiền giảm toàn giảng đặc quy nhà".split()
)
# ... but not these: 'Ban Chỉ đạo | phát biểu'
_NO_DESCRIPTION = frozenset(
    phrases(
        "phát biểu, quy định, quy tụ, nhà trường, phát động, phát hiện, chính thức, tổng kết, chính là, tổng hợp, điều chỉnh, "
        "bảo đảm, công bố, thực hiện, triển khai, giảm sâu, toàn bộ, toàn diện"
    )
)
# Behind 'các': bodies of many levels, units or departments
_MANY = frozenset("cấp xã huyện tỉnh địa quận phường đơn sở".split())
# Second parts behind a mark: 'phòng, | chống', 'cứu nạn, | cứu hộ', 'quốc phòng - | an ninh'
_SECONDS = frozenset("chống chữa lãng tiêu thể gian giáo công cơ dự kém yếu hạn trọng".split())
# Behind 'và': others, who are no part of the name
_OTHERS = frozenset("các những đơn chính địa ra một ông bà đồng".split())
_LONGEST = 28
"""Tokens of a description."""
# Stop words that are none in these words
_SOUND = frozenset(
    phrases(
        "giao thông, thông tin, báo chí, tổ quốc, dự án, dự phòng, nhà ở, đổi mới, tổ chức, tham nhũng, diễn tập, diễn biến, "
        "tồn tại, vấn đề, chuyên đề, truyền thông, viễn thông, thủ tục, công nhận, điều phối, giải quyết, vận hành, điều hành, "
        "thi hành, hành chính, hành khách, hành lang, di tích, diện tích, chủ ở, thị mới, thôn mới, phổ thông, thu hồi"
    )
)
# No description ends in one of these.
_LOOSE_ENDS = {"và", "của", "về", "các", "ra", "một", "số", "vấn", "những", "theo", "cuộc", "lễ", "phát", "biểu"}


def does_there(tk: Tokens, j: int) -> bool:
    """True if the verb at ``j`` says what a body does: 'Tiểu ban | triển khai các công việc'."""
    return (tk.word(j), tk.word(j + 1)) in _NO_DESCRIPTION


def _purpose(tk: Tokens, j: int) -> bool:
    """True if the verb at ``j`` says what a body is for, not what it does: 'Tổ công tác | bảo đảm an ninh năng lượng'."""
    return tk.words[j] == "bảo" and tk.word(j - 1) == "tác" and tk.word(j + 2) == "an"


def _sound(tk: Tokens, k: int) -> bool:
    """True if the stop word at ``k`` is half of a word that may stand inside a name: 'giao thông', 'nhà ở', 'đổi mới'."""
    return (tk.words[k], tk.word(k + 1)) in _SOUND or (tk.word(k - 1), tk.words[k]) in _SOUND


def _list_goes_on(tk: Tokens, n: int) -> bool:
    """True if 'và' and a noun stand within the next fourteen tokens of an enumeration, and no full stop, verb or new body before."""
    for k in range(n, min(n + 14, len(tk.words))):
        if tk.words[k] == "và":
            return phrase_end(tk, k + 1) > k + 1 or tk.hit("DOC_KIND", k + 1) is not None
        if (tk.shapes[k] == MARK and tk.words[k] != ",") or not tk.near(k):
            return False
        if tk.words[k] in STOP and not _sound(tk, k):
            return False
        if tk.capital(k) and k > n:
            return False
    return False


def description_end(tk: Tokens, j: int) -> int:
    """The end of a description in lower case: 'phòng, chống dịch bệnh', 'về cải cách hành chính', 'quốc gia chống buôn lậu'."""
    project = tk.word(j - 1) == "án" or tk.word(j - 1).endswith("qlda")  # 'Ban Quản lý dự án | hàng hải', '... | 85'
    if not _may_begin(tk, j):
        return tail_end(tk, j, inside=True) if project and not _is_of_levels(tk, j) and phrase_end(tk, j) > j else j
    if _is_no_description(tk, j):
        return j
    if tk.shapes[j] == NUMBER and not tk.capital(j - 1) and tk.shapes[j + 1 : j + 2] == [LOWER] and tk.near(j + 1):
        return j + 1 if project and tk.ends[j] - tk.starts[j] <= 2 else j  # 'đoàn kiểm tra | 15 đơn vị'
    k = end = j
    while k < len(tk.starts) and k < j + _LONGEST and k not in tk.taken and (k == j or tk.near(k)):
        if tk.shapes[k] == MARK:
            if not _goes_on(tk, k):
                break
        elif _is_outside(tk, j, k):
            break
        else:
            end = k + 1
        k += 1
    while end > j and tk.words[end - 1] in _LOOSE_ENDS and tk.word(end - 2) not in ("tư", "cố", "đổi"):
        end -= 1
    return end


def _is_of_levels(tk: Tokens, j: int) -> bool:
    """'Ban Chỉ đạo | các cấp': of many, and none of them is named."""
    return tk.word(j) == "các" and tk.word(j + 1) in _MANY


def _may_begin(tk: Tokens, j: int) -> bool:
    """True if a description may begin at token ``j``."""
    if _is_of_levels(tk, j):
        return False
    known = tk.word(j) in _DESCRIPTION_START or (tk.word(j), tk.word(j + 1)) in NATIONAL
    return known or tk.capital(j) or tk.shapes[j] == NUMBER


def _is_no_description(tk: Tokens, j: int) -> bool:
    """True if what begins at token ``j`` tells of what a body does or meets about, or whose it is."""
    word, following = tk.word(j), tk.word(j + 1)
    if word == "về" and following in ("tình", "việc"):
        return True  # what the meeting of the board is about: 'họp Ban Chỉ đạo | về tình hình sắp xếp trường lớp'
    carries_out = word in ("thực", "triển") and tk.capital(j + 2) and tk.hit("DOC_KIND", j + 2) is not None
    if (word, following) in _NO_DESCRIPTION and not carries_out and not _purpose(tk, j):
        return True
    named = tk.hit("AGENCY_FIELD", j + 1) or tk.capital(j + 1)
    return word == "của" and (tk.hit("AGENCY_FIXED", j + 1) is not None or not named)


def _goes_on(tk: Tokens, k: int) -> bool:
    """True if the description goes on behind the mark at token ``k``."""
    word, following = tk.words[k], tk.word(k + 1)
    if word == "." and following in ("ư", "w") and tk.words[k - 1] == "t":
        return True  # 'Ban Chỉ đạo T.Ư | về phòng chống thiên tai'
    # not 'Hội đồng Nhà nước, | cơ quan tư vấn của ...'
    if word in (",", "-", "–", "/", "&") and following in _SECONDS and (following, tk.word(k + 2)) != ("cơ", "quan"):
        return True
    if word == ",":
        # 'kinh tế tập thể, | hợp tác xã', 'nhà tạm, | nhà dột nát': said in one breath
        listed = phrase_end(tk, k + 1) > k + 1 and _list_goes_on(tk, k + 1)
        return listed or (tk.words[k - 1], following) in _PAIRS
    joined = tk.capital(k + 1) or tk.shapes[k + 1 : k + 2] == [NUMBER] or tk.starts[k] == tk.ends[k - 1]
    return word in "-–/" and following not in CREDITS and joined


def _is_outside(tk: Tokens, j: int, k: int) -> bool:
    """True if the word at token ``k`` is no part of the description that begins at ``j``."""
    word, shape = tk.words[k], tk.shapes[k]
    if shape == LOWER and word in STOP and not _sound(tk, k):
        return True
    if word == "và" and _is_joint_outside(tk, k):
        return True
    if word == "về" and k > j + 1 and tk.word(k + 1) == "tình":
        return True
    if word == "tổ" and tk.word(k + 1) == "chức":
        named = k > j and (
            tk.capital(k - 1) or (tk.words[k - 2], tk.words[k - 1]) in NATIONAL
        )  # 'Hội đồng Đội Trung ương | tổ chức Hội thi'
        organised = tk.word(k + 2) in _ORGANISED and not (named and tk.word(k + 2) == "hội")
        if not organised and (named or k > j + 2):
            return True
    return k > j and (_is_told_behind(tk, k) or _is_another_name(tk, k))


def _is_joint_outside(tk: Tokens, k: int) -> bool:
    """True if the 'và' at token ``k`` joins a deed, another body or people: 'Ban Chỉ đạo phòng, chống COVID-19 | và trình Thủ tướng'."""
    if tk.shapes[k - 1] in (CAPITAL, UPPER, NUMBER) and _does(tk, k + 1):
        return True
    if tk.capital(k + 1) and not _BODY_LABELS.isdisjoint(tk.at.get(k + 1, ())):
        return True
    return tk.word(k + 1) in _OTHERS


def _is_told_behind(tk: Tokens, k: int) -> bool:
    """True if the words at token ``k`` tell what the body does or what it is under: '| xem xét', '| thuộc Sở Y tế', 'Ban Chỉ đạo 389 | triển khai'."""
    pair = tk.words[k], tk.word(k + 1)
    if pair in _DEEDS or pair[0] == "thuộc" or pair == ("trực", "thuộc"):
        return True
    return tk.shapes[k - 1] in (CAPITAL, NUMBER) and (pair in _NO_DESCRIPTION or pair in _WORK)


def _is_another_name(tk: Tokens, k: int) -> bool:
    """True if a title, a territory, a body or another name begins at token ``k``."""
    word = tk.words[k]
    if tk.hit("TITLE", k) is not None and tk.word(k - 1) != "của":
        return True
    unit = type_end(tk, k) is not None and (tk.shapes[k] == LOWER or word in TERRITORIES) and word != "tổ"
    if unit and phrase_end(tk, k) == k:
        return True
    if (
        tk.capital(k)
        and new_name(tk, k)
        and tk.hit("PLACE_PROVINCE", k) is None
        and tk.hit("PLACE_REGION", k) is None  # 'dịch tả lợn | Châu Phi'
        and not (tk.capital(k - 1) and tk.hit("HONORIFIC", k) is not None)  # 'Lăng | Cô'
    ):
        return True
    return tk.hit("AGENCY_FIXED", k) is not None and tk.word(k - 1) not in ("của", "gia")


def _does(tk: Tokens, n: int) -> bool:
    """True if no noun of a name stands at token ``n``, in lower case."""
    return tk.shapes[n : n + 1] == [LOWER] and phrase_end(tk, n) == n and n not in tk.at


# What the body does, behind its name: 'hội đồng thẩm định | xem xét', 'Hội đồng Lam Giang | thống nhất'
_DEEDS = frozenset(phrases("xem xét, thống nhất, bỏ phiếu, bằng người, về việc, nhiều lần, tính toán, chia sẻ"))
# ... behind a name or a number only: 'Ban Chỉ đạo thi 2017 | kiểm tra', but 'Đoàn kiểm tra công vụ'
_WORK = {("kiểm", "tra"), ("giám", "sát"), ("làm", "việc")}
_PAIRS = frozenset(phrases("chính tiền, thể hợp, tạm nhà, nhũng tiêu, nạn cứu, cháy chữa, phòng chống, trình sách"))
_BODY_LABELS = {"AGENCY_HEAD", "AGENCY_BODY", "AGENCY_FIXED"}
# 'sắp xếp tổ chức | bộ máy'
_ORGANISED = {"bộ", "cán", "lại", "đảng", "và", "các", "thực", "hội"}
NATIONAL = {("trung", "ương"), ("quốc", "gia")}
