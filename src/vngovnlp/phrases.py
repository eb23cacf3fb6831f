"""Lists of phrases, as the rules keep them: in one line, read by their syllables."""


def phrases(line: str) -> tuple[tuple[str, ...], ...]:
    """Each phrase of a line with commas, as its words.

    >>> phrases("yêu cầu, giao, cơ quan chức năng")
    (('yêu', 'cầu'), ('giao',), ('cơ', 'quan', 'chức', 'năng'))
    """
    return tuple(tuple(phrase.split()) for phrase in line.split(","))
