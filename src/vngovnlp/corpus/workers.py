"""Processes that read articles, and what becomes of an article that hangs, dies or takes its process along.

A worker answers article by article, so when it dies or is too slow the first article without an answer is the suspect: it is tried once more, alone in a process
that does nothing else, and the articles behind it go on. This isolates it at once, where halving the batch would need several deaths.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any

from vngovnlp.corpus.answer import FINAL, Answer, failed, identity
from vngovnlp.corpus.options import Limits, Options
from vngovnlp.corpus.order import BEAT, CHUNK_ROWS, InOrder, Item, Job, guarded, named
from vngovnlp.corpus.rows import Row
from vngovnlp.errors import VngovError

READY = "ready"
BROKEN = "broken"
_START_SECONDS = 300.0
_MOST_STARTS = 20
"""Workers that may die one after another before they are ready."""
_ORPHAN_SECONDS = 10
_MOST_KILLS = 3
"""Times that an article alone may lose its process: somebody else may have killed it."""

# ---- in the worker


def serve(connection: Connection, options: Options, limits: Limits) -> None:
    """The life of a worker: build once, then an answer for each article, until nobody asks any more."""
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        try:
            answer = named(limits.work)(options)
        except Exception as error:
            connection.send(
                (BROKEN, error if isinstance(error, VngovError) else VngovError(f"the workers cannot begin: {error!r}"))
            )
            return
        _limit_memory(limits.memory)
        connection.send((READY, None))
        while True:
            job, rows = connection.recv()
            if job is not None:
                _limit_memory(None)
                connection.send(_done(job))
                _limit_memory(limits.memory)
            for row in rows:
                # Should the main process be killed while an article hangs, the kernel ends this one.
                alarm(int(limits.seconds) + _ORPHAN_SECONDS)
                connection.send((READY, guarded(answer, row, options)))
            alarm(0)


def _done(job: Job) -> tuple[str, Any]:
    try:
        return READY, named(job[0])(*job[1])
    except OSError as error:  # a full disk
        return BROKEN, error
    except Exception as error:  # sent as text: not every exception can be; and it would come again in any other worker
        return BROKEN, VngovError(
            f"the tables cannot be written: {type(error).__name__}: {error} ({job[0]} of {job[1]}). The articles that were read are safe; "
            "please report this, and name a .jsonl file as the output for now"
        )


def alarm(seconds: int) -> None:
    """Has the kernel end this process after so many seconds; 0: never."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _limit_memory(more: int | None) -> None:
    """Lets this process have ``more`` bytes than it has now; an article that wants more gets a MemoryError. Linux only."""
    try:
        import resource

        with open("/proc/self/status", encoding="ascii") as status:
            data = next(int(line.split()[1]) << 10 for line in status if line.startswith("VmData:"))
    except (ImportError, OSError, StopIteration):
        return
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (hard if more is None else data + more, hard))


# ---- in the main process


@dataclass
class _Worker:
    process: Any
    connection: Connection
    ready: bool = False
    job: Job | None = None
    items: deque[Item] = field(default_factory=deque)
    since: float = field(default_factory=time.monotonic)

    @property
    def idle(self) -> bool:
        return self.ready and not self.items and self.job is None

    def give(self, *, job: Job | None = None, items: Sequence[Item] = ()) -> None:
        self.job, self.items, self.since = job, deque(items), time.monotonic()
        with suppress(BrokenPipeError, ConnectionResetError):  # it died just now, which is seen when it is listened to
            self.connection.send((job, [item.row for item in self.items]))


