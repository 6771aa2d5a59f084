# Every target sets up what it needs; a Swift toolchain, make and git are all that must be there.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PIPELINE ?= Pipelines/nightly.yaml
# The samples are of this night; 'AT=now' is for a pipeline of your own.
AT ?= 2026-11-19T02:00:00Z
ORDERS ?= 1000000
DATA ?=

SWIFT_FLAGS := --explicit-target-dependency-import-check error
DROPSHIP := .build/release/dropship

.PHONY: help deps build run-nightly test check-formats lint format bench clean

help: ## Prints this list.
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

deps: ## Installs zlib1g-dev and libsqlite3-dev where they are missing.
	@.ci/deps zlib1g-dev:zlib.h libsqlite3-dev:sqlite3.h

build: deps ## Builds the release binary, .build/release/dropship.
	swift build -c release --product dropship $(SWIFT_FLAGS)

run-nightly: build ## Runs a night: PIPELINE=Pipelines/nightly.yaml, AT=2026-11-19T02:00:00Z.
	@$(DROPSHIP) run $(PIPELINE) --at $(AT)

test: deps ## Runs all tests; RECORD=1 records the expectations of the samples anew.
	swift test --disable-xctest $(SWIFT_FLAGS)

check-formats: deps ## Reads every file of a folder with an EXPECTED.tsv: DATA=../shared/data/formats.
	DROPSHIP_FORMATS="$(DATA)" swift test --disable-xctest $(SWIFT_FLAGS) --filter RealFilesTests

lint: deps ## Checks the format of the sources.
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

format: ## Formats the sources in place.
	swift format --in-place --parallel --recursive Package.swift Sources Tests

bench: build ## Measures a generated night against pigz: ORDERS=1000000.
	@.ci/deps pigz:
	swift build -c release --product Bench $(SWIFT_FLAGS)
	.build/release/Bench $(DROPSHIP) $(ORDERS)

clean: ## Removes what was built and the nights that were run here.
	rm -rf .build Runs State
