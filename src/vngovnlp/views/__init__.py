"""A report for people, in Vietnamese: one outline, drawn as terminal text, Markdown or HTML. Templates and nothing else."""
