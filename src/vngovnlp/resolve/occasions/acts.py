"""Acts: what makes a verb that names a meeting the act of somebody, which is told of and not asked for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from vngovnlp.grammar.company import REACH, WHERE, WHO, company_before
from vngovnlp.grammar.match import Match
from vngovnlp.resolve.pattern import pattern

HEAD = 40
"""Characters in front of the words that say how they are meant."""
CLAUSE_HEAD = pattern(r"(?:^|(?:\d|\)),? |(?:nay|qua|cùng ngày), |(?:\d|\)|nay), tại [^,.;:]{2,34}, |^khi )$")
# A subject's particles before a verb: 'Chủ tịch UBND tỉnh A [vừa ]đi kiểm tra'.
_DOES = pattern(
    r"(?:^|[,\s)])(?:chủ trì|đã|vừa|sẽ|cùng|trực tiếp|đi|đến|tới|về|có|tổ chức(?: chương trình)?|xuống|tiến hành|dẫn đầu|đoàn(?: công tác| liên ngành| kiểm tra| giám sát| khảo sát| trung ương| chính phủ)*|tiếp tục|khi|buổi|dịp|sắp|để|và)(?: (?:đã|đi|đến|tới|về|trực tiếp|có buổi|chủ trì|cùng|tiếp tục|bấm nút|nhất trí|chính thức)){0,2} $"
)
_ORDERS = pattern(
    r"(?:yêu cầu|đề nghị|giao|chỉ đạo|cần|phải|tăng cường|(?<!đoàn )công tác|đôn đốc|hướng dẫn|thanh tra,|việc|và(?! đoàn)|phối hợp|kế hoạch|qua) (?:\p{L}+ ){0,3}$"
)
# '[Đoàn đã xuống hiện trường, ]thị sát', 'đến các xã [để kiểm tra]'.
_WENT = pattern(r"(?:đã|vừa|trực tiếp|cùng) (?:xuống|đến|tới|ra) [^.;:,\n]{2,40}(?:, | và | để )$")
# 'Chủ tịch nước A [và Phu nhân ]tiếp ...'
_WITH_WIFE = "và phu nhân "
_ASKS = pattern(
    r"(?:yêu cầu|đề nghị|giao|giao cho|chỉ đạo|kiến nghị|mời|để|cử|phân công|(?:chỉ đạo|yêu cầu|đề nghị|ý kiến) của) $"
)
# Those who act for the state without a name: '[Cơ quan chức năng] sẽ kiểm tra hồ chứa'.
_COLLECTIVE = pattern(
    r"(?<!\p{L})(?:chủ trì|tổ chức|cơ quan|đoàn|liên ngành|tổ công tác|lãnh đạo|thường trực|quốc hội|đại biểu|chính phủ|sở|ubnd|hđnd)(?!\p{L})"
)
_HONOURED = pattern(r"(?<!\p{L})(?:ông|bà|đồng chí|đ/c|đại biểu) $")
# '[Kiểm tra] công tác trồng rừng sáng 5/3, | Phó Chủ tịch A yêu cầu ...': who does it follows.
_FRONTED = pattern(r"[^,.;:\n]{2,90},(?: ông| bà| đồng chí)? ")


class Acts:
    """Who could act in an article: 'tiếp', 'kiểm tra', 'họp' are events only as the acts of somebody who acts for the state."""

    def __init__(self, norm: str, entities: Sequence[Match]) -> None:
        self.norm = norm
        self.entities = entities
        self.begins = [m.start for m in entities]
        self.subjects = _subjects(entities)
        self.bodies = {m.end for m in entities if m.label == "AGENCY" and self.subjects[m.end] == m.start}
        """Where bodies end that are nobody's, 'Sở Y tế', not 'Giám đốc Sở Y tế'."""
        self.whom = {m.start for m in entities if m.label in {"PERSON", "TITLE"}}
        """Where somebody is named."""
        self.officials = [m.start for m in entities if _is_official(norm, m)]

    def company(self, first: int, start: int) -> int | None:
        """Where those begin who come along with the subject of the verb at ``start``, in the sentence that begins at ``first``: 'Chủ tịch UBND tỉnh A[ cùng lãnh đạo các sở ]kiểm tra'; None if nobody does."""
        first = max(first, start - REACH)
        words = self.norm[first:start]
        if " cùng " not in words and " và " not in words:
            return None
        for mention in self.entities[bisect_left(self.begins, first) : bisect_left(self.begins, start)]:
            mark = WHO if mention.label in {"PERSON", "TITLE"} else WHERE
            at, end = mention.start - first, min(mention.end, start) - first
            words = words[:at] + mark * (end - at) + words[end:]
        begins = company_before(words)
        return None if begins is None else first + begins

    def has_subject(self, first: int, start: int) -> bool:
        """True if the verb stands behind a subject and whoever comes along with it."""
        if self.is_behind_subject(start):
            return True
        company = self.company(first, start)
        return company is not None and self.is_behind_subject(company + 1)

    def is_behind_subject(self, start: int) -> bool:
        """True if the verb stands directly behind a subject: 'Chủ tịch UBND tỉnh A kiểm tra', 'ông A - Giám đốc Sở B - làm việc với'."""
        if self.norm.endswith(_WITH_WIFE, 0, start):
            start -= len(_WITH_WIFE)
        subject = self.subjects.get(start - 1)
        if subject is None and self.norm[start - 3 : start] == " - ":
            subject = self.subjects.get(start - 3)
        # 'yêu cầu Bộ Công an kiểm tra': an order, no act
        return subject is not None and _ASKS.search(self.norm, max(0, subject - 16), subject) is None

    def opens_clause(self, first: int, start: int) -> bool:
        """True if the verb or its subject opens a clause of the sentence that begins at ``first``: 'Sáng 5/3, Bộ trưởng A giải trình ...'."""
        subject = self.subjects.get(start - 1, start)
        return any(CLAUSE_HEAD.search(self.norm[max(first, at - HEAD) : at]) for at in (start, subject))

    def is_followed(self, end: int) -> bool:
        """True if somebody stands behind the clause whose verb ends here: 'Thăm bệnh viện A, Thủ tướng B yêu cầu ...'."""
        clause = _FRONTED.match(self.norm, end)
        return clause is not None and clause.end() in self.whom

    def has_doer(self, first: int, start: int, end: int) -> bool:
        """True if its sentence, which begins at ``first``, names one who acts for the state before the act, or somebody right behind its clause.

        'Trong khi kiểm tra giấy tờ' and 'Chúng tôi đến thăm gia đình' are nobody's official acts.
        """
        named = bisect_left(self.officials, first) < bisect_left(self.officials, start)
        by = named or CLAUSE_HEAD.search(self.norm[first:start]) or _COLLECTIVE.search(self.norm, first, start)
        return bool(by) or self.is_followed(end)


