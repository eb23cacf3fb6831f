"""What is done again and what is not, what goes where, and what a run tells."""

import hashlib
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import vngovnlp
from vngovnlp import InputError, VngovError, extract, extract_many, load
from vngovnlp.corpus import outputs, progress, tables
from vngovnlp.corpus.options import Limits
from vngovnlp.corpus.run import Advance, Watch, run_batch
from vngovnlp.corpus.where import conditions

QUICK = Limits(workers=0, work="corpus_faults:build")
HERE = Limits(workers=0)
ARTICLE = "Sáng 5/3, Chủ tịch UBND huyện Lý Văn Quảng chủ trì cuộc họp và yêu cầu Phòng Kinh tế, Phòng Tài chính báo cáo trước ngày 30/3."


@pytest.fixture
def corpus(tmp_path):
    """A corpus that can be changed, run again, and says what was told."""
    return Corpus(tmp_path)


class Corpus:
    def __init__(self, folder: Path) -> None:
        self.source, self.target = folder / "in.jsonl", folder / "out.jsonl"
        self.told: list[str] = []

    def write(self, *records: dict) -> None:
        self.source.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")

    def run(self, limits=QUICK, **options):
        self.told = []
        return run_batch(self.source, self.target, limits=limits, watch=Watch(self.told.append), **options)

    def lines(self) -> list[dict]:
        return [json.loads(line) for line in self.target.read_text(encoding="utf-8").splitlines()]

    def manifest(self) -> dict:
        return json.loads((self.target.with_name("out.jsonl.run") / "manifest.json").read_text(encoding="utf-8"))


def records(count: int, text: str = "họp") -> list[dict]:
    return [{"id": f"b{number}", "text": f"{text} {number}"} for number in range(count)]


def test_a_second_run_does_nothing(corpus):
    corpus.write(*records(30), {"id": "x", "text": "lỗi"})
    assert corpus.run() == (31, 1, 31)
    before = corpus.target.stat().st_mtime_ns
    assert corpus.run() == (31, 1, 0)
    assert corpus.target.stat().st_mtime_ns == before
    assert corpus.told == ["31 articles, none of them new or changed: nothing to do"]


def test_new_and_changed_articles_alone_are_done(corpus):
    given = records(30)
    corpus.write(*given)
    corpus.run()
    corpus.write(
        {"id": "mới", "text": "mới"}, *given[:10], {**given[10], "text": "khác"}, *given[11:], {"id": "cuối", "text": "cuối"}
    )
    assert corpus.run() == (32, 0, 3)
    assert [line["id"] for line in corpus.lines()] == ["mới", *(f"b{n}" for n in range(30)), "cuối"]
    assert corpus.lines()[11]["text"] == "KHÁC"
    corpus.write(*reversed(given[:5]))
    assert corpus.run() == (5, 0, 0)
    assert [line["id"] for line in corpus.lines()] == ["b4", "b3", "b2", "b1", "b0"]
    assert corpus.manifest()["rows"] == {"in": 5, "out": 5, "failed": 0, "computed": 0, "kept": 5}


def test_other_options_and_restart_do_all_again(corpus):
    corpus.write(*records(5))
    corpus.run()
    assert corpus.run(restart=True) == (5, 0, 5)
    assert corpus.run(fields=["meeting"]).computed == 5


def test_results_that_somebody_changed_are_not_taken_over(corpus):
    corpus.write(*records(5))
    corpus.run()
    right = corpus.target.read_bytes()
    corpus.target.write_bytes(right.replace(b"2", b"9"))
    corpus.write(*records(6))
    assert corpus.run().computed == 2
    assert corpus.target.read_bytes().startswith(right)
    corpus.target.unlink()
    assert corpus.run() == (6, 0, 6)


def test_an_input_that_changed_while_its_run_was_broken_off(corpus):
    def stop(at):
        if at.rows == 20:
            raise KeyboardInterrupt

    given = records(30)
    corpus.write(*given)
    with pytest.raises(KeyboardInterrupt):
        run_batch(corpus.source, corpus.target, limits=QUICK, watch=Watch(advance=stop))
    corpus.write(*given[:5], {"id": "mới", "text": "mới"}, *given[5:])
    assert corpus.run() == (31, 0, 11)
    assert corpus.told == ["5 articles at the beginning were done before"]
    assert [line["id"] for line in corpus.lines()] == [*(f"b{n}" for n in range(5)), "mới", *(f"b{n}" for n in range(5, 30))]


