"""The parts of the evidence page: its article, its report, its controls, its styles and its script."""
