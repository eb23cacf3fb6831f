"""The package as others see it: names, import cost, types, and what a build carries."""

import ast
import json
import os
import re
import subprocess
import sys
import zipfile
from importlib.metadata import entry_points, version
from pathlib import Path

import pytest

import vngovnlp
from conftest import ROOT

ARTICLES = [ROOT / "examples" / name for name in ("hoi_nghi_cap_tinh.txt", "trang_tin.html")]
HEAVY = {"spacy", "pandas", "underthesea", "pydantic", "trafilatura", "typer", "tqdm"}


def python(code: str, *args: str, executable: str | Path = sys.executable, cwd: Path | None = None) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run(
        [executable, "-I", "-c", code, *args], capture_output=True, text=True, encoding="utf-8", cwd=cwd, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_public_names_are_the_pinned_ones():
    pinned = json.loads((ROOT / "tests" / "public_names.json").read_text(encoding="utf-8"))
    assert sorted(vngovnlp.__all__) == pinned
    assert set(pinned) <= set(dir(vngovnlp))
    for name in pinned:
        assert getattr(vngovnlp, name) is not None


def test_type_checkers_see_the_same_names():
    tree = ast.parse(Path(vngovnlp.__file__).read_text(encoding="utf-8"))
    guarded = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.asname for node in guarded.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert seen == set(vngovnlp.__all__) - {"__version__"}


def test_a_room_is_there_before_anything_else_is_asked_for():
    rooms = ["annotations", "dates", "evaluation", "exports", "frames", "places", "plots"]
    found = python(f"import vngovnlp; print(*(getattr(vngovnlp, name).__name__ for name in {rooms}))")
    assert found.split() == [f"vngovnlp.{name}" for name in rooms]


def test_dir_offers_the_public_names_only():
    offered = {name for name in dir(vngovnlp) if not name.startswith("__")}
    assert offered | {"__version__"} == set(vngovnlp.__all__)


def test_an_unknown_name_lists_the_known_ones():
    with pytest.raises(AttributeError, match="extract_frame"):
        _ = vngovnlp.extarct


def test_extract_is_the_function_whatever_was_imported_first():
    assert python("import vngovnlp.extraction, vngovnlp; print(callable(vngovnlp.extract))") == "True\n"
    assert python("import vngovnlp.corpus, vngovnlp; print(callable(vngovnlp.extract))") == "True\n"
    assert python("import vngovnlp; from vngovnlp.extraction import extract as e; print(vngovnlp.extract is e)") == "True\n"


def test_importing_the_package_loads_nothing_heavy():
    loaded = set(json.loads(python("import vngovnlp, sys, json; print(json.dumps(list(sys.modules)))")))
    assert not loaded & HEAVY


@pytest.mark.parametrize("collects", [True, False])
def test_an_import_leaves_the_garbage_collector_as_it_was(collects):
    turn = "enable" if collects else "disable"
    after = "import sys; sys.modules['spacy'] = None\ntry: vngovnlp.load\nexcept ImportError: print(gc.isenabled())"  # one that fails
    assert python(f"import gc, vngovnlp; gc.{turn}(); vngovnlp.extract; print(gc.isenabled())") == f"{collects}\n"
    assert python(f"import gc, vngovnlp; gc.{turn}(); {after}") == f"{collects}\n"


def test_the_words_component_alone_needs_underthesea():
    loaded = set(
        json.loads(python("import vngovnlp, sys, json; vngovnlp.extract('Họp.'); print(json.dumps(list(sys.modules)))"))
    )
    assert not loaded & {"underthesea", "pandas"}


def test_the_version_is_the_installed_one():
    assert vngovnlp.__version__ == version("vngovnlp")


def test_every_entry_point_can_be_loaded():
    ours = [
        point for group in ("spacy_factories", "spacy_tokenizers", "console_scripts") for point in entry_points(group=group)
    ]
    ours = [point for point in ours if point.value.startswith("vngovnlp")]
    assert len(ours) >= 2
    for point in ours:
        assert callable(point.load())


def test_every_component_is_an_entry_point_and_works_without_an_import_of_vngovnlp():
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "src/vngovnlp/pipes").glob("*.py")]
    components = {name for source in sources for name in re.findall(r'@Language\.(?:component|factory)\("(\w+)"', source)}
    assert components == {point.name for point in entry_points(group="spacy_factories") if point.value.startswith("vngovnlp")}
    found = python(
        "import spacy\n"
        "nlp = spacy.blank('xx', config={'nlp': {'tokenizer': {'@tokenizers': 'vngov.SyllableTokenizer.v1'}}})\n"
        "nlp.add_pipe('vngov_dates')\n"
        "doc = nlp('Sáng 5/3 họp.')\n"
        "print([span.text for span in doc.spans['dates']])"
    )
    assert found == "['Sáng 5/3']\n"


