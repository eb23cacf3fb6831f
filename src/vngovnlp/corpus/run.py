"""A corpus from end to end: rows in, answers in their order into the journal, results into their place."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeVar

from vngovnlp.corpus.answer import Answer, failed
from vngovnlp.corpus.journal import Journal
from vngovnlp.corpus.journal import replace as write_whole
from vngovnlp.corpus.manifest import Counts, encoded, manifest, now
from vngovnlp.corpus.options import Limits, Options
from vngovnlp.corpus.order import InOrder, Item
from vngovnlp.corpus.outputs import LEFT, MANIFEST, NEXT, LinesOutput, Output, output, publish
from vngovnlp.corpus.readers import Columns, Source, open_source
from vngovnlp.corpus.readers.columns import USUAL, assigned
from vngovnlp.corpus.reuse import Earlier, Keyed, twice
from vngovnlp.corpus.rows import Row
from vngovnlp.corpus.where import conditions, fulfils
from vngovnlp.corpus.workers import Here, Pool
from vngovnlp.errors import InputError
from vngovnlp.extraction import checked_day, checked_place
from vngovnlp.lexicon.user import UserLexicon
from vngovnlp.paths import check_apart, is_stream


class Summary(NamedTuple):
    """How a run ended: rows of the output, how many of them are errors, how many were computed now and not taken over."""

    written: int
    failed: int
    computed: int


class Advance(NamedTuple):
    """How far a run is."""

    rows: int
    done: int
    """Bytes of the input."""
    total: int | None


@dataclass(frozen=True)
class Watch:
    """Who is told how it goes."""

    tell: Callable[[str], object] = field(default=lambda message: None)
    """A sentence."""
    advance: Callable[[Advance], object] = field(default=lambda advance: None)


def run_batch(
    inputs: str | Path | Sequence[str | Path],
    target: str | Path,
    *,
    pipeline: str = "default",
    lexicon: str | Path | None = None,
    model: str | None = None,
    place: str | None = None,
    published: str | None = None,
    officials_only: bool = False,
    fields: Sequence[str] = (),
    where: Sequence[str] = (),
    limit: int | None = None,
    columns: Columns | None = None,
    delimiter: str | None = None,
    restart: bool = False,
    limits: Limits | None = None,
    watch: Watch | None = None,
) -> Summary:
    """Makes a report of each article of ``inputs`` (files, folders, globs, "-") and writes them to ``target``, a .jsonl file or a folder of tables.

    A run that was broken off is resumed, articles that have not changed since the last run are taken over, and one that cannot be read
    gives a line with "error". ``published`` is the date of the articles that bring none. Raises :class:`InputError` for options or inputs that are wrong and
    :class:`OSError` if a file cannot be read or written; ``target`` is then as it was.
    """
    watch = watch or Watch()
    names = [str(path) for path in ([inputs] if isinstance(inputs, str | Path) else inputs)]
    check_apart(names, target)
    options = replace(
        _options(pipeline, fields, Path(target), where),
        lexicon=None if lexicon is None else str(lexicon),
        model=model,
        place=checked_place(place),
        published=checked_day(published),
        officials_only=officials_only,
    )
    if lexicon is not None:
        UserLexicon.read(lexicon)  # a table that breaks a rule stops the run before it begins
    columns = columns or Columns()
    source = open_source(names, columns=columns, delimiter=delimiter, without=Path(target), tell=watch.tell)
    first = next(source.rows, None)
    rows = _chained(first, source.rows)
    options = replace(options, columns=_renamed(first, columns, watch.tell))
    if where:
        wanted = conditions(where)
        rows = (row for row in rows if fulfils(row, wanted))
    source = source._replace(rows=islice(rows, limit))
    with _place(Path(target), tuple(fields)) as out, _locked(out.state):
        if restart:
            shutil.rmtree(out.state / NEXT, ignore_errors=True)
            shutil.rmtree(out.state / LEFT, ignore_errors=True)
        publish(out)
        return _Run(out, source, options, limits or Limits(), watch, fresh=restart).go()


def _options(pipeline: str, fields: Sequence[str], target: Path, where: Sequence[str]) -> Options:
    conditions(where)
    if is_stream(target) or isinstance(output(target), LinesOutput):
        from vngovnlp.report import MeetingReport

        unknown = [name for name in fields if name not in MeetingReport.model_fields]
        if unknown:
            raise InputError(f"a report has no field {', '.join(unknown)}; it has {', '.join(MeetingReport.model_fields)}")
        return Options(pipeline, fields=tuple(name for name in fields if name != "id"))
    return Options(pipeline)


def _renamed(first: Row | None, columns: Columns, tell: Callable[[str], object]) -> tuple[tuple[str, str], ...]:
    """Which keys of JSON lines are read as which field, by the first line. Tables are renamed by their readers."""
    named = tuple((name, key) for key in USUAL if (name := getattr(columns, key)) is not None)
    if first is None or first.line is None or first.table:
        return named
    try:
        record = json.loads(first.line)
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict):
        return named
    if "text" in record and columns == Columns():
        return ()
    try:
        found, guess = assigned(list(record), columns, first.place)
    except InputError:
        if columns != Columns():
            raise
        return ()  # each line then says that it has no text
    if guess:
        tell(guess)
    return tuple(sorted((name, key) for name, key in found.items() if name != key))


T = TypeVar("T")


def _chained(first: T | None, rows: Iterator[T]) -> Iterator[T]:
    if first is not None:
        yield first
    yield from rows


@contextmanager
def _stream(target: Path) -> Iterator[IO[bytes]]:
    """Where results are copied to. Standard output is used as it is: opened anew, a file that the shell appends to ('>>') would be emptied."""
    if target in (Path("-"), Path("/dev/stdout"), Path("/dev/fd/1"), Path("/proc/self/fd/1")):
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with target.open("ab" if target.parts[:2] in (("/", "dev"), ("/", "proc")) else "wb") as out:
        yield out


@contextmanager
def _place(target: Path, fields: tuple[str, ...]) -> Iterator[Output]:
    """The output; for a pipe, a device or "-" (standard output) the results are made aside and then copied into it."""
    if is_stream(target):
        with tempfile.TemporaryDirectory(prefix="vngovnlp-") as aside:
            made = Path(aside) / "out.jsonl"
            yield LinesOutput(made)
            with made.open("rb") as results, _stream(target) as out:
                shutil.copyfileobj(results, out)
        return
    if not target.parent.is_dir():
        raise FileNotFoundError(2, "No such file or directory", str(target.parent))
    yield output(target, fields=fields)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Keeps a second run out of the same output."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("wb") as lock:
        _lock(lock, folder)
        yield


def _lock(file: IO[bytes], folder: Path) -> None:
    try:
        import fcntl
    except ImportError:  # Windows
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise InputError(f"another run is writing to {folder}; wait for it, or stop it and give the command again") from None


@contextmanager
def _kept(journal: Journal) -> Iterator[None]:
    """Tells, when the disk is full, what of the run is safe."""
    try:
        yield
    except OSError as error:
        told = f"{error.strerror}; {journal.saved} articles are safe, and the same command goes on from there"
        raise OSError(error.errno, told, str(error.filename or journal.folder)) from error


class _Run:
    """One run: what it reads, what it can take over, what it counts."""

    def __init__(self, place: Output, source: Source, options: Options, limits: Limits, watch: Watch, *, fresh: bool) -> None:
        self.place, self.source, self.options, self.limits, self.watch = place, source, options, limits, watch
        self.digest = options.digest(limits.work)
        self.began = now()
        self.following, self.left = place.state / NEXT, place.state / LEFT
        self.counts = Counts()
        self.fresh = fresh

    def go(self) -> Summary:
        rows = self._keyed()
        broken = (self.following / "checkpoint.json").exists()
        if broken:
            Journal(self.following, self.place.segment).close()  # cuts off what the checkpoint does not count
        base = self._earlier(self.following if broken else self.place.state)
        done, first = base.leading(rows)
        if not broken and first is None and done == len(base) and self._in_place(done):
            self.watch.tell(f"{done} articles, none of them new or changed: nothing to do")
            return Summary(done, self._manifest()["rows"]["failed"], 0)
        if broken and done < len(base):  # the input has changed since: what was done is taken over where it still fits
            shutil.rmtree(self.left, ignore_errors=True)
            self.following.rename(self.left)
            base = self._earlier(self.left)
        journal = Journal(self.following, self.place.segment)
        if done:
            self.watch.tell(f"{done} articles at the beginning were done before")
        try:
            with _kept(journal), self._pool() as pool:
                if not journal.rows:
                    for line in base.copies(done):
                        self._full(journal.copy(*line), journal, pool)
                else:
                    for number in range(journal.rows // (self.place.segment or journal.rows + 1)):
                        self._full(number, journal, pool)
                self._answer_all(journal, pool, _chained(first, rows))
                journal.checkpoint([])
                if self.place.segment and journal.rows % self.place.segment:
                    self._full(journal.rows // self.place.segment, journal, pool)
                pool.finish()
        finally:
            journal.close()
        return self._publish(journal)

    def _keyed(self) -> Iterator[Keyed]:
        """Each row with its key: a digest of the article, the options and the versions."""
        for row in self.source.rows:
            told = row.bad.encode("utf-8", "replace") if row.bad else row.line if row.line is not None else row.digest
            # The name of a file is its id, and what cannot be read is known by its place.
            name = row.name.encode("utf-8", "replace") if row.file is not None or row.bad else b""
            yield row, blake2b(told, digest_size=16, key=self.digest + blake2b(name, digest_size=16).digest()).digest()

    def _earlier(self, folder: Path) -> Earlier:
        return Earlier(folder, self.place.earlier(folder), empty=self.fresh)

    def _manifest(self) -> Any:
        path = self.place.state / MANIFEST
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else None

    def _in_place(self, rows: int) -> bool:
        """Whether the results that are wanted are there as they were written, by their sizes."""
        made = self._manifest()
        if made is None:
            return False
        files = {self.place.base / entry["file"]: entry["bytes"] for entry in made["files"]}
        wanted = {target for _, target in self.place.moves(self.following, rows)}
        return set(files) == wanted and all(path.is_file() and path.stat().st_size == size for path, size in files.items())

    def _pool(self) -> InOrder | Here:
        if self.limits.scheduler is not None:
            from vngovnlp.corpus.cluster import Cluster

            return Cluster(self.options, self.limits)
        return Pool(self.options, self.limits) if self.limits.processes else Here(self.options, self.limits)

    def _full(self, number: int | None, journal: Journal, pool: InOrder | Here) -> None:
        """Has the tables of a segment that is full written, if it must be."""
        if number is None:
            return
        if number * (self.place.segment or 0) >= journal.rows - (self.place.segment or 0):
            journal.checkpoint(pool.ahead())  # tables are made only of what counts
        job = self.place.job(journal, number)
        if job is not None:
            pool.submit(job)

    def _answer_all(self, journal: Journal, pool: InOrder | Here, rows: Iterator[Keyed]) -> None:
        self.counts.read = self.counts.out = self.counts.kept = journal.rows
        try:
            for item in pool.answers(self._items(journal, rows)):
                if item is not None and item.answer is not None:
                    self.counts.out += 1
                    self._full(journal.add(item, item.answer), journal, pool)
                    self.watch.advance(Advance(journal.rows, item.row.done, self.source.total))
                if journal.due():
                    journal.checkpoint(pool.ahead())
        except KeyboardInterrupt:
            journal.checkpoint(pool.ahead())
            self.watch.tell(f"stopped; {journal.rows} articles are done, and the same command goes on from there")
            raise

    def _items(self, journal: Journal, rows: Iterator[Keyed]) -> Iterator[Item]:
        """The articles that are left, with the answers that are known already."""
        earlier = [found for found in (self._earlier(self.left), self._earlier(self.place.state)) if len(found)]
        restored = journal.restored
        for number, (row, key) in enumerate(rows, journal.rows):
            self.counts.read += 1
            answer: Answer | None = None
            if row.bad is not None:
                answer = failed(row.name, "InputError", f"{row.place}: {row.bad}")
            elif number in restored and restored[number][0] == key:
                answer = restored[number][1]
            else:
                answer = next(filter(None, (found.find(number, key) for found in earlier)), None)
            self.counts.kept += answer is not None and row.bad is None
            self.counts.computed += answer is None
            yield Item(number, row, key, answer)

    def _publish(self, journal: Journal) -> Summary:
        self.counts.failed = journal.failed
        repeated, where = twice(self.following)
        if repeated:
            self.watch.tell(f"{repeated} id(s) are given to more than one article, again first in row {where[0] + 1}")
        files = [
            (target.relative_to(self.place.base).as_posix(), made)
            for made, target in self.place.moves(self.following, journal.rows)
        ]
        made = manifest(self.options, self.counts, inputs=self.source.names, began=self.began, files=files, duplicates=repeated)
        write_whole(self.following / MANIFEST, encoded(made))
        publish(self.place)
        return Summary(journal.rows, journal.failed, self.counts.computed)
