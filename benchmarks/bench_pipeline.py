"""Articles a second of each stage and of the whole pipeline, beside underthesea on the same texts and the same core.

    python benchmarks/bench_pipeline.py [--texts FILE.jsonl[.xz]|FOLDER] [--fast] [-o result.json]

The default is real government articles (shared/data/raw/gov-articles); `--texts ../shared/data/gold` times the annotated ones, among them many that
are a headline and a lead. Needs pyperf (`pip install vngovnlp[test]`). Where the file is absent the invented articles of examples/ are timed.
"""

import json
import lzma
import os
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")  # one core against one core

import pyperf

from vngovnlp.pipeline import PIPELINES

ROOT = Path(__file__).parent.parent
ARTICLES = 30
"""So many texts, spread over the corpus; all systems get the same."""


@cache
def texts(source: str) -> list[str]:
    """The texts that are timed: of a JSONL file (plain or xz) or of all such files of a folder, evenly spread."""
    path = Path(source)
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path] if path.is_file() else []
    found: list[str] = []
    for file in files:
        with (lzma.open if file.suffix == ".xz" else open)(file, "rt", encoding="utf-8") as lines:
            found += [json.loads(line)["text"] for line in lines]
    if not found:
        found = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))]
    step = max(1, len(found) // ARTICLES)
    return found[::step][:ARTICLES]


@cache
def pipeline(name: str):
    from vngovnlp import load

    return load(name)


def seconds(work: Callable, prepared: Callable[[], list]) -> Callable[[int], float]:
    """What pyperf wants: the CPU seconds that ``work`` takes over freshly prepared inputs, preparing left out.

    CPU seconds of all threads: one core against one core, and a busy machine changes little.
    """

    def timed(loops: int) -> float:
        total = 0.0
        for _ in range(loops):
            inputs = prepared()
            began = time.process_time()
            for item in inputs:
                work(item)
            total += time.process_time() - began
        return total

    return timed


def stage(name: str, folder: str) -> Callable[[int], float]:
    """The component ``name`` alone, over Docs that all components before it have seen."""

    def prepared() -> list:
        nlp = pipeline("default")
        before = nlp.pipeline[: nlp.pipe_names.index(name)]
        docs = [nlp.make_doc(text) for text in texts(folder)]
        for _, component in before:
            docs = [component(doc) for doc in docs]
        return docs

    return lambda loops: seconds(pipeline("default").get_pipe(name), prepared)(loops)


def door(text: str) -> str:
    from vngovnlp.text import normal, read_text

    return normal(read_text(text).text)


def report(name: str) -> Callable[[str], object]:
    from vngovnlp import extract

    return lambda text: extract(text, pipeline=name)


def by_sentence(function: str) -> Callable[[str], None]:
    """An underthesea function, sentence by sentence (it is slower on whole articles)."""
    import underthesea

    from vngovnlp.segment import sentences

    work = getattr(underthesea, function)

    def run(text: str) -> None:
        for start, end in sentences(text):
            work(text[start:end])

    return run


def main() -> None:
    runner = pyperf.Runner(
        values=3, processes=2, warmups=1, add_cmdline_args=lambda cmd, args: cmd.extend(["--texts", args.texts])
    )
    runner.argparser.add_argument("--texts", default=str(ROOT.parent / "shared" / "data" / "raw" / "gov-articles.jsonl.xz"))
    folder = runner.parse_args().texts

    rates: dict[str, float] = {}

    def bench(name: str, timed: Callable[[int], float], articles: int) -> None:
        result = runner.bench_time_func(name, timed, inner_loops=articles)
        if result is not None and not runner.args.worker:
            rates[name] = 1 / result.mean()

    def bench_function(name: str, made: Callable[[], Callable]) -> None:
        chosen = texts(folder)
        made = cache(made)  # what it needs is loaded in the one process that runs it
        bench(name, lambda loops: seconds(made(), lambda: chosen)(loops), len(chosen))

    bench_function("door", lambda: door)
    bench_function("tokens", lambda: pipeline("default").make_doc)
    for name in PIPELINES["default"]:
        bench(name, stage(name, folder), len(texts(folder)))
    bench_function("extract", lambda: report("default"))
    bench_function("extract, rules", lambda: report("rules"))
    bench_function("underthesea word_tokenize", lambda: by_sentence("word_tokenize"))
    bench_function("underthesea ner", lambda: by_sentence("ner"))
    if not runner.args.worker:
        show(rates, folder)


def show(rates: dict[str, float], folder: str) -> None:
    """The table: articles a second, milliseconds an article, and how many times as fast as underthesea's ner."""
    syllables = sum(len(text.split()) for text in texts(folder)) / len(texts(folder))
    print(
        f"\n{len(texts(folder))} articles of {syllables:.0f} syllables, Python {sys.version.split()[0]}, CPU seconds of one process"
    )
    print(f"{'':<28}{'articles/s':>12}{'ms/article':>12}{'x ner':>9}")
    for name, rate in rates.items():
        print(f"{name:<28}{rate:>12.1f}{1000 / rate:>12.2f}{rate / rates['underthesea ner']:>9.1f}")


if __name__ == "__main__":
    main()
