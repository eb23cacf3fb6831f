"""The notice of a meeting's conclusions ('Thông báo kết luận') as a Word document.

The layout is that of Decree 30/2020/NĐ-CP, annex I: A4, Times New Roman, the issuing body on the left, the national motto on the right, number, place and date,
kind and subject of the document, the body, recipients and signature. What the article does not say (number, signer, recipients) stays a dotted blank for the office to fill in.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import regex

from vngovnlp import sheets
from vngovnlp.errors import InputError, VngovError
from vngovnlp.report import Directive, Meeting, MeetingReport, Statement
from vngovnlp.results import report_of

_BLANK = "........"
_BETWEEN = 15
"""Characters between a meeting's name and its topic that belong to both."""
# What XML cannot hold.
_LONGEST_PROPERTY = 255
"""Characters of a property of a Word document, such as its title."""
_UNWRITABLE = regex.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_HEADS = {"ACHIEVEMENT": "Kết quả", "LIMITATION": "Tồn tại, hạn chế", "COMMITMENT": "Cam kết", "PROPOSAL": "Kiến nghị, đề xuất"}


def write_minutes(report: MeetingReport, path: Path | str) -> None:
    """Writes the notice to ``path``, a .docx file.

    Raises :class:`InputError` for another ending or a record that gave no report, :class:`OSError` if the folder is not there, :class:`VngovError` if
    python-docx is missing or the report has neither a meeting nor a directive.
    """
    report, path = report_of(report), Path(path)
    if path.suffix.lower() != ".docx":
        raise InputError(f"{path} ends in {path.suffix or 'nothing'}; the minutes are a Word document. Name the output .docx.")
    sheets.check_folder(path)
    try:
        import docx
    except ImportError:
        raise VngovError("a Word document needs python-docx, which is not installed: pip install 'vngovnlp[office]'") from None
    if report.meeting is None and not report.directives:
        raise VngovError(f"report {report.id} tells of no meeting and no directive: there are no conclusions to write down")
    document = docx.Document()
    _page(document)
    _head(document)
    _subject(document, report)
    for line in _opening(report):
        _paragraph(document, line)
    for heading, lines in _sections(report):
        _paragraph(document, heading, bold=True)
        for line in lines:
            _paragraph(document, line)
    _foot(document)
    document.core_properties.title = _clean(subject(report))[:_LONGEST_PROPERTY]
    document.core_properties.comments = _clean(f"vngovnlp {report.versions.library}, {report.id}")[:_LONGEST_PROPERTY]
    document.save(str(path))


def subject(report: MeetingReport) -> str:
    """'Kết luận của ... tại ...', of what the report says."""
    meeting = report.meeting
    who = _chair(report)
    parts = ["Kết luận" + (f" của {who}" if who else "")]
    if meeting:
        words = _named(report.text, meeting)
        parts.append(f"tại {words[:1].lower()}{words[1:]}")
    return " ".join(parts)


def _named(text: str, meeting: Meeting) -> str:
    """Type and topic, with the words between them if they stand side by side: 'cuộc họp về nước sạch'."""
    if not meeting.topic:
        return meeting.type
    if meeting.type_span and meeting.topic_span and 0 <= meeting.topic_span[0] - meeting.type_span[1] <= _BETWEEN:
        return text[meeting.type_span[0] : meeting.topic_span[1]]
    return f"{meeting.type} {meeting.topic}"


def _chair(report: MeetingReport) -> str | None:
    """Title, agency and name of the first chair, else of the first issuer of a directive."""
    by_id = {o.id: o for o in report.officials}
    ids = [*(report.meeting.chair_ids if report.meeting else ()), *(d.issuer_id for d in report.directives if d.issuer_id)]
    for official in (by_id[i] for i in ids if i in by_id):
        post = official.positions[0] if official.positions else None
        said = [post.title, post.agency or post.agency_inferred, official.name] if post else [official.name]
        return " ".join(part for part in said if part)
    named = (report.meeting.chairs if report.meeting else ()) or tuple(d.issuer for d in report.directives if d.issuer)
    return named[0] if named else None


def _opening(report: MeetingReport) -> list[str]:
    """When and where, who chaired, who took part; only what the report has."""
    meeting = report.meeting
    lines = []
    if meeting:
        lines.append(_when_and_where(_named(report.text, meeting), meeting, _chair(report)))
        if meeting.attendees:
            lines.append(f"Thành phần dự: {'; '.join(meeting.attendees)}.")
    if report.documents:
        lines.append(f"Văn bản được viện dẫn: {'; '.join(dict.fromkeys(d.text for d in report.documents))}.")
    return lines


def _when_and_where(named: str, meeting: Meeting, who: str | None) -> str:
    words = [named[:1].upper() + named[1:]]
    if meeting.begin and meeting.begin == meeting.end:
        words.append(f"ngày {_day(meeting.begin)}")
    elif meeting.begin and meeting.end:
        words.append(f"từ ngày {_day(meeting.begin)} đến ngày {_day(meeting.end)}")
    if meeting.location:
        words.append(f"tại {meeting.location}")
    return " ".join(words) + (f"; chủ trì: {who}." if who else ".")


