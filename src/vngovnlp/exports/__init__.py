"""Reports in the formats of others: Popolo for who held which post, a Word document for the notice of conclusions."""
