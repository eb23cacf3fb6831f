"""Bodies that are described, not named: 'Ban Chỉ đạo [phòng, chống dịch Covid-19 quốc gia]', 'đoàn công tác [của ...]'."""

from __future__ import annotations

from vngovnlp.grammar.fields import phrase_end
from vngovnlp.grammar.runs import CREDITS
from vngovnlp.grammar.tails import new_name, tail_end
from vngovnlp.grammar.tokens import CAPITAL, LOWER, MARK, NUMBER, UPPER, Tokens
from vngovnlp.grammar.units import type_end
from vngovnlp.grammar.words import STOP, TERRITORIES

_DESCRIPTION_START = {
    "về",
    "phòng",
    "chống",
    "xử",
    "thực",
    "triển",
    "xây",
    "cải",
    "ứng",
    "các",
    "chương",
    "tư",
    "thẩm",
    "thi",
    "kỷ",
    "giải",
    "công",
    "đổi",
    "quốc",
    "của",
    "thu",
    "bầu",
    "kiểm",
    "sắp",
    "chuyển",
    "dự",
    "đầu",
    "khu",
    "rừng",
    "đường",
    "số",
    "bảo",
    "chính",
    "phát",
    "tháo",
    "khắc",
    "an",
    "điều",
    "xóa",
    "bình",
    "tổng",
    "di",
    "kỳ",
    "khoa",
    "tuyển",
    "cạnh",
    "nghĩa",
    "quản",
    "cổ",
    "tiền",
    "giảm",
    "toàn",
    "giảng",
    "đặc",
    "quy",
    "nhà",
}
# ... but not these: 'Ban Chỉ đạo | phát biểu'
_NO_DESCRIPTION = {
    ("phát", "biểu"),
    ("quy", "định"),
    ("quy", "tụ"),
    ("nhà", "trường"),
    ("phát", "động"),
    ("phát", "hiện"),
    ("chính", "thức"),
    ("tổng", "kết"),
    ("chính", "là"),
    ("tổng", "hợp"),
    ("điều", "chỉnh"),
    ("bảo", "đảm"),
    ("công", "bố"),
    ("thực", "hiện"),
    ("triển", "khai"),
    ("giảm", "sâu"),
    ("toàn", "bộ"),
    ("toàn", "diện"),
}
# Stop words that are none in these words
_SOUND = {
    ("giao", "thông"), ("thông", "tin"), ("báo", "chí"), ("tổ", "quốc"), ("dự", "án"), ("dự", "phòng"), ("nhà", "ở"), ("đổi", "mới"), ("tổ", "chức"), ("tham", "nhũng"), ("diễn", "tập"), ("diễn", "biến"),
    ("tồn", "tại"), ("vấn", "đề"), ("chuyên", "đề"), ("truyền", "thông"), ("viễn", "thông"), ("thủ", "tục"),
    ("công", "nhận"), ("điều", "phối"), ("giải", "quyết"), ("vận", "hành"), ("điều", "hành"), ("thi", "hành"),
    ("hành", "chính"), ("hành", "khách"), ("hành", "lang"), ("di", "tích"), ("diện", "tích"), ("chủ", "ở"), ("thị", "mới"), ("thôn", "mới"), ("phổ", "thông"),
    ("thu", "hồi"),
}  # fmt: skip
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
    if tk.word(j) == "các" and tk.word(j + 1) in ("cấp", "xã", "huyện", "tỉnh", "địa", "quận", "phường", "đơn", "sở"):
        return j
    project = tk.word(j - 1) == "án" or tk.word(j - 1).endswith("qlda")  # 'Ban Quản lý dự án | hàng hải', '... | 85'
    if not (
        tk.word(j) in _DESCRIPTION_START or tk.capital(j) or tk.shapes[j] == NUMBER or (tk.word(j), tk.word(j + 1)) in NATIONAL
    ):
        return tail_end(tk, j, inside=True) if project and phrase_end(tk, j) > j else j
    if tk.word(j) == "về" and tk.word(j + 1) in ("tình", "việc"):
        return j  # what the meeting of the board is about: 'họp Ban Chỉ đạo | về tình hình sắp xếp trường lớp'
    carries_out = tk.word(j) in ("thực", "triển") and tk.capital(j + 2) and tk.hit("DOC_KIND", j + 2) is not None
    if (tk.word(j), tk.word(j + 1)) in _NO_DESCRIPTION and not carries_out and not _purpose(tk, j):
        return j
    k = end = j
    if tk.word(j) == "của" and (tk.hit("AGENCY_FIXED", j + 1) or not (tk.hit("AGENCY_FIELD", j + 1) or tk.capital(j + 1))):
        return j
    if tk.shapes[j] == NUMBER and not tk.capital(j - 1) and tk.shapes[j + 1 : j + 2] == [LOWER] and tk.near(j + 1):
        return j + 1 if project and tk.ends[j] - tk.starts[j] <= 2 else j  # 'đoàn kiểm tra | 15 đơn vị'
    while k < len(tk.starts) and k < j + 28 and k not in tk.taken and (k == j or tk.near(k)):
        word, shape = tk.words[k], tk.shapes[k]
        if shape == MARK:
            if not (
                (
                    word in (",", "-", "–", "/", "&")
                    and (tk.word(k + 1), tk.word(k + 2)) != ("cơ", "quan")  # 'Hội đồng Nhà nước, | cơ quan tư vấn của ...'
                    and tk.word(k + 1)
                    in (
                        "chống",
                        "chữa",
                        "lãng",
                        "tiêu",
                        "thể",
                        "gian",
                        "giáo",
                        "công",
                        "cơ",
                        "dự",
                        "kém",
                        "yếu",
                        "hạn",
                        "trọng",
                    )
                )
                or (word == "," and phrase_end(tk, k + 1) > k + 1 and _list_goes_on(tk, k + 1))
                # 'kinh tế tập thể, | hợp tác xã', 'nhà tạm, | nhà dột nát': said in one breath
                or (word == "," and (tk.words[k - 1], tk.word(k + 1)) in _PAIRS)
                or (
                    word in "-–/"
                    and tk.word(k + 1) not in CREDITS
                    and (tk.capital(k + 1) or tk.shapes[k + 1 : k + 2] == [NUMBER] or tk.starts[k] == tk.ends[k - 1])
                )
            ):
                break
        elif (
            (shape == LOWER and word in STOP and not _sound(tk, k))
            or (
                k > j
                and (
                    (tk.hit("TITLE", k) is not None and tk.word(k - 1) != "của")
                    or (
                        type_end(tk, k) is not None
                        and (shape == LOWER or word in TERRITORIES)
                        and word != "tổ"
                        and phrase_end(tk, k) == k
                    )
                )
            )
            or (k > j and (word, tk.word(k + 1)) in _DEEDS)
            # 'Ban Quản lý các công trình | thuộc Sở Y tế', '... | trực thuộc'
            or (k > j and (word == "thuộc" or (word, tk.word(k + 1)) == ("trực", "thuộc")))
            # 'Ban Chỉ đạo phòng, chống COVID-19 | và trình Thủ tướng'
            or (word == "và" and tk.shapes[k - 1] in (CAPITAL, UPPER, NUMBER) and _does(tk, k + 1))
            or (word == "về" and k > j + 1 and tk.word(k + 1) == "tình")
            or (
                word == "tổ"
                and (k > j + 2 or (k > j and tk.capital(k - 1)))
                and tk.word(k + 1) == "chức"
                and tk.word(k + 2) not in _ORGANISED
            )
            # 'Ban Chỉ đạo 389 | triển khai', 'Ban Quản lý dự án Lam Giang | kiểm tra'
            or (k > j and tk.shapes[k - 1] in (CAPITAL, NUMBER) and (word, tk.word(k + 1)) in (_NO_DESCRIPTION | _WORK))
            or (word == "và" and tk.capital(k + 1) and not _BODY_LABELS.isdisjoint(tk.at.get(k + 1, ())))
            or (word == "và" and tk.word(k + 1) in ("các", "những", "đơn", "chính", "địa", "ra", "một", "ông", "bà", "đồng"))
            or (
                k > j
                and tk.capital(k)
                and new_name(tk, k)
                and tk.hit("PLACE_PROVINCE", k) is None
                and tk.hit("PLACE_REGION", k) is None  # 'dịch tả lợn | Châu Phi'
                and not (tk.capital(k - 1) and tk.hit("HONORIFIC", k) is not None)  # 'Lăng | Cô'
            )
            or (k > j and tk.hit("AGENCY_FIXED", k) is not None and tk.word(k - 1) not in ("của", "gia"))
        ):
            break
        else:
            end = k + 1
        k += 1
    while end > j and tk.words[end - 1] in _LOOSE_ENDS and tk.word(end - 2) not in ("tư", "cố", "đổi"):
        end -= 1
    return end


