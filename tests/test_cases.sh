#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Every example case against what it must come to: tests/cases/NAME holds the
# finding from its item to its alternatives, worked out by hand in
# examples/cases/README.md.  METE_WRITE_CASES=1 writes them anew.
set -u
top=$(cd "${top_srcdir:-.}" && pwd)
. "$top/tests/tap.sh"

# decision CASE: the part of the finding that decides
decision() {
    examples/mete check --rulebook "$top/benchmarks/pingxiang" \
        --format json "$1" 2>&1 |
        sed 's/^.*"item":/"item":/; s/,"follows":.*$//; s/\],"/],\
"/g; s/},{/},\
{/g'
}

for case in "$top"/examples/cases/*.json; do
    name=$(basename "$case" .json)
    expected=$top/tests/cases/$name
    if [ -n "${METE_WRITE_CASES-}" ]; then
        decision "$case" >"$expected"
    fi
    none "$name" "$(decision "$case" | diff "$expected" - 2>&1)"
done
plan
