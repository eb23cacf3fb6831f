"""Articles a second of `vngovnlp batch` with one and two workers, the memory of each process, and the ratio to underthesea's ner.

    python benchmarks/bench_batch.py [--articles 2000] [--workers 1 2] [FILE.jsonl[.xz] ...]

The default corpus is shared/data/raw. Each run starts over. Printed: articles a second of the wall clock (start of the workers left out) and of CPU time of the workers,
and the largest resident memory of the main process and of a worker, in the first and in the second half of the run: if the second is not larger, memory is flat.
underthesea's ner reads a sample of the same articles, sentence by sentence, in the same run, before, between and after: the ratio is one core against one core.
"""

import argparse
import itertools
import json
import lzma
import os
import tempfile
import threading
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")  # one core against one core

import psutil

from vngovnlp.corpus.options import Limits
from vngovnlp.corpus.run import Advance, Watch, run_batch
from vngovnlp.segment import sentences

RAW = Path(__file__).parent.parent.parent / "shared" / "data" / "raw"
SAMPLE = 20
"""Articles for the peer in each of its turns."""


def articles(paths: list[Path], most: int) -> list[dict]:
    """The same number of articles of each file, so far as it goes."""
    found: list[dict] = []
    for number, path in enumerate(paths):
        share = (most - len(found)) // (len(paths) - number)
        with (lzma.open if path.suffix == ".xz" else open)(path, "rt", encoding="utf-8") as lines:
            found += [json.loads(line) for line in itertools.islice(lines, share)]
    return found


class Memory(threading.Thread):
    """Watches this process and its children: largest resident memory in each half of the run, and CPU seconds of the children."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.done = 0.0
        self.stop = False
        self.peaks = {"main": [0, 0], "worker": [0, 0]}
        self.cpu: dict[int, float] = {}

    def run(self) -> None:
        me = psutil.Process()
        while not self.stop:
            half = int(self.done >= 0.5)
            self._peak("main", half, me)
            for child in me.children():
                self._peak("worker", half, child)
            time.sleep(0.2)

    def _peak(self, kind: str, half: int, process: psutil.Process) -> None:
        try:
            self.peaks[kind][half] = max(self.peaks[kind][half], process.memory_info().rss)
            if kind == "worker":
                times = process.cpu_times()
                self.cpu[process.pid] = times.user + times.system
        except psutil.NoSuchProcess:
            pass


def batch(source: Path, count: int, workers: int, folder: Path) -> tuple[float, float, Memory]:
    """Articles a second of wall clock and of the workers' CPU time, and the memory."""
    memory = Memory()
    first = last = 0.0
    spent_before: dict[int, float] = {}

    def advance(at: Advance) -> None:
        nonlocal first, last
        last = time.perf_counter()
        if not first:
            first = last
            spent_before.update(memory.cpu)
        memory.done = at.rows / count

    memory.start()
    run_batch(source, folder / "out.jsonl", restart=True, limits=Limits(workers=workers), watch=Watch(advance=advance))
    memory.stop = True
    memory.join()
    spent = sum(memory.cpu.values()) - sum(spent_before.values())
    return count / (last - first), count / spent, memory


def peer(sample: list[str]) -> float:
    """Articles a CPU second of underthesea's ner, sentence by sentence."""
    import underthesea

    underthesea.ner("Chủ tịch dự họp.")
    began = time.process_time()
    for text in sample:
        for start, end in sentences(text):
            underthesea.ner(text[start:end])
    return len(sample) / (time.process_time() - began)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    options = parser.parse_args()
    given = articles(options.files or sorted(RAW.glob("*.jsonl.xz")), options.articles)
    step = max(1, len(given) // SAMPLE)
    sample = [record["text"] for record in given[::step]][:SAMPLE]
    syllables = sum(len(record["text"].split()) for record in given) / len(given)
    print(
        f"{len(given)} articles of {syllables:.0f} syllables; the peer reads {len(sample)} of {sum(len(t.split()) for t in sample) / len(sample):.0f}"
    )
    # The sample may be longer or shorter than the corpus: rates are compared by syllable.
    scale = sum(len(t.split()) for t in sample) / len(sample) / syllables
    peers = [peer(sample)]
    rates = {}
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.jsonl"
        source.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in given), encoding="utf-8")
        for workers in options.workers:
            wall, cpu, memory = batch(source, len(given), workers, Path(folder))
            peers.append(peer(sample))
            rates[workers] = (wall, cpu)
            half = {kind: " then ".join(f"{peak / 1e6:.0f}" for peak in peaks) for kind, peaks in memory.peaks.items()}
            print(
                f"{workers} worker(s): {wall:.1f} articles/s, {cpu:.1f} per CPU second of a worker; MB main {half['main']}, worker {half['worker']}",
                flush=True,
            )
    rate = sorted(peers)[len(peers) // 2] * scale
    print(f"underthesea ner: {rate:.2f} articles/s (the same length), {min(peers) * scale:.2f} to {max(peers) * scale:.2f}")
    first = options.workers[0]
    for workers, (wall, cpu) in rates.items():
        print(f"{workers} worker(s): {wall / rates[first][0]:.2f} times {first}; one core {cpu / rate:.0f} times ner")


if __name__ == "__main__":
    main()
