"""Bodies of other States: 'Quốc hội Lào'."""

from __future__ import annotations

from vngovnlp.grammar.bodies import Body
from vngovnlp.grammar.tokens import CAPITAL, Tokens
from vngovnlp.grammar.words import PLACE_NAMED


def abroad(tk: Tokens, i: int, body: Body) -> bool:
    """True if the name of another State ends the body from token ``i`` on: 'Quốc hội Lào'; not 'Bệnh viện Việt Đức', 'Hội hữu nghị Việt Nam - Lào'."""
    if not tk.capital(body.end - 1) or body.head in PLACE_NAMED or body.level in ("PLACE_DISTRICT", "PLACE_COMMUNE"):
        return False
    for k in range(max(i + 1, body.end - 3), body.end):
        country = tk.hit("COUNTRY", k) if tk.words[k - 1] not in ("tiếng", "châu") else None
        if country is None or country.end != body.end or country.value == "viet-nam" or not tk.capital(k):
            continue
        # 'xã Bình Mỹ', 'Sở Tư Pháp' have no State in them
        inside = body.end == k + 1 and (tk.shapes[k - 1] == CAPITAL or tk.words[k - 1] == "tư")
        return not inside and tk.words[k - 1] not in ("-", "–", "và", "việt", "nam")
    return False
