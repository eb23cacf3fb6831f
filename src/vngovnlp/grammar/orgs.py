"""Organisations that are no bodies of the state: media, companies, banks, international bodies, associations."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.org_names import COMPANY_WORDS, OTHERS, OrgName
from vngovnlp.grammar.places import bare_place, place_at
from vngovnlp.grammar.runs import capitals, known_unit
from vngovnlp.grammar.tails import place_ahead
from vngovnlp.grammar.tokens import CAPITAL, LOWER, NUMBER, UPPER, Hits, Tokens
from vngovnlp.grammar.units import type_end, typed_place
from vngovnlp.grammar.words import DOES, NO_NAME, STOP, TERRITORIES
from vngovnlp.lexicon import read

# "(quangnam.gov.vn) - ", "Nguồn: chinhphu.vn"
_SITE = re.compile(
    r"(?<![\w./@:-])[A-Za-z][\w-]{1,40}(?:\.[A-Za-z][\w-]{1,20}){0,2}\.(?:vn|com|net|org)(?![\w/@-]|\.\w)", re.ASCII
)
_LOOSE_HEADS = {"bao", "tap-chi", "kenh", "to-chuc", "quy", "hang", "hang-thong-tan", "lien-minh"}
# 'Chi nhánh NHCSXH ...', 'Văn phòng đại diện JICA', 'Phòng giao dịch Agribank ...'
_OFFICES = {("chi", "nhánh"), ("văn", "phòng"), ("phòng", "giao")}
# Words of a national team's name before the age and the country
_TEAM = {"đt", "đội", "tuyển", "nữ", "nam", "futsal", "olympic", "bóng", "đá", "quốc", "gia"}
# 'U23'
_AGE = re.compile(r"u1[6-9]|u2[0-3]")
_FIRSTS = {"chi", "văn", "phòng", "đt", "đội", "tuyển", "u", *(f"u{age}" for age in range(16, 24))}
_NAMED = OTHERS | {"ORG", "ORG_HEAD", "AGENCY_HEAD", "HONORIFIC", "PLACE_REGION"}


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
    if org is not None and tk.shapes[i] == LOWER and "PLACE_FEATURE" in tk.at[i]:
        return None  # 'đèo Cả'
    if org is not None and org.value == "nha-trang" and tk.word(i - 1) in _WHERE:
        return None  # 'tại | Nhà Trắng' is the house
    if org is not None and tk.words[i + 1 : i + 2] == ["."] and len(tk.words[i]) == 1:
        return None  # 'T.T.M' is somebody
    if org is None and (tk.words[i], tk.word(i + 1)) in _OFFICES and tk.near(i + 1):
        return _office(tk, i)
    medium = tk.hit("ORG_MEDIA", i)
    if (
        medium is not None
        and medium.end - i >= 3
        and tk.word(i - 1) not in ("nhà", "khối")
        and (org is None or medium.end > org.end)
    ):
        org = medium
    head = tk.hit("ORG_HEAD", i)
    opened = _open(tk, i, head.end, head.value or "") if head is not None and not _is_place(tk, i, head.end) else None
    if org is not None and (opened is None or org.end >= opened.end):
        quoted = '"' in tk.words[i : org.end] and tk.word(org.end) == '"'
        return Org(org.end + 1 if quoted else _branch(tk, org.end, firm=org.value in _firms()), org.value, "org-name")
    if opened is not None:
        return opened
    media = tk.hit("ORG_MEDIA", i)
    if media is not None and _stands_alone(tk, i, media.end):
        region = tk.hit("PLACE_REGION", media.end + 1)
        joined = region is not None and tk.words[media.end] == "-" and tk.starts[media.end] == tk.ends[media.end - 1]
        end = _territory(tk, media.end) if tk.words[i] in ("cổng", "trang") else media.end
        return Org(region.end if region is not None and joined else end, media.value, "org-medium")
    return _team(tk, i)


_WHERE = {"tại", "ở", "trong", "tới", "đến", "vào", "rời", "ngoài", "nam", "bắc", "quanh"}


def may_be_org(tk: Tokens, i: int, hits: Hits) -> bool:
    """False if :func:`org_at` finds nothing at token ``i``, whose lexicon hits are ``hits``."""
    return "ORG" in hits or "ORG_HEAD" in hits or "ORG_MEDIA" in hits or tk.words[i] in _FIRSTS


@cache
def _firms() -> frozenset[str]:
    """Ids of the firms whose branches are called after a place: 'VNPT Quảng Trị', 'Honda Việt Nam'."""
    return frozenset(row.id for row in read("orgs") if row.kind in ("company", "bank", "state_group", "club"))


def _office(tk: Tokens, i: int) -> Org | None:
    """'Chi nhánh Agribank huyện Hải Lăng', 'Phòng giao dịch Ngân hàng ...': an office and the organisation that it belongs to."""
    j = i + 4 if tk.words[i + 2 : i + 4] == ["đại", "diện"] else i + 3 if tk.word(i + 1) == "giao" else i + 2
    if j >= len(tk.shapes) or not tk.near(j) or not (tk.capital(i) or tk.capital(j)) or not may_be_org(tk, j, tk.at.get(j, {})):
        return None
    owner = org_at(tk, j)
    return owner._replace(rule="org-office") if owner is not None else None


def _branch(tk: Tokens, end: int, *, firm: bool) -> int:
    """The end with the territory after the name, and 'chi nhánh' between them: 'Agribank | chi nhánh Quảng Trị'; '... | - CTCP'."""
    if tk.word(end) in ("-", "–") and tk.word(end + 1) in ("ctcp", "jsc"):
        return end + 2
    if tk.word(end) == "chi" and tk.word(end + 1) == "nhánh" and tk.near(end):
        grown = _territory(tk, end + 2)
        return grown if grown > end + 2 else end
    grown = _territory(tk, end)
    if grown > end or not firm or not tk.capital(end) or not tk.near(end):
        return grown
    known = known_unit(tk, end)
    if known is None or known[1] not in ("PLACE_PROVINCE", "COUNTRY", "PLACE_DISTRICT"):
        return end
    return end if tk.capital(known[0]) and tk.near(known[0]) else known[0]


def _team(tk: Tokens, i: int) -> Org | None:
    """A national team: 'U23 Việt Nam', 'tuyển nữ Việt Nam', 'đội tuyển futsal Thái Lan'."""
    k = i
    while tk.words[k] in _TEAM and k < i + 4 and k + 1 < len(tk.words) and tk.near(k + 1):
        k += 1
    age = _AGE.fullmatch(tk.words[k]) is not None and k + 1 < len(tk.words) and tk.near(k + 1)
    if age:
        k += 1
    elif tk.words[k] == "u" and tk.word(k + 1) == "." and tk.shapes[k + 2 : k + 3] == [NUMBER] and tk.near(k + 3):
        age = True  # 'U.23 Việt Nam'
        k += 3
    if k == i or not (age or tk.words[i] in ("đt", "tuyển", "đội")) or (tk.words[i] == "đội" and tk.words[i + 1] != "tuyển"):
        return None
    country = tk.hit("COUNTRY", k)
    if country is None or not tk.capital(k) or (tk.words[i] == "đt" and tk.shapes[i] == LOWER):
        return None
    return Org(country.end, None, "org-team")


def _is_place(tk: Tokens, i: int, head_end: int) -> bool:
    """True for 'Đài Loan', 'Đài Bắc', which begin like the name of a station."""
    return any((hit := tk.hit(label, i)) is not None and hit.end > head_end for label in ("COUNTRY", "PLACE_FOREIGN"))


def _stands_alone(tk: Tokens, i: int, end: int) -> bool:
    """A medium's name with a capital on every word, not inside a longer run of capitals."""
    if end - i <= 2 and any(tk.shapes[k] == LOWER for k in range(i, end)):
        return False
    if i > 0 and tk.words[i - 1] in ("nhà", "khối"):
        return False  # 'nhà Đại đoàn kết'
    if end == i + 1 and tk.shapes[i] == UPPER and (i in tk.firsts or tk.word(i - 1) in (":", "/", "ảnh", ".", "-", "–")):
        return True
    after = end < len(tk.shapes) and tk.near(end) and tk.shapes[end] == CAPITAL
    before = (
        i > 0 and tk.near(i) and tk.shapes[i - 1] == CAPITAL and tk.words[i - 1] not in ("báo", "theo", "như", "nguồn", "ảnh")
    )
    return not (after or before)


def medium_after(tk: Tokens, i: int) -> Org | None:
    """The name of a paper at token ``i`` after 'báo', 'tạp chí' or 'theo': 'báo [Tuổi Trẻ]', 'tạp chí [Xây dựng Đảng]'."""
    before = tk.word(i - 1)
    if tk.hit("TITLE", i) is not None:
        return None
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
    if tk.word(end) in ("of", "the", "de") and tk.capital(end + 1):
        end = capitals(tk, end + 1, limit=3)  # 'tờ Times | of India'
    if end == i + 1 and tk.shapes[i] == CAPITAL and end < len(tk.shapes) and tk.near(end) and tk.shapes[end] == LOWER:
        end += tk.words[end] not in STOP
    return Org(end, None, "org-paper")


def _open(tk: Tokens, i: int, j: int, head: str) -> Org | None:
    """An organisation that no list holds: the head at tokens ``i`` to ``j`` and its name."""
    if j >= len(tk.starts) or not tk.near(j):
        return None
    if head == "bao" and tk.capital(i) and (paper := known_unit(tk, j)) is not None and paper[1] == "PLACE_PROVINCE":
        # 'Báo Quảng Trị', but not 'Báo Sài Gòn Giải Phóng'
        medium = tk.hit("ORG_MEDIA", j)
        return Org(max(paper[0], medium.end if medium is not None else 0), None, "org-paper")
    if _opens_none(tk, i, j, head):
        return None
    name = OrgName(tk, i, j, head)
    if name.read():
        return Org(_territory(tk, name.end) if name.built else name.end, None, "org-open") if name.end > j else None
    return _whole(tk, name, i, j, head)


