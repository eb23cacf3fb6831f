"""Where a statement begins and ends: cut, joined and trimmed behind the network."""
