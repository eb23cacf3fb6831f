"""Bytes and wrongly decoded text made Unicode, with a sentence that says what was done.

Nothing is converted on suspicion: the words that come out must be spelled as Vietnamese syllables are, and those that went in must not.
"""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

import regex

from vngovnlp.corpus.legacy import from_tcvn3, from_vni, lone_marks
from vngovnlp.corpus.syllables import spelling
from vngovnlp.errors import InputError


class Decoded(NamedTuple):
    """Unicode text, and what was done to get it; None if nothing had to be done."""

    text: str
    note: str | None = None


_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SNIFFED = 4096
_LEAST_WORDS = 2
"""So many words must be spelled right before bytes or text are taken for another encoding."""
_GOOD = 0.8
"""Share of the words with signs that must be spelled right after a conversion; names and foreign words are not."""
_FAIR = 0.6
"""The same for bytes that cannot be UTF-8."""
_SAMPLE = 20_000
"""Characters that are tried."""
_BETTER = 0.3
"""So much larger must that share be than before."""
_MOST_LONE = 0.2
"""Share of marks without a letter in a text that is still taken for VNI."""
_MOST_BROKEN = 0.02
"""Broken bytes among all of a text that is still taken for UTF-8."""

# Letters that Vietnamese text in Unicode has in nearly every line, and no wrongly decoded one.
_VIETNAMESE = regex.compile(
    r"[\u1ea0-\u1ef9\u01a1\u01b0\u0111\u0110]|[aeiouyAEIOUY\u00c0-\u01b0][\u0300\u0301\u0303\u0309\u0323]"
)
_SIGNS = regex.compile(r"[\u0080-\u024f\u02c6\u02dc\u2010-\u2122]")


