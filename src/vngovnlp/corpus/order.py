"""Articles on their way: many at a time, handed back in their order, and never more than memory should hold."""

from __future__ import annotations

import importlib
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Self

from vngovnlp.corpus.answer import Answer, failed, identity
from vngovnlp.corpus.options import Options
from vngovnlp.corpus.rows import Row

CHUNK_ROWS = 16
CHUNK_BYTES = 1 << 18
_WINDOW_ROWS = 512
"""Articles that may be read ahead of the first without an answer: a slow one does not stop the others, and memory stays flat."""
_WINDOW_BYTES = 64 << 20
BEAT = 1.0
"""Seconds after which the caller is given the word, answer or no answer."""

Job = tuple[str, tuple[Any, ...]]
"""module:function and its arguments: work on files that a process does aside."""


@dataclass
class Item:
    """An article on its way: its number, what came in, what came out."""

    number: int
    row: Row
    key: bytes = b""
    answer: Answer | None = None
    alone: int = 0
    """How often it was tried alone."""

    @property
    def size(self) -> int:
        return len(self.row.line or b"") + (len(self.answer.line) if self.answer else 0)


def named(path: str) -> Any:
    """What "module:function" names."""
    module, _, name = path.partition(":")
    return getattr(importlib.import_module(module), name)


def guarded(work: Callable[[Row], Answer], row: Row, options: Options) -> Answer:
    """The answer for ``row``, also when the work raises."""
    try:
        return work(row)
    except Exception as error:  # whatever one article does, the others are served
        return failed(identity(row, options.columns), type(error).__name__, f"{row.place}: {error}")


class InOrder(ABC):
    """Answers for articles from others that work on many at a time. Use it as a context: its end is theirs."""

    def __init__(self) -> None:
        self._fresh: deque[Item] = deque()
        self._jobs: deque[Job] = deque()
        self._answered: dict[int, Item] = {}
        self._size = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def submit(self, job: Job) -> None:
        """Have a worker do ``job`` when one is free."""
        self._jobs.append(job)

    def ahead(self) -> list[Item]:
        """Articles that have an answer while one before them has none yet."""
        return [item for item in self._answered.values() if item.answer is not None]

    def answers(self, items: Iterator[Item]) -> Iterator[Item | None]:
        """The items with their answers, in their order; None where a second went by without one. Items that bring an answer keep it."""
        head: int | None = None
        last = -1
        more = True
        while True:
            room = self._size < _WINDOW_BYTES and (head is None or last - head < _WINDOW_ROWS)
            if more and room:
                item = next(items, None)
                if item is None:
                    more = False
                else:
                    head, last = item.number if head is None else head, item.number
                    self._take(item)
            while head in self._answered:
                ready = self._answered.pop(head)
                self._size -= ready.size
                head += 1
                yield ready
            if more and room:
                continue
            if self._busy():
                self._dispatch()
                if not self._listen():
                    yield None
            elif not more:
                return

    def finish(self) -> None:
        """Waits until all jobs are done."""
        while self._busy():
            self._dispatch()
            self._listen()

    @abstractmethod
    def close(self) -> None:
        """Ends those who work."""

    @abstractmethod
    def _busy(self) -> bool:
        """Whether anything is still to be done."""

    @abstractmethod
    def _dispatch(self) -> None:
        """Gives work to whoever has none."""

    @abstractmethod
    def _listen(self) -> bool:
        """Takes what was answered within a second; whether anything was."""

    def _take(self, item: Item) -> None:
        self._size += item.size
        if item.answer is None:
            self._fresh.append(item)
        else:
            self._answered[item.number] = item

    def _chunk(self) -> list[Item]:
        chunk: list[Item] = []
        size = 0
        while self._fresh and len(chunk) < CHUNK_ROWS and size < CHUNK_BYTES:
            chunk.append(self._fresh.popleft())
            size += chunk[-1].size
        return chunk

    def _keep(self, item: Item, answer: Answer) -> None:
        self._size -= item.size
        item.answer = answer
        self._size += item.size
        self._answered[item.number] = item
