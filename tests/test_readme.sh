#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# What README.zh-CN.md shows is what the program prints: each block that
# begins with "$ " is run, answers behind "> " are typed, and every line below
# must be printed.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
. "$top/tests/cli.sh"

${AWK:-awk} '
    /^```/ { inside = !inside; if (inside) block = ""; next }
    inside && block == "" && /^\$ / { block = ++count ".block" }
    inside && block == "" { block = "other" }
    inside && block != "other" { print > block }
' "$root/README.zh-CN.md"
mkdir examples && ln -s "$mete" examples/mete
ln -s "$root/examples/cases" examples/cases
for block in *.block; do
    command=$(sed -n '1s/^\$ //p' "$block")
    sed -n '2,$s/^.*> //p' "$block" >answers
    sh -c "$command" <answers >printed 2>&1
    sed 1d "$block" | grep -v '^> ' >wanted
    none "$command" "$(grep -vxF -f printed wanted)"
done
plan
