"""Abbreviations of offices and bodies, written out. Data only, and the one function that applies it.

Only forms with one usual reading in government prose are listed; ``TT`` (trung tâm, thường trực) is read by what follows it.
"""

from __future__ import annotations

from functools import lru_cache

import regex

_BODIES = {
    "UBND": "Ủy ban nhân dân",
    "UBNDTP": "Ủy ban nhân dân thành phố",
    "HĐND": "Hội đồng nhân dân",
    "UBMTTQ": "Ủy ban Mặt trận Tổ quốc",
    "UBMTTQVN": "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "MTTQ": "Mặt trận Tổ quốc",
    "MTTQVN": "Mặt trận Tổ quốc Việt Nam",
    "UB": "Ủy ban",
    "UBTVQH": "Ủy ban Thường vụ Quốc hội",
    "UBTƯ": "Ủy ban Trung ương",
    "UBKT": "Ủy ban Kiểm tra",
    "UBKTTW": "Ủy ban Kiểm tra Trung ương",
    "BCSĐ": "Ban Cán sự đảng",
    "ĐBQH": "đại biểu Quốc hội",
    "QH": "Quốc hội",
    "VPCP": "Văn phòng Chính phủ",
    "VPQH": "Văn phòng Quốc hội",
    "VP": "Văn phòng",
    "TTCP": "Thanh tra Chính phủ",
    "BCH": "Ban Chấp hành",
    "BTV": "Ban Thường vụ",
    "BCĐ": "Ban Chỉ đạo",
    "BTC": "Ban Tổ chức",
    "BQL": "Ban Quản lý",
    "BQLDA": "Ban Quản lý dự án",
    "BCHQS": "Ban Chỉ huy Quân sự",
    "CHQS": "Chỉ huy Quân sự",
    "BĐBP": "Bộ đội Biên phòng",
    "QĐND": "Quân đội nhân dân",
    "CAND": "Công an nhân dân",
    "CSGT": "Cảnh sát giao thông",
    "CSĐT": "Cảnh sát điều tra",
    "PCCC": "phòng cháy, chữa cháy",
    "VKS": "Viện kiểm sát",
    "KSND": "kiểm sát nhân dân",
    "KSNDTC": "kiểm sát nhân dân tối cao",
    "VKSND": "Viện kiểm sát nhân dân",
    "VKSNDTC": "Viện kiểm sát nhân dân tối cao",
    "TAND": "Tòa án nhân dân",
    "TANDTC": "Tòa án nhân dân tối cao",
    "LHPN": "Liên hiệp Phụ nữ",
    "LHPNVN": "Liên hiệp Phụ nữ Việt Nam",
    "CCB": "Cựu chiến binh",
    "LĐLĐ": "Liên đoàn Lao động",
    "TNCS": "Thanh niên Cộng sản",
    "TLĐLĐVN": "Tổng Liên đoàn Lao động Việt Nam",
    "HTX": "Hợp tác xã",
    "NHNN": "Ngân hàng Nhà nước",
    "NHCSXH": "Ngân hàng Chính sách xã hội",
    "KBNN": "Kho bạc Nhà nước",
    "KTNN": "Kiểm toán Nhà nước",
    "BHXH": "Bảo hiểm xã hội",
    "BHXHVN": "Bảo hiểm xã hội Việt Nam",
    "HĐQT": "Hội đồng quản trị",
    "HĐTV": "Hội đồng thành viên",
    "BDCT": "bồi dưỡng chính trị",
    "THPT": "trung học phổ thông",
    "THCS": "trung học cơ sở",
    "ĐH": "Đại học",
    "CĐ": "Cao đẳng",
    "ĐHQG": "Đại học Quốc gia",
    "ĐHQGHN": "Đại học Quốc gia Hà Nội",
    "BV": "Bệnh viện",
    "BVĐK": "Bệnh viện Đa khoa",
    "CA": "Công an",
    "CATP": "Công an thành phố",
    "CP": "Chính phủ",
    "TƯ": "Trung ương",
    "TW": "Trung ương",
    "TP": "thành phố",
    "TX": "thị xã",
    "TPHCM": "thành phố Hồ Chí Minh",
    "HCM": "Hồ Chí Minh",
    "VN": "Việt Nam",
    "NCS": "Nghiên cứu sinh",
    "KKT": "Khu kinh tế",
    "KCN": "Khu công nghiệp",
}
_FIELDS = {
    "GTVT": "Giao thông vận tải",
    "GDĐT": "Giáo dục và Đào tạo",
    "GD": "Giáo dục",
    "NNPTNT": "Nông nghiệp và Phát triển nông thôn",
    "NNMT": "Nông nghiệp và Môi trường",
    "TNMT": "Tài nguyên và Môi trường",
    "KHĐT": "Kế hoạch và Đầu tư",
    "KHCN": "Khoa học và Công nghệ",
    "KHCNMT": "Khoa học, Công nghệ và Môi trường",
    "LĐTBXH": "Lao động - Thương binh và Xã hội",
    "LĐTB": "Lao động - Thương binh",
    "VHTTDL": "Văn hóa, Thể thao và Du lịch",
    "VHTT": "Văn hóa và Thể thao",
    "TTTT": "Thông tin và Truyền thông",
    "TTTTT": "Thông tin và Truyền thông",
    "TCKH": "Tài chính - Kế hoạch",
    "KTHT": "Kinh tế và Hạ tầng",
    "QLĐT": "Quản lý đô thị",
    "VHXH": "Văn hóa - Xã hội",
    "KTXH": "Kinh tế - Xã hội",
    "KTNS": "Kinh tế - Ngân sách",
    "CSXH": "Chính sách xã hội",
    "ATTP": "an toàn thực phẩm",
    "ATGT": "an toàn giao thông",
    "PCTT": "phòng, chống thiên tai",
    "TKCN": "tìm kiếm cứu nạn",
    "DTTG": "Dân tộc và Tôn giáo",
    "QLTT": "Quản lý thị trường",
    "BVTV": "Bảo vệ thực vật",
    "BĐS": "Bất động sản",
}
_TITLES = {
    "CT": "Chủ tịch",
    "PCT": "Phó Chủ tịch",
    "BT": "Bí thư",
    "PBT": "Phó Bí thư",
    "GĐ": "Giám đốc",
    "PGĐ": "Phó Giám đốc",
    "TT": "Thường trực",
    "UV": "Ủy viên",
    "UVBTV": "Ủy viên Ban Thường vụ",
    "UVTV": "Ủy viên Thường vụ",
    "UVBCH": "Ủy viên Ban Chấp hành",
    "UVTƯ": "Ủy viên Trung ương",
    "TUV": "Tỉnh ủy viên",
    "HUV": "Huyện ủy viên",
    "ĐB": "đại biểu",
    "ĐBQH": "đại biểu Quốc hội",
    "HĐQT": "Hội đồng quản trị",
    "HĐTV": "Hội đồng thành viên",
    "BTV": "Ban Thường vụ",
    "BCH": "Ban Chấp hành",
    "TGĐ": "Tổng Giám đốc",
    "TBT": "Tổng Bí thư",
    "CVP": "Chánh Văn phòng",
}
# 'T.Ư', 'LĐ-TB&XH', 'GD&ĐT', 'TT-TT', 'UBND': capitals, joined without blanks ('NN & PTNT' and 'NN- PTNT' are typed too).
_CAPITALS = regex.compile(r"(?<!\p{L})(?:\p{Lu}+(?:\s?[&\-–]\s?|\.)?)*\p{Lu}+(?![\p{L}])")
# 'Hội đồng nhân dân (HĐND) tỉnh': said twice
_EXPLAINED = regex.compile(r"(?<=\p{L})\s*\(\p{Lu}[\p{Lu}&\-–.\s]*\)(?=\s)")
_NO_LETTER = regex.compile(r"[^\p{L}]+")
_BLANKS = regex.compile(r"\s+")
# 'TT HĐND', 'TT Huyện ủy': the standing body; 'TT BDCT', 'TT Y tế': the centre.
_STANDING = regex.compile(r"(?i)\s*(?:HĐND|hội đồng|\p{L}+ ủy\b|đảng ủy|\p{L}+ uỷ\b)")
_DOTTED_TYPE = regex.compile(r"(?<!\p{L})(TP|Tp|TX|Tx|H|Q|P)\.\s?(?=\p{Lu}|\d)")
_TYPES = {"tp": "thành phố", "tx": "thị xã", "h": "huyện", "q": "quận", "p": "phường"}


