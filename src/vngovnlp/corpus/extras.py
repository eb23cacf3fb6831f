"""Parts that are installed on demand: each is named together with the line that installs it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from vngovnlp.errors import InputError


def need(module: str, extra: str, what: str) -> Any:
    """The module. Raises :class:`InputError` with the install line if it is not there."""
    try:
        return import_module(module)
    except ImportError:
        package = module.partition(".")[0]
        raise InputError(f"{what} need {package}, which is not installed: pip install 'vngovnlp[{extra}]'") from None