def decode(data: bytes) -> Decoded:
    """The text of ``data``: UTF-8, UTF-16, UTF-32, TCVN3, VNI or Windows-1258, recognised by what comes out.

    Raises :class:`InputError` if it is none of them.

    >>> decode("Uỷ ban nhân dân xã họp".encode("utf-16")).note
    'converted from UTF-16'
    """
    wide = _wide(data)
    if wide is not None:
        return wide
    try:
        return repair(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        broken = error
    found = _likeliest(_one_to_one(data))
    if found is not None:
        return found
    mended = data.decode("utf-8", "replace")
    count = mended.count("\ufffd")
    if count <= max(1, _MOST_BROKEN * len(mended)) and _VIETNAMESE.search(mended):
        return Decoded(mended, f"{count} broken byte(s) of the UTF-8 replaced by U+FFFD")
    raise InputError(
        f"not UTF-8 (byte 0x{data[broken.start]:02x} at {broken.start}), and neither UTF-16, TCVN3, VNI nor Windows-1258 gives Vietnamese words; "
        "find out the encoding and convert it with iconv"
    )


def _wide(data: bytes) -> Decoded | None:
    for bom, name in _BOMS:
        if data.startswith(bom) and name != "utf-8":
            return Decoded(data[len(bom) :].decode(name, "replace"), f"converted from {name.upper()[:6]}")
    head = data[:_SNIFFED]
    zeros = (head[::2].count(0), head[1::2].count(0))  # plain letters have one zero byte each, first or second
    if len(head) > 3 and max(zeros) > len(head) // 8 and min(zeros) * 8 < max(zeros):
        name = "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
        return Decoded(data.decode(name, "replace"), "converted from UTF-16 without a mark")
    return None


def _one_to_one(data: bytes) -> str:
    """Each byte as a character: that of Windows-1252, or of Latin-1 for the five bytes that are nothing there."""
    return data.decode("latin-1").translate(_FROM_LATIN)


_FROM_LATIN = {b: bytes([b]).decode("cp1252", "ignore") or chr(b) for b in range(0x80, 0xA0)}
_TO_LATIN = {ord(made): b for b, made in _FROM_LATIN.items()}


def _bytes(text: str) -> bytes | None:
    """The bytes that were wrongly decoded into ``text``; None if it was no such thing."""
    try:
        return text.translate(_TO_LATIN).encode("latin-1")
    except UnicodeEncodeError:
        return None


def repair(text: str) -> Decoded:
    """``text``, with lines that were decoded wrongly converted.

    A page may have its head in Unicode and its body not: only lines without a Vietnamese letter of Unicode are looked at, all of them together.

    >>> repair("B¸o c¸o tµi chÝnh quý II").text
    'Báo cáo tài chính quý II'
    >>> repair("Bộ Y tế họp. Ä‘á»“ng bÃ o").note is None, repair("Chá»§ tá»‹ch UBND tá»‰nh").text
    (True, 'Chủ tịch UBND tỉnh')
    """
    if text.isascii():
        return Decoded(text)
    lines = text.splitlines(keepends=True)
    suspect = [k for k, line in enumerate(lines) if not line.isascii() and _SIGNS.search(line) and not _VIETNAMESE.search(line)]
    if not suspect:
        return Decoded(text)
    found = _recognised("".join(lines[k] for k in suspect))
    if found is None:
        return Decoded(text)
    made = found.text.splitlines(keepends=True)
    if len(made) != len(suspect):
        return Decoded(text)
    for k, line in zip(suspect, made, strict=True):
        lines[k] = line
    return Decoded("".join(lines), found.note)


def _from_utf8(text: str) -> str | None:
    """UTF-8 that was decoded as Windows-1252 or Latin-1, up to three times over; letters that were Unicode all the time stay."""
    for _ in range(3):
        mended = _UTF8_RUN.sub(_decoded_run, text)
        if mended == text:
            break
        text = mended
    return text


_HIGH = "".join(_FROM_LATIN.values())
_TRAIL = rf"[\x80-\xbf{regex.escape(_HIGH, literal_spaces=True)}]"
# "Ã¡", "á»§", "Ä‘": a first byte of UTF-8 and those that must follow. A no-break space may have become a blank: 'Ã ' is 'à'.
_UTF8_RUN = regex.compile(rf"[\xc2-\xdf](?:{_TRAIL}| (?=[\s\p{{L}}]|$))|[\xe0-\xef]{_TRAIL}{{2}}|[\xf0-\xf4]{_TRAIL}{{3}}")


def _decoded_run(m: regex.Match[str]) -> str:
    data = _bytes(m[0].replace(" ", "\xa0"))
    try:
        return data.decode("utf-8") if data is not None else m[0]
    except UnicodeDecodeError:
        return m[0]


def _from_1258(text: str) -> str | None:
    data = _bytes(text)
    try:
        return None if data is None else unicodedata.normalize("NFC", data.decode("cp1258"))
    except UnicodeDecodeError:
        return None


def _legacy(convert: Callable[[str], str]) -> Callable[[str], str | None]:
    def made(text: str) -> str | None:
        data = _bytes(text)
        return None if data is None else convert(data.decode("latin-1"))

    return made


def _from_vni(text: str) -> str | None:
    return _legacy(from_vni)(text) if lone_marks(text) < _MOST_LONE else None


_CANDIDATES: tuple[tuple[str, Callable[[str], str | None]], ...] = (
    ("UTF-8 that was read as Windows-1252", _from_utf8),
    ("TCVN3 (ABC)", _legacy(from_tcvn3)),
    ("VNI", _from_vni),
    ("Windows-1258", _from_1258),
)


def _likeliest(text: str) -> Decoded | None:
    """The conversion of bytes that are no UTF-8: one must be right, so the best is taken if it gives Vietnamese words at all."""
    ranked = []
    for name, convert in reversed(_CANDIDATES[1:]):
        made = convert(text[:_SAMPLE])
        if made is not None:
            after = spelling(made)
            ranked.append((after.score, after.share, name, convert))
    best = max(ranked, key=lambda r: r[0], default=None)
    if best is None or best[1] < _FAIR:
        return None
    made = best[3](text)
    return None if made is None else Decoded(made, f"converted from {best[2]}")


def _recognised(text: str) -> Decoded | None:
    """The conversion of ``text`` that gives Vietnamese words, if one does so clearly."""
    sample = text[:_SAMPLE]
    before = spelling(sample)
    if before.share > _GOOD:  # it is well spelled as it is
        return None
    best: tuple[float, int] | None = None
    for k, (_, convert) in enumerate(_CANDIDATES):
        made = convert(sample)
        after = spelling(made) if made is not None and made != sample else None
        if after and after.good >= _LEAST_WORDS and after.share >= _GOOD and after.share >= before.share + _BETTER:
            best = max(best or (0.0, 0), (after.score, -k))
    if best is None:
        return None
    name, convert = _CANDIDATES[-best[1]]
    made = convert(text)
    return None if made is None else Decoded(made, f"converted from {name}")
