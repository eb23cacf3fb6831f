"""Seconds for `import vngovnlp` and for `load()`, each in fresh interpreters: the median of a few runs.

python benchmarks/bench_import.py
"""

import statistics
import subprocess
import sys

RUNS = 7
TIMED = "import time; began = time.perf_counter(); {}; print(time.perf_counter() - began)"


def seconds(statement: str) -> float:
    """Median seconds that ``statement`` takes as the first thing an interpreter does."""
    command = [sys.executable, "-c", TIMED.format(statement)]
    runs = [float(subprocess.run(command, capture_output=True, text=True, check=True).stdout) for _ in range(RUNS)]
    return statistics.median(runs)


def main() -> None:
    for name, statement in {
        "import vngovnlp": "import vngovnlp",
        "first extract": "import vngovnlp; vngovnlp.extract('Sáng 5/3, UBND huyện họp.')",
        "load()": "import vngovnlp; vngovnlp.load()",
        "import underthesea": "import underthesea",
    }.items():
        print(f"{name:<20} {seconds(statement):6.3f} s")


if __name__ == "__main__":
    main()
