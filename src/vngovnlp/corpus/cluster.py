"""The same on Dask: chunks of articles go to its workers, each of which builds the pipeline once from its name.

Dask tells only that a chunk took its workers along, not which article did: the chunk is halved until one article is left, which is tried once more alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from vngovnlp.corpus.answer import FINAL, Answer, failed, identity
from vngovnlp.corpus.extras import need
from vngovnlp.corpus.options import Limits, Options
from vngovnlp.corpus.order import BEAT, InOrder, Item, guarded, named
from vngovnlp.corpus.rows import Row
from vngovnlp.corpus.workers import alarm

LOCAL = "local"
"""A scheduler and workers that are started on this machine."""
_CHUNKS_EACH = 3
"""Chunks that a worker has at a time: one that it does, and what it does next."""


@cache
def _built(options: Options, work: str) -> Callable[[Row], Answer]:
    made: Callable[[Row], Answer] = named(work)(options)
    return made


def answer_chunk(rows: Sequence[Row], options: Options, work: str, seconds: float) -> list[Answer]:
    """What a Dask worker does. One that hangs is ended by the kernel; its nanny starts another."""
    answer = _built(options, work)
    made = []
    for row in rows:
        alarm(int(seconds) + 1)
        made.append(guarded(answer, row, options))
        alarm(0)
    return made


class Cluster(InOrder):
    """Workers of a Dask cluster. They need one thread each, and see files under the same names."""

    def __init__(self, options: Options, limits: Limits) -> None:
        super().__init__()
        self._options, self._limits = options, limits
        self._distributed = need("distributed", "dask", "clusters")
        if limits.scheduler == LOCAL:
            # Who takes a worker along is found by halving: that Dask tries each half four times gains nothing.
            need("dask", "dask", "clusters").config.set({"distributed.scheduler.allowed-failures": 0})
            self._client = self._distributed.Client(n_workers=limits.processes, threads_per_worker=1, dashboard_address=None)
        else:
            self._client = self._distributed.Client(limits.scheduler)
        self._parts: deque[list[Item]] = deque()
        self._suspects: deque[Item] = deque()
        self._futures: dict[Any, list[Item]] = {}

    def close(self) -> None:
        self._client.cancel(list(self._futures))
        self._client.close()

    def _busy(self) -> bool:
        return bool(self._fresh or self._parts or self._suspects or self._futures or self._jobs)

    def _dispatch(self) -> None:
        while self._jobs:  # tables are written here, where the output is
            job = self._jobs.popleft()
            named(job[0])(*job[1])
        if self._suspects:  # alone means that nothing else runs: Dask blames all that a dead worker had
            if not self._futures:
                self._submit([self._suspects.popleft()])
            return
        most = _CHUNKS_EACH * max(1, len(self._client.scheduler_info(n_workers=-1)["workers"]))
        while (self._parts or self._fresh) and len(self._futures) < most:
            self._submit(self._parts.popleft() if self._parts else self._chunk())

    def _submit(self, chunk: list[Item]) -> None:
        work = ([item.row for item in chunk], self._options, self._limits.work, self._limits.seconds)
        self._futures[self._client.submit(answer_chunk, *work, pure=False, retries=0)] = chunk

    def _listen(self) -> bool:
        if not self._futures:
            return True
        try:
            done, _ = self._distributed.wait(list(self._futures), timeout=BEAT, return_when="FIRST_COMPLETED")
        except TimeoutError:
            return False
        for future in done:
            chunk = self._futures.pop(future)
            try:
                answers = future.result()
            except Exception as error:  # also where it was finished, and the worker that held the result died
                self._lost(chunk, error)
                continue
            for item, answer in zip(chunk, answers, strict=True):
                self._answer(item, answer)
        return True

    def _answer(self, item: Item, answer: Answer) -> None:
        if answer.failure is not None and answer.failure not in FINAL and not item.alone:
            item.alone += 1
            self._suspects.append(item)
        else:
            self._keep(item, answer)

    def _lost(self, chunk: list[Item], error: Exception) -> None:
        if len(chunk) > 1:
            half = len(chunk) // 2
            self._parts.extendleft((chunk[half:], chunk[:half]))
            return
        (item,) = chunk
        if item.alone:
            kind = type(error).__name__
            how = "it took its workers along, or was too slow" if kind == "KilledWorker" else str(error)
            self._keep(
                item,
                failed(
                    identity(item.row, self._options.columns),
                    "Killed",
                    f"{item.row.place}: {how}, also when it was tried alone ({kind})",
                ),
            )
        else:
            item.alone += 1
            self._suspects.append(item)
