"""Administrative units before and since the reform of 2025-07-01, and what a text means by their names.

>>> from datetime import date
>>> from vngovnlp import places
>>> dong_ha = places.resolve("TP. Đông Hà", as_of=date(2024, 3, 5))
>>> dong_ha.full_name, dong_ha.parent.full_name, dong_ha.today.full_name
('thành phố Đông Hà', 'tỉnh Quảng Trị', 'tỉnh Quảng Trị')
"""

from vngovnlp.places.find import candidates as candidates
from vngovnlp.places.find import resolve as resolve
from vngovnlp.places.link import Linked as Linked
from vngovnlp.places.link import link_places as link_places
from vngovnlp.places.portals import portal_units as portal_units
from vngovnlp.places.units import Unit as Unit
from vngovnlp.places.units import unit as unit
from vngovnlp.places.when import day_of as day_of
