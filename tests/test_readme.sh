#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# What README.zh-CN.md shows is what the program prints: each block that
# begins with "$ " is run, answers behind "> " are typed, and every line below
# must be printed.  The program of README.md compiles and prints what is said.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
lib=$PWD/lib/.libs
. "$top/tests/cli.sh"

${AWK:-awk} '
    /^```/ { inside = !inside; if (inside) block = ""; next }
    inside && block == "" && /^\$ / { block = ++count ".block" }
    inside && block == "" { block = "other" }
    inside && block != "other" { print > block }
' "$root/README.zh-CN.md"
mkdir examples && ln -s "$mete" examples/mete
ln -s "$root/examples/cases" examples/cases
${AWK:-awk} '/^```c/ { inside = 1; next } /^```/ { inside = 0 } inside' \
    "$root/README.md" >page.c
# A program of ours alone cannot load a library with a sanitizer in it.
if nm -D "$lib/libmete.so" | grep -q '__[at]san_'; then
    skip 'the page of C' 'the library is built with a sanitizer'
else
    none 'the page of C compiles' "$(${CC:-cc} -Wall -Wextra -Werror \
        -I"$root/lib" -o page page.c -L"$lib" -Wl,-rpath,"$lib" -lmete 2>&1)"
    none 'and prints what is said' "$(./page "$METE_RULEBOOK" >printed 2>&1
        grep -qF "\`$(cat printed)\`" "$root/README.md" || cat printed)"
fi
for block in *.block; do
    command=$(sed -n '1s/^\$ //p' "$block")
    sed -n '2,$s/^.*> //p' "$block" >answers
    sh -c "$command" <answers >printed 2>&1
    sed 1d "$block" | grep -v '^> ' >wanted
    none "$command" "$(grep -vxF -f printed wanted)"
done
plan
