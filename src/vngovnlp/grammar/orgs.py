"""Organisations that are no bodies of the state: media, companies, banks, international bodies, associations."""

from __future__ import annotations

import re
from typing import NamedTuple

from vngovnlp.grammar.agencies import STOP, phrase_end
from vngovnlp.grammar.match import Match
from vngovnlp.grammar.places import bare_place, capitals, type_end, typed_place
from vngovnlp.grammar.tokens import CAPITAL, LOWER, NUMBER, UPPER, Tokens

_COMPANY_WORDS = frozenset(
    "cổ phần trách nhiệm hữu hạn một thành viên đầu tư xây dựng phát triển thương mại dịch vụ sản xuất xuất nhập khẩu vận tải du lịch "
    "bất động sản truyền thông công nghệ tư vấn thiết kế kinh doanh hạ tầng khu công nghiệp và nhà máy nước điện lực môi trường đô thị cấp thoát "
    "khai thác thủy lợi quản lý bảo trì chính sách xã hội nông nghiệp ngoại thương công thương quốc tế giao thông xổ số kiến thiết bóng đá phim truyện gốm sứ trẻ logistics bảo hiểm chứng khoán tài chính viễn thông "
    "hàng không hàng hải đường sắt đường bộ dầu khí hóa chất dệt may lương thực cao su cà phê thép giấy bia rượu nước giải khát may nghe nhìn "
    "kiến trúc dược phẩm thực phẩm giống cây trồng vật liệu môi giới tài trợ bảo trợ trẻ em người nghèo khuyến học phát thanh truyền hình truyền thanh "
    "huyện tỉnh thành phố miền phía tập đoàn tổng hệ thống thanh toán ô tô chi nhánh tổ hợp công ty liên doanh hợp tác phân phối bán lẻ nghiệp hợp".split()
)


# "(quangnam.gov.vn) - ", "Nguồn: chinhphu.vn"
_SITE = re.compile(
    r"(?<![\w./@:-])[A-Za-z][\w-]{1,40}(?:\.[A-Za-z][\w-]{1,20}){0,2}\.(?:vn|com|net|org)(?![\w/@-]|\.\w)", re.ASCII
)
_TERRITORIES = {"tỉnh", "thành", "tp", "huyện", "quận", "thị", "xã", "phường"}
_LOOSE_HEADS = {"bao", "tap-chi", "kenh", "to-chuc", "quy", "hang", "doanh-nghiep", "dai"}
_NO_SECOND = {"và", "tỉnh", "huyện", "tại", "không", "của", "các", "hiện", "thực", "tổ", "vụ"}
_OTHERS = {"TITLE", "AGENCY_FIXED", "AGENCY_BODY", "RANK"}


class Org(NamedTuple):
    """An organisation from token ``i`` to ``end`` (not included)."""

    end: int
    value: str | None
    rule: str


def org_at(tk: Tokens, i: int) -> Org | None:
    """The organisation that begins at token ``i``."""
    if i in tk.taken:
        return None
    org = tk.hit("ORG", i)
    medium = tk.hit("ORG_MEDIA", i)
    if medium is not None and medium.end - i >= 3 and (org is None or medium.end > org.end):
        org = medium
    head = tk.hit("ORG_HEAD", i)
    opened = _open(tk, i, head.end, head.value or "") if head is not None and not _is_place(tk, i, head.end) else None
    if org is not None and (opened is None or org.end >= opened.end):
        quoted = '"' in tk.words[i : org.end] and tk.word(org.end) == '"'
        return Org(org.end + 1 if quoted else _territory(tk, org.end), org.value, "org-name")
    if opened is not None:
        return opened
    media = tk.hit("ORG_MEDIA", i)
    if media is not None and _stands_alone(tk, i, media.end):
        return Org(media.end, media.value, "org-medium")
    return None


def _is_place(tk: Tokens, i: int, head_end: int) -> bool:
    """True for 'Đài Loan', 'Đài Bắc', which begin like the name of a station."""
    return any((hit := tk.hit(label, i)) is not None and hit.end > head_end for label in ("COUNTRY", "PLACE_FOREIGN"))


def _stands_alone(tk: Tokens, i: int, end: int) -> bool:
    """A medium's name with a capital on every word, not inside a longer run of capitals."""
    if end - i <= 2 and any(tk.shapes[k] == LOWER for k in range(i, end)):
        return False
    after = end < len(tk.shapes) and tk.near(end) and tk.shapes[end] == CAPITAL
    before = (
        i > 0 and tk.near(i) and tk.shapes[i - 1] == CAPITAL and tk.words[i - 1] not in ("báo", "theo", "như", "nguồn", "ảnh")
    )
    return not (after or before)


def medium_after(tk: Tokens, i: int) -> Org | None:
    """The name of a paper at token ``i`` after 'báo', 'tạp chí' or 'theo': 'báo [Tuổi Trẻ]', 'tạp chí [Xây dựng Đảng]'."""
    before = tk.word(i - 1)
    paper = before in ("báo", "tờ") or (before == "chí" and tk.word(i - 2) == "tạp")
    if not tk.near(i) or not (paper or before == "theo"):
        return None
    media = tk.hit("ORG_MEDIA", i)
    if media is not None:
        return Org(media.end, media.value, "org-medium")
    if (
        not paper
        or tk.shapes[i - 1] != LOWER
        or tk.word(i - 2) in ("thông", "cảnh", "dự", "tình", "khai", "tố", "mật", "đã", "và", "phải", "nhà")
    ):
        return None
    end = capitals(tk, i, limit=4)
    if end == i + 1 and tk.shapes[i] == CAPITAL and end < len(tk.shapes) and tk.near(end) and tk.shapes[end] == LOWER:
        end += 1
    return Org(end, None, "org-paper")


