"""Company: those without names who come along with somebody, told between him and what they do: 'Chủ tịch UBND tỉnh A[ cùng lãnh đạo các sở, ngành] kiểm tra'."""

from __future__ import annotations

import regex

WHO, WHERE = "#", "@"
"""What each letter of a name or title, and of a body or place, is written as for :func:`company_before`."""

_GROUP = "đại diện|lãnh đạo|thành viên|thủ trưởng|tập thể|một số|các|nhiều|những"
_PLAIN = (
    f"{_GROUP}|của|thuộc|và|cùng|với|ở|đồng chí|thường trực|chủ chốt|cán bộ|sở|bộ|ban|ngành|phòng|vụ|cục|viện|đoàn thể|hội|đơn vị|cơ quan|"
    "tổ chức|địa phương|chính quyền|tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|trung ương|chuyên môn|chức năng|hữu quan|"
    "liên quan|có|công an|quân sự|ubnd|hđnd|doanh nghiệp|nhà thầu|chủ đầu tư|tư vấn|công tác|ban quản lý|tham mưu|trực thuộc"
)
_STEPS = "đã|vừa|đi|đến|tới|về|xuống|trực tiếp|tiến hành|tổ chức|có buổi|thực tế"
# Read from the end, where it fails at once for nearly all words.
_COMPANY = regex.compile(
    rf"(?r){WHO}(?: {WHERE}+)?(?P<company>(?: ?,)? (?:đã |vừa |trực tiếp )*(?:cùng(?: với)?|và) (?:{_GROUP})(?:(?: ?,)? (?:{_PLAIN}|{WHERE}+))*(?: ?,)?(?: (?:{_STEPS}))* )$"
)
REACH = 240
"""Characters of the longest company with the name before it."""


def company_before(words: str) -> int | None:
    """Where in ``words`` the company begins that they end with, its verb right behind; None if nobody is said to come along with a person.

    Bodies that act by themselves have none: 'Công an huyện cùng các xã kiểm tra' is their daily work.

    >>> words = "sáng nay, ông ## cùng lãnh đạo các sở, ngành đi "
    >>> words[company_before(words):]
    ' cùng lãnh đạo các sở, ngành đi '
    """
    found = _COMPANY.search(words)
    return None if found is None else found.start("company")
