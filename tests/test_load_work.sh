#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Opening a rulebook grows with its items and no faster, whatever the machine:
# counted are basic blocks that run and requests for memory, not time.
#
# An item among 2,000 may cost 4 percent more than one among 200.  A look-up
# that walks all items for each table makes it 10 percent and more.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"

if [ ! -x tests/load_work ]; then
    skip 'opening grows linearly' 'this build cannot count basic blocks'
    plan
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
here=$(cd "$top/tests/perf" && pwd)
${CC:-cc} -std=c11 -D_POSIX_C_SOURCE=200809L -I"$here" -I"$top/lib" \
    -o "$work/generate" "$here/generate.c" "$here/perf.c" \
    -Llib/.libs -Wl,-rpath,"$PWD/lib/.libs" -lmete || exit 1
for count in 200 400 2000 2200; do
    mkdir "$work/$count"
    "$work/generate" "$count" "$work/$count" || exit 1
done
tests/load_work "$work/200" "$work/400" "$work/2000" "$work/2200" \
    >"$work/counts" || exit 1
sed 's/^/# items, blocks, allocations: /' "$work/counts"

# growth COLUMN: of that count, for each of 200 further items, twice
growth() {
    ${AWK:-awk} -v column="$1" '
        { count[NR] = $column }
        END {
            small = (count[2] - count[1]) / 200
            large = (count[4] - count[3]) / 200
            printf "%d %d\n", small, large
        }' "$work/counts"
}
none 'four rulebooks of the right size' \
    "$(cut -d' ' -f1 "$work/counts" | paste -sd' ' - | grep -vx '200 400 2000 2200')"
none 'blocks for an item more' "$(growth 2 | ${AWK:-awk} '
    $1 < 1000 || $2 > $1 * 1.04 { print $1 " among 200, " $2 " among 2000" }')"
# Arrays that double make single steps: the whole is looked at.
none 'allocations' "$(${AWK:-awk} '
    $1 == 200 { small = $3 }
    $1 == 2000 && ($3 > 11 * small || small < 10) {
        print small " for 200, " $3 " for 2000"
    }' "$work/counts")"
plan
