import io
import json
import socket
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


def test_batch_says_which_lines_failed_and_why(run, tmp_path):
    source = tmp_path / "bai.rtf"
    source.write_text("một\nhai\nba\nbốn\n", encoding="utf-8")
    _, _, err = run("batch", source, tmp_path / "out.jsonl")
    assert [line.split(":")[:2] for line in err.splitlines() if line.startswith("error in")] == [
        ["error in line", str(number)] for number in (1, 2, 3)
    ]
    assert "bai.rtf, line 1: no JSON" in err
    assert "'.rtf' is no ending that is known" in err
    assert f"all in {tmp_path / 'out.jsonl.run' / 'quarantine.jsonl'}" in err


def test_serve_tells_an_unknown_pipeline_at_once(run):
    code, _, err = run("serve", "--pipeline", "nhanh")
    assert code == 2
    assert "there is no pipeline 'nhanh'" in err


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx", "out.jsonl.gz", "out.TXT", "out.htm", "out.json"])
def test_batch_writes_nothing_under_the_ending_of_something_else(run, tmp_path, name):
    assert one_line_error(run("batch", ROOT / "examples/articles.jsonl", tmp_path / name), name, ".jsonl", "vngovnlp tasks")
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("name", ["bai.txt", "bai.htm", "bai.html", "bai.doc", "bai.json", "bai.parquet"])
def test_batch_whose_output_was_forgotten_overwrites_no_article(run, tmp_path, name):
    (tmp_path / name).write_text("Sở họp.", encoding="utf-8")
    assert one_line_error(run("batch", EXAMPLE, tmp_path / name), name, "What comes last is the output")
    assert (tmp_path / name).read_text(encoding="utf-8") == "Sở họp."


@pytest.mark.parametrize(
    ("command", "name", "further"),
    [
        ("batch", "in.jsonl", ()),
        ("dates", "in.jsonl", ()),
        ("convert", "in.jsonl", ("--to", "jsonl")),
        ("tasks", "in.csv", ()),
        ("ledger", "in.csv", ()),
        ("officials", "in.csv", ()),
        ("review", "in.csv", ()),
        ("popolo", "in.json", ()),
        ("minutes", "in.docx", ()),
    ],
)
def test_an_input_is_not_overwritten(run, tmp_path, monkeypatch, command, name, further):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text("id,text\n1,Sở họp.\n", encoding="utf-8")
    assert one_line_error(run(command, f"./{name}", tmp_path / name, *further), name, "input and output at once")
    assert (tmp_path / name).read_text(encoding="utf-8") == "id,text\n1,Sở họp.\n"


@pytest.mark.parametrize(
    ("command", "output", "further"),
    [
        ("batch", "out.jsonl", ()),
        ("dates", "out.jsonl", ()),
        ("tasks", "out.csv", ()),
        ("ledger", "out.csv", ()),
        ("officials", "out.csv", ()),
        ("review", "out.csv", ()),
        ("popolo", "out.json", ()),
        ("convert", "out.json", ("--to", "label-studio")),
    ],
)
def test_an_empty_input_is_told(run, tmp_path, command, output, further):
    source = tmp_path / "in.jsonl"
    source.touch()
    code, _, err = run(command, source, tmp_path / output, *further)
    assert code == 0
    assert f"There is nothing in {source}" in err


def test_a_command_without_its_output_says_what_is_missing(run, tmp_path):
    for command in ("batch", "tasks", "ledger", "officials", "review", "popolo"):
        code, out, err = run(command, ROOT / "examples/articles.jsonl")
        assert (code, out) == (2, "")
        assert "what to read and, last, what to write" in err
        assert f"vngovnlp {command} [OPTIONS]" in err


def test_a_wrong_value_is_told_in_plain_words(run, tmp_path):
    _, _, err = run("report", EXAMPLE, "--format", "pdf")
    assert "'--format': 'pdf' is not one of 'text', 'json', 'md', 'html'" in err
    _, _, err = run("review", ROOT / "examples/articles.jsonl", tmp_path / "r.csv", "--below", "2")
    assert "'--below'" in err
    assert "Value error" not in err
    assert "Input should" not in err


@pytest.mark.parametrize(
    ("first", "kind"), [(b"PK\x03\x04\x14\xff", "Word"), (b"%PDF-1.7\xff", "PDF"), (b"\xd0\xcf\x11\xe0", "old Word")]
)
def test_a_file_that_is_no_text_is_no_text_in_another_encoding(run, tmp_path, first, kind):
    path = tmp_path / "bai.docx"
    path.write_bytes(first)
    result = run("report", path)
    assert one_line_error(result, "bai.docx", kind, "vngovnlp batch")
    assert "iconv" not in result[2]


def test_an_output_with_the_ending_of_something_else(run, tmp_path):
    assert one_line_error(run("minutes", EXAMPLE, tmp_path / "a.pdf"), "a.pdf", ".docx")
    assert one_line_error(run("popolo", EXAMPLE, tmp_path / "a.csv"), "a.csv", ".json")
    assert not list(tmp_path.iterdir())


def test_a_model_that_is_not_there(run):
    assert one_line_error(run("report", EXAMPLE, "--model", "khong"), "khong", "learn ... --train --out FOLDER")


def test_an_article_that_nobody_annotated_is_no_gold(run, tmp_path):
    reports = tmp_path / "r.jsonl"
    run("batch", ROOT / "examples/articles.jsonl", reports)
    assert one_line_error(run("evaluate", ROOT / "examples/articles.jsonl", reports), "articles.jsonl", "annotated")
    (tmp_path / "none.jsonl").touch()
    assert one_line_error(run("evaluate", tmp_path / "none.jsonl", reports), "none.jsonl", "nothing in it")


def test_convert_says_which_file_it_read_as_what(run, tmp_path):
    assert one_line_error(run("convert", EXAMPLE, tmp_path / "a.json", "--to", "doccano"), EXAMPLE.name, "jsonl", "--from")
    result = run("convert", ROOT / "examples/articles.jsonl", tmp_path / "a.json", "--to", "doccano", "--from", "conll")
    assert one_line_error(result, "articles.jsonl", "conll", "--from")


def test_serve_says_what_is_wrong_before_it_starts(run):
    pytest.importorskip("uvicorn")
    assert one_line_error(run("serve", "--pipeline", "best"), "best", "rules")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert one_line_error(run("serve", "--pipeline", "rules", "--port", port), str(port), "--port")


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