@lru_cache(maxsize=8192)
def written_out(name: str) -> str:
    """The name of a body with its abbreviations written out and blanks made single.

    >>> written_out("UBND TP.Đông Hà")
    'Ủy ban nhân dân thành phố Đông Hà'
    >>> written_out("Sở LĐ-TB&XH")
    'Sở Lao động - Thương binh và Xã hội'
    """
    text = _BLANKS.sub(" ", _EXPLAINED.sub("", name.strip()))
    text = _DOTTED_TYPE.sub(lambda m: _TYPES[m[1].lower()] + " ", text)
    return _CAPITALS.sub(_body, text)


def _body(match: regex.Match[str]) -> str:
    short = match[0]
    letters = _NO_LETTER.sub("", short)
    if letters == "TT":
        return "Thường trực" if _STANDING.match(match.string, match.end()) else "Trung tâm" if match.start() == 0 else short
    long = _BODIES.get(letters) or _FIELDS.get(letters)
    if long is not None:
        return long
    parts = short.split(".")  # 'TP.HCM', 'UBND.TP'
    if len(parts) > 1 and all(p in _BODIES for p in parts):
        return " ".join(_BODIES[p] for p in parts)
    return short


@lru_cache(maxsize=4096)
def written_out_title(title: str) -> str:
    """The title with its abbreviations written out and blanks made single.

    >>> written_out_title("Phó CT")
    'Phó Chủ tịch'
    """
    text = _BLANKS.sub(" ", title.strip())
    return _CAPITALS.sub(lambda m: _TITLES.get(_NO_LETTER.sub("", m[0]), m[0]), text)
