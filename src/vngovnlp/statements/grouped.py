"""Feature names that come back together in every article: made once, and looked up once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_MOST_KEPT = 8_192


class Group:
    """Feature names that are looked up at once by what the group is, not by its names."""

    __slots__ = ("names",)

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names


class Memo(dict[tuple[Any, ...], Group]):
    """The groups that a function makes, each made once; begun anew when full, so that odd texts keep no memory."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[..., tuple[str, ...]]) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, key: tuple[Any, ...]) -> Group:
        if len(self) >= _MOST_KEPT:
            self.clear()
        group = self[key] = Group(self.make(*key))
        return group


class GroupWeights(dict[Group, float]):
    """The weight that a model gives to each group, summed up once; begun anew when full."""

    __slots__ = ("look_up",)

    def __init__(self, look_up: Callable[[Group], float]) -> None:
        super().__init__()
        self.look_up = look_up

    def __missing__(self, group: Group) -> float:
        if len(self) >= 4 * _MOST_KEPT:
            self.clear()
        weight = self[group] = self.look_up(group)
        return weight