def test_only_some_articles_and_some_fields(corpus):
    corpus.write(
        *(
            {"id": f"b{n}", "text": ARTICLE, "published": f"2024-03-{n + 1:02}", "loại": "tin" if n % 2 else "bài"}
            for n in range(6)
        )
    )
    assert corpus.run(HERE, where=["published>=2024-03-03", "loại=tin"], fields=["meeting", "source"]).written == 2
    assert [list(line) for line in corpus.lines()] == [["id", "meeting", "source"]] * 2
    assert [line["id"] for line in corpus.lines()] == ["b3", "b5"]
    assert corpus.run(limit=1).written == 1
    for wrong in ({"where": ["published"]}, {"where": ["id~("]}, {"fields": ["bài"]}):
        with pytest.raises(InputError):
            corpus.run(**wrong)


def test_conditions():
    record = {"a": "2", "n": 3, "none": None}
    for text, wanted in {
        "a=2": True,
        "n=3": True,
        "a!=2": False,
        "a<3": True,
        "a~^2$": True,
        "none=x": False,
        "x!=1": True,
        "x~.": False,
    }.items():
        assert conditions([text])(record) is wanted, text


def test_duplicate_ids_are_told_of_and_kept(corpus):
    corpus.write({"id": "a", "text": "một chữ"} | {"text": "họp"}, {"id": "b", "text": "họp"}, {"id": "a", "text": "họp lại"})
    assert corpus.run() == (3, 0, 3)
    assert corpus.told == ["1 id(s) are given to more than one article, again first in row 3"]
    assert corpus.manifest()["ids_given_twice"] == 1


def test_the_manifest_says_what_was_made_of_what(corpus):
    corpus.write(*records(3))
    corpus.run()
    made = corpus.manifest()
    assert made["versions"]["library"] == vngovnlp.__version__
    assert made["inputs"] == ["in.jsonl"]
    assert made["files"] == [
        {
            "file": "out.jsonl",
            "bytes": corpus.target.stat().st_size,
            "sha256": hashlib.sha256(corpus.target.read_bytes()).hexdigest(),
        }
    ]


def test_two_runs_do_not_write_to_one_output(corpus):
    corpus.write(*records(3))
    corpus.run()

    def again(at):
        with pytest.raises(InputError, match="another run"):
            corpus.run()

    corpus.write(*records(4))
    run_batch(corpus.source, corpus.target, limits=QUICK, watch=Watch(advance=again))


@pytest.mark.parametrize("name", ["-", "/dev/stdout", "/dev/fd/1", "/dev/stderr"])
def test_a_device_gets_the_results(corpus, name, capfd):
    corpus.write(*records(2))
    run_batch(corpus.source, name, limits=QUICK)
    assert [json.loads(line)["id"] for line in "".join(capfd.readouterr()).splitlines()] == ["b0", "b1"]


@pytest.mark.parametrize("name", ["-", "/dev/stdout", "/dev/fd/1"])
def test_what_the_shell_appends_to_is_kept(corpus, tmp_path, name):
    corpus.write({"id": "b0", "text": ARTICLE})
    kept = tmp_path / "all.jsonl"
    kept.write_bytes(b"here before\n")
    with kept.open("ab") as appended:
        call = [sys.executable, "-m", "vngovnlp", "batch", str(corpus.source), name, "--workers", "0", "--pipeline", "rules"]
        subprocess.run(call, check=True, stdout=appended)
    first, second = kept.read_bytes().splitlines()
    assert (first, json.loads(second)["id"]) == (b"here before", "b0")


def test_an_output_among_its_inputs_is_not_read(corpus, tmp_path):
    corpus.write(*records(3))
    for _ in range(2):
        assert run_batch(tmp_path, corpus.target, limits=QUICK).written == 3
    with pytest.raises(InputError, match="input and output at once"):
        run_batch(corpus.source, corpus.source, limits=QUICK)


@pytest.mark.parametrize("source", ["./in.jsonl", "{folder}/in.jsonl", "link.jsonl", "x/../in.jsonl"])
@pytest.mark.parametrize("further", [(), ("other.jsonl",)])
def test_an_input_by_another_name_is_not_overwritten(corpus, tmp_path, monkeypatch, source, further):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x").mkdir()
    corpus.write(*records(3))
    (tmp_path / "other.jsonl").write_bytes(corpus.source.read_bytes())
    (tmp_path / "link.jsonl").symlink_to(corpus.source)
    before = corpus.source.read_bytes()
    with pytest.raises(InputError, match="input and output at once"):
        run_batch([*further, source.format(folder=tmp_path)], "in.jsonl", limits=QUICK)
    assert corpus.source.read_bytes() == before


