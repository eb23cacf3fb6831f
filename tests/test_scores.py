"""The gold gate: scores on the annotated articles do not fall below the floors of tests/floors.json, which fall only on purpose."""

import hashlib
import importlib.util
import json
from pathlib import Path

import pytest

from vngovnlp.corpus.days import run_dates
from vngovnlp.corpus.run import run_batch

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
FLOORS = json.loads((ROOT / "tests" / "floors.json").read_text(encoding="utf-8"))
WHY = f"{SHARED} is not here: the annotated articles belong to their publishers and are not part of this repository"


def judge(name: str):
    """A scorer of ../shared/tools, as a module."""
    path = SHARED / "tools" / f"{name}.py"
    if not path.is_file():
        pytest.skip(WHY)
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold(name: str) -> Path:
    """The annotated file, which must be the one that the floors were measured on."""
    path = SHARED / "data" / name
    if not path.is_file():
        pytest.skip(WHY)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    assert digest == FLOORS[name]["digest"], (
        f"{path} has changed: measure again and write floors and digest {digest} into tests/floors.json"
    )
    return path


def flat(result: dict, prefix: str = "") -> dict[str, float]:
    """{"entities_strict.ALL": 0.91, ...}: the F1 or accuracy of each measure."""
    found = {}
    for key, value in result.items():
        if not isinstance(value, dict):
            continue
        score = value.get("f", value.get("value"))
        if isinstance(score, float):
            found[prefix + key] = score
        else:
            found |= flat(value, f"{prefix}{key}.")
    return found


def below(scores: dict[str, float], name: str) -> dict[str, tuple[float, float]]:
    return {key: (scores[key], floor) for key, floor in FLOORS[name]["floors"].items() if scores[key] < floor}


def test_reports(tmp_path):
    path = gold("gold/dev.jsonl")
    scorer = judge("score_reports")
    run_batch(path, tmp_path / "out.jsonl")
    result, _ = scorer.score(scorer.read(path), scorer.read(tmp_path / "out.jsonl"))
    assert result["missing_predictions"] == 0
    assert below(flat(result), "gold/dev.jsonl") == {}


def test_dates(tmp_path):
    path = gold("temporal/dev.jsonl")
    scorer = judge("score_dates")
    run_dates(path, tmp_path / "out.jsonl")
    found = {line["id"]: line for line in scorer.load(tmp_path / "out.jsonl")}
    total = scorer.Counter()
    for case in scorer.load(path):
        scorer.count(case, found.get(case["id"]), total)
    measures = scorer.measures(total)
    assert measures["trap_fp"] == 0
    assert below(measures, "temporal/dev.jsonl") == {}
