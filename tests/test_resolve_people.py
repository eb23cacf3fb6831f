"""Spellings of one name, and names that are two people's."""

import pytest

from test_resolve_marked import read
from vngovnlp.resolve.officials.people import link_people


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        # another spelling of a long name
        ("Park Soo-min", "Park Soomin", True),
        ("Khamphone Bounyasith", "Khampohne Bounyasith", True),
        ("Henriette Maréchal", "Henriete Marechal", True),
        ("Trần Thị Kim Ngàn", "Trần Thị Kim Ngãn", True),
        ("Y Blim Niê", "Y Blimniê", True),
        # two people
        ("Trần Văn Bình", "Trần Văn Bính", False),
        ("Nguyễn Thị Kim Hưng", "Nguyễn Thị Kim Hùng", False),
        ("Anton Berg", "Anton Bern", False),
        ("Kang Min-ho", "Kang Min-ha", False),
        ("Anton Lindqvist", "Berta Lindqvist", False),
    ],
)
def test_spellings_of_one_name(one, other, same):
    article, entities = read(f"Bà [{one}](P) đến. Hôm sau [{other}](P) về.")
    assert [len(person.mentions) for person in link_people(article, entities)] == ([2] if same else [1, 1])


def test_the_first_spelling_is_the_name():
    article, entities = read("[Park Soo-min](P) đến. [Park Soomin](P) nói. [Park Soomin](P) về.")
    (person,) = link_people(article, entities)
    assert article.text[slice(*person.name)] == "Park Soo-min"
