"""What the network reads of a clause, and which runs of clauses it takes for statements."""
