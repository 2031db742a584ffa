#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# The departments of a typical prefecture-level city (tests/data): the sample
# rulebook has items for each, as items and as a catalogue held against it, and
# says of each item that it is a sample.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
. "$top/tests/cli.sh"
departments=$root/tests/data/departments.csv
least=3

# id, title and department of each item, and the city's own name of that one
"$mete" list --format json >items.json
${AWK:-awk} -F '"' -v OFS='\t' '
    NR == FNR {
        split($0, cell, ",")
        count = split(cell[2], names, "、")
        for (i = 1; i <= count; i++) {
            city[names[i]] = cell[1]
        }
        next
    }
    { print $4, $8, $12, $12 in city ? city[$12] : "" }
' "$departments" items.json >items

none 'each item was read' "$([ "$(wc -l <items)" = \
    "$("$mete" list --format ids | wc -l)" ] || cat items.json)"
none 'each department of a rulebook is one of the city' \
    "$(${AWK:-awk} -F '\t' '$4 == ""' items)"
none "each department of the city has $least items and more" "$(
    ${AWK:-awk} -F '\t' -v least=$least '
        NR == FNR { count[$4]++; next }
        { split($0, cell, ",") }
        FNR > 1 && count[cell[1]] < least {
            print cell[1] ": " count[cell[1]] + 0
        }
    ' items "$departments")"
none 'there are departments' \
    "$([ "$(wc -l <"$departments")" -ge 32 ] || cat "$departments")"

# ---- the city's catalogue: names and departments alone
${AWK:-awk} -F '\t' '
    BEGIN { print "名称,部门" }
    { print "\"" $2 "\"," $4 }
' items >catalogue.csv
expect 0 '"state":"covered","by":"name","item":"archives.sale.49.3"' - \
    'the catalogue, held against the rulebook' -- \
    list --coverage catalogue.csv --format json
none 'each of its names is found' "$(grep -v '"state":"covered"' out)"
none 'each says that it rests on a sample' "$(grep -v '"document":".*样例' out)"
expect 0 '合计' - 'its departments' -- list --coverage catalogue.csv
none 'each shows up with its share' "$(
    sed 1d "$departments" | cut -d , -f 1 | while read -r name; do
        grep -q "^$name .* 0  *0  *100\.0%\$" out || echo "$name"
    done)"
plan
