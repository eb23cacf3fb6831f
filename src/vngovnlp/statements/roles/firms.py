"""Who speaks for a firm: its director, its spokesman, the firm itself. What they ask of an office is a request, whatever their title is."""

from __future__ import annotations

from itertools import pairwise

from vngovnlp.phrases import phrases
from vngovnlp.statements.clauses import Tokens

_WITHIN = frozenset(", - – ( ) ông bà anh chị của này vị đại diện phía thay mặt lãnh đạo đồng chí trưởng phó".split())
"""What can stand among the mentions that say who speaks: 'Giám đốc [Công ty A], bà [Vi Thị B], đề nghị'."""
_REACH = 24
_FIRMS = frozenset(
    phrases("công ty,tập đoàn,tổng công,doanh nghiệp,hợp tác,nhà máy,hiệp hội,liên danh,xí nghiệp,ngân hàng,nhà hàng,khách sạn")
)
"""What their names begin with: an ORG can be a foreign ministry as well."""
_OWNERS = ("hđqt", "hội đồng quản trị", "hội đồng thành viên")
"""What no title of an office holds: 'Chủ tịch HĐQT'."""
_BARE = frozenset(
    phrases(
        "tập đoàn,tổng công ty,vị giám đốc,vị doanh nhân,vị chủ tịch,lãnh đạo tập đoàn,lãnh đạo công ty,lãnh đạo doanh nghiệp,đại diện tập đoàn,"
        "lãnh đạo nhà máy"
    )
)
"""The same without a name."""
_LEVELS = frozenset("tỉnh huyện xã phường quận tp bộ sở ngành ubnd hđnd".split())
_AUTHORITIES = frozenset(
    phrases(
        "thành phố,địa phương,nhà nước,chính quyền,chính phủ,quốc hội,cơ quan,lãnh đạo tỉnh,lãnh đạo thành,lãnh đạo huyện,lãnh đạo xã,"
        "các bộ,các sở,các cơ,các ngành,các cấp,các xã,các huyện,các địa"
    )
)


def firm_heads(toks: Tokens) -> frozenset[str]:
    """The last syllables of the names of those whose title is of a firm, and of no office: 'Giám đốc Công ty A [Vi Thị B]', '[Vi Thị B], Giám đốc Công ty A'."""
    if all(mention is None or mention.label != "ORG" for mention in toks.entity):
        return frozenset()
    firm: set[str] = set()
    office: set[str] = set()
    mentions = _mentions(toks, 0, len(toks.word))
    for k, (_, end) in enumerate(mentions):
        if _label(toks, mentions[k]) != "PERSON":
            continue
        name = toks.word[end - 1]
        for near in (mentions[max(0, k - 2) : k], mentions[k + 1 : k + 3]):
            labels = [_label(toks, one) for one in near]
            if "TITLE" not in labels or "PERSON" in labels or not _beside(toks, mentions[k], near):
                continue
            title = near[labels.index("TITLE")]
            body = near[labels.index("TITLE") + 1 :]
            of_firm = _is_firm(toks, body[0]) if body else " ".join(toks.word[title[0] : title[1]]).endswith(_OWNERS)
            (firm if of_firm else office).add(name)
    return frozenset(firm - office)


def speaks_for_firm(toks: Tokens, k: int, heads: frozenset[str]) -> bool:
    """True if whoever stands before the verb of asking at token ``k`` speaks for a firm."""
    word = toks.word
    first = k
    while first > 0 and k - first < _REACH and toks.sentence[first - 1] == toks.sentence[k]:
        mention = toks.entity[first - 1]
        if mention.label == "DATE" if mention is not None else word[first - 1] not in _WITHIN:
            if first < 2 or tuple(word[first - 2 : first]) not in _FIRMS:
                break
            first -= 1
        first -= 1
    said = _mentions(toks, first, k)
    labels = [_label(toks, one) for one in said]
    if "TITLE" in labels:
        body = len(labels) - labels[::-1].index("TITLE")
        if labels[body : body + 1] == ["ORG"]:
            return _is_firm(toks, said[body]) and "AGENCY" not in labels
        if tuple(word[said[body - 1][1] : said[body - 1][1] + 2]) in _FIRMS:  # '[Phó Tổng Giám đốc] Tập đoàn'
            return True
        return labels[-1] == "PERSON" and toks.word[said[-1][1] - 1] in heads
    if labels:
        name = toks.word[said[-1][1] - 1]
        return name in heads if labels[-1] == "PERSON" else labels[-1] == "ORG" and _is_firm(toks, said[-1])
    return any(
        tuple(word[q : q + len(bare)]) == bare for bare in _BARE for q in range(max(0, k - len(bare) - 2), k - len(bare) + 1)
    )


def is_authority(toks: Tokens, i: int) -> bool:
    """True if what is asked from token ``i`` on begins with an office: 'đề nghị [UBND tỉnh giao đất]', 'đề nghị [tỉnh giao đất]'."""
    mention = toks.entity[i]
    if mention is not None and mention.label in ("AGENCY", "TITLE"):
        return True
    return toks.word[i] in _LEVELS or tuple(toks.word[i : i + 2]) in _AUTHORITIES


def _mentions(toks: Tokens, i: int, j: int) -> list[tuple[int, int]]:
    """The token ranges of the mentions that begin at tokens ``i`` to ``j``, dates and documents left out."""
    out: list[tuple[int, int]] = []
    previous = None
    for k in range(i, j):
        mention = toks.entity[k]
        if mention is not None and mention.label not in ("DATE", "DOCUMENT"):
            if mention is previous:
                out[-1] = (out[-1][0], k + 1)
            else:
                out.append((k, k + 1))
        previous = mention
    return out


def _is_firm(toks: Tokens, place: tuple[int, int]) -> bool:
    return _label(toks, place) == "ORG" and tuple(toks.word[place[0] : place[0] + 2]) in _FIRMS


def _label(toks: Tokens, place: tuple[int, int]) -> str:
    mention = toks.entity[place[0]]
    return "" if mention is None else mention.label


def _beside(toks: Tokens, name: tuple[int, int], near: list[tuple[int, int]]) -> bool:
    """True if nothing but marks and words of address stands between the name and the mentions."""
    places = sorted([name, *near])
    return all(
        toks.sentence[a[1] - 1] == toks.sentence[b[0]] and _WITHIN.issuperset(toks.word[a[1] : b[0]])
        for a, b in pairwise(places)
    )
