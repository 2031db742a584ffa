#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# lib/mete.h stands alone: C99 and C++11, no type of another library, a block
# on every function that says what it returns, its errors, threads and since
# when it is there.
set -eu
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
header=$top/lib/mete.h

none 'mete.h is C99' "$(${CC:-cc} -std=c99 -pedantic -Wall -Wextra \
    -fsyntax-only -x c "$header" 2>&1 || true)"
if command -v "${CXX:-g++}" >/dev/null 2>&1; then
    none 'mete.h is C++11' "$(${CXX:-g++} -std=c++11 -pedantic -Wall -Wextra \
        -fsyntax-only -x c++ "$header" 2>&1 || true)"
else
    skip 'mete.h is C++11' "no C++ compiler"
fi
none 'mete.h includes stddef.h and stdint.h only' \
    "$(grep -n '# *include' "$header" |
       grep -v -e '<stddef.h>' -e '<stdint.h>' || true)"
none 'mete.h has no type that hurts an ABI' \
    "$(sed 's|/\*.*\*/||; /\/\*/,/\*\//d' "$header" |
       grep -nE '(^|[^a-z_])(bool|enum|union|long|double|float|\.\.\.)([^a-z_]|$)' ||
       true)"
# A block may serve several functions that follow each other.
none 'every function has its block' "$(${AWK:-awk} '
    /^\/\*/ { block = ""; inside = 1 }
    inside { block = block $0 "\n" }
    /\*\/$/ { inside = 0 }
    /^METE_API/ {
        if (block !~ /Returns/ || block !~ /Errors/ ||
            block !~ /Threads/ || block !~ /Since/)
            print FILENAME ":" FNR ": " $0
    }' "$header")"
count=$(grep -c '^METE_API' "$header")
none 'mete.h stays under 70 functions' \
    "$([ "$count" -lt 70 ] || echo "$count functions")"
plan