def _opens_none(tk: Tokens, i: int, j: int, head: str) -> bool:
    """True where the head is none here or no name can stand behind it."""
    if tk.hit("AGENCY_FIXED", i) is not None or (head in ("vien-thong", "chung-khoan") and not tk.capital(i)):
        return True
    if head == "kenh" and tk.shapes[j] == CAPITAL and tk.hit("PLACE_FEATURE", i) is not None and tk.hit("ORG_MEDIA", j) is None:
        return True  # 'kênh Tẻ' is a canal
    return head in ("bao", "to-chuc", "tuyen") or tk.shapes[j - 1] not in (CAPITAL, UPPER, LOWER)


def _whole(tk: Tokens, name: OrgName, i: int, j: int, head: str) -> Org | None:
    """The organisation with the name that was read, and with what goes on behind it: more of the name, a territory, 'tại' and a country."""
    k, end, proper = name.k, name.end, name.proper
    if not proper and head == "cong-ty" and tk.shapes[end - 1] != NUMBER and not _COMPANY_KINDS.isdisjoint(tk.words[i:k]):
        end = _up_to_name(tk, k, end)
        proper = end > k
    if not proper and k > end and head in ("cong-ty", "tong-cong-ty") and _short_name(tk, k):
        end = k  # 'Tổng công ty đầu tư phát triển | (ĐPT)'
    if end == j:
        return _up_to_place(tk, i, j, k, head)
    if end == name.country_end and not tk.capital(i) and tk.hit("COUNTRY", j) is not None and tk.at[j]["COUNTRY"].end == end:
        return None  # 'nhà máy Trung Quốc', 'hãng Nhật Bản': any of that State
    place = place_ahead(tk, max(k, end)) if not proper else None
    if place is not None and (tk.capital(i) or (place <= k + 3 and tk.words[place - 1] == "nam")):
        end = place
    firm = head in ("ngan-hang", "cong-ty", "tong-cong-ty")
    end = _branch(tk, end, firm=head == "ngan-hang") if firm else _territory(tk, end)
    if head in _WORLDWIDE and (tk.words[end : end + 2] in _WORLD):
        end += 2  # 'Liên đoàn Bóng đá | thế giới'
    if head.endswith("su-quan") and tk.word(end) == "tại" and (seat := place_at(tk, end + 1)) is not None:
        end = seat.end
    return Org(end, None, "org-open")