def _sections(report: MeetingReport) -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    others = [s for s in report.statements if isinstance(s, Statement)]
    for role, heading in _HEADS.items():
        lines = [f"- {_sentence(s.text)}" for s in others if s.role == role]
        if lines and role in {"ACHIEVEMENT", "LIMITATION"}:
            found.append((heading, lines))
    if report.directives:
        found.append(("Nhiệm vụ giao", [_task(number, d) for number, d in enumerate(report.directives, 1)]))
    for role in ("COMMITMENT", "PROPOSAL"):
        lines = [f"- {_sentence(s.text)}" for s in others if s.role == role]
        if lines:
            found.append((_HEADS[role], lines))
    return [(f"{_roman(n)}. {heading}", lines) for n, (heading, lines) in enumerate(found, 1)]


def _task(number: int, directive: Directive) -> str:
    """The task with those of its fields that its own words do not hold."""
    line = f"{number}. {_sentence(directive.text)}"
    inside = (directive.start, directive.end)
    further = []
    if directive.assignees and not any(_within(span, inside) for span in directive.assignees_spans):
        further.append(f"Chủ trì: {'; '.join(directive.assignees)}")
    if directive.deadline and directive.deadline.date:
        further.append(f"Thời hạn: {_day(directive.deadline.date)}")
    return line + (f" ({'; '.join(further)}.)" if further else "")


def _within(span: Sequence[int], whole: tuple[int, int]) -> bool:
    return whole[0] <= span[0] and span[1] <= whole[1]


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")


def _roman(number: int) -> str:
    return ("I", "II", "III", "IV", "V")[number - 1]


def _day(iso: str) -> str:
    day = date.fromisoformat(iso)
    return f"{day.day:02}/{day.month:02}/{day.year}"


# Word


def _clean(text: str) -> str:
    return _UNWRITABLE.sub("", text)


def _page(document: Any) -> None:
    """A4, margins and typeface of the decree."""
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    _number_pages(section)
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(14)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")


def _number_pages(section: Any) -> None:
    """Page numbers in the middle of the upper margin, from the second page on."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)


def _paragraph(document: Any, text: str, *, bold: bool = False) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.first_line_indent = Mm(10)
    paragraph.paragraph_format.space_after = Pt(6)
    paragraph.add_run(_clean(text)).bold = bold


def _head(document: Any) -> None:
    """Two columns without borders: the body with its number, the motto with place and date."""
    from docx.shared import Mm, Pt

    table = document.add_table(rows=2, cols=2)
    table.autofit = False
    for row in table.rows:
        for cell, width in zip(row.cells, (Mm(65), Mm(100)), strict=True):
            cell.width = width
    # An article does not say who issues the notice: its author's office need not be it.
    _cell(table.cell(0, 0), (_BLANK, Pt(13), True, False), ("⎯⎯⎯⎯⎯", Pt(8), False, False))
    _cell(
        table.cell(0, 1),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Pt(12), True, False),
        ("Độc lập - Tự do - Hạnh phúc", Pt(13), True, False),
        ("⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯", Pt(8), False, False),
    )
    _cell(table.cell(1, 0), (f"Số: {_BLANK}/TB-{_BLANK}", Pt(13), False, False))
    _cell(table.cell(1, 1), (f"{_BLANK}, ngày ..... tháng ..... năm .......", Pt(13), False, True))


def _cell(cell: Any, *lines: tuple[str, Any, bool, bool]) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    for number, (text, size, bold, italic) in enumerate(lines):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(_clean(text))
        run.font.size, run.bold, run.italic = size, bold, italic


def _subject(document: Any, report: MeetingReport) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    for text, before, after in (("THÔNG BÁO", Pt(18), Pt(0)), (subject(report), Pt(0), Pt(18))):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = before, after
        paragraph.add_run(_clean(text)).bold = True


def _foot(document: Any) -> None:
    """Recipients on the left, signature on the right: blanks."""
    from docx.shared import Mm, Pt

    document.add_paragraph()
    table = document.add_table(rows=1, cols=2)
    table.autofit = False
    for cell, width in zip(table.rows[0].cells, (Mm(80), Mm(85)), strict=True):
        cell.width = width
    left = table.cell(0, 0)
    first = left.paragraphs[0].add_run("Nơi nhận:")
    first.bold = first.italic = True
    first.font.size = Pt(12)
    for line in (f"- {_BLANK};", f"- Lưu: VT, {_BLANK}."):
        left.add_paragraph().add_run(line).font.size = Pt(11)
    _cell(
        table.cell(0, 1), ("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", Pt(13), True, False), ("(Ký, ghi rõ họ tên)", Pt(12), False, True)
    )
