"""``python -m vngovnlp`` is the command ``vngovnlp``."""

from vngovnlp.cli import main

main()
