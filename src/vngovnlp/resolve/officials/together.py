"""Posts that several people hold: 'các Phó Chủ tịch A, B và C', 'Bà A và ông B được bầu làm Phó Chủ tịch', and lists under a title with a colon."""

from __future__ import annotations

from vngovnlp.grammar.match import Match
from vngovnlp.resolve.officials import between
from vngovnlp.resolve.officials.before import left_person
from vngovnlp.resolve.officials.holding import Holding, holding
from vngovnlp.resolve.officials.name_lists import SEVERAL, is_of_several, names_from, names_until, opens_list, shares
from vngovnlp.resolve.officials.people import is_foreign
from vngovnlp.resolve.officials.post import Post
from vngovnlp.resolve.officials.posts import BODIES, SENTENCE_END, Reader
from vngovnlp.resolve.officials.titles import DELEGATES, DELEGATION


def with_right(row: Reader, posts: list[Post], after: int) -> list[Holding]:
    """The person behind the run, and the others of a list: 'các Phó Chủ tịch A, B và C', 'nguyên Bí thư A, B; nguyên ...'."""
    if posts[-1].agency is None and (body := _body_behind(row, after, row.title_of(posts[-1]).base)) is not None:
        posts = [*posts[:-1], posts[-1]._replace(agency=body)]
    gap = row.gap(posts[-1].end, row.mentions[after].start)
    if posts[-1].agency is None and row.title_of(posts[-1]).base in DELEGATES:
        posts = [*posts[:-1], posts[-1]._replace(agency=_delegation_behind(row, after))]
    several = is_of_several(row, posts[0])
    if several and between.ENUMERATES.match(gap) and len(posts) == 1 and posts[0].agency is None:
        posts = [posts[0]._replace(agency=_body_above(row, after, posts[0]))]
    several = several or opens_list(gap, several=False) or (len(posts) > 1 and row.is_deputy(*posts[-2:]))
    if not several and not all(row.is_former(post) for post in posts):
        return [holding(row, posts, p) for p in _sharers(row, posts, after, gap)]
    names = names_from(row, after, _owners(row, after), commas_only=not several)
    return [holding(row, own, p) for own, p in shares(row, posts, names)]


def _body_above(row: Reader, after: int, post: Post) -> Match | None:
    """'[Chủ tịch UBND tỉnh] A và 2 Phó Chủ tịch gồm các ông B, C', '[Sở Y tế] có hai Phó Giám đốc là B và C': whose deputies are counted up."""
    title, start = row.title_of(post).base, post.title.start
    for k in range(after - 1, max(-1, after - between.SHARERS), -1):
        body = row.mentions[k]
        if body.start > start or body.label not in BODIES:
            continue
        if between.COUNTS_UP.fullmatch(row.norm, body.end, start):
            return body
        if body.label != "AGENCY":
            continue
        if SENTENCE_END.search(row.text, body.end, start):
            return None
        led = row.label(k - 1) == "TITLE" and row.is_head(k - 1, title)
        if led or row.norm.endswith("lãnh đạo ", 0, body.start):
            return body
    return None


def _body_behind(row: Reader, p: int, title: str) -> Match | None:
    """'Thứ trưởng A của [Bộ Y tế]', 'Thứ trưởng A và Thứ trưởng B của [Bộ Y tế]': the body behind the name, of all with the same title."""
    for name in range(p, min(p + 2 * between.SHARERS, len(row.mentions) - 1), 2):
        gap = row.gap_behind(name)
        if gap == " của " and row.label(name + 1) in {"AGENCY", "ORG"}:
            return row.mentions[name + 1]
        again = gap in {" và ", ", "} and row.label(name + 1) == "TITLE" and row.label(name + 2) == "PERSON"
        if not again or row.title_of_mention(name + 1).base != title:
            return None
    return None


def _delegation_behind(row: Reader, p: int) -> Match | None:
    """'Đại biểu A ([đoàn An Hòa])': the delegation that the delegate p is of."""
    found = between.OF_DELEGATION.match(row.norm, row.mentions[p].end)
    place = row.mentions[p + 1] if p + 1 < len(row.mentions) else None
    if found is None or place is None or place.label not in {"LOCATION", "AGENCY"}:
        return None
    start = found.start("delegation")
    if place.start not in {start, found.end()}:
        return None
    return Match(start, place.end, "AGENCY", None, DELEGATION)


def _sharers(row: Reader, posts: list[Post], first: int, gap: str) -> list[int]:
    """The names that share a post which several hold: 'Phó Chủ tịch UBND tỉnh [Lê Văn Bình], [Vũ Minh]', 'bổ nhiệm Thứ trưởng đối với [bà A] và [ông B]'."""
    if not _of_many(row, posts):
        return [first]
    addressed = between.TO_EACH.search(gap) is not None
    names = names_from(row, first, _owners(row, first))
    for n, p in enumerate(names[1:], 1):
        name = row.norm[row.mentions[p].start : row.mentions[p].end]
        gap = row.gap_behind(p - 1)
        alike = gap in {", ", " và "} or (addressed and gap.startswith(" và "))
        if not alike or " " not in name or is_foreign(name):
            return names[:n]
    return names


