"""How far a run is: a bar with rate and remaining time on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Any, TextIO

from tqdm import tqdm

from vngovnlp.corpus.run import Advance, Watch

SECONDS = 15.0
"""Between two lines of a log."""


class Progress:
    """Use as a context; :attr:`watch` is what a run is told to talk to."""

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out or sys.stderr
        self._bar: Any = None
        self._began = self._told = time.monotonic()
        self._first = 0
        self._started = False
        self.watch = Watch(self._tell, self._advance)

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.close()

    def _tell(self, message: str) -> None:
        if self._bar is None:
            print(message, file=self._out)
        else:
            tqdm.write(message, file=self._out)

    def _advance(self, at: Advance) -> None:
        if not self._started:
            self._started, self._first, self._began = True, at.rows - 1, time.monotonic()
        if self._out.isatty():
            self._draw(at)
        elif time.monotonic() - self._told >= SECONDS:
            self._told = time.monotonic()
            print(self._line(at), file=self._out, flush=True)

    def _rate(self, at: Advance) -> float:
        return (at.rows - self._first) / max(1e-6, time.monotonic() - self._began)

    def _draw(self, at: Advance) -> None:
        if self._bar is None:
            self._bar = tqdm(total=at.total, unit="B", unit_scale=True, file=self._out, dynamic_ncols=True)
        bar = self._bar
        bar.set_postfix_str(f"{at.rows:,} articles, {self._rate(at):.0f}/s", refresh=False)
        bar.update(at.done - bar.n)

    def _line(self, at: Advance) -> str:
        line = f"{at.rows:,} articles, {self._rate(at):.1f}/s"
        if at.total and at.done:
            left = (time.monotonic() - self._began) * (at.total - at.done) / at.done
            line += f", {100 * at.done / at.total:.0f} % of the input, about {_span(left)} left"
        return line


def _span(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
