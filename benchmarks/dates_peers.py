"""Our dates beside Duckling, HeidelTime and dateparser: scores on a temporal JSONL, articles a second on a folder of texts.

    python benchmarks/dates_peers.py TEMPORAL.jsonl [--scorer score_dates.py] [--texts FOLDER] [--articles 40]

Each peer is optional; one that is not installed is named with the line that installs it. Peers belong into an environment of their own:

    python -m venv peers && peers/bin/pip install . pyduckling-native-phihos python-heideltime-krypton JPype1 dateparser

HeidelTime needs Java 17 or newer. All systems get the same text (NFC) and the same publication date; what they find is
written as the scorer wants it. A peer is read kindly: a value that has no TIMEX3 form of its own gets the nearest one.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import unicodedata
from abc import ABC, abstractmethod
from datetime import date, datetime, timedelta, timezone
from importlib.metadata import version
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

from vngovnlp import dates
from vngovnlp.text import nfc_offsets, normal, read_text

Timexes = list[dict[str, Any]]
HANOI = timezone(timedelta(hours=7))
DATA = Path(__file__).parent.parent.parent / "shared"


class System(ABC):
    """A tagger; making one loads it, and raises ImportError with the reason if it cannot be had."""

    name: str
    install = ""

    @abstractmethod
    def version(self) -> str:
        """What was run."""

    @abstractmethod
    def tag(self, text: str, published: date) -> Timexes:
        """``{"start", "end", "type", "value", "begin", "end_date"}`` of each expression."""


class Ours(System):
    name = "vngovnlp.dates"

    def version(self) -> str:
        return version("vngovnlp") if importlib.util.find_spec("vngovnlp") and _installed("vngovnlp") else "working tree"

    def tag(self, text: str, published: date) -> Timexes:
        norm = normal(text)
        found = dates.resolve(text, dates.find_dates(text, norm), published=published, norm=norm)
        return [
            {
                "start": t.start,
                "end": t.end,
                "type": t.type,
                "value": t.value,
                "begin": t.begin and t.begin.isoformat(),
                "end_date": t.end_date and t.end_date.isoformat(),
                **({"mod": t.mod} if t.mod else {}),
            }
            for t in found
        ]


class Duckling(System):
    """Facebook's Duckling, Vietnamese, dimensions time and duration, latent readings off."""

    name = "Duckling"
    install = "pip install pyduckling-native-phihos"

    def __init__(self) -> None:
        import duckling

        self.api = duckling
        self.zones = duckling.load_time_zones("/usr/share/zoneinfo")
        self.locale = duckling.default_locale_lang(duckling.parse_lang("VI"))
        self.dimensions = duckling.parse_dimensions(["time", "duration"])

    def version(self) -> str:
        return f"pyduckling-native-phihos {version('pyduckling-native-phihos')}"

    def tag(self, text: str, published: date) -> Timexes:
        noon = datetime(published.year, published.month, published.day, 12, tzinfo=HANOI)
        moment = self.api.parse_ref_time(self.zones, "Asia/Ho_Chi_Minh", int(noon.timestamp()))
        found = self.api.parse(text, self.api.Context(moment, self.locale), self.dimensions, False)
        out: Timexes = []
        for item in sorted(found, key=lambda r: (r["start"] - r["end"], r["dim"] != "time")):
            if any(item["start"] < o["end"] and o["start"] < item["end"] for o in out):
                continue
            out.append({"start": item["start"], "end": item["end"], **_duckling_value(item)})
        return out


