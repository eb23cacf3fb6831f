"""Seeded changes of an annotated text that carry the offsets of its mentions along: noise to train with, and to measure with.

A change is a function (text, mentions, rng) -> edits, and :func:`apply` makes the edits. Used by train_tagger.py, benchmarks/robustness.py and
tests/test_robustness.py.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple

import regex

from vngovnlp import lexicon

Mention = tuple[int, int, str]


class Edit(NamedTuple):
    """``text[start:end]``, which is not empty, becomes ``new``."""

    start: int
    end: int
    new: str


Change = Callable[[str, Sequence[Mention], random.Random], list[Edit]]

SYLLABLE = regex.compile(r"[\p{L}\p{M}]+")
# 'tham mưu, đề xuất', 'hội nghị. Ông'; not between two digits, where the blank decides which numbers they are ('ngày 5, 6').
_BLANK = regex.compile(r"(?<=[\p{L}\p{M}\p{Nd})\"”][,;:.?!]) (?=[\p{L}\"“(])|(?<=[\p{L}\p{M})\"”][,;:.?!]) (?=\p{Nd})")
# Decomposed and in capitals or not: h o a ̀ (old) and h o ̀ a (new). The u of 'quý' belongs to the consonant.
_OLD_TONE = regex.compile(r"(?i)(?:(?<=o)[ae]|(?<=(?<!q)u)y)(?P<tone>[\u0300\u0301\u0303\u0309\u0323])$")
_NEW_TONE = regex.compile(
    r"(?i)(?:(?<=o)(?P<tone>[\u0300\u0301\u0303\u0309\u0323])[ae]|(?<=(?<!q)u)(?P<tone>[\u0300\u0301\u0303\u0309\u0323])y)$"
)
_NEIGHBOURS = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wqewrtyuioqazsdfghjkxzxcvb", strict=True))
# A key of the Telex keyboard that came too late: 'lãnhx đạo' for 'lãnh đạo'.
_TELEX = {
    "\u0301": "s",
    "\u0300": "f",
    "\u0309": "r",
    "\u0303": "x",
    "\u0323": "j",
    "\u0302": "a",
    "\u031b": "w",
    "\u0306": "w",
}


def apply(text: str, mentions: Iterable[Mention], edits: Iterable[Edit]) -> tuple[str, list[Mention]]:
    """The text with the edits made, and where the mentions are then. An edit that overlaps the one before it, or goes over the edge of
    a mention, is left out.

    >>> apply("Sở Y tế họp", [(0, 7, "AGENCY")], [Edit(3, 7, "GTVT")])
    ('Sở GTVT họp', [(0, 7, 'AGENCY')])
    """
    mentions = list(mentions)
    parts: list[str] = []
    moved = [0] * (len(text) + 1)
    at = shift = 0
    for edit in [*sorted(edits), Edit(len(text), len(text), "")]:
        whole = all(edit.end <= s or e <= edit.start or (s <= edit.start and edit.end <= e) for s, e, _ in mentions)
        if edit.start < at or not whole:
            continue
        parts += [text[at : edit.start], edit.new]
        moved[at : edit.start + 1] = range(at + shift, edit.start + shift + 1)
        shift += len(edit.new) - (edit.end - edit.start)
        at = edit.end
    return "".join(parts), [(moved[start], moved[end], label) for start, end, label in mentions]


def change(text: str, mentions: Sequence[Mention], steps: Iterable[Change], rng: random.Random) -> tuple[str, list[Mention]]:
    """The text after all changes, one after the other."""
    found = list(mentions)
    for step in steps:
        text, found = apply(text, found, step(text, found, rng))
    return text, found


# Noise.


def move_tones(text: str, mentions: Sequence[Mention], rng: random.Random) -> list[Edit]:
    """Old tone placement becomes new and the other way round: 'hoà' for 'hòa', 'ủy' for 'uỷ'."""
    return [Edit(*m.span(), new) for m in SYLLABLE.finditer(text) if (new := _moved(m[0])) != m[0]]


def _moved(syllable: str) -> str:
    apart = unicodedata.normalize("NFD", syllable)
    for pattern in (_OLD_TONE, _NEW_TONE):
        if (found := pattern.search(apart)) is not None:
            tone = found["tone"]
            rest = found[0].replace(tone, "")
            moved = tone + rest if pattern is _OLD_TONE else rest + tone
            return unicodedata.normalize("NFC", apart[: found.start()] + moved)
    return syllable


def shout_headline(text: str, mentions: Sequence[Mention], rng: random.Random) -> list[Edit]:
    """The first line in capitals."""
    end = text.find("\n") if "\n" in text else len(text)
    return [Edit(*m.span(), m[0].upper()) for m in SYLLABLE.finditer(text, 0, end)]


def forget_blanks(share: float) -> Change:
    """This share of the blanks after punctuation is missing: 'hội nghị,ông'."""
    return lambda text, mentions, rng: [Edit(*m.span(), "") for m in _BLANK.finditer(text) if rng.random() < share]


def mistype(share: float) -> Change:
    """A typing error in this share of the syllables: a letter missing, doubled, changed for its neighbour on the keyboard or for the next letter, a
    mark missing, or a late key of the Telex keyboard."""

    def edits(text: str, mentions: Sequence[Mention], rng: random.Random) -> list[Edit]:
        return [
            Edit(*m.span(), _mistyped(m[0], rng)) for m in SYLLABLE.finditer(text) if len(m[0]) > 1 and rng.random() < share
        ]

    return edits


def _mistyped(syllable: str, rng: random.Random) -> str:
    at = rng.randrange(len(syllable))
    kind = rng.choice(["missing", "double", "swap", "neighbour", "mark", "telex"])
    apart = unicodedata.normalize("NFD", syllable)
    marks = [k for k, c in enumerate(apart) if c in _TELEX]
    if kind == "missing":
        return syllable[:at] + syllable[at + 1 :]
    if kind == "swap" and at:
        return syllable[: at - 1] + syllable[at] + syllable[at - 1] + syllable[at + 1 :]
    if kind == "neighbour" and syllable[at].lower() in _NEIGHBOURS:
        key = _NEIGHBOURS[syllable[at].lower()]
        return syllable[:at] + (key.upper() if syllable[at].isupper() else key) + syllable[at + 1 :]
    if kind in ("mark", "telex") and marks:
        mark = rng.choice(marks)
        late = _TELEX[apart[mark]] if kind == "telex" else ""
        return unicodedata.normalize("NFC", apart[:mark] + apart[mark + 1 :] + (late.upper() if syllable.isupper() else late))
    return syllable[: at + 1] + syllable[at].lower() + syllable[at + 1 :]


# Other words for the same: for training only.

_PAIRS = (
    ("UBND", "Ủy ban nhân dân"),
    ("HĐND", "Hội đồng nhân dân"),
    ("ĐBQH", "đại biểu Quốc hội"),
    ("MTTQ", "Mặt trận Tổ quốc"),
    ("BTV", "Ban Thường vụ"),
    ("GD&ĐT", "Giáo dục và Đào tạo"),
    ("TN&MT", "Tài nguyên và Môi trường"),
    ("NN&PTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("KH&ĐT", "Kế hoạch và Đầu tư"),
    ("LĐ-TB&XH", "Lao động - Thương binh và Xã hội"),
    ("VH-TT&DL", "Văn hóa, Thể thao và Du lịch"),
    ("TT&TT", "Thông tin và Truyền thông"),
    ("KH&CN", "Khoa học và Công nghệ"),
    ("GTVT", "Giao thông vận tải"),
    ("THPT", "Trung học phổ thông"),
    ("TP", "thành phố"),
    ("CTCP", "Công ty Cổ phần"),
    ("TNHH", "trách nhiệm hữu hạn"),
)
_LONG = dict(_PAIRS)
_SHORT = {long.casefold(): short for short, long in _PAIRS if short != "TP"}
# Not 'TP.', which is an abbreviation of its own.
_ANY = regex.compile(r"\b(?!TP\.)(?:" + "|".join(regex.escape(form) for pair in _PAIRS for form in pair) + r")\b", regex.I)
_GIVEN = (
    "An Anh Bảo Bình Bích Châu Chi Chiến Công Cường Dung Dũng Duy Dương Đạt Đông Đức Giang Hà Hải Hạnh Hằng Hậu Hiền Hiếu Hòa Hoàng Hồng Huệ Hùng "
    "Huy Huyền Hương Khánh Khoa Kiên Lam Lan Lâm Liên Linh Loan Long Lộc Mai Minh My Nam Nga Ngân Nghĩa Ngọc Nhân Nhung Oanh Phong Phú Phúc Phương "
    "Quân Quang Quyên Sơn Tài Tâm Tân Thảo Thành Thắng Thanh Thi Thịnh Thọ Thu Thủy Thúy Tiến Toàn Trang Trí Trung Trường Tú Tuấn Tùng Tuyết Vân Việt Vinh Xuân Yến"
).split()


def swap_abbreviations(share: float) -> Change:
    """Abbreviations written out and names of offices abbreviated: each of them, throughout the text, with this chance."""

    def edits(text: str, mentions: Sequence[Mention], rng: random.Random) -> list[Edit]:
        chosen = {short for short, _ in _PAIRS if rng.random() < share}
        found = []
        for m in _ANY.finditer(text):
            short = m[0] if m[0] in _LONG else _SHORT.get(m[0].casefold(), "")
            if short in chosen:
                found.append(Edit(*m.span(), _LONG[short] if m[0] == short else short))
        return found

    return edits


def rename_people(share: float) -> Change:
    """Invented names for this share of the people, the same one at each place of a text."""

    def edits(text: str, mentions: Sequence[Mention], rng: random.Random) -> list[Edit]:
        people = [(s, e, text[s:e].split()) for s, e, label in mentions if label == "PERSON"]
        new: dict[str, str] = {}
        for _, _, name in people:
            if len(name) > 1 and " ".join(name) not in new and rng.random() < share:
                invented = [rng.choice(_surnames()), *rng.sample(_GIVEN, len(name) - 1)]
                new |= {
                    name[-1]: invented[-1],
                    " ".join(name[-2:]): " ".join(invented[-2:]),
                    " ".join(name): " ".join(invented),
                }
        return [Edit(s, e, _as(text[s:e], new[" ".join(name)])) for s, e, name in people if " ".join(name) in new]

    return edits


def _as(old: str, new: str) -> str:
    return new.upper() if old.isupper() and len(old) > 1 else new


@cache
def _surnames() -> tuple[str, ...]:
    return tuple(sorted({row.form for row in lexicon.read("surnames") if row.kind != "3"}))


@cache
def _places() -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Kind of each name of a unit that has two syllables or more, and the names of each kind."""
    kinds = {row.form: row.kind for row in lexicon.read("places") if len(row.form.split()) > 1}
    names: dict[str, list[str]] = {}
    for form, kind in sorted(kinds.items()):
        names.setdefault(kind, []).append(form)
    return kinds, {kind: tuple(forms) for kind, forms in names.items()}


def rename_places(share: float) -> Change:
    """Other units of the same kind for this share of the places, also inside the names of bodies."""

    def edits(text: str, mentions: Sequence[Mention], rng: random.Random) -> list[Edit]:
        kinds, names = _places()
        new: dict[str, str] = {}
        found = []
        for start, end, label in mentions:
            if label not in ("LOCATION", "AGENCY"):
                continue
            at = next(
                (
                    k
                    for k in range(start, end)
                    if text[k].isupper() and (k == start or text[k - 1] == " ") and text[k:end] in kinds
                ),
                None,
            )
            if at is None:
                continue
            name = text[at:end]
            if name not in new:
                new[name] = rng.choice(names[kinds[name]]) if rng.random() < share else name
            if new[name] != name:
                found.append(Edit(at, end, new[name]))
        return found

    return edits