def _does(tk: Tokens, n: int) -> bool:
    """True if no noun of a name stands at token ``n``, in lower case."""
    return tk.shapes[n : n + 1] == [LOWER] and phrase_end(tk, n) == n and n not in tk.at


# What the body does, behind its name: 'hội đồng thẩm định | xem xét', 'Hội đồng Lam Giang | thống nhất'
_DEEDS = {
    ("xem", "xét"),
    ("thống", "nhất"),
    ("bỏ", "phiếu"),
    ("bằng", "người"),
    ("về", "việc"),
    ("nhiều", "lần"),
    ("tính", "toán"),
    ("chia", "sẻ"),
}
# ... behind a name or a number only: 'Ban Chỉ đạo thi 2017 | kiểm tra', but 'Đoàn kiểm tra công vụ'
_WORK = {("kiểm", "tra"), ("giám", "sát"), ("làm", "việc")}
_PAIRS = {
    ("chính", "tiền"),
    ("thể", "hợp"),
    ("tạm", "nhà"),
    ("nhũng", "tiêu"),
    ("nạn", "cứu"),
    ("cháy", "chữa"),
    ("phòng", "chống"),
    ("trình", "sách"),
}
_BODY_LABELS = {"AGENCY_HEAD", "AGENCY_BODY", "AGENCY_FIXED"}
# 'sắp xếp tổ chức | bộ máy'
_ORGANISED = {"bộ", "cán", "lại", "đảng", "và", "các", "thực", "hội"}
NATIONAL = {("trung", "ương"), ("quốc", "gia")}
