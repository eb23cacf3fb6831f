"""Borders that a trained tagger misses where names look otherwise than in the texts it learned from: foreign names, fields in lower case, long bodies.

The names of Vietnamese officials are syllables with capitals; a foreign one has halves behind hyphens ('Park Min-jun'), particles in lower case
('Omar bin Rashid al-Hadi'), and stands right behind the name of its country. Each repair here moves borders by what can be read at them, so it
costs time in proportion to the mentions, not to the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from vngovnlp.grammar.match import Match
from vngovnlp.grammar.mend.addresses import outside_addresses
from vngovnlp.grammar.mend.behind_titles import called_again, known_behind_titles, named_behind_titles
from vngovnlp.grammar.mend.boards import board_seats, party_committees
from vngovnlp.grammar.mend.bodies import described_bodies, no_bodies, own_embassies, short_bodies, short_names, whole_bodies
from vngovnlp.grammar.mend.brackets import names_around_brackets
from vngovnlp.grammar.mend.capitals import without_common_words
from vngovnlp.grammar.mend.commands import defence_commands, staffs
from vngovnlp.grammar.mend.departments import departments, whole_departments
from vngovnlp.grammar.mend.fields import fields_behind
from vngovnlp.grammar.mend.fields_listed import listed_fields
from vngovnlp.grammar.mend.forces import bodies_behind, forces_behind, forces_of_states
from vngovnlp.grammar.mend.holders import holders_behind_units, holders_inside, known_inside, speakers_inside
from vngovnlp.grammar.mend.in_front import firms_in_front, numbers_in_front, places_in_front
from vngovnlp.grammar.mend.media import channels, whole_papers
from vngovnlp.grammar.mend.names import names_of_highlands, whole_names
from vngovnlp.grammar.mend.numbers import numbered_bodies, numbers_of_lists
from vngovnlp.grammar.mend.offices import offices_of_bodies
from vngovnlp.grammar.mend.pairs import parted_pairs, short_forms
from vngovnlp.grammar.mend.people import firms_taken_for_people, people_of_lists, people_taken_for_places, sources_of_pictures
from vngovnlp.grammar.mend.peoples import no_nationalities
from vngovnlp.grammar.mend.places import whole_places
from vngovnlp.grammar.mend.run_on import confirmed_names, people_behind, sentences_behind, without_deeds
from vngovnlp.grammar.mend.states import bodies_abroad
from vngovnlp.grammar.mend.streets import streets_of_lists
from vngovnlp.grammar.mend.titles import as_elsewhere, chairs_of_unions, heads_of_delegations, no_titles, standing_members
from vngovnlp.grammar.mend.titles_missed import modified_titles, titles_before_others, titles_behind, titles_by_sight
from vngovnlp.grammar.mend.titles_plural import titles_of_several

_REPAIRS = (
    outside_addresses,
    without_common_words,
    sources_of_pictures,
    no_bodies,
    no_titles,
    chairs_of_unions,
    heads_of_delegations,
    without_deeds,
    people_behind,
    modified_titles,
    forces_behind,
    bodies_behind,
    short_names,
    numbers_in_front,
    whole_bodies,
    listed_fields,
    firms_in_front,
    places_in_front,
    names_around_brackets,
    known_inside,
    speakers_inside,
    holders_behind_units,
    holders_inside,
    people_taken_for_places,
    people_of_lists,
    streets_of_lists,
    names_of_highlands,
    whole_names,
    sentences_behind,
    confirmed_names,
    party_committees,
    board_seats,
    titles_behind,
    titles_before_others,
    named_behind_titles,
    known_behind_titles,
    short_bodies,
    fields_behind,
    described_bodies,
    departments,
    whole_departments,
    as_elsewhere,
    called_again,
    firms_taken_for_people,
    standing_members,
    titles_by_sight,
    titles_of_several,
    defence_commands,
    staffs,
    offices_of_bodies,
    forces_of_states,
    no_nationalities,
    own_embassies,
    bodies_abroad,
    whole_papers,
    channels,
    numbered_bodies,
    numbers_of_lists,
    parted_pairs,
    short_forms,
    whole_places,
)
"""In this order: each reads the borders that those before it have mended."""


def mend(text: str, mentions: Sequence[Match]) -> list[Match]:
    """The mentions with their borders mended; given and returned in text order, non-overlapping."""
    found = list(mentions)
    for repair in _REPAIRS:
        found = list(repair(text, found))
    return found
