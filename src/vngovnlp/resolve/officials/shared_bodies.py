"""A body behind joined titles that is the body of both: 'Chánh Thanh tra kiêm người phát ngôn của [Bộ Y tế]'."""

from __future__ import annotations

from vngovnlp.grammar.match import Match
from vngovnlp.resolve.agencies.names import read_name
from vngovnlp.resolve.officials.post import Post
from vngovnlp.resolve.officials.titles import MINISTERS, OF_PARTY, read_title
from vngovnlp.resolve.pattern import pattern

# Posts that need no body behind them.
ALONE = frozenset({"thủ tướng", "phó thủ tướng", "tổng bí thư", "chủ tịch nước", "phó chủ tịch nước"})
_CHIEFS = ("chánh", "phó chánh")
# 'Chủ tịch HĐQT, Tổng Giám đốc [Công ty X]'.
_CHAIRS = ("chủ tịch hđqt", "chủ tịch hđtv", "chủ tịch hội đồng quản trị", "chủ tịch hội đồng thành viên")
_MANAGERS = frozenset({"giám đốc", "tổng giám đốc"})
# 'Giám đốc - Tổng Biên tập [Nhà xuất bản An Hòa]', 'thành viên HĐQT, Phó Tổng Giám đốc [Công ty X]', 'Phó Chủ tịch, Tổng Thư ký [Hội Luật gia]': of one firm or
# association.
_OF_FIRM = pattern(
    r"(?:phó )?(?:(?:tổng )?giám đốc(?: điều hành)?|tổng biên tập|(?:chủ tịch|thành viên|ủy viên) (?:hđqt|hđtv|hội đồng (?:quản trị|thành viên|quản lý)))|người (?:đồng )?sáng lập"
)
_OF_STATE = ("ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân", "sở ", "công an")


def share_agency(posts: list[Post], norm: str) -> list[Post]:
    """'Chánh Thanh tra kiêm người phát ngôn của Bộ Y tế', 'Giám đốc, Phó Giám đốc Sở Y tế': a body behind joined titles is the body of both."""
    for i in range(len(posts) - 2, -1, -1):
        one, two = posts[i], posts[i + 1]
        if one.agency is None and two.agency is not None:
            shared = two.agency if _share(one, two, norm) else _police_of(one, two, norm)
            posts[i] = one._replace(agency=shared)
    return posts


# 'Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra [Công an tỉnh A]': whose director is another post of the one who leads its inquiries.
_POLICE = pattern(r"điều tra,? (?P<police>công an \p{L})|csđt,? (?P<short>công an \p{L})")


def _police_of(one: Post, two: Post, norm: str) -> Match | None:
    """The police whose inquiries are led in the second post, if the first is that of its director."""
    a, b = (read_title(norm[post.title.start : post.title.end]).base for post in (one, two))
    if two.agency is None or not a.endswith("giám đốc") or not b.endswith("thủ trưởng"):
        return None
    found = _POLICE.search(norm, two.agency.start, two.agency.end)
    return two.agency._replace(start=found.start(found.lastgroup or 0)) if found is not None else None


def _share(one: Post, two: Post, norm: str) -> bool:
    """True if the body behind two titles is the body of both."""
    a, b = (read_title(norm[post.title.start : post.title.end]).base for post in (one, two))
    gap = norm[one.end : two.title.start]
    deputy = a == b or a == "phó " + b or b == "phó " + a or {a, b} <= MINISTERS
    joined = gap.strip() in {"kiêm", "và", ", kiêm", "rồi", ", rồi"}
    listed = gap == ", " and (deputy or a.startswith(_CHIEFS) or (a.startswith(_CHAIRS) and b in _MANAGERS))
    body = norm[two.agency.start : two.agency.end] if two.agency else ""
    speaks = gap == " - " and b == "người phát ngôn" and a.startswith(_CHIEFS)
    house = gap in {", ", " - "} and two.agency is not None and _of_one_house(a, b, two.agency, body)
    if a in ALONE or not (joined or listed or house or speaks or (gap == " - " and b == "tổng thư ký")):
        return False
    if a.startswith(OF_PARTY[1:]) and body.startswith(_OF_STATE):
        return False  # 'Bí thư và Chủ tịch [UBND xã]'
    if a.endswith("bí thư") and b == "ủy viên":
        return False  # 'Phó Bí thư và Ủy viên [Ban Thường vụ Tỉnh ủy]'
    if not deputy and body.split(" ", 1)[0] in {*a.split(), *b.split()}:
        return False  # 'Phó Chánh Thanh tra, tổ trưởng [tổ công tác]': the noun says whose it is
    return a not in MINISTERS or read_name(body).kind in {None, "ministry"}  # 'bộ trưởng và chánh [Thanh tra Bộ Y tế]'


def _of_one_house(a: str, b: str, body: Match, name: str) -> bool:
    """True for two posts of a firm or of an association, whose body stands behind the second."""
    if body.label == "ORG" and _OF_FIRM.fullmatch(a) and _OF_FIRM.fullmatch(b):
        return True
    return read_name(name).kind == "mass_organisation" and a.endswith("chủ tịch") and b == "tổng thư ký"
