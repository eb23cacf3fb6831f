"""Where the trained weights lie: inside the installed package, or in ``models/`` of a checkout that is installed editable."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from vngovnlp.errors import ModelError

DEFAULT = "vi_vngov"
_PACKAGE = Path(__file__).parent
# The wheel carries models/ inside the package (pyproject.toml, force-include); an editable install runs from src/.
_PLACES = (_PACKAGE / "models", _PACKAGE.parent.parent / "models")


@cache
def folder(name: str = DEFAULT) -> Path:
    """The folder of the model ``name``, which may be the path of a folder that ``vngovnlp learn`` wrote. Raises :class:`ModelError` if there is none."""
    for found in (*(place / name for place in _PLACES), Path(name)):
        if (found / "meta.json").is_file():
            return found
    if Path(name).name != name:
        raise ModelError(
            f"{name} is no folder of a model: it has no meta.json. `vngovnlp learn ... --train --out FOLDER` writes one."
        )
    raise ModelError(
        f"model {name!r} was not found under {' or '.join(map(str, _PLACES))}. Usually an incomplete installation. "
        "Install vngovnlp again, or train it with `make train`."
    )


def path(file: str, *, name: str = DEFAULT) -> Path:
    """The path of one file of the model, checked to exist. Raises :class:`ModelError`."""
    found = folder(name) / file
    if not found.is_file():
        raise ModelError(f"model {name!r} in {found.parent} has no file {file}. Train it again with `make train`.")
    return found


@cache
def version(name: str = DEFAULT) -> str:
    """``name-version`` of the model, as its meta.json says."""
    meta = json.loads((folder(name) / "meta.json").read_text(encoding="utf-8"))
    return f"{meta['name']}-{meta['version']}"
