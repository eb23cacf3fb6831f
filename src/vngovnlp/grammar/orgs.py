"""Organisations that are no bodies of the state: media, companies, banks, international bodies, associations."""

from __future__ import annotations

from typing import NamedTuple

from vngovnlp.grammar.places import bare_place, type_end, typed_place
from vngovnlp.grammar.tokens import CAPITAL, LOWER, NUMBER, UPPER, Tokens

_COMPANY_WORDS = frozenset(
    "cổ phần trách nhiệm hữu hạn một thành viên đầu tư xây dựng phát triển thương mại dịch vụ sản xuất xuất nhập khẩu vận tải du lịch "
    "bất động sản truyền thông công nghệ tư vấn thiết kế kinh doanh hạ tầng khu công nghiệp và nhà máy nước điện lực môi trường đô thị cấp thoát "
    "khai thác thủy lợi quản lý bảo trì chính sách xã hội nông nghiệp ngoại thương công thương quốc tế bảo hiểm chứng khoán tài chính viễn thông "
    "hàng không hàng hải đường sắt đường bộ dầu khí hóa chất dệt may lương thực cao su cà phê thép giấy bia rượu nước giải khát may nghe nhìn "
    "kiến trúc dược phẩm thực phẩm giống cây trồng vật liệu môi giới tài trợ bảo trợ trẻ em người nghèo khuyến học phát thanh truyền hình truyền thanh "
    "huyện tỉnh thành phố".split()
)


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
    opened = _open(tk, head.end, head.value or "") if head is not None else None
    if org is not None and (opened is None or org.end >= opened.end):
        return Org(_territory(tk, org.end), org.value, "org-name")
    if opened is not None:
        return opened
    media = tk.hit("ORG_MEDIA", i)
    if media is not None and _stands_alone(tk, i, media.end):
        return Org(media.end, media.value, "org-medium")
    return None


def _stands_alone(tk: Tokens, i: int, end: int) -> bool:
    """A medium's name with a capital on every word, not inside a longer run of capitals."""
    if end - i <= 2 and any(tk.shapes[k] == LOWER for k in range(i, end)):
        return False
    after = end < len(tk.shapes) and tk.near(end) and tk.shapes[end] == CAPITAL
    before = i > 0 and tk.near(i) and tk.shapes[i - 1] == CAPITAL and tk.words[i - 1] not in ("báo", "theo")
    return not (after or before)


def medium_after(tk: Tokens, i: int) -> Org | None:
    """The name of a paper after 'báo' or 'tạp chí': 'báo [Tuổi Trẻ]'."""
    media = tk.hit("ORG_MEDIA", i)
    if media is not None:
        return Org(media.end, media.value, "org-medium")
    return None


def _open(tk: Tokens, j: int, head: str) -> Org | None:
    if j >= len(tk.starts) or not tk.near(j):
        return None
    if head in ("bao", "to-chuc") or not (tk.shapes[j - 1] in (CAPITAL, UPPER, LOWER)):
        return None
    k = end = j
    while k < len(tk.starts) and k < j + 18 and k not in tk.taken and (k == j or tk.near(k)):
        if tk.shapes[k] in (CAPITAL, UPPER):
            if any(tk.hit(label, k) is not None for label in ("TITLE", "AGENCY_FIXED", "AGENCY_BODY", "RANK")):
                break
            end = k + 1
        elif tk.shapes[k] == NUMBER and k > j:
            end = k + 1
        elif not (tk.words[k] in _COMPANY_WORDS or (tk.words[k] in ("-", "&", ",") and k > j and tk.capital(k + 1) and tk.words[k] != ",")):
            break
        k += 1
    if end == j:
        return None
    end = _territory(tk, end)
    if head.endswith("su-quan") and tk.word(end) == "tại" and tk.hit("COUNTRY", end + 1) is not None:
        end = tk.at[end + 1]["COUNTRY"].end
    return Org(end, None, "org-open")


def _territory(tk: Tokens, end: int) -> int:
    """The end with the territory after the name: 'Hiệp hội Du lịch TP Đà Nẵng', 'NHCSXH huyện'."""
    if end >= len(tk.starts) or not tk.near(end):
        return end
    unit = type_end(tk, end)
    if unit is not None and tk.word(end) in ("tỉnh", "thành", "tp", "huyện", "quận", "thị", "xã"):
        typed = typed_place(tk, end)
        return typed.end if typed is not None else unit
    place = bare_place(tk, end)
    return place.end if place is not None and place.level in ("COUNTRY", "PLACE_PROVINCE") else end
