"""One entry a post: of the forms in which an article gives it, the fullest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from vngovnlp.grammar.match import Match
from vngovnlp.resolve.agencies.abbreviations import written_out_title
from vngovnlp.resolve.agencies.names import read_name
from vngovnlp.resolve.officials.compare import Comparison
from vngovnlp.resolve.officials.post import Post


def merge_posts(compare: Comparison, posts: Sequence[Post], beside: Counter[str]) -> list[Post]:
    """One entry a post: repeated, shortened and bodiless forms of it go into its fullest form, which stays at its place."""
    kept = _joined(compare, _joined(compare, posts, beside), beside)  # two forms may be one only by a third that is fuller
    # A form without a body met before the body was known: fold it in now.
    bare = [p for p in kept if p.agency is None and any(_absorbs(compare, q, p) for q in kept if q is not p)]
    kept = [p for p in kept if p not in bare]
    for post in bare:
        if compare.title(post).former and beside[compare.article.norm[post.title.start : post.title.end]]:
            kept = _left(compare, post, kept)
    return kept


def _left(compare: Comparison, former: Post, kept: list[Post]) -> list[Post]:
    """'nguyên Chủ tịch A' was once called 'Chủ tịch UBND tỉnh': the post is given as left, if it can be one alone."""
    same = [p for p in kept if compare.title(p).key == compare.title(former).key]
    return [p._replace(title=former.title) if [p] == same else p for p in kept]


def _joined(compare: Comparison, posts: Sequence[Post], beside: Counter[str]) -> list[Post]:
    """The posts without those that another form of is there already."""
    kept: list[Post] = []
    for post in posts:
        for i, other in enumerate(kept):
            if compare.same_post(post, other):
                kept[i] = _fuller(compare, other, post, beside)
                break
        else:
            kept.append(post)
    return kept


def _absorbs(compare: Comparison, full: Post, short: Post) -> bool:
    a, b = compare.title(full).key, compare.title(short).key
    return (full.agency is not None and a == b) or a == b + " nước"  # 'Chủ tịch nước Lê Văn Bình ... Chủ tịch Lê Văn Bình'


def _fuller(compare: Comparison, one: Post, other: Post, beside: Counter[str]) -> Post:
    """The first of two forms unless the other says more: a fuller body, a longer or written-out title."""
    if compare.is_called_by_noun(one, other) or compare.is_called_by_noun(other, one):
        return one if one.agency is not None else other
    if compare.is_split_otherwise(one, other):
        return max((one, other), key=lambda post: (len(compare.whole(post)), -len(compare.title(post).base)))
    agency = max((one.agency, other.agency), key=lambda body: _fullness(compare, body, beside))
    a, b = compare.title(one), compare.title(other)
    full = agency is not None
    if a.former != b.former:
        return (one if a.former else other)._replace(agency=agency)
    if a.former and a.key == b.key:
        return max((one, other), key=lambda post: _common_form(compare, post, beside))._replace(agency=agency)
    longer = len(b.key) > len(a.key) or (
        b.key == a.key and _is_short(compare, one, full) and not _is_short(compare, other, full)
    )
    return (other if longer else one)._replace(agency=agency)


def _common_form(compare: Comparison, post: Post, beside: Counter[str]) -> tuple[int, bool]:
    """'nguyên Bộ trưởng' and 'cựu Bộ trưởng' are one: as it stands beside the name more often, else the word of office."""
    title = compare.article.norm[post.title.start : post.title.end]
    return beside[title], title.startswith("nguyên ")


def _fullness(compare: Comparison, body: Match | None, beside: Counter[str]) -> tuple[bool, int, int, int]:
    """How much a post's body says: a body more than a place, of two the one of more words ('HĐND TP An Hòa', 'HĐND TP'), then the one written out
    ('Bộ Giao thông vận tải', 'Bộ GTVT'), and then the writing that stands beside the name more often."""
    if body is None or body.label == "LOCATION" or compare.is_delegation(body):
        return False, int(body is not None), 0, 0
    norm = compare.article.norm[body.start : body.end]
    letters = sum(map(str.isalpha, norm))
    return True, len(read_name(compare.article.text[body.start : body.end]).words), letters, beside[norm]


def _is_short(compare: Comparison, post: Post, with_body: bool) -> bool:
    """True if a title is no full form: abbreviated, with 'tân', or with the territory ('Chủ tịch [tỉnh]') though the body says it."""
    title = compare.article.text[post.title.start : post.title.end]
    if with_body and compare.title(post).territory is not None:
        return True
    return written_out_title(title) != " ".join(title.split()) or title[:4].lower() == "tân "
