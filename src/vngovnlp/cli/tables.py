"""What the commands share that make a table of many articles: INPUT... OUT, a count while it runs, and what was left out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from tqdm import tqdm

from vngovnlp.cli.files import tell_empty
from vngovnlp.paths import check_apart

if TYPE_CHECKING:
    from vngovnlp.report import MeetingReport
    from vngovnlp.results import FailedRecord

Inputs = Annotated[
    list[Path],
    typer.Argument(metavar="INPUT", help="Articles, in all files and folders that 'batch' reads, or reports that it wrote."),
]
Table = Annotated[Path, typer.Argument(metavar="OUT", help="The file to write: .xlsx (needs openpyxl) or .csv.")]

_MOST_TOLD = 5


class Reading:
    """The reports of the inputs, lazily, and the records that failed on the way."""

    def __init__(
        self, inputs: list[Path], output: Path, pipeline: str, lexicon: Path | None = None, published: str | None = None
    ) -> None:
        """Raises :class:`InputError` if ``output``, the file that is to be written of them, is one of the inputs."""
        from vngovnlp.inputs import read_reports

        check_apart(inputs, output)
        self.inputs = inputs
        self.failed: list[FailedRecord] = []
        self.read = 0
        self._reports = read_reports(inputs, pipeline=pipeline, lexicon=lexicon, published=published)

    def __iter__(self) -> Iterator[MeetingReport]:
        from vngovnlp.results import reports_of

        counted = tqdm(self._reports, unit=" articles", disable=not sys.stderr.isatty(), file=sys.stderr)
        for report in reports_of(counted, self.failed):
            self.read += 1
            yield report

    def finish(self, rows: int, what: str, output: Path) -> None:
        """Say what was written and what was left out. Exit code 1 if nothing could be read."""
        for record in self.failed[:_MOST_TOLD]:
            print(f"left out {record.id}: {record.message}", file=sys.stderr)
        if len(self.failed) > _MOST_TOLD:
            print(f"left out {len(self.failed) - _MOST_TOLD} more", file=sys.stderr)
        if not self.failed and not self.read:
            tell_empty(*self.inputs)
        print(f"{rows} {what} of {self.read} articles in {output}", file=sys.stderr)
        if self.failed and not self.read:
            raise typer.Exit(1)
