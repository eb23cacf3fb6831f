"""Which role a statement has, where its words decide and not the network: who asks whom, who speaks, and what only looks like a statement."""
