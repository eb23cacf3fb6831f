import json
import os
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from conftest import ROOT
from vngovnlp import extract
from vngovnlp.corpus.days import run_dates
from vngovnlp.corpus.options import Limits
from vngovnlp.corpus.run import Advance, Watch, run_batch
from vngovnlp.report import MeetingReport

ARTICLE = "Sáng 5/3, Chủ tịch UBND huyện Lý Văn Quảng chủ trì cuộc họp và yêu cầu Phòng Kinh tế báo cáo trước ngày 30/3."


HERE = Limits(workers=0)


def reports(source, target):
    """In this process: that takes less time than to start another."""
    return run_batch(source, target, limits=HERE)


@pytest.fixture
def run(tmp_path):
    """Runs a batch over lines (dicts, or raw bytes) and gives its output lines."""

    def runner(lines, work=reports):
        source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        raw = [
            line if isinstance(line, bytes) else json.dumps(line, ensure_ascii=False).encode("utf-8", "surrogatepass")
            for line in lines
        ]
        source.write_bytes(b"\n".join(raw) + b"\n")
        summary = work(source, target)
        written = [json.loads(line) for line in target.read_bytes().split(b"\n")[:-1]]
        assert summary.written == len(written)
        assert summary.failed == sum("error" in line for line in written)
        left = {path.name for path in tmp_path.iterdir()}
        assert left <= {"in.jsonl", "out.jsonl", "out.jsonl.run"}
        assert not (tmp_path / "out.jsonl.run" / ".next").exists(), "nothing is left behind"
        return written

    return runner


def test_one_report_a_line_in_order(run):
    lines = [{"id": f"b{i}", "text": ARTICLE, "published": "2024-03-06", "so": i} for i in range(5)]
    written = run(lines)
    assert [line["id"] for line in written] == ["b0", "b1", "b2", "b3", "b4"]
    assert [line["extra"] for line in written] == [{"so": i} for i in range(5)]
    assert MeetingReport.model_validate(written[0]) == extract(ARTICLE, id="b0", published="2024-03-06", extra={"so": 0})


def test_a_line_that_cannot_be_read_becomes_an_error_and_the_run_goes_on(run):
    written = run(
        [
            b"{not json",
            {"id": "tot", "text": ARTICLE},
            b"[1, 2]",
            b'{"id": "latin", "text": "\x81\x8d"}',
            {"id": "khong-co-bai"},
            {"id": 12, "text": None},
            {"text": ARTICLE, "published": "31/31/2024"},
            b"[" * 100_000,
            {"id": "cuoi", "text": ""},
        ]
    )
    assert [line["id"] for line in written] == [
        "line:1",
        "tot",
        "line:3",
        "line:4",
        "khong-co-bai",
        "12",
        "line:7",
        "line:8",
        "cuoi",
    ]
    assert [set(line) for line in written if "error" in line] == [{"id", "error"}] * 7
    assert all(set(line["error"]) == {"kind", "message"} for line in written if "error" in line)
    assert written[-1]["meeting"] is None


def test_blank_lines_and_a_byte_order_mark_are_no_lines(run):
    written = run(
        ["\ufeff".encode() + json.dumps({"id": "a", "text": "Họp."}).encode(), b"", b"  \r", {"id": "b", "text": "Họp."}]
    )
    assert [line["id"] for line in written] == ["a", "b"]


def test_a_report_without_an_id_gets_a_digest_and_not_the_line(run):
    first, second = run([{"text": ARTICLE}, {"text": ARTICLE}])
    assert first == second
    assert first["id"] == extract(ARTICLE).id


def test_lone_surrogates_are_carried_or_reported(run):
    given = [
        b'{"id": "a", "text": "H\\ud800p."}',
        b'{"id": "b\\udfff", "text": "H.", "k": "\\ud800"}',
        b'{"id": "c\\udfff", "text": "H."}',
    ]
    text, extra, id = run(given)
    assert text["text"] == "H\ufffdp."
    assert text["warnings"]
    assert (extra["id"], extra["error"]["kind"]) == (r"b\udfff", "InputError")
    assert (id["id"], id["text"]) == (r"c\udfff", "H.")


def test_a_line_in_an_old_encoding_is_converted_with_a_warning(run):
    (line,) = run([b'{"id": "latin", "text": "UBND xa\xde Ho\xcca An ho\xf2p"}'])
    assert line["text"] == "UBND xã Hòa An họp"
    assert line["warnings"][0]["code"] == "ENCODING"


