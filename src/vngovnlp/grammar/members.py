"""Bodies that share a head noun: 'các Sở Y tế, Tài chính', 'các Ban Pháp chế, Kinh tế - Ngân sách HĐND', and abbreviations in brackets."""

from __future__ import annotations

from functools import cache

from vngovnlp.grammar.agencies import agency_at
from vngovnlp.grammar.bodies import Body, known_body
from vngovnlp.grammar.fields import cut_at_comma, lower_field
from vngovnlp.grammar.places import bare_place
from vngovnlp.grammar.runs import UNIT_LABELS, known_unit
from vngovnlp.grammar.tokens import CAPITAL, MARK, UPPER, Hit, Tokens
from vngovnlp.grammar.units import type_end
from vngovnlp.lexicon import read
from vngovnlp.text import normal


def more_members(tk: Tokens, body: Body, *, joint: bool = False, listed: bool = False) -> list[tuple[int, int]]:
    """Further members of a list that shares the head of ``body``: (start, end) in tokens.

    'các Sở Xây dựng, TN&MT và Tài chính' has two more; 'UBND huyện A, B' one more; ``joint``: 'liên Bộ Công Thương - Tài chính' too;
    ``listed``: a colon has said that a list begins.
    """
    members: list[tuple[int, int]] = []
    k = body.end
    while (tk.word(k) in (",", "và", ";", "&") or (joint and tk.word(k) in ("-", "–"))) and k + 1 < len(tk.starts):
        n = k + 1
        field = tk.hit("AGENCY_FIELD", n)
        if field is None and (members or listed or _was_cut(tk, k)) and tk.capital(n) and (last := lower_field(tk, n)) > n:
            field = Hit(last, None, 1.0)
        whole = known_body(tk, n)
        if field is not None and whole is not None and whole.end > field.end:
            break
        if field is not None and whole is not None and body.head == "so" and type_end(tk, field.end) is not None:
            break  # 'Sở Ngoại vụ, | Công an huyện Lam Giang'
        shared = body.rule == "agency-field" or (body.rule == "agency-fixed" and (body.value or "").startswith("bo-"))
        if field is not None and shared and tk.capital(n) and n not in tk.taken:
            end = cut_at_comma(tk, n, field.end)
            place = bare_place(tk, end) if end < len(tk.starts) and tk.near(end) else None
            members.append((n, place.end if place is not None else end))
        else:
            hit = tk.hit(body.level, n) if body.level in UNIT_LABELS else None
            if hit is None or not tk.capital(n) or (tk.capital(hit.end) and tk.near(hit.end)):
                break
            members.append((n, hit.end))
        k = members[-1][1]
    return members


def _was_cut(tk: Tokens, comma: int) -> bool:
    """True if the lexicon's field of work runs over the comma: 'Sở Tài chính[, ]Kế hoạch và Đầu tư', see :func:`cut_at_comma`."""
    return tk.words[comma] == "," and any(
        (field := tk.hit("AGENCY_FIELD", k)) is not None and field.end > comma for k in range(max(0, comma - 4), comma)
    )


@cache
def _committees() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First syllable -> names of the committees of a people's council that begin with it, without 'Ban', the longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for entry in read("agencies"):
        if entry.kind == "people_council" and entry.form.startswith("Ban "):
            words = tuple(word for word in normal(entry.form).replace("-", " - ").split()[1:])
            table.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(names, key=len, reverse=True)) for first, names in table.items()}


def council_committees(tk: Tokens, i: int) -> list[tuple[int, int]]:
    """(start, end) of each committee in 'các Ban | Pháp chế, Văn hóa - Xã hội HĐND tỉnh' when 'Ban' stands at token ``i``; [] unless there are
    two or more. The first has the noun, the last what follows the list."""
    found: list[tuple[int, int]] = []
    k = i + 1
    while (name := _committee(tk, k)) > k:
        found.append((k if found else i, name))
        if tk.word(name) not in (",", "và"):
            break
        k = name + 1
    if len(found) < 2:
        return []
    start, end = found[-1]
    council = agency_at(tk, end, depth=1) if tk.near(end) else None
    return [*found[:-1], (start, council.end)] if council is not None and (council.value or "").startswith("hdnd") else found


def _committee(tk: Tokens, k: int) -> int:
    """The end of the name of a committee at token ``k``; ``k`` if none stands there."""
    for words in _committees().get(tk.word(k), ()) if tk.capital(k) else ():
        plain = tuple("-" if word in ("-", "–", "và") else word for word in tk.words[k : k + len(words)])
        if plain == words:
            return k + len(words)
    return k


_COMMON_SHORT = {"dn", "dnnn", "nn", "nsnn", "bđs", "cntt", "ktxh", "ntm", "fdi", "oda", "gdp", "usd", "tncn", "gtgt"}
"""Abbreviations of everyday nouns: 'doanh nghiệp (DN)'."""


def abbreviation_after(tk: Tokens, end: int) -> tuple[int, int] | None:
    """(start, end) of 'PC45' in 'phòng Cảnh sát hình sự (PC45)' when the name ends before token ``end``."""
    if tk.word(end) != "(":
        return None
    close = end + 1
    while close < len(tk.words) and close < end + 8 and tk.words[close] != ")":
        close += 1
    inside = range(end + 1, close)
    if tk.word(end + 1) in _COMMON_SHORT:
        return None
    if known_unit(tk, end + 1) is not None or type_end(tk, end + 1) is not None:
        return None
    if tk.word(close) != ")" or not inside:
        return None
    if (
        all(tk.shapes[k] in (UPPER, MARK) or (tk.shapes[k] == CAPITAL and len(inside) > 1) for k in inside)
        and tk.shapes[end + 1] == UPPER
    ):
        return end + 1, close
    return None


def members_after_colon(tk: Tokens, i: int) -> list[tuple[int, int]]:
    """(start, end) of each body in 'các Sở: TN&MT, Du lịch' when the bare head stands at token ``i``."""
    head = tk.hit("AGENCY_HEAD", i) or tk.hit("AGENCY_HEAD_LOW", i)
    if head is None:
        return []
    colon = head.end
    while tk.word(colon) in (",", "ban", "ngành", "phòng") and colon < head.end + 4:  # 'các sở, ban, ngành: Y tế, ...'
        colon += 1
    field = tk.hit("AGENCY_FIELD", colon + 1) if tk.word(colon) == ":" and tk.capital(colon + 1) else None
    if field is None:
        return []
    first = Body(cut_at_comma(tk, colon + 1, field.end), None, "agency-field", head.value)
    return [(colon + 1, first.end), *more_members(tk, first, listed=True)]
