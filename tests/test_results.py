"""Whatever takes reports takes one or many, with the records that failed among them."""

import pandas as pd
import pytest

import vngovnlp
from vngovnlp import FailedRecord, InputError, frames, plots
from vngovnlp.annotations import from_report
from vngovnlp.exports.popolo import popolo
from vngovnlp.plots import data
from vngovnlp.results import report_of, reports_of, results_of

FAILED = FailedRecord("hong", "InputError", "không có bài")

TAKERS = {
    "ledger": vngovnlp.ledger,
    "repeats": frames.repeats,
    "by_agency": frames.ledger_by_agency,
    "by_category": frames.ledger_by_category,
    "task_sheet": frames.task_sheet,
    "sources": frames.sources,
    "officials_table": vngovnlp.officials_table,
    "review": vngovnlp.review,
    "popolo": popolo,
    "show": lambda reports: vngovnlp.show(reports)._repr_html_(),
    "meetings": data.meetings,
    "network": data.network,
    "tasks": lambda reports: data.tasks(reports, as_of="2024-03-06"),
}
WRITERS = {
    "write_tasks": vngovnlp.write_tasks,
    "write_ledger": vngovnlp.write_ledger,
    "write_officials": vngovnlp.write_officials,
    "write_review": vngovnlp.write_review,
}


def same(one, other) -> bool:
    return one.equals(other) if isinstance(one, pd.DataFrame) else one == other


@pytest.mark.parametrize("take", TAKERS.values(), ids=TAKERS)
def test_failures_are_skipped_and_one_report_is_enough(take, made):
    expected = take([made])
    assert same(take([FAILED, made, FAILED]), expected)
    assert same(take(iter([made])), expected)
    assert same(take(made), expected)
    assert same(take(FAILED), take([]))


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_files_are_written_of_one_report_and_without_failures(write, made, tmp_path):
    assert write([made, FAILED], tmp_path / "a.csv") == write(made, tmp_path / "b.csv")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


def test_label_studio_gets_no_failures(made, tmp_path):
    assert vngovnlp.write_review([FAILED, made], tmp_path / "a.json") == vngovnlp.write_review(made, tmp_path / "b.json")


def test_pictures_are_drawn_of_one_report(made):
    assert plots.draw_tasks(made, as_of="2024-03-06").axes
    assert plots.draw_meetings([FAILED, made]).axes
    with pytest.raises(InputError, match="no report has a directive"):
        plots.draw_tasks(FAILED, as_of="2024-03-06")


def test_the_facts_tell_of_failures(made):
    assert frames.facts(made).equals(frames.facts([made]))
    assert frames.facts(FAILED)["kind"].tolist() == ["error"]


def test_a_run_with_failures_goes_straight_into_a_table():
    records = [{"id": "a", "text": "Chủ tịch UBND tỉnh yêu cầu Sở Y tế báo cáo trước ngày 5/3."}, {"id": "b"}]
    assert len(vngovnlp.ledger(vngovnlp.extract_many(records, published="2024-03-01"))) == 1


@pytest.mark.parametrize("take", [*TAKERS.values(), frames.facts], ids=[*TAKERS, "facts"])
@pytest.mark.parametrize("given", ["out.jsonl", None, 5, ["out.jsonl"], [None], pd.DataFrame({"text": ["a"]})], ids=repr)
def test_anything_else_is_refused_with_what_to_give(take, given):
    with pytest.raises(InputError, match="extract_many"):
        take(given)


def test_results_are_read_as_they_are_asked_for(made):
    def broken():
        yield made
        raise RuntimeError

    assert next(results_of(broken())) is made
    assert next(reports_of(broken())) is made


def test_one_report_is_no_failure(made):
    assert report_of(made) is made
    with pytest.raises(InputError, match="'hong' gave no report"):
        from_report(FAILED)
    with pytest.raises(InputError, match="list is no report"):
        report_of([made])
