# Everything happens in .venv; python3 (3.11 or newer) and pip are all that must be there.
PYTHON ?= python3
BIN := .venv/bin
TRAIN := .venv-train/bin/python
DATA ?= ../shared/data
TOOLS ?= ../shared/tools
EXAMPLE ?= examples/lam_viec_cap_huyen.txt

.PHONY: help report test slow scores bench train clean

help:
	@echo 'make report   install into .venv and print the report of an example article (EXAMPLE=path)'
	@echo 'make test     lint, types, import contracts, tests with coverage'
	@echo 'make slow     tests that build and install the package into empty environments'
	@echo 'make scores   score the pipeline on the annotated articles in $(DATA)'
	@echo 'make bench    time each stage beside underthesea'
	@echo 'make train    train the models again on $(DATA)'

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'vngovnlp needs Python 3.11 or newer; name one: make $(MAKECMDGOALS) PYTHON=python3.12'; exit 1; }
	@$(PYTHON) -m venv .venv || { echo 'python could not make .venv; on Debian: apt-get install python3-venv'; exit 1; }

# The stamps make the second run quick; pyproject.toml is what decides about the installation.
.venv/installed: pyproject.toml | .venv/bin/python
	@echo 'Installing vngovnlp into .venv (a few minutes the first time) ...'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/installed-test: pyproject.toml | .venv/bin/python
	@echo 'Installing vngovnlp and its test tools into .venv (a few minutes the first time) ...'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@ .venv/installed

# Torch has an environment of its own: where thinc finds it, it imports it, and spaCy is slow to load.
.venv-train/installed: pyproject.toml
	@test -x .venv-train/bin/python || $(PYTHON) -m venv .venv-train
	@.venv-train/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[train]'
	@touch $@

report: .venv/installed
	@$(BIN)/vngovnlp report $(EXAMPLE)

test: .venv/installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q --cov --cov-report=term

slow: .venv/installed-test
	$(BIN)/python -m pytest -q -rs -m slow

# Scores on the annotated texts, which lie outside of this repository.
scores: .venv/installed
	@test -f $(DATA)/gold/dev.jsonl || { echo 'make scores: $(DATA)/gold/dev.jsonl is not there; say where: make scores DATA=... TOOLS=...'; exit 1; }
	@mkdir -p out
	@$(BIN)/vngovnlp batch $(DATA)/gold/dev.jsonl out/dev.jsonl
	@$(BIN)/python $(TOOLS)/score_reports.py $(DATA)/gold/dev.jsonl out/dev.jsonl
	@$(BIN)/vngovnlp dates $(DATA)/temporal/dev.jsonl out/dates.jsonl
	@$(BIN)/python $(TOOLS)/score_dates.py $(DATA)/temporal/dev.jsonl out/dates.jsonl

bench: .venv/installed-test
	@$(BIN)/python benchmarks/bench_import.py
	@OMP_NUM_THREADS=1 $(BIN)/python benchmarks/bench_ratio.py $(DATA)/raw/gov-articles.jsonl.xz
	@$(BIN)/python benchmarks/bench_pipeline.py --texts $(DATA)/raw/gov-articles.jsonl.xz

# Clusters of syllables from unlabelled text, then the tagger and the statement models from the annotated articles and those that were read.
train: .venv-train/installed
	@test -f $(DATA)/gold/train.jsonl || { echo 'make train: $(DATA)/gold/train.jsonl is not there; say where: make train DATA=...'; exit 1; }
	$(TRAIN) models/vi_vngov/train_clusters.py $(DATA)/raw
	$(TRAIN) models/vi_vngov/train_tagger.py $(DATA)/gold/train.jsonl $(DATA)/raw
	$(TRAIN) models/vi_vngov/train_spans.py $(DATA)/gold/train.jsonl
	$(TRAIN) models/vi_vngov/train_categories.py $(DATA)/gold/train.jsonl
	$(TRAIN) models/vi_vngov/train_issuer.py $(DATA)/gold/train.jsonl
	$(TRAIN) models/vi_vngov/train_subjects.py $(DATA)/raw
	$(TRAIN) models/vi_vngov/train_attendance.py $(DATA)/gold/train.jsonl

clean:
	rm -rf .venv .venv-train out dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage
