"""The measures: small cases reckoned by hand, and the same figures as the judge of ../shared/tools where that is there."""

import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from test_cli import one_line_error, run  # noqa: F401  (a fixture)
from vngovnlp.errors import InputError
from vngovnlp.evaluation import agreement, evaluate
from vngovnlp.evaluation.listing import page, table
from vngovnlp.evaluation.match import alike

SHARED = ROOT.parent / "shared"
TEXT = "Ông Lê Văn Mẫu, Chủ tịch UBND huyện, giao Phòng Y tế rà soát hồ sơ trước ngày 30/6; công tác còn chậm."


def span(words):
    return TEXT.index(words), TEXT.index(words) + len(words)


def directive(words, **fields):
    start, end = span(words)
    return {
        "start": start,
        "end": end,
        "role": "DIRECTIVE",
        "category": "INSPECT",
        "issuer": "Lê Văn Mẫu",
        "assignees": ["Phòng Y tế"],
        **fields,
    }


GOLD = {
    "id": "1",
    "text": TEXT,
    "entities": [
        [*span("Lê Văn Mẫu"), "PERSON"],
        [*span("Chủ tịch"), "TITLE"],
        [*span("UBND huyện"), "AGENCY"],
        [*span("Phòng Y tế"), "AGENCY"],
    ],
    "appointments": [{"name": "Lê Văn Mẫu", "positions": [["Chủ tịch", "UBND huyện"]]}],
    "meeting": {
        "type": "họp",
        "begin": "2024-06-05",
        "end": "2024-06-05",
        "chairs": ["Lê Văn Mẫu"],
        "attendees": ["Phòng Y tế"],
    },
    "statements": [
        directive("Phòng Y tế rà soát hồ sơ trước ngày 30/6", deadline="ngày 30/6", deadline_date="2024-06-30"),
        {"start": span("công tác còn chậm")[0], "end": span("công tác còn chậm")[1], "role": "LIMITATION"},
    ],
}
REPORT = {
    "id": "1",
    "text": TEXT,
    "entities": [
        {"start": span("Lê Văn Mẫu")[0], "end": span("Lê Văn Mẫu")[1], "label": "PERSON"},
        {"start": span("Chủ tịch UBND")[0], "end": span("Chủ tịch UBND")[1], "label": "TITLE"},
        {"start": span("Phòng Y tế")[0], "end": span("Phòng Y tế")[1], "label": "ORG"},
    ],
    "officials": [{"name": "Lê Văn Mẫu", "positions": [{"title": "Chủ tịch", "agency": "UBND huyện Hòa An"}]}],
    "meeting": {"type": "họp", "begin": "2024-06-05", "end": "2024-06-06", "chairs": ["Mẫu"], "attendees": []},
    "statements": [
        directive("rà soát hồ sơ trước ngày 30/6", category="REPORT", deadline={"text": "ngày 30/6", "date": "2024-06-30"})
    ],
}


def test_every_measure_by_hand():
    made = evaluate([GOLD], [REPORT])
    assert made.counts["entities_strict", "PERSON"] == (1, 1, 1)
    assert made.counts["entities_strict", "TITLE"] == (0, 1, 1)
    assert made.counts["entities_relaxed", "TITLE"] == (1, 1, 1)
    assert made.counts["entities_strict", "ALL"] == (1, 3, 4)
    assert made.counts["officials_named", ""] == (1, 1, 1)  # one agency contains the other
    assert made.accuracies["meeting_dates"] == (0, 1)
    assert made.counts["chairs", ""] == (1, 1, 1)
    assert made.counts["attendees", ""] == (0, 0, 1)
    assert made.counts["statements", "DIRECTIVE"] == (1, 1, 1)
    assert made.counts["statements", "LIMITATION"] == (0, 0, 1)
    assert made.counts["deadlines_dated", ""] == (1, 1, 1)
    assert made.accuracies["category"] == (0, 1)
    assert made.confusion == {("INSPECT", "REPORT"): 1}
    assert made.counts["entities_strict", "ALL"].f1 == pytest.approx(2 / 7)


def test_differences_tell_what_and_where():
    found = {(d.what, d.label, d.text[:10]) for d in evaluate([GOLD], [REPORT]).differences}
    assert {("missed", "AGENCY", "UBND huyện"), ("extra", "ORG", "Phòng Y tế"), ("missed", "LIMITATION", "công tác c")} <= found
    assert [d.note for d in evaluate([GOLD], [REPORT]).differences if d.what == "wrong"] == ["INSPECT ≠ REPORT"]


def test_no_prediction_counts_as_an_empty_one():
    made = evaluate([GOLD], [])
    assert made.without_prediction == ["1"]
    assert made.counts["entities_strict", "ALL"] == (0, 0, 4)
    assert made.accuracies["meeting_found"] == (0, 1)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("UBND huyện", "ubnd  huyện", True),
        ("Phòng Y tế", "Phòng Y tế huyện", True),
        ("tế", "Phòng Y tế huyện Hòa An", False),
        ("Phòng Y", "Phòng Yên", False),
        (None, None, True),
        (None, "", False),
    ],
)
def test_alike(one, other, same):
    assert alike(one, other) is same


def test_agreement_with_oneself_is_one_and_by_chance_is_zero():
    made, kappa = agreement([GOLD], [GOLD])
    assert kappa == 1
    assert {row[4] for row in made.rows()} == {1.0}
    assert agreement([GOLD], [{**GOLD, "entities": []}])[1] == 0