def _of_many(row: Reader, posts: list[Post]) -> bool:
    """True for the one post that several hold at a time: a deputy's, a member's."""
    title = row.title_of(posts[-1])
    return len(posts) == 1 and (title.base.startswith("phó ") or title.base in between.HELD_BY_MANY) and not title.former


def _owners(row: Reader, first: int) -> list[int]:
    """Those of the names in a row from mention ``first`` on who have a title behind them: 'A, B và ông C - Giám đốc Sở Y tế'."""
    p = names_from(row, first, ())[-1]
    if row.label(p + 1) != "TITLE" or left_person(row, p + 1) != p:
        return []
    posts, after = row.run(p + 1)  # '..., B, Bộ trưởng Bộ Y tế C': the title is that of the name behind it
    gap = row.gap(posts[-1].end, row.mentions[after].start) if row.label(after) == "PERSON" else "\0"
    return [] if len(posts) == 1 and between.NAMED.fullmatch(gap) else [p]


def with_fellows(row: Reader, posts: list[Post], left: int) -> list[Holding]:
    """'các đồng chí [Lê Văn Bình], [Vũ Minh], Trần Thị Hoa - Phó Chủ tịch UBND tỉnh': the title is that of all."""
    k = names_until(row, left)[0]
    start = row.mentions[k].start
    if between.ALL_OF_THEM.match(row.norm, row.mentions[left].end):
        return [holding(row, posts, p) for p in range(k, left)]
    # 'Dự có: A, Bí thư Huyện ủy; [B], C, Phó Chủ tịch UBND huyện' too
    if k < left and (
        between.FELLOWS.search(row.norm, max(0, start - 24), start)
        or between.NEXT_ITEM.search(row.norm, max(0, start - 12), start)
    ):
        return [holding(row, posts, p) for p in range(k, left)]
    return []


def elected_together(row: Reader, posts: list[Post], left: int) -> list[Holding] | None:
    """'Bà A và ông B được bầu làm Phó Chủ tịch HĐND tỉnh', 'các đồng chí A, B trúng cử Phó Chủ tịch', 'ông A và ông B là Phó Chủ tịch'; 'A và B giữ chức Chủ tịch HĐND và Chủ tịch UBND tỉnh': to each one post."""
    names = names_until(row, left)
    start = row.mentions[names[0]].start
    fellows = between.FELLOWS.search(row.norm, max(0, start - 24), start)
    if len(names) < 2 or not (fellows or " và " in row.gap_behind(names[-2])):
        return None
    linked = between.ELECTED.match(row.norm, row.mentions[left].end, posts[0].title.start)
    if not linked and not (_of_many(row, posts) and row.gap(row.mentions[left].end, posts[0].title.start) == " là "):
        return None
    if len(posts) == len(names) and " và " in row.norm[posts[-2].end : posts[-1].title.start]:
        return [holding(row, [post], p) for post, p in zip(posts, names, strict=True)]
    return [holding(row, posts, p) for p in names]


def is_header(row: Reader, posts: list[Post], after: int) -> bool:
    """'Cùng dự có [các Ủy viên Trung ương Đảng:] Bộ trưởng A ...; Bộ trưởng B ...': a post of everybody in the list."""
    start, end = posts[0].title.start, posts[-1].end
    # Names alone behind the colon ('các Phó Chủ tịch: A, B và C') are a shorter list, read from the first name on.
    own = row.label(after) == "PERSON" and row.label(after + 1) == "TITLE"
    if own and (each := between.EACH_OF.match(row.norm, end)) is not None and each.end() == row.mentions[after].start:
        if each["given"]:
            return between.GIVES.search(row.norm, max(0, start - 40), start) is not None
        return is_of_several(row, posts[0])
    colon = between.COLON.match(row.norm, end)
    if colon is None or not (colon["list"] or SEVERAL.search(row.norm, max(0, start - 20), start)):
        return False
    return row.label(after) == "TITLE" or own


def under_header(row: Reader, posts: list[Post], after: int) -> list[Holding]:
    """The people of the list that the posts head, each with them."""
    out: list[Holding] = []
    end = posts[-1].end
    listed = ":" in row.norm[end : row.mentions[after].start]
    for p in range(after, len(row.mentions)):
        if SENTENCE_END.search(row.text, end, row.mentions[p].start):
            break
        if (
            row.label(p) == "TITLE"
            and ":" in row.norm[row.mentions[p].end : row.mentions[p].end + 60]
            and is_header(row, *row.run(p))
        ):
            break  # '...; các Ủy viên Trung ương Đảng: ...': the next list
        if row.label(p) == "PERSON":
            if not listed and p > after and between.NEXT_OF.fullmatch(row.norm, end, row.mentions[p].start) is None:
                break
            out.append(holding(row, posts, p))
        end = row.mentions[p].end
    return out
