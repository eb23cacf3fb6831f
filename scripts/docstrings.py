"""An extension of griffe, which mkdocs reads docstrings with: examples and roles of ours as Markdown.

``>>>`` blocks become code blocks, and ``:class:`~a.b.C``` becomes `C`. The docstrings themselves stay as Python people write them.
"""

from __future__ import annotations

import re
from typing import Any

import griffe

_EXAMPLE = re.compile(r"(?:^|\n)(>>> .*?)(?=\n\s*\n|\Z)", re.DOTALL)
_ROLE = re.compile(r":\w+:`~?(?:[\w.]*\.)?(\w+)`")


def as_markdown(text: str) -> str:
    """The docstring with fenced examples and plain names.

    >>> as_markdown("A day.\\n\\n>>> 1 + 1\\n2")
    'A day.\\n\\n\\n```pycon\\n>>> 1 + 1\\n2\\n```'
    """
    return _EXAMPLE.sub(r"\n\n```pycon\n\1\n```", _ROLE.sub(r"`\1`", text))


class Docstrings(griffe.Extension):
    """Rewrites each docstring when its object is read."""

    def on_instance(self, *, node: Any, obj: griffe.Object, **kwargs: Any) -> None:
        if obj.docstring:
            obj.docstring.value = as_markdown(obj.docstring.value)