_UNITS = {"second": "PT{}S", "minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "P{}W", "month": "P{}M", "quarter": "P{}Q", "year": "P{}Y"}  # fmt: skip


def _duckling_value(item: dict[str, Any]) -> dict[str, Any]:
    value = item["value"]
    if item["dim"] == "duration":
        return _timex("DURATION", _UNITS[value["unit"]].format(value["value"]))
    if value["type"] != "interval":
        return _by_grain(datetime.fromisoformat(value["value"]), value["grain"])
    first, last = value.get("from"), value.get("to")
    if not first or not last:  # 'from ...', 'until ...'
        one = first or last
        return _by_grain(datetime.fromisoformat(one["value"]), one["grain"])
    a, b = datetime.fromisoformat(first["value"]), datetime.fromisoformat(last["value"])
    if first["grain"] == "hour" and b - a < timedelta(hours=13):
        part = "TMO" if a.hour < 12 else "TAF" if a.hour < 18 else "TEV"
        return _timex("TIME", a.date().isoformat() + part, a.date(), a.date())
    b -= timedelta(seconds=1)  # the end of its intervals is exclusive
    left, right = _by_grain(a, first["grain"]), _by_grain(b, last["grain"])
    return _timex(left["type"], f"{left['value']}/{right['value']}", a.date(), b.date())


def _by_grain(moment: datetime, grain: str) -> dict[str, Any]:
    """The TIMEX3 value of a moment at a grain, with its interval."""
    day = moment.date()
    if grain == "day":
        return _timex("DATE", day.isoformat(), day, day)
    if grain == "week":
        monday = day - timedelta(days=day.weekday())
        year, week, _ = monday.isocalendar()
        return _timex("DATE", f"{year}-W{week:02}", monday, monday + timedelta(days=6))
    if grain in ("month", "quarter", "year"):
        months = {"month": 1, "quarter": 3, "year": 12}[grain]
        first = date(day.year, (day.month - 1) // months * months + 1, 1)
        year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
        name = {"month": first.isoformat()[:7], "quarter": f"{first.year}-Q{(first.month + 2) // 3}", "year": str(first.year)}
        return _timex("DATE", name[grain], first, date(year, month + 1, 1) - timedelta(days=1))
    return _timex("TIME", f"{day.isoformat()}T{moment:%H:%M}", day, day)


def _timex(kind: str, value: str, begin: date | None = None, end: date | None = None) -> dict[str, Any]:
    return {"type": kind, "value": value, "begin": begin and begin.isoformat(), "end_date": end and end.isoformat()}


class HeidelTime(System):
    """HeidelTime standalone with its Vietnamese rules, document type news, no part-of-speech tagger, through JPype."""

    name = "HeidelTime"
    install = "pip install python-heideltime-krypton JPype1   (and Java 17)"

    def __init__(self) -> None:
        import jpype

        spec = importlib.util.find_spec("HeidelTime")  # its own __init__ knows no Vietnamese and looks for the jar elsewhere
        if spec is None or not spec.submodule_search_locations:
            raise ImportError("No module named 'HeidelTime'")
        jar = Path(spec.submodule_search_locations[0]) / "de.unihd.dbs.heideltime.standalone.jar"
        try:
            jpype.startJVM(classpath=[str(jar)])
        except jpype.JVMNotFoundException as error:
            raise ImportError("no Java") from error
        system = jpype.JClass("java.lang.System")
        quiet = jpype.JClass("java.io.PrintStream")(jpype.JClass("java.io.OutputStream").nullOutputStream())
        system.setErr(quiet)  # it writes its whole reasoning there
        jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
        with tempfile.NamedTemporaryFile("w", suffix=".props", delete=False) as config:
            config.write(_HEIDELTIME_CONFIG)
        standalone = jpype.JPackage("de.unihd.dbs.heideltime.standalone")
        language = jpype.JPackage("de.unihd.dbs.uima.annotator.heideltime.resources").Language.VIETNAMESE
        self.engine = standalone.HeidelTimeStandalone(
            language, standalone.DocumentType.NEWS, standalone.OutputType.TIMEML, config.name, standalone.POSTagger.NO
        )
        self.day = jpype.JClass("java.text.SimpleDateFormat")("yyyy-MM-dd")
        self.java = str(system.getProperty("java.version"))

    def version(self) -> str:
        return f"python-heideltime-krypton {version('python-heideltime-krypton')}, JPype {version('jpype1')}, Java {self.java}"

    def tag(self, text: str, published: date) -> Timexes:
        marked = str(self.engine.process(text, self.day.parse(published.isoformat())))
        body = re.search(r"<TimeML>\n?(.*)\n?</TimeML>", marked, re.S)
        out: Timexes = []
        position = 0
        for m in re.finditer(r'<TIMEX3[^>]* type="(\w+)" value="([^"]*)"[^>]*>(.*?)</TIMEX3>', body[1] if body else "", re.S):
            at = text.find(m[3], position)  # the mark-up leaves the text as it is
            if at >= 0 and m[3]:
                position = at + len(m[3])
                out.append({"start": at, "end": position, **_of_value(m[1], m[2])})
        return out


_HEIDELTIME_CONFIG = """\
considerDate = true
considerDuration = true
considerSet = true
considerTime = true
considerTemponym = false
treeTaggerHome = .
chineseTokenizerPath = .
sent_model_path = .
word_model_path = .
pos_model_path = .
model_path = .
hunpos_path = .
hunpos_model_name = .
typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
uimaVarDate = Date
uimaVarDuration = Duration
uimaVarLanguage = Language
uimaVarSet = Set
uimaVarTime = Time
uimaVarTemponym = Temponym
uimaVarTypeToProcess = Type
"""


def _of_value(kind: str, value: str) -> dict[str, Any]:
    """The interval that a TIMEX3 value names; HeidelTime gives none."""
    try:
        if m := re.match(r"(\d{4})-(\d\d)-(\d\d)", value):
            day = date(*(int(n) for n in m.groups()))
            return _timex(kind, value, day, day)
        if m := re.fullmatch(r"(\d{4})(?:-(?:(\d\d)|Q(\d)|W(\d\d)))?", value):
            year, month, quarter, week = (int(n) if n else None for n in m.groups())
            assert year is not None
            if week:
                return _timex(kind, value, date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7))
            whole = _by_grain(datetime(year, month or (quarter or 1) * 3 - 2, 1), "month" if month else "quarter" if quarter else "year")  # fmt: skip
            return whole | {"type": kind, "value": value}
    except ValueError:
        pass
    return _timex(kind, value)


class Dateparser(System):
    """``dateparser.search`` with Vietnamese and day before month; the period of each answer comes from its own parser."""

    name = "dateparser"
    install = "pip install dateparser"

    def __init__(self) -> None:
        from dateparser.date import DateDataParser
        from dateparser.search import search_dates

        self.search, self.parser = search_dates, DateDataParser

    def version(self) -> str:
        return f"dateparser {version('dateparser')}"

    def tag(self, text: str, published: date) -> Timexes:
        settings = {"RELATIVE_BASE": datetime(published.year, published.month, published.day, 12), "DATE_ORDER": "DMY"}
        out: Timexes = []
        position = 0
        for words, moment in self.search(text, languages=["vi"], settings=settings) or ():
            at = text.find(words, position)
            if at < 0:
                continue
            position = at + len(words)
            period = self.parser(languages=["vi"], settings=settings).get_date_data(words).period
            out.append({"start": at, "end": position, **_by_grain(moment, "minute" if period == "time" else period)})
        return out


SYSTEMS: tuple[type[System], ...] = (Ours, Duckling, HeidelTime, Dateparser)


def _installed(name: str) -> bool:
    try:
        version(name)
    except Exception:
        return False
    return True


def load() -> list[System]:
    """The systems that are there; of the others, one line each."""
    systems: list[System] = []
    for kind in SYSTEMS:
        try:
            system = kind()
        except ImportError as error:
            print(f"{kind.name}: not run ({error}); {kind.install}")
            continue
        print(f"{system.name}: {system.version()}")
        systems.append(system)
    return systems


def score(system: System, gold: Path, scorer: Path) -> dict[str, Any]:
    """What the scorer says of the system on ``gold``."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder, "found.jsonl")
        with found.open("w", encoding="utf-8") as out:
            for line in gold.read_text(encoding="utf-8").splitlines():
                case = json.loads(line)
                text = read_text(case["text"]).text
                back = nfc_offsets(case["text"], text) or range(len(text) + 1)
                timexes = system.tag(text, date.fromisoformat(case["dct"]))
                moved = [t | {"start": back[t["start"]], "end": back[t["end"]]} for t in timexes]
                out.write(json.dumps({"id": case["id"], "timex": moved}, ensure_ascii=False) + "\n")
        done = subprocess.run(
            [sys.executable, str(scorer), str(gold), str(found), "--json"], capture_output=True, text=True, check=True
        )
    scores: dict[str, Any] = json.loads(done.stdout)["all"]
    return scores


def articles(folder: Path, most: int) -> list[str]:
    """So many texts of a folder (*.txt, or "text" in *.jsonl), spread over it."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    for path in sorted(folder.glob("*.jsonl")):
        texts += [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    texts = [unicodedata.normalize("NFC", text) for text in texts]
    return texts[:: max(1, len(texts) // most)][:most]


ROUNDS = 3
LONG = 1.0
"""CPU seconds that a system gets in each round, and one pass at least."""


def rates(systems: list[System], texts: list[str]) -> list[float]:
    """Articles a CPU second (all threads) of each system: its best pass of some rounds in which all take turns.

    Turns, because the load of a shared machine changes within a run and would favour who happens to be timed at a quiet moment.
    """
    best, anchor = [float("inf")] * len(systems), date(2020, 2, 24)
    for _ in range(ROUNDS):
        for i, system in enumerate(systems):
            spent = 0.0
            while spent < LONG:
                began = time.process_time()
                for text in texts:
                    system.tag(text, anchor)
                took = time.process_time() - began
                spent, best[i] = spent + took, min(best[i], took)
    return [len(texts) / seconds for seconds in best]


_SHOWN = ("strict_f1", "relaxed_f1", "value_f1", "interval_acc", "trap_fp", "other_fp")


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    options.add_argument("gold", type=Path)
    options.add_argument("--scorer", type=Path, default=DATA / "tools" / "score_dates.py")
    options.add_argument("--texts", type=Path, default=DATA / "data" / "gold")
    options.add_argument("--articles", type=int, default=40)
    args = options.parse_args()
    systems = load()
    texts = articles(args.texts, args.articles)
    syllables = sum(len(t.split()) for t in texts) // max(1, len(texts))
    print(f"{args.gold.name}; {len(texts)} articles of {syllables} syllables; Python {sys.version.split()[0]}, CPU seconds\n")
    print(f"{'':<16}" + "".join(f"{column:>14}" for column in _SHOWN) + f"{'articles/s':>14}{'ours is':>10}")
    speeds = rates(systems, texts)
    for system, speed in zip(systems, speeds, strict=True):
        scores = score(system, args.gold, args.scorer)
        cells = "".join(f"{x:>14.3f}" if isinstance(x, float) else f"{x!s:>14}" for x in (scores[c] for c in _SHOWN))
        print(f"{system.name:<16}{cells}{speed:>14.1f}{speeds[0] / speed:>9.1f}x", flush=True)


if __name__ == "__main__":
    main()
