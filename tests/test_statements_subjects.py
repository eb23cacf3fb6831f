"""A result or a shortcoming begins with all of the names that it is told of. '[...]' is a name, '«' where the network lets the statement begin."""

from __future__ import annotations

import re
from bisect import bisect_left

import pytest

from test_statements_fields import read
from vngovnlp.article import Article
from vngovnlp.grammar.match import Match
from vngovnlp.segment import sentences
from vngovnlp.statements.borders.subjects import with_collective, with_faults, with_names
from vngovnlp.statements.clauses import tokens
from vngovnlp.text import normal


def begin(marked: str, floor: str = "") -> str:
    """The statement with all of its names, up to the end; the one before it ends with ``floor``."""
    at, names, text = 0, [], ""
    for part in re.split(r"([«\[\]])", marked):
        if part == "«":
            at = len(text)
        elif part == "[":
            names.append(len(text))
        elif part == "]":
            label = "AGENCY" if text.startswith(("Sở", "sở"), names[-1]) else "LOCATION"
            names[-1:] = [Match(names[-1], len(text), label, None, "test")]
        else:
            text += part
    toks = tokens(Article(text, normal(text), sentences(text)), names)
    lowest = bisect_left(toks.start, text.index(floor) + len(floor)) if floor else 0
    return text[toks.start[with_names(toks, bisect_left(toks.start, at), lowest)] :]


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("Đến nay, các [tỉnh Quảng Trị], [Quảng Bình], «[Hà Tĩnh] đã chi trả.", "các tỉnh Quảng Trị, Quảng Bình, Hà Tĩnh đã chi trả."),
        ("Ông cho biết 3 [sở Y tế], [Sở Tài chính] và «[Sở Nội vụ] đã trả lời.", "3 sở Y tế, Sở Tài chính và Sở Nội vụ đã trả lời."),
        ("Ông cho biết hai tỉnh [Quảng Trị] và «[Hà Tĩnh] đã trả lời.", "hai tỉnh Quảng Trị và Hà Tĩnh đã trả lời."),
        ("[Sở Y tế], «[Sở Tài chính] còn chậm.", "Sở Y tế, Sở Tài chính còn chậm."),
        ("Tuy nhiên, [Sở Y tế], «[Sở Tài chính] còn chậm.", "Sở Y tế, Sở Tài chính còn chậm."),
        ("[Quảng Trị] - «[Hà Tĩnh] sẽ cùng sửa đường.", "Quảng Trị - Hà Tĩnh sẽ cùng sửa đường."),
        # Another word governs the first, or it is no member of the list.
        ("Theo [Sở Y tế], «[Sở Tài chính] còn chậm.", "Sở Tài chính còn chậm."),
        ("Ở nhiều nơi như [Quảng Trị], «[Hà Tĩnh] còn thiếu nước.", "Hà Tĩnh còn thiếu nước."),
        ("Cùng với [Sở Y tế], «[Sở Tài chính] đã sửa sai.", "Sở Tài chính đã sửa sai."),
        ("Trong các năm qua, ở [Quảng Trị], «[Hà Tĩnh] đã sửa sai.", "Hà Tĩnh đã sửa sai."),
        ("[Quảng Trị], «[Sở Y tế] đã tiêm cho dân.", "Sở Y tế đã tiêm cho dân."),
        ("[Sở Y tế] đã trả lời, «[Sở Tài chính] còn chậm.", "Sở Tài chính còn chậm."),
        ("[Quảng Trị] - «[Sở Y tế] đã tiêm cho dân.", "Sở Y tế đã tiêm cho dân."),
        ("[Sở Y tế] «[Sở Tài chính] còn chậm.", "Sở Tài chính còn chậm."),
    ],
)  # fmt: skip
def test_the_list_of_names_is_whole(marked: str, whole: str) -> None:
    assert begin(marked) == whole


def test_what_belongs_to_the_statement_before_stays_there() -> None:
    assert begin("[Sở Y tế], «[Sở Tài chính] đã chậm.", floor="Sở Y tế") == "Sở Tài chính đã chậm."
    assert begin("Các [sở Y tế], «[Sở Tài chính] đã chậm.", floor="Các") == "Sở Tài chính đã chậm."


@pytest.mark.parametrize(
    ("text", "span", "whole"),
    [
        ("Các sở, ban, ngành, xã đã rà soát kho thuốc.", "xã đã rà soát kho thuốc", "Các sở, ban, ngành, xã đã rà soát kho thuốc"),
        ("Trong năm, các sở, xã đã rà soát kho thuốc.", "xã đã rà soát kho thuốc", "các sở, xã đã rà soát kho thuốc"),
        # Something else governs what stands before, or does something.
        ("Theo ý kiến của các sở, xã đã rà soát kho thuốc.", "xã đã rà soát kho thuốc", "xã đã rà soát kho thuốc"),
        ("Các đại biểu mong muốn huyện, xã rà soát kho thuốc.", "xã rà soát kho thuốc", "xã rà soát kho thuốc"),
    ],
)  # fmt: skip
def test_a_collective_is_whole(text: str, span: str, whole: str) -> None:
    toks = tokens(*read(text))
    at = text.index(span)
    i, j = bisect_left(toks.start, at), bisect_left(toks.start, at + len(span))
    assert text[toks.start[with_collective(toks, i, j, 0)] : toks.end[j - 1]] == whole


@pytest.mark.parametrize(
    ("text", "span", "whole"),
    [
        ("Xã còn những hạn chế, yếu kém trong quản lý chợ.", "yếu kém", "những hạn chế, yếu kém"),
        ("Xã còn một số khó khăn, vướng mắc và bất cập về vốn.", "bất cập", "một số khó khăn, vướng mắc và bất cập"),
        # No row, nothing that counts it, another sentence.
        ("Xã đã sửa cầu, yếu kém nhất là chợ.", "yếu kém", "yếu kém"),
        ("Xã bớt khó khăn, vướng mắc nhất là chợ.", "vướng mắc", "vướng mắc"),
        ("Xã còn những cầu cũ, sai phạm đã rõ.", "sai phạm", "sai phạm"),
    ],
)
def test_a_row_of_faults_is_whole(text: str, span: str, whole: str) -> None:
    toks = tokens(*read(text))
    at = text.index(span)
    i = with_faults(toks, bisect_left(toks.start, at), 0)
    assert text[toks.start[i] : at + len(span)] == whole
