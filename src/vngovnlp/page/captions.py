"""Is this line the caption of a picture or video?"""

from __future__ import annotations

import regex

from vngovnlp.page.lines import Line

_CREDIT_CHARS = 320
_CREDIT_TAIL = 90
_AFTER_MARKER_CHARS = 260
_CLOSED_AFTER_MARKER_CHARS = 140
_CUE_CHARS = 170
_CLOSED_CUE_CHARS = 90

_CREDIT_STARTS = ("ảnh", "trong ảnh", "nguồn", "hình", "video", "clip", "đồ h", "infographic", "photo")
# 'Ảnh: Trần An', '(Ảnh: TTXVN)', 'Ảnh minh họa', 'Đồ họa: Lê Bình', 'Video: VTV', '(Nguồn: TTXVN phát)'
_CREDIT_LINE = regex.compile(
    r"""[-–\s(\[]{0,3}
    (?: (?: (?:trong\s|nguồn\s)?ảnh(?:\stư\sliệu|\schụp|\scắt|\sbìa|\strên|\sdưới|\strái|\sphải)? | hình(?:\sảnh)? | video
    | clip | đồ\shọa
        | đồ\shoạ | infographic | photos?(?:\sby)? )
      (?:\s(?:minh\shọa|minh\shoạ))? (?: \s?[:–-]\s?.{0,200} | [\s)\].,]{0,3} )
    | ảnh\s(?:minh\shọa|minh\shoạ|tư\sliệu|chụp\s(?:ngày|chiều|sáng|từ|màn\shình)|cắt\stừ|chỉ\smang\stính|do\s|của\s
    |gia\sđình).{0,120}
    | (?<=[(\[])nguồn\s?:.{2,60}[)\]]\.? )""",
    regex.X,
)
# 'Quang cảnh hội nghị - Ảnh: Trần An', 'Đoàn kiểm tra đê (Ảnh: TTXVN).', '... Ảnh VGP/Trần An'
_CREDIT_END = regex.compile(
    r"""(?: [-–—.,\s]\s? | \s?[(\[] )
    (?: (?:Ảnh|ảnh|ẢNH|Hình|Đồ\shọa|Đồ\shoạ|Photo)(?:\s(?:minh\shọa|minh\shoạ|tư\sliệu))?\s?[:–-]\s?[^:]{1,60}
    | (?:Ảnh|ẢNH)\s\p{Lu}[^:.;]{1,40} | [Ảả]nh\sminh\s(?:họa|hoạ) )
    [)\]]?\.?\Z""",
    regex.X,
)
_SCENE = regex.compile(
    r"(?:quang cảnh|toàn cảnh|một góc|không khí|khung cảnh|hình ảnh|các đại biểu|đại biểu|các vị đại biểu|đông đảo)\b"
)
# Who stands in a picture: it begins with the person or the group ...
_WHO = regex.compile(
    r"""(?:(?:các|một\ssố|đông\sđảo|tập\sthể|thay\smặt)\s)?
    (?:đại\sbiểu|đ/c|đồng\schí|đ\.c|ông|bà|anh|chị|thủ\stướng|phó|chủ\stịch|quyền|bí\sthư|bộ\strưởng|thứ\strưởng|giám\sđốc
    |trưởng|lãnh\sđạo
    |đoàn|ban\stổ\schức|bà\scon|người\sdân|nhân\sdân|cử\stri|lực\slượng|cán\sbộ|công\schức|chiến\ssĩ|thượng\stướng
    |trung\stướng|thiếu\stướng
    |đại\stướng|đại\stá|thượng\stá|trung\stá|tổng\sbí\sthư|chánh|hiệu\strưởng|thường\strực|thành\sviên|đoàn\sviên|hội\sviên
    |học\ssinh)\b""",
    regex.X,
)
_EVENT = r"(?:hội\snghị|buổi|cuộc|lễ|phiên|đại\shội|kỳ\shọp|điểm\scầu|hội\sthảo|diễn\sđàn|hội\strường)"
# ... and says what is seen: 'phát biểu tại hội nghị', 'trao quà cho các hộ'
_SEEN = regex.compile(
    rf"""\b(?:phát\sbiểu|chủ\strì|điều\shành|trao|tặng|chụp\s(?:ảnh|hình)|kiểm\stra|thăm|báo\scáo|thông\squa|trình\sbày
    |tham\squan|dự|tham\sdự
    |khai\smạc|bế\smạc|ký\skết|trao\sđổi|bắt\stay|cắt\sbăng|dâng\shương|dâng\shoa|động\sviên|thảo\sluận|khảo\ssát
    |quán\striệt|làm\sviệc|tiếp
    |đón\stiếp|kết\sluận|tại\s{_EVENT}|biểu\squyết|bỏ\sphiếu|ra\smắt|tặng\shoa|chúc\smừng|gặp\sgỡ|hướng\sdẫn|diễn\stập
    |ra\squân|tham\sgia)\b""",
    regex.X,
)
# What a full stop must not follow alone: 'Đại biểu thảo luận tại hội nghị.' is a caption, 'Đại biểu tán thành.' is not.
_AT_EVENT = regex.compile(rf"\b(?:tại|dự|trong|ở|cảnh)\s(?:\p{{L}}+\s)?{_EVENT}\b", regex.X)
# What makes it news and no picture: 'yêu cầu', 'sẽ', a colon, a quotation
_TOLD = regex.compile(
    r"""\b(?:yêu\scầu|đề\snghị|sẽ|đã|vừa|được|phải|cần|không|chưa|nhằm|cho\sbiết|cho\srằng|khẳng\sđịnh|nhấn\smạnh|theo\sđó
    |gồm|có|đều|cũng
    |nhưng|rằng)\b | [:?!;…“”\"]""",
    regex.X,
)
_SENTENCE_BREAK = regex.compile(r"[.!?…]\s+\p{Lu}")


