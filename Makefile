# `make run` draws the first example; `make test` runs all tests. Both set up what is missing.

ACTORGRAPH = .build/release/actorgraph
SOURCES = Package.swift Sources Tests

.PHONY: run test setup build examples evaluate benchmark format lint docs clean train train-check

run: setup
	$(ACTORGRAPH) graph Examples/power-struggle.md -o Output/power-struggle.svg -o Output/power-struggle.dot

# Pages are opened in Chromium where that is installed. Networks are slow without optimisation.
test: setup
	swift test --disable-xctest -Xswiftc -O
	Tests/Browser/run

# Debian packages, the program, the language model and the encoder.
setup:
	@.ci/packages
	@$(MAKE) --no-print-directory build
	@$(ACTORGRAPH) model install

build:
	swift build -c release --product actorgraph

examples: setup
	ACTORGRAPH=$(ACTORGRAPH) Examples/draw

# Figures on published data, where that lies beside the checkout, and whether the graphs depend on the
# kernel of OpenBLAS.
evaluate: setup
	@for task in gold links gum gap plover names re3d trust; do \
	  echo "== $$task"; python3 ../shared/tools/evaluate.py $$task || exit 1; done
	@echo "== hunt"; python3 ../shared/tools/hunt.py ../shared/data/hunt/hunt.jsonl || [ $$? -eq 1 ]
	@echo "== parity"; python3 Tests/Benchmarks/parity.py ../shared/data/parity/parity.jsonl.gz
	@echo "== kernels"; python3 Tests/Benchmarks/kernels.py Examples ../shared/gold/train ../shared/gold/dev

# The analysis beside spaCy with the same model, the extraction beside the analysis, the comparison
# of two large graphs beside networkx (where that is installed), a page and what is done in it (where
# Chromium is installed).
benchmark: setup
	python3 Tests/Benchmarks/analysis.py
	python3 Tests/Benchmarks/extraction.py
	swift build -c release --product stages
	python3 Tests/Benchmarks/comparison.py
	python3 Tests/Benchmarks/resolution.py
	Tests/Browser/run speed

# Learns the weights anew from annotated articles; see Training/train.
train: setup
	Training/train $(GOLD)

# Learns tiny networks from the annotated examples and compares; see Training/check.
train-check: setup
	Training/check

format:
	swift format -i -r $(SOURCES)

lint:
	swift format lint --strict -r $(SOURCES)

# The build itself writes the symbols: the package command stops at the test bundles.
docs:
	mkdir -p .build/symbols
	swift build --scratch-path .build/documentation -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir \
	  -Xswiftc $(CURDIR)/.build/symbols -Xswiftc -symbol-graph-minimum-access-level -Xswiftc public
	rm -rf .build/documented .build/docs && mkdir -p .build/documented
	for module in ActorGraph GraphModel Language Encoder Names Knowledge Grammar Extraction Reading Drawing Reporting; do \
	  cp .build/symbols/$$module.symbols.json .build/documented/; done
	docc convert Sources/ActorGraph/ActorGraph.docc --additional-symbol-graph-dir .build/documented \
	  --output-path .build/docs --transform-for-static-hosting
	@echo "documentation: .build/docs/documentation/actorgraph/index.html"

clean:
	rm -rf .build
