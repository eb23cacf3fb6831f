"""Write src/vngovnlp/lexicon/places.csv: every administrative unit of Viet Nam before and after 2025-07-01.

    python scripts/build_places.py

Reads two published packages (both MIT): ``vietnamadminunits`` 1.0.4 (the structure of three levels as it stood on 2025-06-30, and which
old commune went into which new one) and ``vietnam-provinces`` 2025.10.1 (the structure of two levels since 2025-07-01). The new structure is
in both; the script stops if they differ in a code, a name or a type, so that a wrong row of one is seen and not copied.
Units that ended before 2025 are no part of these packages: they are rows of ``geography.csv``, written by hand.
"""

from __future__ import annotations

import csv
import json
import sqlite3
import sys
import unicodedata
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import vietnam_provinces
import vietnamadminunits

from vngovnlp.text import normal

TARGET = Path(__file__).parent.parent / "src" / "vngovnlp" / "lexicon" / "places.csv"
OLD_DATA = Path(vietnamadminunits.__file__).parent / "data"
OLD_SOURCE = f"vietnamadminunits {version('vietnamadminunits')}"
NEW_SOURCE = f"vietnam-provinces {version('vietnam-provinces')}"
LAST_OLD_DAY, FIRST_NEW_DAY = "2025-06-30", "2025-07-01"
TYPES = ("Thành phố", "Tỉnh", "Quận", "Huyện", "Thị xã", "Thị trấn", "Phường", "Xã", "Đặc khu")


class Row(NamedTuple):
    """One line of places.csv, columns in file order."""

    id: str
    form: str
    kind: str
    parent: str
    valid_from: str
    valid_to: str
    source: str
    code: str
    type: str
    successor: str


def split(name: str) -> tuple[str, str]:
    """(type word in lower case, bare name) of a full name: 'Phường Bến Nghé' -> ('phường', 'Bến Nghé')."""
    name = unicodedata.normalize("NFC", name).strip()
    for kind in TYPES:
        if name.lower().startswith(kind.lower() + " "):
            return kind.lower(), name[len(kind) + 1 :].strip()
    raise SystemExit(f"no type word in {name!r}")


def plain(name: str) -> str:
    """The name without what the packages write differently: case, dashes, apostrophes, place of the tone mark."""
    return normal(name).replace(" - ", "-").replace("'", "").replace(" ", "")


def new_rows() -> tuple[list[Row], dict[str, str]]:
    """(the units since 2025-07-01, 'province key/commune key' of the other package -> id)."""
    divisions = json.loads(vietnam_provinces.NESTED_DIVISIONS_JSON_PATH.read_text(encoding="utf-8"))
    rows, communes = [], {}
    for province in divisions:
        code = f"{province['code']:02d}"
        central = province["division_type"] == "thành phố trung ương"
        name = split(province["name"])[1] if central else province["name"]
        rows.append(
            Row(
                f"vn25-{code}",
                name,
                "province",
                "",
                FIRST_NEW_DAY,
                "",
                NEW_SOURCE,
                code,
                "thành phố" if central else "tỉnh",
                "",
            )
        )
        for ward in province["wards"]:
            ward_code = f"{ward['code']:05d}"
            ward_type, ward_name = split(ward["name"])
            row_id = f"vn25-{ward_code}"
            rows.append(
                Row(row_id, ward_name, "commune", f"vn25-{code}", FIRST_NEW_DAY, "", NEW_SOURCE, ward_code, ward_type, "")
            )
            communes[ward_code] = (ward_type, unicodedata.normalize("NFC", ward_name), code)
    with sqlite3.connect(OLD_DATA / "dataset.db") as database:
        other = database.execute("select wardCode, ward, provinceCode, provinceKey, wardKey from admin_units").fetchall()
    # Their codes differ in 123 places (each package took the new codes at another date), so a unit is one by province, type and name.
    mine = {(province, kind, plain(name)): code for code, (kind, name, province) in communes.items()}
    keys: dict[str, str] = {}
    names: dict[str, str] = {}
    differences = []
    for ward_code, ward, province_code, province_key, ward_key in other:
        kind, name = split(ward)
        code = mine.pop((province_code, kind, plain(name)), None)
        if code is None:
            differences.append((ward_code, ward, province_code))
        else:
            keys[f"{province_key}/{ward_key}"] = f"vn25-{code}"
            names[f"vn25-{code}"] = name
    for difference in [*differences, *((code, *key) for key, code in mine.items())]:
        print("differs:", *difference, file=sys.stderr)
    if differences or mine:
        raise SystemExit(f"{len(differences) + len(mine)} communes differ between the packages; see above")
    # The other package's spelling: one style of tone marks throughout, no slips of the shift key.
    return [row._replace(form=names.get(row.id, row.form)) for row in rows], keys


def successors(keys: dict[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """Old key -> id of the new unit: (communes that went whole into one, provinces). Divided communes take their main heir."""
    data = json.loads((OLD_DATA / "converter_2025.json").read_text(encoding="utf-8"))
    communes: dict[str, str] = {}
    for province, wards in data["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, olds in wards.items():
            communes.update((old, keys[f"{province}/{ward}"]) for old in olds)
    for province, olds in data["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, parts in olds.items():
            main = next(part["newWardKey"] for part in parts if part["isDefaultNewWard"])
            communes.setdefault(old, keys[f"{province}/{main}"])
    provinces = {old: new for new, olds in data["DICT_PROVINCE"].items() for old in olds}
    return communes, provinces


def old_rows(communes: dict[str, str], provinces: dict[str, str]) -> list[Row]:
    """The units that ended on 2025-06-30 with their heirs."""
    with sqlite3.connect(OLD_DATA / "dataset.db") as database:
        units = database.execute(
            "select province, provinceCode, provinceKey, district, districtCode, districtKey, ward, wardCode, wardKey from admin_units_legacy"
        ).fetchall()
        new_code = dict(database.execute("select distinct provinceKey, provinceCode from admin_units").fetchall())
    rows: dict[str, Row] = {}
    for province, p_code, p_key, district, d_code, d_key, ward, w_code, w_key in units:
        p_type, p_name = split(province)
        d_type, d_name = split(district)
        heir = f"vn25-{new_code[provinces[p_key]]}"
        p_id, d_id = f"vn-{p_code}", f"vn-{d_code}"
        rows[p_id] = Row(p_id, p_name, "province", "", "", LAST_OLD_DAY, OLD_SOURCE, p_code, p_type, heir)
        # A district has no heir of its own level; its five island districts became special zones, which the converter knows.
        island = communes.get(f"{p_key}_{d_key}_", "") if ward is None else ""
        rows[d_id] = Row(d_id, d_name, "district", p_id, "", LAST_OLD_DAY, OLD_SOURCE, d_code, d_type, island)
        if ward is not None:
            w_type, w_name = split(ward)
            key = f"{p_key}_{d_key}_{w_key}"
            w_id = f"vn-{w_code}"
            rows[w_id] = Row(w_id, w_name, "commune", d_id, "", LAST_OLD_DAY, OLD_SOURCE, w_code, w_type, communes.get(key, ""))
    return list(rows.values())


def main() -> None:
    """Write the table and say how many rows of which kind it has."""
    new, keys = new_rows()
    old = old_rows(*successors(keys))
    rows = sorted(old + new)
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(Row._fields)
        writer.writerows(rows)
    without = sum(1 for row in old if row.kind == "commune" and not row.successor)
    print(f"{TARGET}: {len(old)} units until {LAST_OLD_DAY}, {len(new)} since; {without} old communes without a known heir")


if __name__ == "__main__":
    main()
