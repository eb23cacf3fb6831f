"""An occasion: one mention of a meeting, and how it is spoken of."""

from __future__ import annotations

from typing import NamedTuple

from vngovnlp.report import MeetingKind


class Occasion(NamedTuple):
    """A mention of a meeting: its words, its kind, and how it is spoken of."""

    start: int
    end: int
    kind: MeetingKind
    sentence: int
    """Index of the sentence it stands in."""
    told: bool
    """Said to take place ('tổ chức hội nghị', 'chủ trì cuộc họp'), not merely mentioned."""
    back: bool
    """Spoken of as known ('tại cuộc họp', 'phát biểu tại hội nghị')."""
    verb: bool
    """A verb names it ('tiếp', 'kiểm tra', 'làm việc với'), no noun."""
    cited: bool = False
    """Named beside the event ('bên lề kỳ họp', 'trước đại hội')."""
    dated: bool = False
    """A day stands in its sentence."""
    headed: bool = False
    """Its sentence begins with a day ('Sáng 5/3, Quốc hội thảo luận tại tổ ...')."""
    opens: bool = False
    """Its sentence begins with it ('Tại hội nghị, ...'), or ties to it what was told ('Ông A nói như vậy tại cuộc họp')."""
    frame: bool = False
    """Cited as what brought those who meet to the place ('gặp Thủ tướng B nhân dịp dự hội nghị cấp cao')."""
    company: int | None = None
    """Where those begin who come along with whoever does what the verb says ('Chủ tịch UBND tỉnh A[ cùng lãnh đạo các sở ]kiểm tra')."""