def _is_official(norm: str, mention: Match) -> bool:
    """True if the mention names a post or a body, or somebody as officials are spoken of."""
    return mention.label in {"TITLE", "AGENCY", "ORG"} or (
        mention.label == "PERSON" and _HONOURED.search(norm, max(0, mention.start - 12), mention.start) is not None
    )


def _subjects(entities: Sequence[Match]) -> dict[int, int]:
    """{where a mention that can act ends: where it starts}; 'Chủ tịch UBND tỉnh Lê Văn Bình' is one."""
    starts: dict[int, int] = {}
    for mention in entities:
        if mention.label in {"PERSON", "TITLE", "AGENCY", "LOCATION"}:
            starts[mention.end] = starts.get(mention.start - 1, mention.start)
    return starts


_OPENING_ACTS = (
    "làm việc", "tiếp", "hội đàm", "hội kiến", "chất vấn", "trả lời chất vấn", "thảo luận ở ", "thảo luận tại ", "phát biểu", "giải trình", "báo cáo", "trình bày",
)  # fmt: skip
"""What somebody does where a clause opens with the verb, who is named behind it."""


def is_done(head: str, verb: str) -> bool:
    """True if the words before a verb make it an act that is told of, not one that is asked for."""
    if verb.startswith(_OPENING_ACTS) and CLAUSE_HEAD.search(head):
        return True  # 'Sáng 5/3, làm việc với UBND huyện, Phó Chủ tịch UBND tỉnh A nhấn mạnh ...'
    if verb in {"thị sát", "kiểm tra", "khảo sát"} and _WENT.search(head):
        return True
    return _DOES.search(head) is not None and not _ORDERS.search(head)