class Pool(InOrder):
    """Workers of this machine, and the articles that they have."""

    def __init__(self, options: Options, limits: Limits) -> None:
        super().__init__()
        self._options, self._limits = options, limits
        self._context = multiprocessing.get_context("spawn")
        self._workers: list[_Worker] = []
        self._suspects: deque[Item] = deque()
        self._deaths_at_start = 0
        self._deaths_in_jobs = 0
        self._done_jobs: list[Any] = []

    def close(self) -> None:
        for worker in self._workers:
            worker.connection.close()
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()

    def _busy(self) -> bool:
        return bool(self._fresh or self._suspects or self._jobs or any(w.items or w.job for w in self._workers))

    def _dispatch(self) -> None:
        idle = [worker for worker in self._workers if worker.idle]
        waiting = len(self._jobs) + len(self._suspects) + -(-len(self._fresh) // CHUNK_ROWS)
        starting = sum(not worker.ready for worker in self._workers)
        for _ in range(min(waiting - len(idle) - starting, self._limits.processes - len(self._workers))):
            self._workers.append(self._started())
        for worker in idle:
            if self._suspects:
                worker.give(items=[self._suspects.popleft()])
            elif self._jobs:
                worker.give(job=self._jobs.popleft())
            elif self._fresh:
                worker.give(items=self._chunk())

    def _started(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=serve, args=(theirs, self._options, self._limits), daemon=True)
        with _one_thread_each(), _deaf_to_interrupts():
            process.start()
        theirs.close()
        return _Worker(process, ours)

    def _listen(self) -> bool:
        """Takes what workers say within a second; whether any said anything."""
        now = time.monotonic()
        deadlines = [worker.since + self._patience(worker) for worker in self._workers if not worker.idle]
        timeout = max(0.0, min([BEAT, *(deadline - now for deadline in deadlines)]))
        by_connection = {worker.connection: worker for worker in self._workers}
        heard = wait(list(by_connection), timeout)
        for connection in heard:
            self._hear(by_connection[connection])  # type: ignore[index]
        now = time.monotonic()
        for worker in list(self._workers):
            if not worker.idle and now - worker.since > self._patience(worker) and worker.connection not in heard:
                self._lost(worker, "Timeout", f"it took longer than {self._limits.seconds:g} s")
        return bool(heard)

    def _patience(self, worker: _Worker) -> float:
        return self._limits.seconds if worker.items else _START_SECONDS

    def _hear(self, worker: _Worker) -> None:
        try:
            kind, said = worker.connection.recv()
        except (EOFError, OSError):  # OSError: it was killed in mid-sentence
            worker.process.join()
            self._lost(worker, "Killed", _how(worker.process.exitcode))
            return
        worker.since = time.monotonic()
        if kind == BROKEN:
            raise said
        if not worker.ready:
            worker.ready, self._deaths_at_start = True, 0
        elif worker.job is not None:
            worker.job, self._deaths_in_jobs = None, 0
            self._done_jobs.append(said)
        else:
            self._answer(worker.items.popleft(), said, worker)

    def _answer(self, item: Item, answer: Answer, worker: _Worker) -> None:
        if answer.failure is not None and answer.failure not in FINAL and not item.alone:
            item.alone += 1
            self._suspects.append(item)
            if answer.failure == "MemoryError":  # what is left of that process is not to be trusted
                self._retire(worker)
            return
        self._keep(item, answer)

    def _lost(self, worker: _Worker, kind: str, how: str) -> None:
        """A worker died or must: its first article is the suspect, the others go back to the front."""
        if not worker.ready:
            self._deaths_at_start += 1
            if self._deaths_at_start >= _MOST_STARTS:
                raise VngovError(f"the workers cannot begin: {self._deaths_at_start} of them ended at once; {how}")
        elif worker.job is not None:
            self._deaths_in_jobs += 1  # counted by itself: each new worker that is ready sets the other count back
            if self._deaths_in_jobs >= _MOST_STARTS:
                raise VngovError(f"a worker ended {self._deaths_in_jobs} times while it wrote tables; {how}")
            self._jobs.appendleft(worker.job)
        if worker.items:
            suspect = worker.items.popleft()
            if suspect.alone >= (_MOST_KILLS if kind == "Killed" else 1):
                id = identity(suspect.row, self._options.columns)
                self._keep(suspect, failed(id, kind, f"{suspect.row.place}: {how}, also when it was tried alone"))
            else:
                suspect.alone += 1
                self._suspects.append(suspect)
        self._retire(worker)

    def _retire(self, worker: _Worker) -> None:
        self._fresh.extendleft(reversed(worker.items))
        worker.items.clear()
        worker.connection.close()
        worker.process.kill()
        worker.process.join()
        self._workers.remove(worker)


class Here:
    """The same without processes: for small inputs and for debugging. Nothing guards against an article that hangs."""

    def __init__(self, options: Options, limits: Limits) -> None:
        self._options = options
        self._work: Callable[[Row], Answer] = named(limits.work)(options)

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def submit(self, job: Job) -> None:
        named(job[0])(*job[1])

    def ahead(self) -> list[Item]:
        return []

    def answers(self, items: Iterator[Item]) -> Iterator[Item | None]:
        for item in items:
            item.answer = item.answer or guarded(self._work, item.row, self._options)
            yield item

    def finish(self) -> None:
        pass


def _how(code: int | None) -> str:
    if code == -getattr(signal, "SIGKILL", 9):
        return "its process was killed (SIGKILL): usually memory ran out"
    if code is not None and code < 0:
        return f"its process was ended by {signal.Signals(-code).name}"
    return f"its process ended with code {code}"


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Ctrl-C in a terminal goes to all processes; what is started in here leaves it to the main process."""
    try:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError:  # not the main thread: nobody else may set it
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _one_thread_each() -> Iterator[None]:
    """Workers share the cores among them; their libraries must not each take all of them."""
    names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(dict.fromkeys(names, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
