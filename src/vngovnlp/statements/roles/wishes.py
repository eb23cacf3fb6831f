"""Wishes that are no task: for oneself ('ông mong muốn [hợp tác với tỉnh bạn]') and towards guests ('ông mong muốn [Đại sứ tiếp tục làm cầu nối]').

What a leader wishes of those he leads is one (guidelines, section 5). Of the tasks found in 2 279 articles that were read (held out) or annotated, the rule takes
nine: none of them is one.
"""

from __future__ import annotations

import re

from vngovnlp.statements.clauses import Tokens

_BETWEEN = frozenset(("rằng", ",", ":"))
_FOR_ONESELF = re.compile(
    r"(?:tiếp tục |sẽ |cùng )*(?:tăng cường|thu hút|phối hợp|hợp tác|tham gia|xây dựng|nhận được|được|thúc đẩy|mở rộng|phát triển|đẩy mạnh|học hỏi|trao đổi)\b"
)
_GUEST = re.compile(r"(?:cá nhân |các |tân |bà |ông )*(?:ngài|đại sứ|tổng lãnh sự)\b(?! quán)")
_HELP = re.compile(r"\b(?:hỗ trợ|giúp|tạo điều kiện|hợp tác|cầu nối|kết nối|ủng hộ)\b")
_FIRST = 25
"""Tokens of the wish among which the help is named."""


def is_wish(toks: Tokens, i: int, j: int) -> bool:
    """True if tokens ``i`` to ``j`` are wished for and ask nobody who is led to do anything."""
    if not _is_wished(toks, i):
        return False
    said = " ".join(toks.word[i : min(j, i + _FIRST)])
    if _FOR_ONESELF.match(said) or _GUEST.match(said):
        return True
    mention = toks.entity[i]
    return mention is not None and mention.label in ("ORG", "LOCATION") and _HELP.search(said) is not None


def _is_wished(toks: Tokens, i: int) -> bool:
    while i > 0 and toks.word[i - 1] in _BETWEEN:
        i -= 1
    return toks.word[max(0, i - 2) : i] == ["mong", "muốn"] or toks.word[max(0, i - 1) : i] == ["mong"]
