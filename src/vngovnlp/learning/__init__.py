"""The correction loop: what the library is least sure of goes out to be corrected, and corrections come back as rows of a lexicon and as weights.

:func:`review` and :func:`write_review` give out, :func:`read_corrections` reads back, :func:`learn` finds rows, :func:`train` goes on training the tagger.
"""

from vngovnlp.learning.answers import Corrections, Verdict, read_corrections
from vngovnlp.learning.rows import Learned, LeftOut, add_rows, learn
from vngovnlp.learning.study import Studied, study
from vngovnlp.learning.trial import Trial, train, write_model
from vngovnlp.learning.unsure import Doubt, review, write_review

__all__ = [
    "Corrections",
    "Doubt",
    "Learned",
    "LeftOut",
    "Studied",
    "Trial",
    "Verdict",
    "add_rows",
    "learn",
    "read_corrections",
    "review",
    "study",
    "train",
    "write_model",
    "write_review",
]
