"""Corpora: many articles in, reports or tables out, with nothing lost.

Rows are read one by one (readers), answered by processes that each hold the pipeline (workers, work), written in their order with checkpoints (journal), and put
in place when all is whole (outputs). What was done before is taken over (reuse).
"""