def has_credit(line: Line) -> bool:
    """A picture credit is all or the end of the line.

    >>> from vngovnlp.page.lines import split_lines
    >>> has_credit(split_lines("Quang cảnh hội nghị - Ảnh: Trần An")[0])
    True
    """
    low = line.low
    if not low or len(low) > _CREDIT_CHARS:
        return False
    if low.lstrip("-– ([").startswith(_CREDIT_STARTS) and _CREDIT_LINE.fullmatch(low):
        return True
    tail = low[-_CREDIT_TAIL:]
    if "ảnh" not in tail and "đồ h" not in tail and "photo" not in tail:
        return False
    return _CREDIT_END.search(line.text, max(0, len(low) - _CREDIT_TAIL)) is not None


def is_credit_only(line: Line) -> bool:
    """Nothing but the credit: the caption proper is the line above."""
    return _CREDIT_LINE.fullmatch(line.low) is not None


def precedes_credit(line: Line) -> bool:
    """Right above a credit that stands alone: short, open, and nothing is told in it."""
    return (
        bool(line.low)
        and len(line.low) <= _CUE_CHARS
        and not line.closed
        and line.text[-1] != ","
        and not _TOLD.search(line.low)
    )


def follows_byline(line: Line) -> bool:
    """Behind the byline, where scrapers put the captions of all pictures: one short sentence or none."""
    return bool(line.low) and line.text[0].isupper() and line.text[-1] not in ":;" and not _SENTENCE_BREAK.search(line.text)


def follows_picture(line: Line) -> bool:
    """Right after the place of a picture: one short line that is no sentence of the article, so it is the caption."""
    low, text = line.low, line.text
    if not low or len(text) > _AFTER_MARKER_CHARS or text[-1] in ":;," or _SENTENCE_BREAK.search(text):
        return False
    return not line.closed or (len(text) <= _CLOSED_AFTER_MARKER_CHARS and not _TOLD.search(low))


def shows_scene(line: Line) -> bool:
    """Reads like what a picture shows, and is no sentence of the article.

    >>> from vngovnlp.page.lines import split_lines
    >>> [shows_scene(line) for line in split_lines("Ông Lê Bình phát biểu tại hội nghị\\nÔng Bình yêu cầu các xã báo cáo.")]
    [True, False]
    """
    low = line.low
    if not low or len(low) > _CUE_CHARS or not line.text[0].isupper():
        return False
    if line.text[-1] in ".…":
        if len(low) > _CLOSED_CUE_CHARS:
            return False
        low = low.rstrip(".… ")
        if not _AT_EVENT.search(low):
            return False
    elif line.closed:
        return False
    scene = _SCENE.match(low)
    if not scene and not (_WHO.match(low) and _SEEN.search(low)):
        return False
    return not _TOLD.search(low) and not _SENTENCE_BREAK.search(line.text)
