"""Does it look like a personal name? By its form, since authors sign with pen names that are in no list."""

from __future__ import annotations

import regex

from vngovnlp.page.phrases import listed

_PART = r"\p{Lu}[\p{L}\p{M}'’]{0,11}"
NAME = rf"(?:{_PART}|(?:\p{{Lu}}\.\s?){{1,3}}(?:{_PART})?)(?:\s{{1,2}}(?:{_PART}|\p{{Lu}}\.)){{0,4}}"
"""Pattern of one name: 'Lê Thị Bình', 'V.Hương', 'H’Lan Niê'."""

_ONE_NAME = regex.compile(NAME)
# 'PV', 'L.B', 'T.Hà': one word is a name only if it holds initials
_INITIALS = regex.compile(r"\p{Lu}{2,4}|(?:\p{Lu}\.){1,3}(?:\p{Lu}\p{Ll}{0,6})?")
_BETWEEN = regex.compile(r"\s?[-–—,;/&]\s?|\svà\s")

# Capitals that are no names: 'UBND', 'Vịnh Hạ Long', 'Ban Dân vận', 'Quốc Hội'
_ABBREVIATIONS = frozenset(
    listed("stt|ctv|pdf|rss|vnpt|ubnd|hđnd|mttq|ubmttq|ttxvn|ttđt|cttđt|vov|vtv|covid|đbqh|tp|pgs|ths|gs|ts|nq|ct|qđ")
)
_NO_FIRST = frozenset(
    listed(
        "bộ|sở|ban|phòng|cục|vụ|viện|hội|huyện|tỉnh|xã|phường|quận|thị|vịnh|cầu|sân|chùa|sông|núi|khu|nhà|đường|phố|chợ|"
        "đền|bệnh|dự|quy|kế|luật|nghị|tin|thủ|chủ|phó|bí|ông|bà|đồng|trưởng|giám|lãnh|các|một|những|gồm|bài|ảnh|video|ceo|gs|"
        "ts|pgs|ths|bs"
    )
)
_PLACES = (
    "an giang|bắc giang|bắc kạn|bạc liêu|bắc ninh|bến tre|bình định|bình dương|bình phước|bình thuận|cà mau|cần thơ|"
    "cao bằng|đà nẵng|đắk lắk|đắk nông|điện biên|đồng nai|đồng tháp|gia lai|hà giang|hà nam|hà nội|hà tĩnh|hải dương|"
    "hải phòng|hậu giang|hòa bình|hoà bình|hưng yên|khánh hòa|khánh hoà|kiên giang|kon tum|lai châu|lâm đồng|lạng sơn|"
    "lào cai|long an|nam định|nghệ an|ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam|quảng ngãi|quảng ninh|"
    "quảng trị|sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|thanh hoá|thừa thiên huế|tiền giang|trà vinh|"
    "tuyên quang|vĩnh long|vĩnh phúc|yên bái|bà rịa|vũng tàu|sài gòn|hồ chí minh|việt nam|trung quốc"
)
_BODIES = "công an|chính phủ|quốc hội|trung ương|nhà nước|thời sự|kinh tế|xã hội|văn hóa|văn hoá|quốc tế|thế giới"
_NO_WHOLE = frozenset(listed(f"{_PLACES}|{_BODIES}"))
# Fewer than the lexicon has: headlines in capitals begin 'BẾ MẠC', 'DANH SÁCH', 'CÔNG BỐ'.
_SURNAMES = frozenset(
    listed(
        "nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đào|đoàn|trịnh|trương|lâm|mai|tô|hà|"
        "cao|lưu|lương|thái|châu|tạ|phùng|vương|văn|tăng|quách|la|thân|nông|ma|triệu|lò|quàng|cầm|giàng|sùng|vàng|hạng|"
        "đàm|hứa|thạch|kim|sơn|chu|từ|tống|kiều|khuất|doãn|nghiêm|lục|vi|y|h"
    )
)


def is_name(text: str) -> bool:
    """``text`` has the form of one or more personal names.

    >>> [is_name(text) for text in ("Lê Bình", "Lê Bình - Trần An", "PV", "Hà Nội", "UBND", "Vịnh Hạ Long", "Lê bình")]
    [True, True, True, False, False, False, False]
    """
    return all(_is_one_name(part.strip()) for part in _BETWEEN.split(text.strip()))


def _is_one_name(name: str) -> bool:
    words = name.lower().replace(".", " ").split()
    if not words or words[0] in _NO_FIRST or not _ABBREVIATIONS.isdisjoint(words) or " ".join(words) in _NO_WHOLE:
        return False
    if len(words) > 2 and name.isupper() and words[0] not in _SURNAMES:  # 'HỘI NGHỊ TỔNG KẾT'
        return False
    return (_ONE_NAME if len(words) > 1 else _INITIALS).fullmatch(name) is not None
