"""Precision, recall, F1 and accuracy, as counts that add up over articles; None where nothing was counted."""

from __future__ import annotations

from typing import NamedTuple


class Counts(NamedTuple):
    """Right, predicted and annotated things."""

    right: int = 0
    predicted: int = 0
    annotated: int = 0

    def plus(self, other: Counts) -> Counts:
        """The sum of two counts."""
        return Counts(self.right + other.right, self.predicted + other.predicted, self.annotated + other.annotated)

    @property
    def precision(self) -> float | None:
        """Share of the predicted that is right."""
        return self.right / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """Share of the annotated that was found."""
        return self.right / self.annotated if self.annotated else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / (self.predicted + self.annotated) if self.predicted + self.annotated else None


class Accuracy(NamedTuple):
    """Right answers among all."""

    right: int = 0
    of: int = 0

    def plus(self, other: Accuracy) -> Accuracy:
        """The sum of two counts."""
        return Accuracy(self.right + other.right, self.of + other.of)

    @property
    def value(self) -> float | None:
        """Share of right answers."""
        return self.right / self.of if self.of else None
