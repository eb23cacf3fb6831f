"""Named bodies: fixed names, names with an open tail ('Cục Quản lý đê điều'), their territory, and lists with a shared head."""

from __future__ import annotations

from vngovnlp.grammar.agency_heads import open_name
from vngovnlp.grammar.agency_parts import extended
from vngovnlp.grammar.bodies import Body, known_body
from vngovnlp.grammar.descriptions import description_end
from vngovnlp.grammar.levels import GENERIC
from vngovnlp.grammar.tails import place_ahead, tail_end
from vngovnlp.grammar.tokens import LOWER, Tokens

_LED_ON = {"hoi", "vien", "trung-tam", "ban", "don-vi-quan-ly", "hoc-vien", "chi-cuc", "cuc", "phong", "tram"}
# What makes a programme of it: 'xây dựng | Chính phủ điện tử'
_DIGITAL = {("điện", "tử"), ("số", "và"), ("số", ","), ("số", "."), ("số", ";")}
# Second syllables of other words, and no body: 'Tây | ban', 'sách giáo | khoa Lịch sử', 'thẩm mỹ | viện', 'trái phiếu | Chính phủ'
_NO_HEADS = {("tây", "ban"), ("giáo", "khoa"), ("mỹ", "viện"), ("phiếu", "chính")}
_LABELS = {"AGENCY_FIXED", "AGENCY_BODY", "AGENCY_HEAD", "AGENCY_HEAD_LOW"}


def may_be_agency(tk: Tokens, i: int) -> bool:
    """False if :func:`agency_at` finds nothing at token ``i``, as the lexicon has no body and no head of one there."""
    hits = tk.at.get(i)
    if hits is not None and not hits.keys().isdisjoint(_LABELS):
        return True
    # 'Tổng Thanh tra | Chính phủ', 'Thường trực Ban Chỉ đạo 389'
    return (i > 0 and tk.words[i - 1] in ("trực", "tra")) or tk.words[i] == "thường"


def agency_at(tk: Tokens, i: int, *, depth: int = 0, titled: bool = False) -> Body | None:
    """The longest agency that begins at token ``i``; ``titled`` if the position of its leader stands before it."""
    if not may_be_agency(tk, i) or i in tk.taken or _is_other_word(tk, i):
        return None
    before = tk.word(i - 1)
    if tk.words[i] == "phân" and tk.word(i + 1) == "hiệu" and tk.near(i + 2):
        school = agency_at(tk, i + 2, depth=depth + 1)
        return school if school is not None and school.named else None
    best = known_body(tk, i)
    if best is None and tk.words[i] == "thường" and tk.word(i + 1) == "trực":
        return _standing(tk, i, before)
    if best is None or (best.rule == "agency-body" and not best.level):
        opened = _opened(tk, i, titled=titled)
        if opened is not None and (best is None or opened.end > best.end):
            best = opened
    if best is None or (best.value == "chinh-phu" and (tk.word(best.end), tk.word(best.end + 1)) in _DIGITAL):
        return None
    if best.rule == "agency-fixed" and (best.value or "").startswith("bo-") and tk.word(best.end) in ("và", ","):
        tail = tail_end(tk, best.end, inside=True)
        country = tk.hit("COUNTRY", tail) if tail > best.end else None
        if country is not None:  # ministries of other States: 'Bộ Giáo dục | và Thể thao Lào'
            return Body(country.end, None, "agency-tail", "bo")
    found = extended(tk, _led_on(tk, i, best), depth, _inside)
    if best.rule == "agency-body" and before in ("các", "cấp", "những") and depth == 0:
        return found if found is not None and found.end > best.end else None
    return found


def _inside(tk: Tokens, i: int, depth: int) -> Body | None:
    """The body that begins at token ``i``, inside another's name."""
    return agency_at(tk, i, depth=depth)


def _is_other_word(tk: Tokens, i: int) -> bool:
    """True if the word before shows that no body begins at token ``i``."""
    word, before = tk.words[i], tk.word(i - 1)
    if word in ("quốc", "qh") and before == "biểu" and tk.word(i - 3) in ("đoàn", "tổ") and tk.word(i - 4) in GENERIC:
        return True  # 'các Đoàn đại biểu | Quốc hội'
    if (before, word) in _NO_HEADS:
        return True
    if before == "trực" and word == "ban" and tk.word(i - 2) != "thường":
        return True  # 'đến trực | ban hình sự'
    return before == "danh" and tk.words[i : i + 3] == ["công", "an", "xã"]  # 'chức danh | Công an xã'


def _opened(tk: Tokens, i: int, *, titled: bool) -> Body | None:
    """The name that the head at token ``i`` opens."""
    head = tk.hit("AGENCY_HEAD", i) or tk.hit("AGENCY_HEAD_LOW", i)
    if head is None:
        return None
    if tk.shapes[i] == LOWER and tk.word(i - 1) in ("xã", "phường", "thôn", "trấn"):
        return None
    if head.value == "thanh-tra" and not tk.capital(i) and not titled:
        return None
    if head.end == i + 1 and tk.capital(i) and not _no_other_name(tk, i):
        return None  # 'Trường Sa', 'Trường Sơn', 'Trường Hải' are no schools
    return open_name(tk, i, head.end, head.value or "", _inside, titled=titled)


def _led_on(tk: Tokens, i: int, body: Body) -> Body:
    """The body with words in lower case behind its head: 'Ủy ban Quốc gia | về chuyển đổi số', 'Hội Bảo vệ | người tiêu dùng Việt Nam'."""
    if body.end == i + 4 and tk.words[i : i + 4] == ["ủy", "ban", "quốc", "gia"] and body.rule == "agency-tail":
        about = description_end(tk, body.end)
        body = body._replace(end=about) if about > body.end + 1 else body
    tailed = body.rule in ("agency-tail", "agency-low-tail") or (body.rule == "agency-field" and body.head == "hoi")
    if tailed and body.head in _LED_ON and tk.capital(i) and not tk.capital(body.end):
        led = place_ahead(tk, body.end)
        return body._replace(end=led) if led is not None else body
    return body


def _standing(tk: Tokens, i: int, before: str) -> Body | None:
    """'Thường trực Ban Chỉ đạo 389 tỉnh' at token ``i``; somebody's post after a comma or a dash, another body after 'Cơ quan'."""
    head = tk.hit("AGENCY_HEAD", i + 2) or tk.hit("AGENCY_HEAD_LOW", i + 2) if tk.capital(i) and tk.near(i + 2) else None
    if head is None or head.value != "ban-chi-dao" or before in (",", "-", "–", "quan", "ban"):
        return None
    board = agency_at(tk, i + 2, depth=1)
    return Body(board.end, None, "agency-nested", head.value) if board is not None and board.named else None


def _no_other_name(tk: Tokens, i: int) -> bool:
    """True if no place or organisation of two tokens or more begins at token ``i``."""
    hits = tk.at.get(i, {})
    return not any(
        label in hits and hits[label].end > i + 1 for label in ("PLACE_REGION", "PLACE_DISTRICT", "PLACE_COMMUNE", "ORG")
    )