_COMPANY_KINDS = {"tnhh", "cp", "phần", "hạn"}
_WORLDWIDE = {"lien-doan", "lien-minh", "hiep-hoi", "ngan-hang", "to-chuc"}
_WORLD = (["thế", "giới"], ["quốc", "tế"], ["châu", "á"], ["châu", "âu"], ["châu", "phi"])


def _up_to_name(tk: Tokens, k: int, end: int) -> int:
    """The end of the proper name that at most six more words in lower case lead to from token ``k`` on: 'Công ty TNHH | bao bì Lam Giang'.

    ``end`` if there is none: a verb, a known place, person or body comes first."""
    for n in range(k, min(k + 7, len(tk.words))):
        if n in tk.taken or not tk.near(n):
            return end
        if tk.capital(n):
            hits = tk.at.get(n, {})
            if n > k and "ORG" in hits and hits["ORG"].value in _firms():
                return hits["ORG"].end
            if n == k or not hits.keys().isdisjoint(_NAMED) or known_unit(tk, n) is not None:
                return end
            last = capitals(tk, n, limit=3)
            surname = hits.get("SURNAME")
            return end if last - n == 1 or (surname is not None and surname.score == 1.0 and last - n == 3) else last
        if tk.shapes[n] != LOWER or tk.words[n] in STOP or tk.words[n] in NO_NAME or tk.words[n] in DOES:
            return end
        if tk.hit("PLACE_FEATURE", n) is not None or tk.hit("PLACE_TYPE", n) is not None:
            return end
    return end


def _short_name(tk: Tokens, k: int) -> bool:
    """True if an abbreviation in brackets stands at token ``k``."""
    return tk.word(k) == "(" and tk.shapes[k + 1 : k + 2] == [UPPER] and tk.word(k + 2) == ")"


def _up_to_place(tk: Tokens, i: int, j: int, k: int, head: str) -> Org | None:
    """'Hiệp hội du lịch tỉnh Lào Cai', 'Bưu điện TP.HCM': lower case from ``j`` up to a territory; the known words end before ``k``."""
    known = k > j and head == "cong-ty"
    if head in _WORLDWIDE and tk.capital(i):
        for n in range(j + 1, min(j + 8, len(tk.words))):
            if not tk.near(n) or tk.shapes[n] != LOWER or (tk.words[n] in STOP and tk.words[n] not in COMPANY_WORDS):
                break
            if tk.words[n : n + 2] in _WORLD:
                return Org(n + 2, None, "org-open")  # 'Hiệp hội | vận tải hàng không quốc tế'
    if head in _LOOSE_HEADS or not (tk.capital(i) or known):
        return None
    place = place_ahead(tk, k)
    if place != k and not tk.capital(i):
        return None
    return Org(_territory(tk, place), None, "org-place") if place is not None else None


def _territory(tk: Tokens, end: int) -> int:
    """The end with the territory after the name: 'Hiệp hội Du lịch TP Đà Nẵng', 'NHCSXH huyện'."""
    if end >= len(tk.starts) or not tk.near(end):
        return end
    unit = type_end(tk, end)
    if unit is not None and tk.word(end) in TERRITORIES:
        typed = typed_place(tk, end)
        return typed.end if typed is not None else unit
    place = bare_place(tk, end)
    return place.end if place is not None and place.level in ("COUNTRY", "PLACE_PROVINCE") else end


def find_sites(text: str) -> list[Match]:
    """Portals and papers named by their address: '(binhthuan.gov.vn)', 'Theo Chinhphu.vn'; no addresses of pages or mail."""
    if not any(domain in text for domain in (".vn", ".com", ".net", ".org")):
        return []
    return [Match(m.start(), m.end(), "ORG", None, "org-site") for m in _SITE.finditer(text)]