def _open(tk: Tokens, i: int, j: int, head: str) -> Org | None:
    if j >= len(tk.starts) or not tk.near(j):
        return None
    if head in ("bao", "to-chuc") or tk.shapes[j - 1] not in (CAPITAL, UPPER, LOWER):
        return None
    k = end = j
    country_end = -1
    while k < len(tk.starts) and k < j + 18 and k not in tk.taken and (k == j or tk.near(k)):
        word, shape = tk.words[k], tk.shapes[k]
        if shape in (CAPITAL, UPPER):
            hits = tk.at.get(k, {})
            if not hits.keys().isdisjoint(_OTHERS) or (k > j and word in _TERRITORIES and type_end(tk, k) is not None):
                break
            if k == country_end and "SURNAME" in hits and tk.capital(k + 1):
                break
            country = hits.get("COUNTRY")
            country_end = country.end if country is not None else country_end
            known = max(phrase_end(tk, k), k + 1)
            if known == k + 1 and not (k > j and tk.shapes[k - 1] == CAPITAL) and _half_a_word(tk, k, first=k == j):
                known = k + 2
            k = end = known
        elif word == "số" and k > j and tk.shapes[k + 1 : k + 2] == [NUMBER]:
            k = end = k + 2
        elif shape == NUMBER and k > j:
            k = end = k + 1
        elif (k > j and word in ("-", "&", "và") and _joins(tk, k)) or (
            word in _COMPANY_WORDS and word != "và" and not (word == "triển" and tk.words[k - 1] != "phát")
        ):
            k += 1
        else:
            break
    if end == j:
        # 'Hiệp hội du lịch tỉnh Lào Cai', 'Bưu điện TP.HCM': lower case up to a territory
        known = tk.capital(k) and bare_place(tk, k) is not None
        named = (
            k < len(tk.starts) and tk.near(k) and (known or (type_end(tk, k) is not None and typed_place(tk, k) is not None))
        )
        if not named or not tk.capital(j - 1 if k == j else i) or head in _LOOSE_HEADS:
            return None
        return Org(_territory(tk, k), None, "org-place")
    if end == k:
        end = _before_country(tk, end)
    end = _territory(tk, end)
    if head.endswith("su-quan") and tk.word(end) == "tại" and tk.hit("COUNTRY", end + 1) is not None:
        end = tk.at[end + 1]["COUNTRY"].end
    return Org(end, None, "org-open")


def _before_country(tk: Tokens, end: int) -> int:
    """The end of 'Hiệp hội Nuôi biển | Việt Nam' with up to four words in lower case before the country; ``end`` if none follows."""
    for k in range(end, min(end + 5, len(tk.words))):
        country = tk.hit("COUNTRY", k)
        if k > end and country is not None and country.value == "viet-nam" and tk.capital(k):
            return country.end
        if tk.shapes[k] != LOWER or not tk.near(k) or tk.words[k] in ("tại", "ở", "của", "với", "và", "các", "là", "cho", "về"):
            return end
    return end


def _joins(tk: Tokens, k: int) -> bool:
    """True if the mark or 'và' at ``k`` may stand inside a name: 'Đầu tư và Phát triển', 'Koyu & Unitek'."""
    n = k + 1
    if tk.hit("ORG_HEAD", n) is not None or tk.hit("AGENCY_HEAD", n) is not None:
        return False
    if tk.words[k] == "và":
        return phrase_end(tk, n) > n or (not tk.capital(n) and tk.word(n) in _COMPANY_WORDS)
    return tk.capital(n)


def _half_a_word(tk: Tokens, k: int, *, first: bool) -> bool:
    """True if the capital at ``k`` and the word in lower case after it are one word: 'Lương thực', 'Thanh toán', 'Da giày'."""
    n = k + 1
    if n >= len(tk.words) or not tk.near(n) or tk.shapes[n] != LOWER or tk.words[n] in _NO_SECOND:
        return False
    return tk.words[n] in _COMPANY_WORDS or (first and not tk.words[k].isascii() and tk.words[n] not in STOP)


def _territory(tk: Tokens, end: int) -> int:
    """The end with the territory after the name: 'Hiệp hội Du lịch TP Đà Nẵng', 'NHCSXH huyện'."""
    if end >= len(tk.starts) or not tk.near(end):
        return end
    unit = type_end(tk, end)
    if unit is not None and tk.word(end) in _TERRITORIES:
        typed = typed_place(tk, end)
        return typed.end if typed is not None else unit
    place = bare_place(tk, end)
    return place.end if place is not None and place.level in ("COUNTRY", "PLACE_PROVINCE") else end


def find_sites(text: str) -> list[Match]:
    """Portals and papers named by their address: '(binhthuan.gov.vn)', 'Theo Chinhphu.vn'; no addresses of pages or mail."""
    if not any(domain in text for domain in (".vn", ".com", ".net", ".org")):
        return []
    return [Match(m.start(), m.end(), "ORG", None, "org-site") for m in _SITE.finditer(text)]
