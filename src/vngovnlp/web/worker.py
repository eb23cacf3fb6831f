"""One process that makes reports and can be stopped: a text that takes too long costs its own answer and nothing else."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Mapping
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from vngovnlp.errors import InputError, VngovError


class TimeLimitError(VngovError):
    """The time limit was reached, or the process died (usually of memory)."""


class Worker:
    """Makes reports in a process of its own, one after the other. Start it with :meth:`start`, end it with :meth:`stop`."""

    def __init__(self, pipeline: str = "default") -> None:
        self._pipeline = pipeline
        self._lock = threading.Lock()
        self._process: Any = None
        self._pipe: Connection | None = None

    def start(self) -> None:
        """Starts the process and waits until its pipeline is loaded."""
        with self._lock:
            self._begin()

    def stop(self) -> None:
        """Ends the process."""
        with self._lock:
            self._end()

    def report(self, arguments: Mapping[str, Any], *, seconds: float) -> str:
        """The report's JSON for the arguments of ``extract``.

        Raises :class:`InputError` as ``extract`` does, :class:`TimeLimitError` after ``seconds`` (the time of waiting for others not counted) or if the process died.
        """
        with self._lock:
            if self._process is None or not self._process.is_alive():
                self._begin()
            assert self._pipe is not None
            try:
                self._pipe.send(dict(arguments))
                if not self._pipe.poll(seconds):
                    raise TimeLimitError(f"the text took longer than {seconds:g} seconds")
                kind, answer = self._pipe.recv()
            except (EOFError, OSError):
                self._end()
                raise TimeLimitError(
                    "the process that reads articles ended while it read this one; probably it ran out of memory"
                ) from None
            except TimeLimitError:
                self._end()
                raise
        if kind == "InputError":
            raise InputError(answer)
        if kind != "report":
            raise VngovError(f"{kind}: {answer}")
        return str(answer)

    def _begin(self) -> None:
        self._end()
        context = multiprocessing.get_context("spawn")  # nothing of the server is in it
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._pipeline), daemon=True)
        self._process.start()
        theirs.close()
        try:
            kind, answer = self._pipe.recv()
        except EOFError:
            raise VngovError("the process that reads articles did not start") from None
        if kind != "ready":
            raise VngovError(str(answer))

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None


def _serve(pipe: Connection, pipeline: str) -> None:
    """What the process does: load, say so, then answer until the other side is gone."""
    from vngovnlp.extraction import extract
    from vngovnlp.pipeline import cached

    with suppress(EOFError, BrokenPipeError, KeyboardInterrupt):
        try:
            cached(pipeline)
        except VngovError as error:
            pipe.send((type(error).__name__, str(error)))
            return
        pipe.send(("ready", ""))
        while True:
            arguments = pipe.recv()
            try:
                answer = ("report", extract(**arguments, pipeline=pipeline).to_json())
            except Exception as error:  # whatever one text does, the next is served
                answer = (type(error).__name__, str(error))
            pipe.send(answer)
