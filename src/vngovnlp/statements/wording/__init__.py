"""The words of tasks: verbs and nouns that give one, the bodies that get it, and the grammar of both."""
