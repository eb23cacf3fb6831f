"""The normal form with the typing errors repaired that hide a date; every repair keeps the length."""

from __future__ import annotations

import re
from functools import lru_cache

# "ngày 2l/10", "O5/3/2020": a letter typed or read for a digit
_LETTER_DIGIT = re.compile(
    r"(?<!\w)(?:\d[lio]|[lio]\d)(?=/\d)|(?<=\d/)(?:\d[lio]|[lio]\d)(?=/\d|(?![\w/.-]))|(?<=\d/)2o[\do]\d(?!\w)"
)
_DIGITS = str.maketrans("lio", "110")

# "Chieu ngay 3/4, ...": words typed without their marks, in a line that has none at all
_PLAIN = {
    "ngay": "ngày", "thang": "tháng", "nam": "năm", "hom": "hôm", "tuan": "tuần", "quy": "quý", "sang": "sáng", "trua": "trưa",
    "chieu": "chiều", "toi": "tối", "dem": "đêm", "thu hai": "thứ hai", "thu ba": "thứ ba", "thu tu": "thứ tư", "thu nam": "thứ năm",
    "thu sau": "thứ sáu", "thu bay": "thứ bảy", "chu nhat": "chủ nhật", "den": "đến", "truoc": "trước", "dau": "đầu", "cuoi": "cuối",
    "giua": "giữa", "giai doan": "giai đoạn", "nhiem ky": "nhiệm kỳ", "gio": "giờ", "phut": "phút", "cung": "cùng", "va": "và", "tu": "từ",
    "hoc": "học", "vua": "vừa", "het": "hết", "cham nhat": "chậm nhất", "se": "sẽ", "da": "đã",
}  # fmt: skip
_PLAIN_WORD = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(_PLAIN, key=len, reverse=True))})(?!\w)")
_SUSPECT = re.compile(r"/(?:(?<=[lio]/)|(?<=[lio]\d/)|[lio]|\d[lio])")
# other spellings of words of the grammar, and a sign for ranges
_SPELLINGS = {"quí": "quý", "kỉ": "kỷ", "ngaỳ": "ngày", "thế kĩ": "thế kỷ", "÷": "-"}


@lru_cache(maxsize=1)  # who finds dates and who resolves them both ask
def mend(norm: str) -> str:
    """``norm`` with mended dates, of the same length.

    >>> mend("ngày 2l/10"), mend("sang ngay 12/6, huyen phu lam hop")
    ('ngày 21/10', 'sáng ngày 12/6, huyen phu lam hop')
    """
    for given, usual in _SPELLINGS.items():
        norm = norm.replace(given, usual)
    if _SUSPECT.search(norm):
        norm = _LETTER_DIGIT.sub(lambda m: m[0].translate(_DIGITS), norm)
    lines = norm.split("\n")
    if any(line.isascii() and " " in line for line in lines):
        norm = "\n".join(_PLAIN_WORD.sub(lambda m: _PLAIN[m[0]], line) if line.isascii() else line for line in lines)
    return norm
