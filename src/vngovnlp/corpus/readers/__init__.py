"""What goes in: files of many articles, folders of files of one article each, standard input. Each reader gives rows and forgets them."""

from vngovnlp.corpus.readers.columns import Columns
from vngovnlp.corpus.readers.open import Source, open_source

__all__ = ["Columns", "Source", "open_source"]
