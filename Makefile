# Short names for what a developer does. `.ci/run` is the truth.

SWIFT ?= swift
PREFIX ?= /usr/local
CHECK_IMPORTS = --explicit-target-dependency-import-check error
DEMO = fixtures/archives/rowan/2026
DEBUG_BINARY = .build/debug/partywall
RELEASE_BINARY = .build/release/partywall

.PHONY: bench nightly fuzz sanitize setup build demo test quality train quality-people lint format release install clean

setup:
	@tools/setup.sh

build: setup
	$(SWIFT) build $(CHECK_IMPORTS)

# Audits the bundled archives of an invented person and shows the report. Exit code 10 means that there are findings.
demo: setup
	@$(SWIFT) build $(CHECK_IMPORTS) --product partywall
	@$(DEBUG_BINARY) audit $(DEMO)/* \
		--context fixtures/contexts/rowan.yaml --ephemeral --as-of 2026-11-20; \
		code=$$?; [ $$code -eq 0 ] || [ $$code -eq 10 ] || exit $$code

test: setup
	$(SWIFT) build --build-tests $(CHECK_IMPORTS)
	$(SWIFT) test --skip-build --disable-xctest --parallel

# Measures the matching of people on simulated networks.
quality-people: setup
	@$(SWIFT) run -c release people-benchmark

# Measures the text rules on the labelled lines; with POSTS=… also on a table of posts labelled for talk of work, with PUBLIC=…
# on what real people wrote.
quality: setup
	@$(SWIFT) run -c release quality fixtures/quality/dev.jsonl $(POSTS)
	@[ -z "$(PUBLIC)" ] || $(SWIFT) run -c release quality public "$(PUBLIC)"

# Trains the classifier of the text rules; training/README.md says with what.
train: setup
	training/train.sh "$(PUBLIC)" "$(WORK)" $(or $(PYTHON),.venv/bin/python)

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

release: setup
	$(SWIFT) build -c release --static-swift-stdlib --product partywall
	@echo "$(RELEASE_BINARY)"

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 0755 $(RELEASE_BINARY) "$(DESTDIR)$(PREFIX)/bin/partywall"

# Each fuzz target for SECONDS; found inputs stay in Tests/Fuzz/Samples.
SECONDS ?= 60
fuzz: setup
	tools/fuzz.sh $(SECONDS)

# The suite under the address sanitizer and the thread sanitizer, without what a sanitizer can't bear: limits of address
# space, tracing, other programs. Leaks are not looked for: Foundation leaks its buffer whenever it reads an empty file.
SANITIZE = SWIFT_BACKTRACE=enable=no $(SWIFT) test --disable-xctest --parallel \
	--skip 'HostileArchiveTests|FaultTests|NetworkTests|BrowserTests|ServeTests|StrangerTests'
sanitize: setup
	ASAN_OPTIONS=detect_leaks=0 $(SANITIZE) --sanitize address --scratch-path .build-address
	$(SANITIZE) --sanitize thread --scratch-path .build-thread

# What takes too long for every change: the fuzz targets, 200 kills in the middle of a run, the sanitizers.
nightly: test fuzz
	PARTYWALL_KILLS=200 $(SWIFT) test --skip-build --disable-xctest --filter FaultTests
	$(MAKE) sanitize

# A release build against the Python script that a person would write, in one run; figures go to docs/benchmarks.md by hand.
bench: release
	Benchmarks/run.sh

clean:
	$(SWIFT) package clean
