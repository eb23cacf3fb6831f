"""The statistical mention tagger: tokens of a sentence -> labelled spans, with lexicon and grammar hits as features."""

from vngovnlp.tagger.tagger import Tagger as Tagger
