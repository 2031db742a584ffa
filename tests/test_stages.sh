#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Later stages and adjustments, on items as the law has them: each
# tests/stages/NAME.json against NAME.expected, which holds what decides as
# JSON, the page for an officer and the paragraph for the decision.
# METE_WRITE_STAGES=1 writes these anew: read the difference before you keep
# it.
set -u
top=$(cd "${top_srcdir:-.}" && pwd)
. "$top/tests/tap.sh"
mete=$PWD/examples/mete
book=$top/tests/stages/city
LC_ALL=C
export LC_ALL

# shown CASE
shown() {
    "$mete" check --rulebook "$book" --format json "$1" 2>&1 |
        sed 's/^.*"outcome":/"outcome":/; s/,"exemptions":.*$//; s/\],"/],\
"/g; s/},{/},\
{/g'
    "$mete" check --rulebook "$book" --format text "$1" 2>&1
    "$mete" check --rulebook "$book" --format document "$1" 2>&1
}

for case in "$top"/tests/stages/*.json; do
    name=$(basename "$case" .json)
    expected=$top/tests/stages/$name.expected
    if [ -n "${METE_WRITE_STAGES-}" ]; then
        shown "$case" >"$expected"
    fi
    none "$name" "$(shown "$case" | diff "$expected" - 2>&1)"
done

for item in $("$mete" list --rulebook "$book" | awk '{ print $1 }'); do
    expected=$top/tests/stages/$item.shown
    if [ -n "${METE_WRITE_STAGES-}" ]; then
        "$mete" show --rulebook "$book" "$item" >"$expected" 2>&1
    fi
    none "$item as published" "$("$mete" show --rulebook "$book" "$item" 2>&1 |
        diff "$expected" - 2>&1)"
done
plan
