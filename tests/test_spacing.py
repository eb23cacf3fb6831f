"""Odd blanks and character references change nothing but offsets: the report is that of the text with even blanks, moved back."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vngovnlp import extract
from vngovnlp.report import MeetingReport
from vngovnlp.spacing import even

ARTICLE = (
    "Huyện họp giao ban tháng 8\nSáng 15/8/2023, tại Trung tâm Hội nghị huyện, Chủ tịch UBND huyện Vân Hồ Đinh Công Mẫu chủ trì cuộc họp. "
    "Tham dự có bà Lò Thị Mẫu, Phó Chủ tịch UBND huyện.\nChủ tịch UBND huyện yêu cầu Phòng Nội vụ báo cáo kết quả trước ngày 30/8; "
    "Công an huyện phối hợp với UBND các xã tăng cường tuần tra."
)
ODD = ("  ", "\u00a0", "\u00a0 ", " \u00a0", " \u200b", "\u200b ", "\u2009", "\ufeff ")


def said(report: MeetingReport) -> list[object]:
    """What the report says, with even blanks and without offsets."""

    def plain(value: object) -> object:
        if isinstance(value, str):
            return re.sub(r"\s+", " ", re.sub("[\u200b\ufeff]", "", value))
        if isinstance(value, dict):
            spans = ("start", "end", "mentions", "id")
            return {k: plain(v) for k, v in value.items() if not (k in spans and not isinstance(v, str)) and "span" not in k}
        if isinstance(value, list | tuple):
            return [plain(v) for v in value]
        return value

    parts = report.model_dump(exclude={"id", "text", "extra"})
    return [plain(parts[name]) for name in parts]


def check_spans(report: MeetingReport) -> None:
    for part in (*report.entities, *report.dates, *report.statements, *report.documents):
        assert report.text[part.start : part.end] == part.text
    for d in report.directives:
        for text, span in zip((d.issuer, *d.assignees), (d.issuer_span, *d.assignees_spans), strict=True):
            assert text is None or report.text[slice(*span)] == text


@pytest.fixture(scope="module")
def plain() -> MeetingReport:
    report = extract(ARTICLE)
    assert report.meeting is not None
    assert len(report.directives) == 2
    return report


@given(st.lists(st.tuples(st.integers(0, ARTICLE.count(" ") - 1), st.sampled_from(ODD)), min_size=1, max_size=6))
@settings(max_examples=60, deadline=None)
def test_odd_blanks_change_no_value(plain: MeetingReport, changes: list[tuple[int, str]]) -> None:
    words = ARTICLE.split(" ")
    blanks = [" "] * (len(words) - 1)
    for k, odd in changes:
        blanks[k] = odd
    text = "".join(w + b for w, b in zip(words, [*blanks, ""], strict=True))
    report = extract(text)
    assert report.text == text
    assert said(report) == said(plain)
    check_spans(report)


@given(st.text(alphabet=[*"ab.\n\t ", "\u00a0", "\u200b"], max_size=30))
def test_places_of_even_text(text: str) -> None:
    smooth = even(text)
    if smooth is None:
        return
    assert len(smooth.at) == len(smooth.text) + 1
    assert smooth.at[-1] == len(text)
    assert all(a < b for a, b in zip(smooth.at, smooth.at[1:], strict=False))
    assert all(
        c == text[k] or (c == " " and text[k].isspace()) or text[k] == "\u200b"
        for c, k in zip(smooth.text, smooth.at, strict=False)
    )
    assert "\u200b" not in smooth.text


@pytest.mark.parametrize(
    ("text", "evened"),
    [
        ("Chủ  tịch xã", "Chủ tịch xã"),
        ("Chủ \u200btịch\u00a0xã", "Chủ tịch xã"),
        ("\u200bChủ tịch xã\u200b", "Chủ tịch xã"),
        ("Chủ tịch\u00a0\u00a0xã", "Chủ tịch xã"),
        # bullets
        ("Họp:\n\uf0b7 Xã A sửa chợ", "Họp:\n• Xã A sửa chợ"),
        ("Họp:\n  \uf0d8\u00a0 Xã A sửa chợ", "Họp:\n  • Xã A sửa chợ"),
        ("Họp:\n❖Xã A sửa chợ\n→ Xã B", "Họp:\n•Xã A sửa chợ\n• Xã B"),
        ("Họp:\no Xã A sửa chợ", "Họp:\n• Xã A sửa chợ"),
        ("Họp:\no xã A sửa chợ", None),
        ("Từ chợ → xã A\n■\n○○○", None),
        # columns, the end of a sentence, the indent of a line
        ("Nơi nhận    CHỦ TỊCH", None),
        ("Nơi nhận\t\tCHỦ TỊCH", None),
        ("Họp xong.  Ông về.", None),
        ("Họp:\n  Ông về.", None),
        ("Họp xong. Ông về.", None),
    ],
)
def test_even(text: str, evened: str | None) -> None:
    smooth = even(text)
    assert (None if smooth is None else smooth.text) == evened


@pytest.mark.parametrize("bullet", ["\uf0b7 ", "\uf0fc\t", "❖ ", "✔", "→ ", "o ", "◦ "])
def test_items_behind_any_bullet(bullet: str) -> None:
    text = (
        "Huyện họp giao ban\nSáng 15/8/2023, Chủ tịch UBND huyện Đinh Công Mẫu chủ trì cuộc họp. Chủ tịch UBND huyện yêu cầu:\n"
        "- Phòng Nội vụ báo cáo kết quả trước ngày 30/8.\n- Công an huyện tăng cường tuần tra ban đêm.\n- UBND các xã rà soát hộ nghèo."
    )
    listed = text.replace("\n- ", "\n" + bullet)
    report = extract(listed)
    assert [d.assignees for d in report.directives] == [("Phòng Nội vụ",), ("Công an huyện",), ("UBND các xã",)]
    assert [(d.text, d.issuer) for d in report.directives] == [(d.text, d.issuer) for d in extract(text).directives]
    check_spans(report)


def test_character_references_are_written_out(plain: MeetingReport) -> None:
    text = ARTICLE.replace("Đinh Công", "Đinh&nbsp;C&ocirc;ng").replace("Lò", "L&#242;")
    report = extract(text)
    assert [w.code for w in report.warnings][:1] == ["REPAIRED_TEXT"]
    assert said(report)[1:-2] == said(plain)[1:-2]
    check_spans(report)


@pytest.mark.parametrize("text", ["Phòng R&D; họp.", "Sở GD&ĐT; Sở Y tế họp.", "A & B; C"])
def test_an_ampersand_is_no_reference(text: str) -> None:
    report = extract(text)
    assert report.text == text
    assert not [w for w in report.warnings if w.code == "REPAIRED_TEXT"]
