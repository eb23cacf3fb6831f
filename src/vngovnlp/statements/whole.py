"""What no clause ends in, though a mark stands there: brackets, terms in quotes, rows of mentions, set phrases, words with a dash.

Of 50 000 such places in 7 504 read articles 1.1 % are the border of a statement (docs/lab/statements.md).
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from vngovnlp.phrases import phrases

if TYPE_CHECKING:
    from vngovnlp.statements.clauses import Tokens

_QUOTES = ('"', "'")
_LONGEST_BRACKET, _LONGEST_TERM = 80, 7
"""Tokens of a bracket, and of a term in quotes with its second quote, that are not cut."""
_LISTED = frozenset(
    [(label, label) for label in ("TITLE", "AGENCY", "ORG", "LOCATION", "DATE", "DOCUMENT", "PERSON")] + [("PERSON", "TITLE")]
)
"""Labels of mentions that a comma does not cut apart."""
_IN_ROW = frozenset(
    phrases(
        "bộ ngành,tỉnh thành,quận huyện,sở ngành,sở ban,ban ngành,ngành địa,ngành quận,ngành đoàn,ngành đơn,ngành cơ,huyện thị,huyện thành,xã phường,"
        "phường xã,xã thị,phường thị,quan đơn,quan tổ,vị địa,chức cá,thể cá,bộ công,bộ đảng,chức viên,ủy chính,tra kiểm,tra giám,tra xử,tra rà,phòng chống,"
        "lý sử,trì phối,xuất kinh,đổi bổ,thường hỗ,khăn vướng,đạo chỉ,khai minh,ninh trật,nại tố,năng nhiệm,đảng nhà"
    )
)
"""The syllables beside a comma in a set phrase: 'các sở, ban, ngành', 'cơ quan, đơn vị', 'thanh tra, kiểm tra', 'phòng, chống'. One of a hundred such commas in read
articles is the border of a statement."""
_CREDITS = frozenset(("ảnh", "nguồn", "video", "clip"))
"""They open the credit of a picture, behind a dash or in a bracket."""


def closes(toks: Tokens, k: int) -> int:
    """The token up to which what token ``k`` opens belongs to the clause around it: a bracket, and a word or two in quotes; -1 for other marks.

    The credit of a picture, '(Ảnh: …)', is no part of what is said.
    """
    word, home = toks.word, toks.sentence
    ends: tuple[str, ...]
    if word[k] == "(":
        ends, reach = (")",), _LONGEST_BRACKET
        if k + 1 < len(word) and word[k + 1] in _CREDITS:
            return -1
    elif word[k] in _QUOTES and is_opening(toks, k):
        ends, reach = _QUOTES, _LONGEST_TERM
    else:
        return -1
    for j in range(k + 1, min(k + 1 + reach, bisect_right(home, home[k]))):
        if word[j] in ends:
            return j
    return -1


def joins(toks: Tokens, k: int) -> bool:
    """True for a dash between the halves of one word or of one way ('kinh tế - xã hội', 'Cát Linh - Hà Đông', 'COVID - 19'), and for a comma between mentions
    of a kind ('Sở Y tế, Sở Tài chính'), between a person and a title, and in a set phrase."""
    word, owner = toks.word, toks.entity
    if k + 1 >= len(word) or toks.sentence[k + 1] != toks.sentence[k]:
        return False
    before, behind = owner[k - 1], owner[k + 1]
    if word[k] == ",":
        if before is not None and behind is not None:
            return (before.label, behind.label) in _LISTED
        return (word[k - 1], word[k + 1]) in _IN_ROW
    if word[k] != "-" or not word[k + 1].isalnum():
        return False
    if before is None or behind is None:
        return before is behind and word[k + 1] not in _CREDITS
    return before.label == behind.label == "LOCATION"


def is_opening(toks: Tokens, k: int) -> bool:
    """True for a quote that opens: a blank before it and none behind it."""
    after = k + 1 < len(toks.word) and toks.end[k] == toks.start[k + 1]
    return after and not (k and toks.end[k - 1] == toks.start[k])
