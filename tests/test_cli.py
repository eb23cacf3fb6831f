import io
import json
import subprocess
import sys

import pytest

from conftest import ROOT
from vngovnlp import __version__, cli, extract
from vngovnlp.report import MeetingReport

EXAMPLE = ROOT / "examples" / "lam_viec_cap_huyen.txt"


@pytest.fixture
def run(monkeypatch, capsys):
    """Runs the command in this process: exit code, standard output, standard error."""

    def runner(*args, stdin: bytes = b""):
        monkeypatch.setattr(sys, "argv", ["vngovnlp", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        with pytest.raises(SystemExit) as stopped:
            cli.main()
        out, err = capsys.readouterr()
        return stopped.value.code or 0, out, err

    return runner


def one_line_error(result, *pieces):
    code, out, err = result
    assert code == 2
    assert out == ""
    assert err.startswith("vngovnlp: ")
    assert err.count("\n") == 1, err
    for piece in pieces:
        assert piece in err
    return True


@pytest.mark.parametrize("command", [(), ("report",), ("batch",), ("dates",), ("schema",)])
def test_help_teaches_by_example(run, command):
    code, out, _ = run(*command, "--help")
    assert code == 0
    assert f"vngovnlp {command[0] if command else 'report'} " in out or command == ("schema",)
    assert "Example" in out or not command
    assert max(map(len, out.splitlines())) <= 100


def test_without_arguments_it_explains_itself(run):
    _, out, err = run()
    assert "vngovnlp report" in out + err


def test_version(run):
    assert run("--version") == (0, f"vngovnlp {__version__}\n", "")


def test_report_in_every_format(run):
    text = EXAMPLE.read_text(encoding="utf-8")
    report = extract(text)
    code, out, _ = run("report", EXAMPLE, "--format", "json")
    assert code == 0
    assert MeetingReport.from_json(out) == report
    assert "CUỘC HỌP" in run("report", EXAMPLE)[1]
    assert run("report", EXAMPLE, "--format", "md")[1] == report.to_markdown()
    assert run("report", EXAMPLE, "--format", "html")[1].startswith("<!doctype html>")


def test_standard_input_and_options(run):
    _, out, _ = run(
        "report",
        "-",
        "--published",
        "2024-03-06",
        "--title",
        "Họp",
        "--format",
        "json",
        stdin="Sáng 5/3, UBND xã họp.".encode(),
    )
    report = json.loads(out)
    assert report["source"]["published"] == "2024-03-06"
    assert report["source"]["title"] == "Họp"
    assert report["dates"][0]["begin"] == "2024-03-05"


def test_rules_only(run):
    _, out, _ = run("report", EXAMPLE, "--pipeline", "rules", "--format", "json")
    assert json.loads(out)["versions"]["model"] is None


@pytest.mark.parametrize("text", ["", " \n", "\x00\x07\x1b[31m", "The committee met on Monday.", "a" * 50_000])
def test_text_without_a_meeting_gives_an_honest_report(run, text):
    code, out, err = run("report", "-", stdin=text.encode())
    assert code == 0
    assert "không kể về cuộc họp" in out
    assert err == ""
    assert "\x1b" not in out


def test_a_missing_file(run):
    assert one_line_error(run("report", "không_có.txt"), "không_có.txt", "No such file", "Check the spelling")


def test_a_folder_is_no_file(run, tmp_path):
    assert one_line_error(run("report", tmp_path), str(tmp_path), "Name a file")


def test_a_file_that_is_not_utf8(run, tmp_path):
    path = tmp_path / "cu.txt"
    path.write_bytes("Hà".encode("cp1258"))
    assert one_line_error(run("report", path), "cu.txt", "iconv -f WINDOWS-1258 -t UTF-8", "cu.utf8.txt")
    path.write_bytes("Hà Nội".encode("utf-16"))
    assert one_line_error(run("report", path), "iconv -f UTF-16")


@pytest.mark.parametrize("value", ["hôm qua", "2024-13-01", "2024-02-30", "05/2024"])
def test_a_bad_publication_date(run, value):
    assert one_line_error(run("report", EXAMPLE, "--published", value), "2020-02-24")


def test_an_unknown_pipeline(run):
    assert one_line_error(run("report", EXAMPLE, "--pipeline", "best"), "best", "rules")


def test_an_unknown_format_lists_the_known(run):
    code, _, err = run("report", EXAMPLE, "--format", "docx")
    assert code == 2
    assert "json" in err


def test_batch_writes_reports_and_sums_up(run, tmp_path):
    code, out, err = run("batch", ROOT / "examples/articles.jsonl", tmp_path / "out.jsonl")
    assert (code, out) == (0, "")
    assert err == f"3 reports in {tmp_path / 'out.jsonl'}\n"
    assert len((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 3


def test_batch_says_how_many_lines_failed(run, tmp_path):
    source = tmp_path / "in.jsonl"
    source.write_text('{"text": "Họp."}\n?\n', encoding="utf-8")
    code, _, err = run("batch", source, tmp_path / "out.jsonl")
    assert code == 0
    assert "1 of them errors" in err
    source.write_text("?\n?\n", encoding="utf-8")
    assert run("batch", source, tmp_path / "out.jsonl")[0] == 1


@pytest.mark.parametrize("command", ["batch", "dates"])
def test_batch_files_that_are_not_there(run, tmp_path, command):
    assert one_line_error(run(command, tmp_path / "in.jsonl", tmp_path / "out.jsonl"), "in.jsonl")
    source = tmp_path / "in.jsonl"
    source.touch()
    assert one_line_error(run(command, source, tmp_path / "khong" / "out.jsonl"), "khong")
    assert run(command, source, tmp_path / "out.jsonl")[0] == 0


def test_dates(run, tmp_path):
    code, _, err = run("dates", ROOT / "examples/dates.jsonl", tmp_path / "out.jsonl")
    assert code == 0
    assert err.startswith("2 ")


def test_schema_is_the_tracked_file(run):
    assert run("schema")[1] == (ROOT / "docs/report.schema.json").read_text(encoding="utf-8")


def test_a_reader_that_stops_reading_is_no_error():
    """`vngovnlp report … | head -1`, and a terminal that knows no Vietnamese."""
    command = f"{sys.executable} -m vngovnlp report {EXAMPLE} | head -1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, check=False, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
    assert done.stderr == b""
    assert done.stdout.decode("utf-8").strip()
