"""Whom the assignees of a task stand for: ids of officials and agencies of the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.report import Span
from vngovnlp.statements.ordered import beginning_in


def assignee_ids(
    article: Article, entities: Sequence[Match], refs: Mapping[int, str], assignees: Sequence[Span], before: int
) -> list[str]:
    """Ids of the officials and agencies that the assignees name; 'các đơn vị' alone stands for the bodies the meeting was held with."""
    ids: list[str] = []
    for start, end in assignees:
        inside = beginning_in(entities, start, end)
        named = [refs[mention.start] for mention in inside if mention.start in refs]
        if not named and article.norm[start:end] in _COLLECTIVES:
            named = _met_with(article, entities, refs, before)
        ids.extend(ref for ref in named if ref not in ids)
    return ids


_COLLECTIVES = frozenset(
    "các đơn vị,các cơ quan,các cơ quan, đơn vị,các phòng,các phòng, ban,người đứng đầu các đơn vị,thủ trưởng các đơn vị,các sở,các sở, ngành,"
    "người đứng đầu các cơ quan, đơn vị,các ngành,các đơn vị liên quan".replace(", ", "\0").split(",")
)
_COLLECTIVES = frozenset(name.replace("\0", ", ") for name in _COLLECTIVES)


def _met_with(article: Article, entities: Sequence[Match], refs: Mapping[int, str], before: int) -> list[str]:
    """Ids of the agencies in the first list of two or more behind 'làm việc với', 'họp với', 'kiểm tra tại'."""
    norm = article.norm
    at = norm.find("làm việc với", 0, before)
    while at >= 0:
        ids: list[str] = []
        reach = at + len("làm việc với")
        for mention in beginning_in(entities, reach, before + len(norm)):
            if mention.label != "AGENCY" or mention.start - reach > 8:
                break
            ref = refs.get(mention.start)
            if ref is not None and ref not in ids:
                ids.append(ref)
            reach = mention.end
        if len(ids) > 1:
            return ids
        at = norm.find("làm việc với", at + 1, before)
    return []
