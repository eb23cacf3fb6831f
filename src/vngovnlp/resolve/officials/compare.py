"""Posts of one article beside each other: what each says of title and body, and whether two can be one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Agency
from vngovnlp.resolve.agencies.names import (
    UNIT_OPENINGS,
    UNIT_TYPES,
    UNIT_WORDS,
    cut_short,
    is_abbreviated,
    is_abroad,
    is_other_form,
    one_firm,
    read_name,
    same_body,
    same_company,
    same_ministry,
    same_place,
)
from vngovnlp.resolve.officials.post import Post
from vngovnlp.resolve.officials.titles import DELEGATES, DELEGATION, MINISTERS, OF_STATE, RANK, Title, read_title
from vngovnlp.resolve.pattern import pattern
from vngovnlp.text import normal

# What is left out where the head of a company's board is called its head.
_BOARDS = frozenset({" hội đồng quản trị", " hội đồng thành viên", " hđqt", " hđtv"})
# Heads of bodies that each territory has.
_TERRITORIAL = frozenset(
    {"ủy", "hội", "tỉnh", "thành", "huyện", "quận", "thị", "công", "chi", "phòng", "ban", "mặt", "đảng", "đoàn", "đại"}
)
_OURS = OF_STATE | {"phó thủ tướng", "phó chủ tịch nước"}
# 'Bộ trưởng[, Chủ nhiệm] Văn phòng Chính phủ': a rank, and of no ministry.
_RANK_ONLY = pattern(r" ?[,\-] ?(?:chủ nhiệm|tổng thanh tra|thống đốc)(?!\p{L})")
# 'Chủ tịch Đà Nẵng' is the Chủ tịch of its UBND, 'Bí thư Hà Nội' of its Thành ủy.
_OF_PLACE = {"chủ tịch": frozenset({"peoples_committee", None}), "bí thư": frozenset({"party_committee", None})}
# The unit that a body is of: 'UBND [huyện] Hòa An'.
_UNIT = pattern(rf"(?<!hợp tác )(?<!\p{{L}})(?:{'|'.join(UNIT_TYPES)})(?!\p{{L}})(?! hội| ủy)")
_LOCAL = frozenset({"chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư"})
# Who is one country's, whichever it is: 'Đại sứ Lào ... Đại sứ Lê Văn Bình'.
_ENVOYS = frozenset({"đại sứ", "đại sứ đặc mệnh toàn quyền", "tổng lãnh sự"})
# Countries that have a Chủ tịch or Bí thư.
_ABROAD = frozenset({"trung quốc", "trung hoa", "lào", "cuba", "cu-ba", "triều tiên", "liên xô"})
# 'Bí thư Đồng Nai' beside 'Bí thư Tỉnh ủy'.
_OF_PROVINCE = (("tỉnh", "ủy"), ("thành", "ủy"))


class Comparison:
    """Reads posts with what the article knows of their bodies.

    :param agencies: the bodies of the article, one id for all names of one.
    :param long_names: what short names the text has explained stand for.
    """

    def __init__(self, article: Article, agencies: Sequence[Agency], long_names: Mapping[str, str]) -> None:
        self.article = article
        self.agency_id = {span[0]: a.id for a in agencies for span in a.mentions}
        self.long_names = long_names

    def title(self, post: Post) -> Title:
        return read_title(self.article.text[post.title.start : post.title.end])

    def agency_text(self, post: Post) -> str | None:
        return self.article.text[post.agency.start : post.agency.end] if post.agency else None

    def written_name(self, body: Match) -> str:
        """The name of a body, the long one if the text has explained a short one."""
        return self.long_names.get(self.article.norm[body.start : body.end], self.article.text[body.start : body.end])

    def bases(self, post: Post) -> tuple[str, ...]:
        """The titles by which the holder of a post is called: 'Trưởng' of a 'Ban Pháp chế' is a 'Trưởng ban' too."""
        base = self.title(post).base
        nouns = self.article.norm[post.agency.start : post.agency.end].split(" ", 2)[:2] if post.agency else []
        if not nouns or nouns[0] in UNIT_OPENINGS:
            return (base,)  # 'Bí thư huyện' can be that of another district
        return (base, *(f"{base} {' '.join(nouns[: n + 1])}" for n in range(len(nouns))))

    def chairs(self, post: Post) -> tuple[str, ...]:
        """The full titles of the one whom a firm's 'Chủ tịch' can be."""
        return tuple(base + board for board in _BOARDS) if post.agency and (base := self.title(post).base) == "chủ tịch" else ()

    def is_called_by_noun(self, bare: Post, full: Post) -> bool:
        """True if a title without a body has the noun of the other's body in it: 'Trưởng ban', 'Trưởng' + 'Ban Pháp chế'."""
        return bare.agency is None and full.agency is not None and self.title(bare).base in self.bases(full)[1:]

    def whole(self, post: Post) -> str:
        """Title and body in one, a blank behind."""
        return f"{self.title(post).base} {normal(self.agency_text(post) or '')} "

    def is_rank(self, post: Post) -> bool:
        """'[Bộ trưởng], Chủ nhiệm Văn phòng Chính phủ'."""
        return (
            post.agency is None
            and self.title(post).base == "bộ trưởng"
            and _RANK_ONLY.match(self.article.norm, post.title.end) is not None
        )

    def is_abroad(self, post: Post) -> bool:
        """'[Bộ trưởng] Quốc phòng Canada'."""
        return post.agency is not None and is_abroad(read_name(self.agency_text(post) or "").words)

    def is_split_otherwise(self, one: Post, other: Post) -> bool:
        """'Chánh Văn phòng' + 'Hội đồng bầu cử' beside 'Chánh' + 'Văn phòng Hội đồng bầu cử quốc gia': one phrase, or one cut short, read in two ways."""
        if one.agency is None or other.agency is None:
            return False
        a, b = self.title(one), self.title(other)
        if a.former != b.former or not (a.base.startswith(b.base + " ") or b.base.startswith(a.base + " ")):
            return False
        return self.whole(one).startswith(self.whole(other)) or self.whole(other).startswith(self.whole(one))

    def leaves_words_out(self, short: Match, long: Match) -> bool:
        """'Hiệp hội An Hòa' for the 'Hiệp hội Du lịch An Hòa' whose head the article names; of territories and schools such a name is another's."""
        a, b = read_name(self.written_name(short)), read_name(self.written_name(long))
        if (
            len(a.words) < 3
            or len(a.words) >= len(b.words)
            or a.words[-1] != b.words[-1]
            or a.words[0] in _TERRITORIAL
            or a.kind == "school"
        ):
            return False
        rest = iter(b.words)
        return all(word in rest for word in a.words) and b.words[0] not in _TERRITORIAL

    def is_elsewhere(self, bare: Post, other: Post) -> bool:
        """True if a title says of what territory it is, and the other post is of another one: 'Chủ tịch xã', 'Chủ tịch UBND huyện Hòa An'."""
        territory = self.title(bare).territory
        if territory is None:
            return False
        theirs = self.title(other).territory
        if theirs is not None or other.agency is None:
            return theirs not in {None, territory}
        body = read_name(self.agency_text(other) or "")
        unit = _UNIT.search(normal(body.canonical))
        return body.kind not in _OF_PLACE["chủ tịch"] or (unit is not None and unit[0] != territory)

    def same_agency(self, one: Post, other: Post) -> bool:
        """True if two posts with bodies can be posts of one body ('Bí thư Hà Nội', 'Bí thư Thành ủy Hà Nội')."""
        if one.agency is None or other.agency is None:
            return False
        a, b = self.agency_id.get(one.agency.start), self.agency_id.get(other.agency.start)
        x, y = (self.written_name(m) for m in (one.agency, other.agency))
        if a is not None and b is not None:
            return a == b or is_other_form(x, y) or (self.title(one).base in MINISTERS and same_ministry(x, y))
        if same_body(x, y) or is_other_form(x, y):
            return True
        if one.agency.label == other.agency.label == "ORG":
            return same_company(read_name(x).words, read_name(y).words) or one_firm(x, y)
        if one.agency.label == other.agency.label == "LOCATION":
            return same_place(read_name(x).words, read_name(y).words)
        if (one.agency.label == "LOCATION") != (other.agency.label == "LOCATION"):
            place, body = (x, y) if one.agency.label == "LOCATION" else (y, x)
            kinds = _OF_PLACE.get(self.title(one).base.removeprefix("phó "))
            if kinds and read_name(body).kind not in kinds:
                return False
            name = read_name(place).core
            name = tuple(w for w in name if w not in UNIT_WORDS) or name
            words = read_name(body).words
            # 'Chủ tịch Hà Nội' is that of 'UBND thành phố', not that of 'UBND phường'.
            bare = read_name(body).bare and (read_name(body).level != "commune" or read_name(place).level == "commune")
            bare = bare or read_name(body).words in _OF_PROVINCE
            return bare or words[-len(name) :] == name or (len(name) == 1 and is_abbreviated(name, words[-len(name[0]) :]))
        return False

    def is_same_body(self, one: Post, other: Post) -> bool:
        """True if one person's two posts of one title are of one body: its name may be cut short, whatever else is called so ('Bí thư Thành ủy')."""
        if self.same_agency(one, other):
            return True
        if one.agency is None or other.agency is None:
            return False
        if self.leaves_words_out(one.agency, other.agency) or self.leaves_words_out(other.agency, one.agency):
            return True
        if self.is_delegation(one.agency) != self.is_delegation(other.agency) and self.title(one).base in DELEGATES:
            return True  # 'Đại biểu A (đoàn An Hòa)' is the 'đại biểu Quốc hội' A
        a, b = (read_name(self.written_name(m)) for m in (one.agency, other.agency))
        return len(a.words) != len(b.words) and a.kind == b.kind and (cut_short(a, b) or cut_short(b, a))

    def is_delegation(self, body: Match) -> bool:
        """'đoàn An Hòa' behind a delegate's name; 'Đoàn ĐBQH tỉnh An Hòa' has a leader and is a body like others."""
        return body.rule == DELEGATION

    def is_short_form(self, one: Post, full: Post) -> bool:
        """'Tướng' A is the 'Đại tướng' A, the 'Chủ tịch Công ty An Hòa' the 'Chủ tịch HĐQT Công ty An Hòa'."""
        a, b = self.title(one), self.title(full)
        if a.base == "tướng":
            return b.base.endswith(" tướng") and RANK.fullmatch(b.base) is not None
        board = a.former == b.former and b.base.removeprefix(a.base) in _BOARDS
        return board and one.agency is not None and full.agency is not None and self.is_same_body(one, full)

    def same_post(self, one: Post, other: Post) -> bool:
        a, b = self.title(one), self.title(other)
        if self.is_called_by_noun(one, other) or self.is_called_by_noun(other, one):
            return a.former == b.former
        if a.base != b.base:
            return self.is_split_otherwise(one, other) or self.is_short_form(one, other) or self.is_short_form(other, one)
        if (a.former or one.former) != (b.former or other.former):
            # 'nguyên Bí thư Tỉnh ủy' did what he did 'khi còn là Bí thư Tỉnh ủy': one post, told of two times
            return (one.agency is None) == (other.agency is None) and (one.agency is None or self.is_same_body(one, other))
        if one.agency is None and other.agency is None:
            return True
        if one.agency is None or other.agency is None:
            bare = a if one.agency is None else b
            return a.key == b.key or bare.key == bare.base  # 'Phó Thủ tướng' beside 'Phó Thủ tướng Thường trực Chính phủ'
        return self.is_same_body(one, other)

    def fit(self, post: Post, held: Post, *, by_noun: bool = True) -> int:
        """How well a held post answers a bare title: 0 not at all, more is better, -1 the same title elsewhere."""
        title, other = self.title(post), self.title(held)
        base, key = title.base, title.key
        if by_noun and self.is_called_by_noun(post, held):
            return 4 * (title.former == other.former)
        if self.is_split_otherwise(post, held):
            return 6
        if self.is_short_form(post, held) and other.base != "tướng":
            return 6
        if other.base != base or (other.key != key and key != base):
            return 0
        exact = int(other.key == key)
        if self.is_elsewhere(post, held) or self.is_elsewhere(held, post):
            return -1
        if post.agency is not None and held.agency is not None and not self.same_agency(post, held):
            return 6 if self.leaves_words_out(post.agency, held.agency) else -1
        if (other.former or held.former) and not (title.former or post.former):
            return 1  # one who held it before is meant only if nobody holds it now
        if post.agency is None:
            return 4 + exact
        if held.agency is None:
            # 'Chủ tịch An Hòa' can be the 'Chủ tịch Lê Văn Bình' named without a place; of a country it is somebody else.
            place = post.agency.label == "LOCATION"
            where = self.article.norm[post.agency.start : post.agency.end]
            # ... 'Thủ tướng Việt Nam' is ours
            local = (base in _LOCAL and where not in _ABROAD) or (base in _OURS and where == "việt nam") or base in _ENVOYS
            return 2 * int(not place or local) * exact * (not self.is_rank(held))
        return 6 + exact
