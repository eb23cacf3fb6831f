"""Whether two names are one file: what is read must not be what is written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from vngovnlp.errors import InputError


def check_apart(inputs: Iterable[Path | str], output: Path | str) -> None:
    """Raises :class:`InputError` if one of ``inputs`` is the file or folder ``output``, by whatever name: relative, absolute or through a link."""
    target = Path(output)
    if is_stream(target):
        return
    own = target.resolve()
    for given in map(str, inputs):
        if given != "-" and Path(given).resolve() == own:
            raise InputError(
                f"{output} is input and output at once, and would be overwritten; nothing was written. Name, last, another output"
            )


def is_stream(target: Path) -> bool:
    """Whether what is written there goes on to somebody: "-" (standard output), a pipe or a device."""
    return (
        target == Path("-")
        or target.parts[:2] in (("/", "dev"), ("/", "proc"))
        or (target.exists() and not target.is_file() and not target.is_dir())
    )
