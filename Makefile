# make run      opens the window; without a display, it plays the demo off screen
# make test     runs the checks that every change must pass, in a few minutes
# make test-all adds the slower ones: whole starts, training, packages, short tests of damage
# make torture  tries to break the program for 15 minutes: kills, full disks, damage, random events
# make bundle   builds a folder that runs without Python: dist/digitpad
# make deb      packs that folder for Debian and its derivatives; make archive for other systems
#
# Each target sets up what it needs: system libraries (on Debian and its derivatives), its own
# virtual environment, and the packages in pyproject.toml at the versions in constraints.txt.

PYTHON ?= python3
PIP_INSTALL = -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

PYTEST = QT_QPA_PLATFORM=offscreen .venv-dev/bin/python -m pytest

NO_DISPLAY = 3
PLAY_DEMO = mkdir -p build && .venv/bin/digitpad demo --screenshot build/demo.png \
	&& echo "A picture of the window: build/demo.png"

.DEFAULT_GOAL := help
.PHONY: help run test test-all torture check-all bench bench-all bundle screenshots translations format clean

help:
	@sed -n 's/^# //p' Makefile

run: .venv/ready
	@.venv/bin/digitpad || { [ $$? = $(NO_DISPLAY) ] && $(PLAY_DEMO); }

test: .venv-dev/ready
	.venv-dev/bin/ruff check .
	.venv-dev/bin/ruff format --check .
	.venv-dev/bin/mypy
	.venv-dev/bin/lint-imports
	$(PYTEST) -n auto --dist worksteal

test-all: test
	$(PYTEST) -n auto --dist loadscope -m "slow and not torture"

torture: .venv-dev/ready
	$(PYTEST) -m torture -v -rP --show-capture=stdout

check-all: test-all bench bundle
	.venv-bundle/bin/python .ci/smoke.py dist/digitpad

bench: .venv-dev/ready
	QT_QPA_PLATFORM=offscreen .venv-dev/bin/python -m tests.benchmarks

bench-all: bench
	$(PYTEST) tests/benchmarks --benchmark-only

# The same sources give the same bytes: files get the last commit's time, and hashing is fixed.
# Bytecode without column positions is smaller and loads faster.
bundle archive deb: export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2> /dev/null || echo 0)
bundle archive deb: export PYTHONHASHSEED = 0
bundle: export PYTHONNODEBUGRANGES = 1
VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' digitpad/version.py)

bundle: .venv-bundle/ready
	.venv-bundle/bin/pyinstaller --noconfirm --clean --log-level WARN build.spec
	.venv-bundle/bin/python .ci/check_bundle.py dist/digitpad

archive: bundle
	.ci/archive $(VERSION)
	.venv-bundle/bin/python .ci/check_bundle.py dist/digitpad --archive dist/digitpad-*.tar.xz

deb: bundle
	.ci/system-packages deb
	.venv-bundle/bin/python .ci/deb.py $(VERSION)

icons: .venv-dev/ready
	QT_QPA_PLATFORM=offscreen .venv-dev/bin/python .ci/icons.py

screenshots: .venv-dev/ready
	.venv-dev/bin/python .ci/screenshots.py
	QT_QPA_PLATFORM=offscreen .venv-dev/bin/digitpad demo --record screenshots/demo.webp

translations: .venv-dev/ready
	.venv-dev/bin/python .ci/translations.py

format: .venv-dev/ready
	.venv-dev/bin/ruff check --fix .
	.venv-dev/bin/ruff format .

clean:
	rm -rf .venv .venv-dev .venv-bundle build dist

.venv/ready: EXTRAS =
.venv-dev/ready: EXTRAS = [test,training,pdf]
.venv-bundle/ready: EXTRAS = [bundle]
.venv/ready .venv-dev/ready .venv-bundle/ready: pyproject.toml constraints.txt .ci/system-packages
	.ci/system-packages $(@D)
	$(PYTHON) -m venv $(@D)
	$(@D)/bin/python $(PIP_INSTALL) --editable ".$(EXTRAS)"
	touch $@
