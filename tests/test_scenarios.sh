#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# The scenarios of tests/scenarios: a case each, and what its finding must say.
# Their own rulebook is put beside those that ship, because a rulebook extends
# a sibling.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
here=$top/tests/scenarios
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$top/benchmarks/." "$work"
chmod -R u+w "$work"
cp -R "$here/rulebook" "$work/scenarios"
chmod -R u+w "$work/scenarios"

for case in "$here"/*.json; do
    name=$(basename "$case" .json)
    none "$name" "$(tests/scenario "$work" "$case" "${case%.json}.expected" \
        2>&1 || echo "exit status $?")"
done
numbers() {
    sort -un | tr '\n' ' ' | sed 's/ $//'
}
covered=$(basename -a "$here"/[0-9]*.json | sed 's/-.*//; s/^0//' | numbers)
waiting=$(sed -n 's/^| \([0-9][0-9, ]*\) |.*/\1/p' "$here/README.md" |
    tr ', ' '\n\n' | grep . | numbers)
echo "# covered: $covered"
echo "# waiting: $waiting"
none 'no scenario waits that is covered' "$(for number in $waiting; do
    case " $covered " in *" $number "*) echo "$number" ;; esac
done)"
plan
