"""What the small networks of this package share: numpy on one thread, their files, and layer normalisation."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
import numpy.typing as npt
from threadpoolctl import ThreadpoolController

Floats = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.intp]

_ALONE = Lock()
"""One thread at a time changes how many BLAS has, so that all of them are given back."""


@cache
def _threads() -> ThreadpoolController:
    return ThreadpoolController()


@contextmanager
def one_thread() -> Iterator[None]:
    """Products of matrices in this block are made by one thread.

    Matrices of a hundred rows are too small to share: with one thread a core, numpy's BLAS waits longer than it works (twice the time on two cores).
    """
    with _ALONE, _threads().limit(limits=1, user_api="blas"):
        yield


def read_parts(path: Path, *lists: str) -> dict[str, Any]:
    """The arrays of a file of weights by name, in single precision; those named in ``lists`` hold lines of text and become lists of them."""
    with np.load(path) as data:
        return {
            name: data[name].tobytes().decode().split("\n") if name in lists else data[name].astype(np.float32)
            for name in data.files
        }


def normed(x: Floats, gain: Floats, shift: Floats) -> Floats:
    """Layer normalisation (Ba, Kiros and Hinton 2016). ``x`` is overwritten."""
    x -= x.mean(axis=1, keepdims=True)
    x /= np.sqrt(np.einsum("ij,ij->i", x, x) / np.float32(x.shape[1]) + np.float32(1e-5))[:, None]
    x *= gain
    x += shift
    return x
