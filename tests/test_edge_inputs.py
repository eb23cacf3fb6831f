"""Inputs at the edge that once raised or took long: cut-off lines, runs of blanks, long titles. All texts are invented."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from vngovnlp import extract

LEAD = "Sáng 5/3/2024, Chủ tịch UBND huyện Lê Văn Mẫu chủ trì cuộc họp. Chủ tịch UBND huyện yêu cầu:\n"


@pytest.mark.parametrize("line", ["- Các", "5. Các", "a) Những", "* Các", "- Toàn bộ", "Các"])
@pytest.mark.parametrize("pipeline", ["default", "rules"])
def test_a_line_that_breaks_off_behind_its_first_word(line: str, pipeline: str) -> None:
    assert extract(f"{LEAD}- Phòng Y tế kiểm tra chợ;\n{line}", pipeline=pipeline).text.endswith(line)


@pytest.mark.parametrize("words", ["xây dựng kế hoạch của", "xây dựng kế hoạch", "gồm"])
def test_runs_of_blanks_take_no_time(words: str) -> None:
    start = time.perf_counter()
    extract(f"{LEAD}- Phòng Y tế {words}{' ' * 4_000}trình UBND huyện.")
    assert time.perf_counter() - start < 5  # 3 s for 1 000 blanks, and 27 times as long for thrice as many, when it was cubic


def test_the_minutes_of_an_article_with_a_long_topic(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    from vngovnlp.exports.minutes import write_minutes

    topic = "về công tác phòng, chống dịch bệnh trên đàn gia súc, gia cầm tại các xã vùng cao " * 5
    report = extract(
        f"Sáng 5/3/2024, Chủ tịch UBND huyện Lê Văn Mẫu chủ trì cuộc họp {topic.strip()}. Ông yêu cầu Phòng Y tế kiểm tra chợ.",
        id="a" * 400,
    )
    assert report.directives
    path = tmp_path / "thong_bao.docx"
    write_minutes(report, path)
    properties = docx.Document(str(path)).core_properties
    assert len(properties.title) <= 255
    assert len(properties.comments) <= 255