def test_progress_is_a_line_now_and_then_or_a_bar(monkeypatch):
    out = io.StringIO()
    monkeypatch.setattr(progress, "SECONDS", 0.0)
    with progress.Progress(out) as told:
        told.watch.tell("a message")
        told.watch.advance(Advance(10, 50, 200))
        told.watch.advance(Advance(20, 100, None))
    assert re.fullmatch(
        r"a message\n10 articles, [\d.]+/s, 25 % of the input, about \d+ s left\n20 articles, [\d.]+/s\n", out.getvalue()
    )
    terminal = io.StringIO()
    terminal.isatty = lambda: True
    with progress.Progress(terminal) as told:
        told.watch.advance(Advance(10, 50, 200))
        told.watch.tell("a sentence")
        told.watch.advance(Advance(11, 200, 200))
    assert "11 articles" in terminal.getvalue()
    assert "a sentence" in terminal.getvalue()


def test_workers_change_no_byte(corpus):
    corpus.write(*records(100))
    corpus.run(Limits(workers=2, work=QUICK.work))
    parallel = corpus.target.read_bytes()
    corpus.run(restart=True)
    assert corpus.target.read_bytes() == parallel


# The real pipeline from here on, and tables.


@pytest.fixture
def articles():
    return [{"id": f"b{n}", "text": ARTICLE, "published": "2024-03-06"} for n in range(5)] + [{"id": "hỏng", "text": None}]


@pytest.fixture
def small_parts(monkeypatch):
    pytest.importorskip("pyarrow")
    monkeypatch.setattr(tables, "PART", 2)


