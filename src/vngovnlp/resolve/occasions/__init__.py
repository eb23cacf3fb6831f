"""Occasions: the meetings that an article speaks of, which of them it reports, and what it says of its place, day and matter."""

from vngovnlp.resolve.occasions.find import find_occasions as find_occasions
from vngovnlp.resolve.occasions.kinds import kind_of as kind_of
from vngovnlp.resolve.occasions.main import main_occasion as main_occasion
from vngovnlp.resolve.occasions.occasion import Occasion as Occasion
