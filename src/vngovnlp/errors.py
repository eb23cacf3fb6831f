"""The errors of the library: one root, few children.

Every message says what happened (with the value), where, what usually causes it, and what to do now.
"""


class VngovError(Exception):
    """Root of all errors that vngovnlp raises on purpose."""


class InputError(VngovError):
    """An input cannot be read: wrong type, wrong encoding, too long, or a date that is none."""


class LexiconError(VngovError):
    """A lexicon file breaks a rule of its format; the message names file and line."""


class ModelError(VngovError):
    """A trained model is missing, damaged, or made by an incompatible version."""
