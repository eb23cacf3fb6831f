"""The contract of a report: its JSON Schema is a tracked file, and JSON goes both ways."""

import json

import jsonschema
import pytest
from pydantic import ValidationError

from conftest import ROOT
from vngovnlp.report import MeetingReport

TRACKED = ROOT / "docs" / "report.schema.json"


def test_the_tracked_schema_is_the_schema_of_the_code():
    """A change of the contract is seen: `vngovnlp schema > docs/report.schema.json` makes it on purpose."""
    assert json.loads(TRACKED.read_text(encoding="utf-8")) == MeetingReport.model_json_schema()


def test_a_report_goes_through_json_unchanged(made, bare):
    for report in (made, bare):
        assert MeetingReport.from_json(report.to_json()) == report
        assert MeetingReport.from_json(report.to_json(indent=2)) == report


def test_the_json_of_a_report_follows_the_schema(made, bare):
    schema = json.loads(TRACKED.read_text(encoding="utf-8"))
    for report in (made, bare):
        jsonschema.validate(json.loads(report.to_json()), schema)


def test_a_report_is_frozen_and_knows_its_fields(made):
    with pytest.raises(ValidationError, match="frozen"):
        made.id = "khác"
    with pytest.raises(ValidationError, match="extra"):
        MeetingReport.from_json(made.to_json()[:-1] + ', "more": 1}')


def test_directives_are_a_view_of_the_statements_and_not_in_the_json(made):
    assert [task.no for task in made.directives] == [1, 2]
    assert "directives" not in json.loads(made.to_json())
    for task in made.directives:
        assert made.text[task.start : task.end] == task.text


def test_a_report_shows_what_it_is_of_and_how_much_is_in_it(made, bare):
    assert repr(made) == (
        "MeetingReport(id='bai-1', title='UBND huyện họp về cấp nước sạch', published='2024-03-06', meeting='cuộc họp', "
        "officials=3, agencies=2, documents=1, statements=3, directives=2)"
    )
    assert len(str(made)) < 300
    assert "title=None" in repr(bare)
    long = made.model_copy(update={"source": made.source.model_copy(update={"title": "a" * 500})})
    assert len(repr(long)) < 300
    assert repr(made.officials[2]).startswith("Official(id='o3', name='Quảng'"), "its parts show all that they are"