def parts(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.parquet"))}


def test_a_dataset_has_the_tables_of_the_frames(corpus, articles, small_parts, tmp_path):
    corpus.write(*articles)
    target = tmp_path / "corpus"
    assert run_batch(corpus.source, target, limits=HERE) == (6, 1, 6)
    assert len(list((target / "facts").iterdir())) == 3
    made = vngovnlp.read_corpus(target)
    whole = extract(ARTICLE, id="b0", published="2024-03-06")
    reports = list(made.reports())
    assert reports[0] == whole
    assert reports[5].id == "hỏng"
    assert made.quarantine["doc_id"].tolist() == ["hỏng"]
    assert made.manifest["rows"]["out"] == 6
    directives = made.directives
    assert directives["assignees"].tolist()[:1] == [list(whole.directives[0].assignees)]
    for name in tables.VIEWS:
        frame = getattr(made, name)
        schema = tables.VIEWS[name][0]
        assert list(frame.columns) == list(schema)
        assert {c: str(d) for c, d in frame.dtypes.items() if c not in tables.LISTS.get(name, ())} == {
            c: str(d) for c, d in schema.items() if c not in tables.LISTS.get(name, ())
        }
    assert len(made.entities) == 5 * len(whole.entities)
    run_batch(corpus.source, corpus.target, limits=HERE)
    flat = vngovnlp.read_corpus(corpus.target)
    for name in tables.VIEWS:
        assert getattr(flat, name).equals(getattr(made, name)), name


def test_a_dataset_is_gone_on_with_and_kept_up_to_date(corpus, articles, small_parts, tmp_path):
    corpus.write(*articles)
    target, undisturbed = tmp_path / "corpus", tmp_path / "undisturbed"
    run_batch(corpus.source, undisturbed, limits=HERE)
    for stop_at in (1, 3, 4):

        def stop(at, stop_at=stop_at):
            if at.rows == stop_at:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            run_batch(corpus.source, target, limits=HERE, watch=Watch(advance=stop))
    assert run_batch(corpus.source, target, limits=HERE).computed == 2
    assert parts(target) == parts(undisturbed)
    assert run_batch(corpus.source, target, limits=HERE).computed == 0
    corpus.write(*articles[1:3])
    assert run_batch(corpus.source, target, limits=HERE) == (2, 0, 0)
    assert len(list((target / "facts").iterdir())) == 1, "parts that are no longer there are gone"
    assert [report.id for report in vngovnlp.read_corpus(target).reports()] == ["b1", "b2"]


def test_a_dataset_broken_off_between_two_renames_is_whole_after_the_next_run(
    corpus, articles, small_parts, tmp_path, monkeypatch
):
    corpus.write(*articles)
    undisturbed = tmp_path / "undisturbed"
    run_batch(corpus.source, undisturbed, limits=HERE)
    moves = 3

    def broken(source, target):
        nonlocal moves
        moves -= 1
        if moves < 0:
            raise KeyboardInterrupt
        os.replace(source, target)

    monkeypatch.setattr(outputs, "os", SimpleNamespace(replace=broken))
    with pytest.raises(KeyboardInterrupt):
        run_batch(corpus.source, tmp_path / "corpus", limits=HERE)
    monkeypatch.setattr(outputs, "os", os)
    assert run_batch(corpus.source, tmp_path / "corpus", limits=HERE).computed == 0
    assert parts(tmp_path / "corpus") == parts(undisturbed)


def test_tables_of_lone_surrogates(corpus, small_parts, tmp_path):
    pd = pytest.importorskip("pandas")
    strange = [{"id": "b\ud83d", "text": ARTICLE}, {"id": "c", "text": "H.", "k": "\ud800"}, {"id": "\udce1"}]
    corpus.source.write_text("".join(json.dumps(record) + "\n" for record in strange), encoding="utf-8")
    corpus.target = tmp_path / "tables"
    assert corpus.run(HERE)[:2] == (3, 2)
    assert set(pd.read_parquet(corpus.target / "facts")["doc_id"]) >= {r"b\ud83d"}
    assert list(pd.read_parquet(corpus.target / "reports")["doc_id"]) == [r"b\ud83d", "c", r"\udce1"]


@pytest.mark.parametrize(
    ("line", "written"), [(r'{"a": "b\ud83dc"}', "b?c"), (r'{"a": "b\\ud83d"}', r"b\ud83d"), (r'{"a": "\ud83d\ude00"}', "😀")]
)
def test_a_line_without_lone_surrogates(line, written):
    assert json.loads(tables._without_surrogates(line)) == {"a": written}


def test_some_tables_of_a_dataset_and_an_empty_one(corpus, articles, small_parts, tmp_path):
    corpus.write(*articles)
    run_batch(corpus.source, tmp_path / "corpus", limits=HERE, fields=["directives"])
    made = vngovnlp.read_corpus(tmp_path / "corpus")
    assert len(made.directives) == 5 * len(extract(ARTICLE, published="2024-03-06").directives)
    with pytest.raises(InputError, match="--fields"):
        _ = made.officials
    assert run_batch(corpus.source, tmp_path / "corpus", limits=HERE) == (6, 1, 0), "the other tables are made of the reports"
    assert len(vngovnlp.read_corpus(tmp_path / "corpus").officials) == 5 * sum(
        len(o.positions) or 1 for o in extract(ARTICLE).officials
    )
    with pytest.raises(InputError, match="no table"):
        run_batch(corpus.source, tmp_path / "corpus", limits=HERE, fields=["văn bản"])
    corpus.write()
    run_batch(corpus.source, tmp_path / "rỗng", limits=HERE)
    assert len(vngovnlp.read_corpus(tmp_path / "rỗng").meetings) == 0
    with pytest.raises(InputError, match="no corpus"):
        vngovnlp.read_corpus(tmp_path / "không có")


def test_tables_of_the_workers_are_those_of_one_process(corpus, articles, small_parts, tmp_path):
    corpus.write(*articles)
    run_batch(corpus.source, tmp_path / "one", limits=HERE)
    # A worker has the part size of the module; the last part is smaller than it in any case.
    run_batch(corpus.source, tmp_path / "two", limits=Limits(workers=1))
    assert parts(tmp_path / "one") == parts(tmp_path / "two")


def test_own_names_a_place_and_officials_only(tmp_path):
    (tmp_path / "my.csv").write_text("form,label\nTổ Sen Hồng,AGENCY\n", encoding="utf-8")
    text = "Sáng 5/3, ông Lê Văn Mẫu, Chủ tịch UBND tỉnh, họp với Tổ Sen Hồng. Bà Trần Thị Thử khiếu nại về đất đai."
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "1", "text": text, "published": "2024-03-05"}) + "\n", encoding="utf-8")

    def run(**options):
        run_batch(tmp_path / "a.jsonl", tmp_path / "out.jsonl", pipeline="rules", limits=Limits(workers=0), **options)
        return json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))

    plain = run()
    own = run(lexicon=tmp_path / "my.csv", place="Quảng Trị", officials_only=True)
    assert "lexicon:my.csv" not in {e["source"] for e in plain["entities"]}
    assert ("Tổ Sen Hồng", "lexicon:my.csv") in {(e["text"], e["source"]) for e in own["entities"]}
    assert own["versions"]["lexicon"] != plain["versions"]["lexicon"]
    assert "tỉnh Quảng Trị" in {p["unit"]["name"] for p in own["places"] if p["unit"]}
    assert "Trần Thị Thử" in json.dumps(plain, ensure_ascii=False)
    assert "Trần Thị Thử" not in json.dumps(own, ensure_ascii=False)
    # Other rows, other results: nothing is taken over.
    (tmp_path / "my.csv").write_text("form,label\nTổ Sen Hồng,ORG\n", encoding="utf-8")
    assert ("Tổ Sen Hồng", "ORG") in {(e["text"], e["label"]) for e in run(lexicon=tmp_path / "my.csv")["entities"]}