def test_each_module_can_be_imported_first():
    """No circle hides behind the order in which the package happens to import its modules."""
    names = [
        ".".join(path.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")
        for path in (ROOT / "src").rglob("*.py")
        if path.stem != "__main__"
    ]
    python(
        "import importlib, sys\n"
        "for name in sys.argv[1:]:\n"
        "    for loaded in [m for m in sys.modules if m.partition('.')[0] == 'vngovnlp']: del sys.modules[loaded]\n"
        "    importlib.import_module(name)\n",
        *names,
    )


# What follows builds the package and installs it into empty environments: minutes.

OFFLINE = """
import socket, sys
def refuse(*args, **kwargs): raise OSError("the network was asked for")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
sys.argv[0] = "vngovnlp"
from vngovnlp.cli import main
main()
"""


def reports_of(executable: str | Path, cwd: Path) -> list[dict]:
    """The reports that an installation prints, offline and in a folder of its own."""
    return [
        json.loads(python(OFFLINE, "report", str(article), "--format", "json", executable=executable, cwd=cwd))
        for article in ARTICLES
    ]


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False)
    assert done.returncode == 0, f"{command}: {done.stdout}\n{done.stderr}"


def installed(folder: Path, *what: str | Path) -> Path:
    """The python of a new environment in ``folder`` into which ``what`` was installed."""
    assert "PYTHONPATH" not in os.environ, "pip would take the packages there for installed"
    run(sys.executable, "-m", "venv", folder)
    executable = folder / "bin" / "python"
    run(executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what)
    return executable


def contents(wheel: Path) -> dict[str, int]:
    """Name and checksum of each file of a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return {item.filename: item.CRC for item in archive.infolist() if not item.filename.endswith("RECORD")}


@pytest.fixture(scope="module")
def wheels(tmp_path_factory) -> dict[str, Path]:
    """The wheel built from the tree, and the one built from the sdist."""
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--sdist", "--outdir", out, ROOT)
    run(sys.executable, "-m", "build", "--wheel", "--outdir", out / "tree", ROOT)
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", out / "sdist", next(out.glob("*.tar.gz")))
    return {"tree": next((out / "tree").glob("*.whl")), "sdist": next((out / "sdist").glob("*.whl"))}


@pytest.mark.slow
def test_the_wheel_from_the_sdist_is_the_wheel_from_the_tree(wheels):
    tree, sdist = (contents(wheels[name]) for name in ("tree", "sdist"))
    assert tree == sdist


@pytest.mark.slow
def test_the_wheel_carries_the_model_and_the_lexicon_and_no_training(wheels):
    names = set(contents(wheels["tree"]))
    assert "vngovnlp/models/vi_vngov/meta.json" in names
    assert {"vngovnlp/py.typed", "vngovnlp/cli/app.py"} <= names
    sources = {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src" / "vngovnlp").rglob("*.csv")}
    assert sources
    assert sources <= names
    assert not [
        name
        for name in names
        if name.startswith("vngovnlp/models/") and name.endswith((".py", ".md", ".toml", ".xz", ".jsonl"))
    ]
    assert not [name for name in names if name.split("/")[0] not in {"vngovnlp", f"vngovnlp-{vngovnlp.__version__}.dist-info"}]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["tree", "sdist", "editable"])
def test_an_installation_gives_the_same_reports_offline_from_another_folder(kind, request, tmp_path):
    what = ("--editable", ROOT) if kind == "editable" else (request.getfixturevalue("wheels")[kind],)
    executable = installed(tmp_path / "env", *what)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    assert reports_of(executable, elsewhere) == reports_of(sys.executable, ROOT)
    run(executable, "-m", "pip", "check")
