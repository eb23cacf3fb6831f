"""What a bare noun behind a title stands for: 'Phó Giám đốc [Sở]' is of the 'Sở Y tế' that was named before."""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.grammar.match import Match
from vngovnlp.resolve.agencies.names import same_body
from vngovnlp.resolve.pattern import pattern

# Nouns that begin the names of bodies, and stand for one of them alone.
BARE_BODY = pattern(
    r" (?:của )?(?P<noun>ủy ban|hội đồng|hội|hiệp hội|liên đoàn|sở|cục|tổng cục|chi cục|công ty|tập đoàn|tổng công ty|ngân hàng|bệnh viện|trung tâm|học viện|viện|liên hiệp hội|chi nhánh|"
    r"(?:nhà )?trường)(?=[ ,.;:()\-\n]|$)"
)
_FAR = 1500
"""Characters before a title in which its body must have been named."""
_NEAR = 300
"""Characters in which it is the one that is meant, whatever others the article has."""


def antecedent(text: str, norm: str, mentions: Sequence[Match], i: int, noun: str) -> Match | None:
    """The last body named before mention ``i`` that begins with the noun; None if none does, or two do and neither shortly before."""
    noun = noun.removeprefix("nhà ") + " "
    at = mentions[i].start
    found: Match | None = None
    for k in range(i - 1, -1, -1):
        body = mentions[k]
        if at - body.end > _FAR:
            break
        if body.label not in {"AGENCY", "ORG"} or not norm.startswith(noun, body.start):
            continue
        if at - body.end <= _NEAR:
            return body
        if found is not None and not same_body(text[found.start : found.end], text[body.start : body.end]):
            return None
        found = found or body
    return found
