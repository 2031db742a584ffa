#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Programs that were built against the baseline in tests/abi still run: no
# function is gone or takes or gives another type (abidw and abidiff of
# abigail-tools, where they are installed), and no constant has another value.
# What was added breaks nobody.  METE_WRITE_ABI=1 writes the baseline anew;
# lib/ABI.md says when that is allowed.
#
# What is compared is a library of empty functions that is made of mete.h
# alone: a build that is optimised as a whole has no types left to look at, and
# one that has would show our own.  That the real library is what mete.h
# declares, the compiler and check_exports.sh see to.
set -u
top=$(cd "${top_srcdir:-.}" && pwd)
. "$top/tests/tap.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
baseline=$top/tests/abi
types=$baseline/libmete-0.1.abi
constants=$baseline/constants-0.1.txt

printf '#include "mete.h"\n' >"$work/header.c"
compile() {
    ${CC:-cc} -I"$top/lib" "$@"
}

# The name and value of each constant; those of the version may change.
compile -E -dM "$work/header.c" | sed -n 's/^#define \(METE_[A-Z_0-9]*\) \(.*\)/\1 \2/p' |
    grep -Ev '^METE_(API|H|VERSION_[A-Z]*) ' | LC_ALL=C sort >"$work/constants"

# A body for each function that is declared.
compile -E -P "$work/header.c" | tr '\n' ' ' | sed 's/; */;\
/g' | sed '/mete_[a-z_0-9]*(.*);$/s/;$/ { for (;;) { } }/' >"$work/library.c"
(cd "$work" && compile -w -g -O0 -fPIC -shared -o libmete.so.0 \
    -Wl,-soname,libmete.so.0 -Wl,--version-script="$top/lib/libmete.map" \
    library.c) || exit 1
# The baseline was written where a long has 64 bits.
tools=$([ "$(getconf LONG_BIT)" = 64 ] && command -v abidw &&
    command -v abidiff) || tools=
if [ -n "$tools" ]; then
    abidw --no-corpus-path --no-show-locs --no-comp-dir-path --no-elf-needed \
        --no-architecture --no-parameter-names --out-file "$work/types" \
        "$work/libmete.so.0" || exit 1
fi
if [ -n "${METE_WRITE_ABI-}" ]; then
    cp "$work/constants" "$constants"
    [ -z "$tools" ] || cp "$work/types" "$types"
fi

none 'a baseline of constants' "$([ -s "$constants" ] || echo missing)"
none 'every constant has kept its value' \
    "$(LC_ALL=C comm -23 "$constants" "$work/constants")"
if [ -n "$tools" ]; then
    none 'the library made of mete.h has all functions' "$(
        grep -o '^mete_[a-z0-9_]*' "$top/lib/symbols-in-versions" |
            while read -r name; do
                grep -q "<function-decl name='$name' " "$work/types" ||
                    echo "$name"
            done)"
    none 'no function is gone or has changed' \
        "$(abidiff --no-added-syms "$types" "$work/types" 2>&1 ||
            echo "status $?")"
else
    skip 'no function is gone or has changed' \
        'no abidiff (Debian: abigail-tools), or not 64 bits'
fi
plan
