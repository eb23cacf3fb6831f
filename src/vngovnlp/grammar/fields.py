"""Fields of work: the words behind a head noun that say what a body does ('Sở [Y tế]', 'Ban Chỉ đạo [phòng chống thiên tai]')."""

from __future__ import annotations

from functools import cache

from vngovnlp.grammar.tokens import LOWER, Tokens
from vngovnlp.grammar.words import STOP
from vngovnlp.lexicon import read
from vngovnlp.text import normal

LINKS = {
    "và",
    "của",
    "các",
    "tổ",
    "vụ",
    "cơ",
    "bên",
    "những",
    "một",
    "nhiều",
    "qua",
    "ra",
    "thực",
    "toàn",
    "trở",
    "giữa",
    "lần",
    "bởi",
    "gần",
    "hơn",
    "xin",
}


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], bool], ...]]:
    """First syllable -> ((syllables, True if the phrase must begin with a capital), ...), the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for entry in read("agencies"):
        if entry.kind in ("phrase", "first_phrase"):
            syllables = tuple(normal(entry.form).replace(",", " ,").split())
            table.setdefault(syllables[0], []).append((syllables, entry.kind == "first_phrase"))
    return {first: tuple(sorted(phrases, key=lambda p: -len(p[0]))) for first, phrases in table.items()}


def opens_phrase(word: str, second: str | None = None) -> bool:
    """True if a noun phrase of body names begins with the syllable ``word``, and goes on with ``second`` if one is given."""
    phrases = _phrases().get(word, ())
    return (
        any(len(syllables) > 1 and syllables[1] == second for syllables, _ in phrases) if second is not None else bool(phrases)
    )


def phrase_end(tk: Tokens, k: int) -> int:
    """The end of the longest noun phrase of body names that begins at token ``k``; ``k`` if none does."""
    return read_phrase(tk, k, free=False)[0]


def read_phrase(tk: Tokens, k: int, *, free: bool) -> tuple[int, bool]:
    """(end, whether it wants an object) of the longest phrase at token ``k``: 'Quản lý' wants one, 'đê điều' does not.

    ``free``: phrases that must begin with a capital may do without.
    """
    for syllables, capital in _phrases().get(tk.word(k), ()):
        end = k + len(syllables)
        fits = tuple(tk.words[k:end]) == syllables and (free or not capital or tk.shapes[k] != LOWER)
        if fits and all(tk.near(n) for n in range(k + 1, end)):
            return end, capital
    return k, False


def object_end(tk: Tokens, k: int) -> int:
    """The end of what follows a verb-like phrase ('Quản lý | cạnh tranh', 'Hỗ trợ | xuất khẩu'): a phrase or any word of two syllables."""
    if k >= len(tk.shapes) or tk.shapes[k] != LOWER or not tk.near(k) or tk.words[k] in STOP or tk.words[k] in LINKS:
        return k
    end = read_phrase(tk, k, free=True)[0]
    if end > k:
        return end
    n = k + 1
    plain = n < len(tk.shapes) and tk.shapes[n] == LOWER and tk.near(n) and tk.words[n] not in STOP and tk.words[n] not in LINKS
    return k + 2 if plain and k not in tk.taken and n not in tk.taken else k


@cache
def _fields() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First syllable -> the fields of work that begin with it, without 'và' and marks, the longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for entry in read("agencies"):
        if entry.kind == "field" and " " in entry.form:
            words = tuple(word for word in normal(entry.form).replace(",", "").split() if word not in ("-", "và", "&"))
            table.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(fields, key=len, reverse=True)) for first, fields in table.items()}


def lower_field(tk: Tokens, j: int) -> int:
    """The end of a field of work in lower case at token ``j``, 'và' and marks between its words or not: 'Sở | kế hoạch đầu tư'."""
    for field in _fields().get(tk.word(j), ()):
        k = j
        for word in field:
            if k > j and tk.word(k) in ("và", "-", "–", ",", "&"):
                k += 1
            if tk.word(k) != word:
                break
            k += 1
        else:
            return k
    return j


def cut_at_comma(tk: Tokens, n: int, end: int) -> int:
    """Where the field of work from ``n`` to ``end`` really ends: 'Tài chính' in 'Bộ Công Thương, Tài chính, | Kế hoạch - Đầu tư', which looks like
    the field 'Tài chính, Kế hoạch'."""
    return next((k for k in range(n + 1, end) if tk.words[k] == "," and lower_field(tk, k + 1) > end), end)
