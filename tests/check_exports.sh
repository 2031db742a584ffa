#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# What the library exports is what lib/libmete.map lists, what
# lib/symbols-in-versions lists and what lib/mete.h declares: no more, no less.
set -eu
top=${top_srcdir:-.}
. "$top/tests/tap.sh"

library=lib/.libs/libmete.so
list=$(mktemp -d)
trap 'rm -rf "$list"' EXIT

nm -D --defined-only "$library" | awk '$2 != "A" { print $3 }' |
    sed 's/@.*//' | sort -u >"$list/library"
# comments away, then all names between global: and local:
sed 's|/\*.*\*/||; s/#.*//' "$top/lib/libmete.map" |
    sed -n '/global:/,/local:/p' | grep -o 'mete_[a-z0-9_]*' |
    sort -u >"$list/map"
grep -o '^mete_[a-z0-9_]*' "$top/lib/symbols-in-versions" |
    sort -u >"$list/versions"
printf '#include "mete.h"\n' | ${CC:-cc} -E -P -I"$top/lib" - |
    grep -o 'mete_[a-z0-9_]* *(' | tr -d ' (' | sort -u >"$list/header"

# difference A B: lines of only one of two lists, < of A, > of B
difference() {
    diff "$list/$1" "$list/$2" | grep '^[<>]' || true
}
none 'the library exports something' \
    "$([ -s "$list/library" ] || echo "nothing in $library")"
none 'the library exports what libmete.map lists' "$(difference library map)"
none 'symbols-in-versions lists the same' "$(difference versions map)"
none 'mete.h declares the same' "$(difference header map)"
plan
