"""The tables of two encodings from before Unicode, and text converted both ways.

TCVN3 (also ABC; fonts named .VnTime) has one byte for each letter, VNI (fonts named VNI-Times) a letter and a byte for its marks. Here a byte stands as the
character of Latin-1 that has its number, which is what programs make of such text when they do not know it. Written from the layouts of the two fonts; checked
against the tables of ``viparse``, which lack ẳ in VNI and do not raise letters in headings.
"""

from __future__ import annotations

import unicodedata

import regex

_TCVN3 = dict(
    zip(
        "\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae"
        "\xb5\xb6\xb7\xb8\xb9\xbb\xbc\xbd\xbe\xc6\xc7\xc8\xc9\xca\xcb\xcc\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xdc\xdd\xde"
        "\xdf\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe",
        "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        strict=True,
    )
)
# VNI: the marks that follow a letter. A capital letter takes the capital of each mark.
_VNI_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_VNI_MARKS = {
    "a": {"â": "â", "á": "ấ", "à": "ầ", "å": "ẩ", "ã": "ẫ", "ä": "ậ", "ê": "ă", "é": "ắ", "è": "ằ", "ú": "ẳ", "ü": "ẵ", "ë": "ặ"},
    "e": {"â": "ê", "á": "ế", "à": "ề", "å": "ể", "ã": "ễ", "ä": "ệ"},
    "o": {"â": "ô", "á": "ố", "à": "ồ", "å": "ổ", "ã": "ỗ", "ä": "ộ"},
    "u": {}, "y": {}, "ô": {}, "ö": {},
}  # fmt: skip
_VNI_LETTERS = {"ñ": "đ", "ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "í": "í", "ì": "ì"}


def _vni() -> dict[str, str]:
    table = dict(_VNI_LETTERS)
    for letter, marks in _VNI_MARKS.items():
        base = _VNI_LETTERS.get(letter, letter)
        tones = {mark: unicodedata.normalize("NFC", base + tone) for mark, tone in _VNI_TONES.items()}
        table |= {letter + mark: made for mark, made in (marks | tones).items()}
    capitals = {key.upper(): made.upper() for key, made in table.items()}
    # A word that begins with a capital may have its mark in small: 'Uûy'.
    mixed = {key[0].upper() + key[1:]: made.upper() for key, made in table.items() if len(key) == 2}
    return mixed | capitals | table


_VNI = _vni()
_VNI_SEQUENCE = regex.compile("|".join(sorted(map(regex.escape, _VNI), key=len, reverse=True)))
_WORDS = regex.compile(r"[\p{L}\p{M}]+")


def from_tcvn3(text: str) -> str:
    """Unicode text from TCVN3.

    The encoding has no capitals with a tone: headings are plain capitals among small toned letters, 'HéI NGHÞ'. Such words come out in capitals.

    >>> from_tcvn3("HéI NGHÞ; B¸o c¸o tµi chÝnh")
    'HỘI NGHỊ; Báo cáo tài chính'
    """
    return _raised(text.translate(_TCVN3_TABLE), text)


def _raised(made: str, given: str) -> str:
    words = [(m.start(), m.end()) for m in _WORDS.finditer(made)]
    plain = ["".join(c for c in given[a:b] if c.isascii()) for a, b in words]
    # Two plain capitals say that the word is in capitals; one says so only beside such a word ('Uû BAN').
    sure = [len(p) >= 2 and p.isupper() for p in plain]
    out, last = [], 0
    for k, (start, end) in enumerate(words):
        beside = (k > 0 and sure[k - 1]) or (k + 1 < len(words) and sure[k + 1])
        if sure[k] or (beside and (not plain[k] or plain[k].isupper())):
            out += [made[last:start], made[start:end].upper()]
            last = end
    return "".join((*out, made[last:]))


def to_tcvn3(text: str) -> str:
    """TCVN3 from Unicode text, capitals with a tone as small letters; other characters stay."""
    return unicodedata.normalize("NFC", text).translate(_TO_TCVN3)


def from_vni(text: str) -> str:
    """Unicode text from VNI.

    >>> from_vni("UÛy ban nhaân daân huyeän; ÑOÄC LAÄP")
    'Ủy ban nhân dân huyện; ĐỘC LẬP'
    """
    return _VNI_SEQUENCE.sub(lambda m: _VNI[m[0]], text)


def lone_marks(text: str) -> float:
    """Share of the marks of VNI in ``text`` that follow no letter which could bear them: in VNI there is none.

    >>> lone_marks("UÛy ban nhaân daân"), lone_marks("xã nhà quá")
    (0.0, 1.0)
    """
    found = [m[0] for m in _PAIR_OR_MARK.finditer(text) if m[0][-1] in _MARKS]
    return sum(len(piece) == 1 for piece in found) / len(found) if found else 0.0


def to_vni(text: str) -> str:
    """VNI from Unicode text; other characters stay."""
    return "".join(_TO_VNI.get(c, c) for c in unicodedata.normalize("NFC", text))


_MARKS = frozenset(key[1] for key in _VNI if len(key) == 2)
_PAIR_OR_MARK = regex.compile(f"{_VNI_SEQUENCE.pattern}|[{''.join(sorted(_MARKS))}]")
_TCVN3_TABLE = str.maketrans(_TCVN3)
_SMALL = {made: key for key, made in _TCVN3.items()}
_TO_TCVN3 = str.maketrans({made.upper(): key for made, key in _SMALL.items()} | _SMALL)
_TO_VNI = {made: key for key, made in _VNI.items()}