def test_a_day_of_publication_for_those_that_bring_none(tmp_path):
    text = "Sáng 5/3, UBND xã họp về chợ."
    rows = ({"id": "a", "text": text}, {"id": "b", "text": text, "published": "2023-03-06"})
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")

    def days(**options):
        run_batch(tmp_path / "a.jsonl", tmp_path / "out.jsonl", pipeline="rules", limits=Limits(workers=0), **options)
        return [json.loads(line)["meeting"]["begin"] for line in (tmp_path / "out.jsonl").read_text().splitlines()]

    assert days() == [None, "2023-03-05"]
    assert days(published="2024-03-06") == ["2024-03-05", "2023-03-05"]
    with pytest.raises(InputError, match="is no day of the calendar"):
        days(published="2024-13-06")


def test_an_unknown_place_or_a_broken_table_stops_the_run_before_it_begins(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "x"}\n', encoding="utf-8")
    (tmp_path / "my.csv").write_text("form,label\nx,GROUP\n", encoding="utf-8")
    with pytest.raises(InputError, match="no unit has this name"):
        run_batch(tmp_path / "a.jsonl", tmp_path / "out.jsonl", place="Xứ Không Có")
    with pytest.raises(VngovError, match=r"my\.csv, line 2"):
        run_batch(tmp_path / "a.jsonl", tmp_path / "out.jsonl", lexicon=tmp_path / "my.csv")
    assert not (tmp_path / "out.jsonl").exists()


def test_the_day_for_the_others_yields_to_that_of_the_record_and_of_the_page():
    told = "Sáng 5/3, UBND xã họp về chợ.\n"
    stamped = "UBND xã họp về chợ\n06/03/2022 08:15\n" + told
    records = [{"text": told}, {"text": stamped}, {"text": stamped, "published": "2023-03-06"}]
    other = load("rules")
    other.add_pipe("merge_entities")  # with a component that is not ours a Doc is made
    for pipeline in ("rules", other):
        found = list(extract_many(records, published="2024-03-06", pipeline=pipeline))
        assert [report.source.published for report in found] == ["2024-03-06", "2022-03-06", "2023-03-06"]
        assert [report.meeting.begin for report in found] == ["2024-03-05", "2022-03-05", "2023-03-05"]
    with pytest.raises(InputError, match="is no day of the calendar"):
        next(extract_many(records, published="2024-13-06"))


@pytest.mark.parametrize("folder", [True, False], ids=["dataset", "file"])
def test_a_table_is_the_callers_own(folder, corpus, articles, small_parts, tmp_path):
    corpus.write(*articles)
    target = tmp_path / "corpus" if folder else corpus.target
    run_batch(corpus.source, target, limits=HERE)
    made = vngovnlp.read_corpus(target)
    for name in ("facts", "entities", "directives", "meetings", "officials"):
        before = getattr(made, name)
        changed = getattr(made, name)
        changed["x"] = 1
        changed["doc_id"] = "?"
        assert getattr(made, name).equals(before), name


def test_a_corpus_shows_what_it_is(corpus, articles, made):
    corpus.write(*articles)
    run_batch(corpus.source, corpus.target, limits=HERE)
    shown = repr(vngovnlp.read_corpus(corpus.target))
    assert shown.startswith(f"<Corpus {corpus.target}: 6 articles, 1 of them failed; facts, officials")
    alone = corpus.target.with_name("alone.jsonl")
    alone.write_text(made.to_json() + "\n", encoding="utf-8")
    assert repr(vngovnlp.read_corpus(alone)).startswith(f"<Corpus {alone}: facts, officials")


def test_a_table_of_another_version_says_so(corpus, articles, small_parts, tmp_path, monkeypatch):
    corpus.write(*articles)
    run_batch(corpus.source, tmp_path / "corpus", limits=HERE)
    schema, view = tables.VIEWS["directives"]
    monkeypatch.setitem(tables.VIEWS, "directives", ({**schema, "mới": "string"}, view))
    with pytest.raises(InputError, match="no column mới; another version"):
        _ = vngovnlp.read_corpus(tmp_path / "corpus").directives
