#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# The examples of doc/functions.md: put into tests/functions/city, they open,
# and the tests among them pass.
set -u
top=$(cd "${top_srcdir:-.}" && pwd)
. "$top/tests/tap.sh"
mete=$PWD/examples/mete
LC_ALL=C
export LC_ALL
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp -R "$top/tests/functions/city" "$work/city"
chmod -R u+w "$work/city"
sed -n '/^```lua$/,/^```$/{/^```/d;p;}' "$top/doc/functions.md" \
    >"$work/city/examples.lua"
count=$(grep -c '^test "' "$work/city/examples.lua")
none 'the examples have tests' "$([ "$count" -ge 7 ] || echo "$count")"
none 'the examples open and their tests pass' \
    "$("$mete" test --rulebook "$work/city" 2>&1 |
        grep -vx "$count个测试，都通过")"
none 'nothing else is said when they open' \
    "$("$mete" check --rulebook "$work/city" --item doc.score --set '' \
        2>&1 >/dev/null)"
plan
