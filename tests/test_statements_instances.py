"""What a task names to be done with belongs to it, and tasks that a list holds stay apart. Invented sentences, pieces as (first, last) clauses."""

from __future__ import annotations

import pytest

from test_statements_fields import read
from vngovnlp.statements.borders.instances import with_instances
from vngovnlp.statements.clauses import clauses, tokens
from vngovnlp.statements.network.spans import Piece, Role


def made(text: str, *words: str, role: Role = "DIRECTIVE") -> list[str]:
    """What becomes of the pieces whose only clause is one of ``words``."""
    toks = tokens(*read(text))
    found = clauses(toks)
    said = [text[toks.start[c.i] : toks.end[c.j - 1]] for c in found]
    pieces = [Piece(said.index(w), said.index(w), role, 0.9) for w in words]
    out = with_instances(toks, found, pieces)
    return [text[toks.start[found[p.first].i] : toks.end[found[p.last].j - 1]] for p in out]


@pytest.mark.parametrize(
    ("text", "words", "left"),
    [
        (
            "Ông yêu cầu xử lý nghiêm các lỗi như: đỗ xe trên cầu; chạy quá tốc độ; chở đá.",
            ("đỗ xe trên cầu", "chạy quá tốc độ"),
            ["xử lý nghiêm các lỗi như: đỗ xe trên cầu; chạy quá tốc độ; chở đá"],
        ),
        (
            "Ông yêu cầu các xã rà soát công trình, gồm: nhà văn hóa; trường học.",
            ("các xã rà soát công trình", "trường học"),
            ["các xã rà soát công trình, gồm: nhà văn hóa; trường học"],
        ),
        (
            "Ông yêu cầu Sở A công khai các quỹ như: quỹ đường; quỹ đê; đồng thời báo cáo tỉnh.",
            ("quỹ đường", "báo cáo tỉnh"),
            ["Sở A công khai các quỹ như: quỹ đường; quỹ đê", "báo cáo tỉnh"],
        ),
        # tasks of their own
        (
            "Ông yêu cầu các xã làm tốt các việc như: rà soát hộ nghèo; sửa chữa đường; kiểm tra chợ.",
            ("rà soát hộ nghèo", "sửa chữa đường", "kiểm tra chợ"),
            ["rà soát hộ nghèo", "sửa chữa đường", "kiểm tra chợ"],
        ),
        # no list, nothing found in it, nothing done with it
        ("Ông yêu cầu xử lý các lỗi như: đỗ xe trên cầu.", ("đỗ xe trên cầu",), ["đỗ xe trên cầu"]),
        ("Ông yêu cầu rà soát các lỗi như: đỗ xe; chở đá.", (), []),
        ("Các quỹ như: quỹ đê; quỹ đường.", ("quỹ đường",), ["quỹ đường"]),
    ],
)
def test_tasks_with_lists(text, words, left):
    assert made(text, *words) == left


def test_other_statements_stay_apart():
    said = ("đỗ xe trên cầu", "chở đá")
    assert made("Còn nhiều lỗi như: đỗ xe trên cầu; chở đá.", *said, role="LIMITATION") == list(said)
