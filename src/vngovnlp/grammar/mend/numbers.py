"""Numbers that were taken for nothing: the further ones of a list with one head, 'Quyết định 518, | 519', 'quận 2, | 5 | và 9', and those that end the name of a
body, 'Trung đoàn Không quân | 618'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from vngovnlp.grammar.match import Match

# Behind a number that counts nothing: a mark, a name, or a word that begins no noun; 'quận 2, 5 | người chết' counts people
_BEHIND = (
    r"(?=[,;:.)\n\"”…]|$| [(–-]| ngày \d| \p{Lu}| (?:của|và|hoặc|về|trong|tại|ở|vào|với|để|vì|do|từ|đến|tới|theo|trước|sau|khi|đã|đang|sẽ|vừa|từng|được|có"
    r"|là|cũng|còn|thì|mà|nhằm|thuộc|gồm|cho|bị|phải|cần|này|trên|như|nơi|hiện|chưa|không|khóa|khoá)(?!\p{L}))"
)
_NUMBER = rf"(?P<number>\d{{1,4}})(?![\d/%-]|[.,]\d){_BEHIND}"
_NEXT = regex.compile(rf"(?:,|,? và|,? hoặc) ?{_NUMBER}")
_JOINTS = (",", " và ", " hoặc ")
_LAST = {
    "DOCUMENT": regex.compile(r"(?<![\d/])(?P<number>\d{1,4})$"),
    "LOCATION": regex.compile(
        r"(?i)^(?:quận|phường|khóm|ấp|thôn|xóm|buôn|tổ|tổ dân phố|khu phố|tiểu khu|(?:đường )?vành đai|quốc lộ|tỉnh lộ) (?P<number>\d{1,4})$"
    ),
}
_YEAR = regex.compile(r"(?:19|20)\d\d")


def numbers_of_lists(text: str, mentions: Sequence[Match]) -> list[Match]:
    """The mentions and the numbers behind a numbered document or place that share its kind: 'Quyết định 518, | 519', 'quận 2, | 5 | và | 9'."""
    out: list[Match] = []
    for k, m in enumerate(mentions):
        if out and m.start < out[-1].end:
            continue  # found already as one of the list
        out.append(m)
        # a glance first: few mentions end with a figure
        if m.label in _LAST and text[m.end - 1].isdigit() and text.startswith(_JOINTS, m.end):
            _add_numbers(text, m, mentions[k + 1 : k + 12], out)
    return out


def _add_numbers(text: str, m: Match, following: Sequence[Match], out: list[Match]) -> None:
    head = _LAST[m.label].search(text[m.start : m.end])
    if head is None:
        return
    size, end = len(head["number"]), m.end
    while (found := _NEXT.match(text, end)) is not None:
        start, end = found.span("number")
        if abs(end - start - size) > 1 or (end - start == 4 and _YEAR.match(text, start)):
            return
        if any(n.start < end and n.end > start and (n.start, n.end, n.label) != (start, end, m.label) for n in following):
            return  # a day or an address begins with it
        out.append(m._replace(start=start, end=end, rule="mend-number"))


_NUMBERED = regex.compile(
    r"(?i)(?:trung đoàn|sư đoàn|lữ đoàn|tiểu đoàn|binh đoàn|hải đội|đoàn công tác|tổ công tác|bệnh viện|bv|nhà máy|trung tâm hội nghị)(?!\p{L})"
)
_BODIES = ("AGENCY", "ORG", "LOCATION")
_BEHIND_NAME = regex.compile(rf" {_NUMBER}")


def numbered_bodies(text: str, mentions: Sequence[Match]) -> Iterator[Match]:
    """Bodies with the number that ends their name, and the territory behind it: 'Tổ công tác | 518', 'Bệnh viện Phụ nữ | 2 | tỉnh Sơn La'."""
    reached = 0
    for k, m in enumerate(mentions):
        if m.start < reached:
            continue
        # a glance first: few names stand before a figure
        if text[m.end + 1 : m.end + 2].isdigit() and m.label in _BODIES and text[m.end] == " ":
            m = m._replace(end=_numbered_end(text, m, mentions[k + 1] if k + 1 < len(mentions) else None))
        reached = m.end
        yield m


def _numbered_end(text: str, m: Match, behind: Match | None) -> int:
    """Where the body ends with its number and the territory behind that."""
    number = _BEHIND_NAME.match(text, m.end) if _NUMBERED.match(text, m.start, m.end) else None
    if number is None or (behind is not None and behind.start < number.end()):
        return m.end
    home = m.label == "AGENCY" and behind is not None and behind.label == "LOCATION" and behind.start == number.end() + 1
    return behind.end if home and behind is not None else number.end()
