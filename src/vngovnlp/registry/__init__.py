"""Who holds which office, over a corpus: one row a person, post and body, with the first and last day and the articles that say so.

People of one name are one person only if articles give them the same post of the same body in the same place; all other likely pairs are listed for
review with what speaks for them, and nothing is joined silently. Reads reports and no clock. :func:`officials_table` makes the table,
:func:`write_officials` the file.
"""

from vngovnlp.registry.file import COLUMNS, REVIEW_COLUMNS, write_officials
from vngovnlp.registry.review import EVIDENCE, Evidence, Pair
from vngovnlp.registry.table import OfficialsTable, Post, officials_table

__all__ = [
    "COLUMNS",
    "EVIDENCE",
    "REVIEW_COLUMNS",
    "Evidence",
    "OfficialsTable",
    "Pair",
    "Post",
    "officials_table",
    "write_officials",
]
