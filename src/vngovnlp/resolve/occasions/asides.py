"""Meetings that are only mentioned: any one of their kind, what is planned or asked for, another time, somebody's quoted words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.resolve.pattern import ending, pattern

# 'trong các [phiên họp]', 'mỗi [cuộc họp]': no event unless said to take place, or dated; 'tại các [buổi tiếp xúc]' tells of some that were.
_SOME = pattern(r"(?<!tại )(?:các|những) $")
_EVERY = pattern(r"(?:mỗi|mọi|từng|bất kỳ) $")
# 'A cho biết: “Tại [phiên họp] tháng 8, Chính phủ ...': an opening mark that is not closed before.
_QUOTED = pattern(r"(?:^|: )\"(?=\p{L})[^\"]*$")
# What follows one that comes back each month, or is only planned: '[phiên họp] thường kỳ hàng tháng', '[kỳ họp] dự kiến diễn ra tuần tới'.
_NOT_NOW = pattern(
    r"(?:(?!kỳ họp|hội nghị|đại hội|chuẩn bị|trước)[^.;:,\n]){0,40}?,? (?:(?<!ngân )(?<!khách )(?:hàng|hằng) (?:tuần|tháng|quý|năm)|sắp tới|tới đây|(?:tuần|tháng|năm) (?:tới|sau|trước)|năm ngoái|dự kiến (?:sẽ )?(?:được )?(?:diễn ra|khai mạc|tổ chức))(?!\p{L})"
)
# 'thực hiện chỉ đạo của Thủ tướng tại [cuộc họp]', 'công văn dẫn lại kết luận tại [cuộc họp]', 'san nền để tổ chức [lễ động thổ]': the ground or the purpose of something else.
_GROUND = ending(
    r"(?:triển khai|thực hiện|căn cứ|trên cơ sở|tinh thần|dẫn lại) (?:các )?(?:kết luận|ý kiến|chỉ đạo|yêu cầu)[^.;,\n]{0,120} (?:tại|trong) $|"
    r"(?<!\p{L})(?:(?:để|nhằm|cần|phải) (?:tổ chức|tiến hành|triệu tập|mở)|để (?:tham )?dự) $|"
    r"(?<!\p{L})(?:(?<!khách )(?<!được )(?<!giấy )mời|muốn|từ chối|bảo đảm)(?!\p{L})[^.;,\n]{0,80} (?:tham dự|tham gia|dự) $"
)
# 'không muốn tham gia các [cuộc đối thoại]', 'mong muốn có [buổi làm việc]', 'có nhiệm vụ tổ chức [hội thảo]': what does not take place (yet), and what somebody is there for.
_NOT_HELD = pattern(
    r"(?<!\p{L})(?:(?:không|chưa)(?: \p{L}+)? (?:tham gia|tham dự|dự|tổ chức|đi|có)|(?:nhiệm vụ|trách nhiệm) tổ chức|(?:muốn|nhất trí) (?:có|tổ chức)|(?:hoãn|hủy)(?: tổ chức)?|dự kiến,? tại)(?: các| một| bất kỳ| buổi| cuộc)* $"
)
# 'gặp Thủ tướng B nhân dịp dự [hội nghị cấp cao]', 'trong khuôn khổ chuyến thăm A và tham dự [diễn đàn]': what brought them there.
_FRAME = ending(
    r"(?:(?<!\p{L})(?:dịp|nhân|về nước|vừa)|(?<!\p{L})khuôn khổ(?!\p{L})[^.;:\n]{0,120} (?:và|,)) (?:về nước )?(?:tham )?dự (?:các |một )?$"
)
# 'tiếp ông B [đang có] chuyến thăm và làm việc tại Hà Nội', '[chào mừng] chuyến thăm'
_ON_VISIT = pattern(r"(?<!\p{L})(?:chào mừng|đang có|nhân(?: dịp)?|khuôn khổ) $")
# '[Trước đó], tại cuộc họp ...': another one; but a lead that opens with '[Liên quan] vụ cháy, ...' tells what it is about.
_LEAD = 2
_BEFORE_THAT = pattern(
    r"(?:, )?(?:trước đó|trước đây|cách đây|năm ngoái|(?:(?:\p{L}+|\d+) )?(?:năm|tuần|tháng) trước|(?P<on>liên quan))\b"
)


_QUOTATION = 600
"""Characters of a sentence in front of a meeting that are looked through for the mark that opens a quotation."""
_MONTH = pattern(r"(\d{4})-(\d\d)")
_LONG_AGO = 2
"""Months before the publication from which on a meeting is no news."""
_FRONT = 200
"""Characters in front of a meeting in which an order or a ground that it belongs to can begin."""


class Asides:
    """Where an article speaks of meetings that it does not report."""

    def __init__(self, article: Article, dates: Sequence[Match]) -> None:
        self.norm = article.norm
        self.sentences = article.sentences
        starts = [s for s, _ in article.sentences]
        self.dated = {bisect_right(starts, m.start) - 1 for m in dates}
        """Sentences that name a date."""
        self.bygone = _bygone(article, dates, starts)

    def holds(self, start: int, end: int, sentence: int, head: str, *, told: bool, verb: bool) -> bool:
        """True if the words at ``start:end`` in a sentence, behind ``head``, do not speak of the meeting that is reported."""
        norm, (begin, stop) = self.norm, self.sentences[sentence]
        before = _BEFORE_THAT.match(norm, begin)
        return (
            (before is not None and not (before["on"] and sentence <= _LEAD))
            or sentence in self.bygone
            or _EVERY.search(head) is not None
            or _NOT_HELD.search(head) is not None
            or (not told and sentence not in self.dated and _SOME.search(head) is not None)
            or _QUOTED.search(norm[max(begin, start - _QUOTATION) : start]) is not None
            or (not verb and _NOT_NOW.match(norm, end, stop) is not None)
            or _GROUND.search(norm, max(begin, start - _FRONT), start) is not None
        )

    def frames(self, start: int, sentence: int) -> bool:
        """True if the words at ``start`` only tell what brought those who meet to the place."""
        begin = max(self.sentences[sentence][0], start - _FRONT)
        visit = self.norm.startswith("chuyến", start) and _ON_VISIT.search(self.norm, begin, start) is not None
        return visit or _FRAME.search(self.norm, begin, start) is not None


def _bygone(article: Article, dates: Sequence[Match], sentence_starts: Sequence[int]) -> set[int]:
    """Sentences that tell of months long gone beside news of now: 'tại cuộc họp báo ngày 8/9/2015', said two years later."""
    if article.published is None:
        return set()
    now = article.published.year * 12 + article.published.month
    ages: dict[int, list[int]] = {}
    for m in dates:
        if m.value and (month := _MONTH.match(m.value)):
            at = bisect_right(sentence_starts, m.start) - 1
            ages.setdefault(at, []).append(now - int(month[1]) * 12 - int(month[2]))
    if not any(abs(age) <= 1 for told in ages.values() for age in told):
        return set()  # the article may be older than its page says
    return {at for at, told in ages.items() if min(told) >= _LONG_AGO}
