#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Published tables: benchmarks/ against a second reading of the data in
# tests/data/, and benchmarks/COVERAGE.md against both.  Needs python3, and
# nothing but what comes with it.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"

python=
for name in python3 /usr/bin/python3; do
    if $name -c 'import json, fractions' 2>/dev/null; then
        python=$name
        break
    fi
done
if [ -z "$python" ]; then
    skip 'published tables, read a second time' \
        'no python3 (Debian: python3-minimal)'
    plan
    exit
fi
PYTHONDONTWRITEBYTECODE=1
export PYTHONDONTWRITEBYTECODE
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$python" "$top/tests/check_coverage.py" "$top" >"$work/coverage" 2>&1
none 'COVERAGE.md is what the rulebooks hold' \
    "$(diff "$work/coverage" "$top/benchmarks/COVERAGE.md")"
"$python" "$top/tests/check_published.py" ./tests/answer "$top" \
    >"$work/published" 2>"$work/err"
none 'the tables read the same a second time' \
    "$(grep -A 8 '^not ok' "$work/published"; cat "$work/err")"
none 'all of them were read' "$(grep -q '^1\.\.1[5-9][0-9]$' \
    "$work/published" || echo 'fewer than a hundred and fifty')"
plan