def test_annotators_of_other_texts_cannot_be_compared():
    with pytest.raises(InputError, match="no article is in both"):
        agreement([GOLD], [{**GOLD, "id": "2"}])
    with pytest.raises(InputError, match="the two texts differ"):
        agreement([GOLD], [{**GOLD, "text": TEXT + "."}])


def test_the_page_is_inert():
    hostile = "<script>alert(1)</script> & Mẫu"
    gold = {"id": "<b>", "text": hostile, "entities": [[0, 8, "PERSON"]], "meeting": None, "statements": []}
    html = page(evaluate([gold], []), {"<b>": hostile})
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert "<b>1" not in html


def test_the_table_has_a_line_a_measure():
    made = evaluate([GOLD], [REPORT])
    lines = table(made).splitlines()
    assert len(lines) == 2 + len(made.rows()) + 1
    assert lines[-1] == "categories taken for others: INSPECT as REPORT 1"


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 30), st.sampled_from(["PERSON", "DATE"])), max_size=6))
def test_a_prediction_that_is_the_annotation_is_perfect(spans):
    gold = {
        "id": "x",
        "text": "ab cd " * 20,
        "entities": [[s, s + n, label] for s, n, label in spans],
        "meeting": None,
        "statements": [],
    }
    made = evaluate(
        [gold], [{**gold, "entities": [{"start": s, "end": e, "label": label} for s, e, label in gold["entities"]]}]
    )
    assert not made.differences
    assert all(c.f1 == 1 for c in made.counts.values() if c.annotated)


@pytest.mark.skipif(
    not (SHARED / "tools" / "score_reports.py").exists(), reason="the judge of ../shared/tools is not in this checkout"
)
def test_the_judge_gives_the_same_figures(monkeypatch):
    monkeypatch.syspath_prepend(str(SHARED / "tools"))
    judge = pytest.importorskip("score_reports")
    sys.modules.pop("score_reports", None)
    gold = [json.loads(line) for line in (SHARED / "data" / "gold" / "dev.jsonl").read_text(encoding="utf-8").splitlines()]
    # Predictions with every kind of error: the annotation of the article before, its own at odd places.
    guesses = [as_report(record if n % 2 else {**gold[n - 1], "id": record["id"]}) for n, record in enumerate(gold)]
    result, _ = judge.score(gold, guesses)
    made = evaluate(gold, guesses)
    for name in ("entities_strict", "entities_relaxed", "statements"):
        for label, value in result[name].items():
            assert made.counts[name, label].f1 == value["f"], (name, label)
    for name in ("officials", "officials_named", "chairs", "attendees", "assignees", "deadlines_dated"):
        assert made.counts[name, ""].f1 == result[name]["f"], name
    for name in ("meeting_found", "meeting_dates", "category", "issuer", "deadline", "deadline_recall"):
        assert made.accuracies[name].value == result[name]["value"], name


def as_report(record):
    return {
        "id": record["id"],
        "entities": [{"start": s, "end": e, "label": label} for s, e, label in record["entities"]],
        "officials": [
            {"name": a["name"], "positions": [{"title": t, "agency": g} for t, g in a["positions"]]}
            for a in record["appointments"] or []
        ],
        "meeting": record["meeting"],
        "statements": [
            {
                **{k: v for k, v in s.items() if k not in {"deadline", "deadline_date"}},
                "deadline": {"date": s.get("deadline_date")},
            }
            for s in record["statements"]
        ],
    }


def write(path, *records):
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records), encoding="utf-8")
    return path


def test_the_command_evaluate(run, tmp_path):  # noqa: F811
    gold, reports = write(tmp_path / "gold.jsonl", GOLD), write(tmp_path / "reports.jsonl", REPORT)
    code, out, err = run("evaluate", gold, reports, "--html", tmp_path / "errors.html")
    assert code == 0
    assert "entities_strict   ALL" in out
    assert "differences in" in err
    assert "Phòng Y tế" in (tmp_path / "errors.html").read_text(encoding="utf-8")
    assert json.loads(run("evaluate", gold, reports, "--json")[1])["articles"] == 1


def test_the_command_evaluate_with_other_articles(run, tmp_path):  # noqa: F811
    gold, reports = write(tmp_path / "gold.jsonl", GOLD), write(tmp_path / "reports.jsonl", {**REPORT, "id": "9"})
    assert one_line_error(run("evaluate", gold, reports), "no report of", "vngovnlp batch")
    assert one_line_error(run("evaluate", write(tmp_path / "x.jsonl", {"id": 1}), reports), "has no 'id' or no 'text'")


def test_the_command_agree(run, tmp_path):  # noqa: F811
    gold = write(tmp_path / "gold.jsonl", GOLD)
    assert "kappa of entity labels: 1.000" in run("agree", gold, gold)[1]


def test_the_command_convert(run, tmp_path):  # noqa: F811
    gold = write(tmp_path / "gold.jsonl", GOLD)
    assert run("convert", gold, tmp_path / "a.json", "--to", "label-studio", "--predictions")[0] == 0
    assert run("convert", tmp_path / "a.json", tmp_path / "b.jsonl", "--from", "label-studio", "--to", "doccano")[0] == 0
    assert run("convert", tmp_path / "b.jsonl", tmp_path / "c.jsonl", "--from", "doccano", "--to", "jsonl")[0] == 0
    back = json.loads((tmp_path / "c.jsonl").read_text(encoding="utf-8"))
    assert back["entities"] == sorted(GOLD["entities"])
    assert one_line_error(run("convert", gold, tmp_path / "d", "--from", "conll", "--to", "jsonl"), "four columns")
