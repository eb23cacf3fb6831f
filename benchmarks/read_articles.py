"""How good reports are on articles that were read for it, more than dev.jsonl has: officials and meetings of people_read.jsonl, statements of tasks_read.jsonl (both in models/vi_vngov).

    python benchmarks/read_articles.py [../shared/data/raw]

Language models read these articles of ../shared/data/raw one by one under the guidelines, without seeing what the program says; the files keep places, no words. ``part`` says what an article may be
used for: errors are looked at in "open" ones, and who chaired and attended there is learnt; "test" ones give numbers only, and nothing of them is fitted. Printed: precision, recall and F1, or the share that is right, for each part and corpus.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from vngovnlp import extract, load, model
from vngovnlp.evaluation import evaluate

sys.path.insert(0, str(model.folder()))
from articles import marked

ROOT = Path(__file__).parent.parent
MODEL = model.folder()
PEOPLE = ("officials", "officials_named", "chairs", "attendees", "meeting_found", "meeting_dates")
TASKS = ("statements", "category", "issuer", "assignees", "deadlines_dated")


def annotated(marks: Path, raw: Path, in_words: Callable[[dict, str], dict]) -> list[dict]:
    """The articles with their annotation in words."""
    found = []
    for row, item, text in marked(marks, raw):
        known = {"id": f"{row['file']}/{row['id']}", "part": row["part"], "file": row["file"], "text": text}
        known |= {"published": item.get("published"), "entities": [], "appointments": [], "statements": [], "meeting": None}
        found.append(known | in_words(row, text))
    return found


def words(text: str, place: list[int] | None) -> str | None:
    return place and " ".join(text[slice(*place)].split())


def people(row: dict, text: str) -> dict:
    meeting = row["meeting"]
    return {
        "appointments": [
            {"name": words(text, name), "positions": [[words(text, title), words(text, agency)] for title, agency in positions]}
            for name, positions in row["officials"]
        ],
        "meeting": meeting
        and meeting | {who: [words(text, place) for place in meeting[who]] for who in ("chairs", "attendees")},
    }


def tasks(row: dict, text: str) -> dict:
    found = []
    for start, end, role, *fields in row["statements"]:
        found.append({"start": start, "end": end, "role": role})
        if fields:
            category, issuer, assignees, due = fields
            told = {"category": category, "issuer": words(text, issuer), "assignees": [words(text, one) for one in assignees]}
            found[-1] |= told | {"deadline": due, "deadline_date": due}
    return {"statements": found}


def main() -> None:
    raw = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data" / "raw"
    if not raw.is_dir():
        sys.exit(f"{raw} is not there; say where the unlabelled articles are: python benchmarks/read_articles.py RAW")
    nlp = load()
    for file, in_words, measures in (("people_read.jsonl", people, PEOPLE), ("tasks_read.jsonl", tasks, TASKS)):
        articles = annotated(MODEL / file, raw, in_words)
        reports = [
            extract(item["text"], published=item["published"], pipeline=nlp).model_dump(mode="json") | {"id": item["id"]}
            for item in articles
        ]
        print(f"== {file}")
        for part in sorted({item["part"] for item in articles}):
            for corpus in (None, *sorted({item["file"] for item in articles})):
                some = [item for item in articles if item["part"] == part and corpus in (None, item["file"])]
                if not some:
                    continue
                print(f"{part}, {corpus or 'all'}: {len(some)} articles")
                for name, label, p, r, f, wanted, _ in evaluate(some, reports).rows():
                    if name in measures and f is not None:
                        counts = f"(P {p:.2f}, R {r:.2f}; {wanted})" if p is not None and r is not None else f"of {wanted}"
                        print(f"  {label or name:16} {f:.3f} {counts}")


if __name__ == "__main__":
    main()
