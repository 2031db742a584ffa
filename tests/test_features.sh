#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# The features of tests/features: a rulebook with its own tests, and cases with
# what their findings must say.  It is put beside the rulebooks that ship,
# because a rulebook extends a sibling.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
here=$top/tests/features
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$top/benchmarks/." "$work"
cp -R "$here" "$work/features"
cp -R "$here-below/." "$work"
chmod -R u+w "$work"

none 'the tests of the rulebook pass' "$(examples/mete test --rulebook \
    "$work/features" >"$work/out" 2>&1 || cat "$work/out")"
for below in city district; do
    none "the tests of the rulebook below it, $below, pass" \
        "$(examples/mete test --rulebook "$work/$below" >"$work/low" 2>&1 ||
            cat "$work/low")"
done
none 'it opens without a warning' "$(grep 提醒 "$work/out")"
for case in "$here"/*.json; do
    none "$(basename "$case" .json)" "$(tests/scenario "$work" "$case" \
        "${case%.json}.expected" 2>&1 || echo "exit status $?")"
done

here_tested=$({ sed -n 's/^ *test *(*"\([0-9]*\) .*/\1/p' "$here"/*.lua "$here"-below/*/*.lua
    basename -a "$here"/*.json | sed 's/-.*//'; } | sed 's/^0//' | sort -un)
elsewhere=$(sed -n 's/^| \([0-9][0-9, ]*\) |.*/\1/p' "$here/README.md" |
    tr ', ' '\n\n' | grep .)
echo "# here:" $here_tested
echo "# elsewhere:" $elsewhere
none 'every feature is tested, or told where' "$(seq 65 |
    grep -vxF "$here_tested
$elsewhere")"
none 'no feature is told elsewhere that is tested here' \
    "$(echo "$elsewhere" | grep -xF "$here_tested")"
plan