def test_the_output_is_as_it_was_when_a_run_breaks_off(tmp_path):
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"text": "Họp."}\n' * 3, encoding="utf-8")
    target.write_text("old", encoding="utf-8")

    def broken(advance):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_batch(source, target, limits=HERE, watch=Watch(advance=broken))
    assert target.read_text(encoding="utf-8") == "old"
    assert reports(source, target) == (3, 0, 2), "one was done before"


def test_progress_is_told_in_bytes(tmp_path):
    source = tmp_path / "in.jsonl"
    source.write_text('{"text": "Họp."}\n\n{"text": "Họp."}', encoding="utf-8")
    seen: list[Advance] = []
    run_batch(source, tmp_path / "out.jsonl", limits=HERE, watch=Watch(advance=seen.append))
    size = source.stat().st_size
    assert [(at.rows, at.total) for at in seen] == [(1, size), (2, size)]
    assert seen[-1].done == size


def test_dates_are_found_without_the_page(run):
    (line,) = run([{"id": "n", "text": "Sáng 8/10, UBND tỉnh họp phiên thường kỳ.", "dct": "2021-10-08"}], run_dates)
    assert line["event_date"] == "2021-10-08/2021-10-08"
    (timex,) = line["timex"]
    assert {key: timex[key] for key in ("start", "end", "type", "value", "begin", "end_date")} == {
        "start": 0, "end": 9, "type": "TIME", "value": "2021-10-08TMO", "begin": "2021-10-08", "end_date": "2021-10-08",
    }  # fmt: skip


def test_offsets_of_dates_are_those_of_the_text_as_given(run):
    nfc = "Uỷ ban họp lúc 8 giờ sáng 8/10; báo cáo trước ngày 15/10/2021."
    nfd = unicodedata.normalize("NFD", nfc)
    one, other = run([{"id": 1, "text": nfc, "dct": "2021-10-08"}, {"id": 2, "text": nfd, "dct": "2021-10-08"}], run_dates)
    cut = [[text[t["start"] : t["end"]] for t in line["timex"]] for text, line in ((nfc, one), (nfd, other))]
    assert cut[0]
    assert [unicodedata.normalize("NFC", piece) for piece in cut[1]] == cut[0]
    assert [t["value"] for t in other["timex"]] == [t["value"] for t in one["timex"]]


def test_dates_of_a_broken_line_are_an_error(run):
    written = run([{"id": "a", "text": 3}, {"id": "b", "text": "5/3", "dct": "hôm nay"}, {"text": "Họp."}, b"?"], run_dates)
    assert ["error" in line for line in written] == [True, True, False, True]
    assert written[2] == {"id": "line:3", "timex": [], "event_date": None}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.binary() | st.dictionaries(st.sampled_from(["id", "text", "published", "dct"]), st.text() | st.integers()),
        max_size=4,
    )
)
@pytest.mark.parametrize("work", [reports, run_dates])
def test_each_line_has_an_answer_whatever_it_is(run, work, lines):
    lines = [line.replace(b"\n", b" ") if isinstance(line, bytes) else line for line in lines]
    # A file that begins with the mark of an encoding or of a packed file is read as one.
    assume(
        not (
            lines
            and isinstance(lines[0], bytes)
            and lines[0][:1] in {b"\xfe", b"\xff", b"\xef", b"\x00", b"\x1f", b"\xfd", b"\x28"}
        )
    )
    filled = [line for line in lines if not isinstance(line, bytes) or line.strip()]
    assert len(run(lines, work)) == len(filled)


def test_the_example_files_run(tmp_path):
    assert reports(ROOT / "examples/articles.jsonl", tmp_path / "reports.jsonl") == (3, 0, 3)
    assert run_dates(ROOT / "examples/dates.jsonl", tmp_path / "dates.jsonl") == (2, 0, 2)


def test_the_order_of_sets_changes_no_byte(tmp_path):
    """Sets of strings come in another order in each process: nothing that is summed or written may follow it."""
    outputs = []
    for seed in ("0", "1"):
        target = tmp_path / f"{seed}.jsonl"
        command = [
            sys.executable,
            "-m",
            "vngovnlp",
            "batch",
            "--workers",
            "1",
            str(ROOT / "examples" / "articles.jsonl"),
            str(target),
        ]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True)
        outputs.append(target.read_bytes())
    assert outputs[0] == outputs[1]
