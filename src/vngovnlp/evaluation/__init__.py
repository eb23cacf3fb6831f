"""How good are reports? The measures that the library's own scores are told in, for anybody's annotated articles.

:func:`evaluate` compares predicted with annotated articles, :func:`agreement` two annotators.
"""

from vngovnlp.evaluation.annotators import agreement
from vngovnlp.evaluation.compare import Comparison, Difference, evaluate
from vngovnlp.evaluation.counts import Accuracy, Counts

__all__ = ["Accuracy", "Comparison", "Counts", "Difference", "agreement", "evaluate"]
