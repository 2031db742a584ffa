#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Speed against the targets: `make perf`, from the folder of the build.
#
# Everything is compared with something else in the same run, so that a slow
# or busy machine changes nothing.  A target that is missed says MISSED; the
# exit status is about whether the benchmarks ran and the results agreed.
set -eu
top=$(cd "${top_srcdir:-${srcdir:-.}}" && pwd)
here=$top/tests/perf
library=$PWD/lib/.libs
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

lua=
for name in lua5.4 lua-5.4 lua54 lua; do
    if pkg-config --exists "$name >= 5.4 $name < 5.5"; then lua=$name; break; fi
done
flags="-std=c11 -D_POSIX_C_SOURCE=200809L -O2 -I$top/lib -I$here"
libraries="-L$library -Wl,-rpath,$library -lmete"
packages="$(pkg-config --cflags --libs $lua jansson)"

# program NAME SOURCE…
program() {
    name=$1
    shift
    # shellcheck disable=SC2086 # flags are words
    (cd "$here" && ${CC:-gcc} $flags -o "$folder/$name" "$@" perf.c \
        $libraries $packages -ldl)
}

# items COUNT: a rulebook of so many items in a folder of that name
items() {
    mkdir "$folder/$1"
    "$folder/generate" "$1" "$folder/$1"
}

# compiled COUNT: the same items as functions
compiled() {
    # shellcheck disable=SC2086
    ${CC:-gcc} $flags -shared -fPIC -o "$folder/$1.so" "$folder/$1/items.c"
}

measure() (
    set -e
    printf '%-30s %12s  %14s %8s\n' \
        'what : what it is compared with' one other ratio
    "$folder/w1" "$here/w1"
    "$folder/w2" items w2-100 -1 "$folder/100" "$folder/100.so"
    "$folder/w2" items w2 200 "$folder/2059" "$folder/2059.so"
    "$folder/w2" sizes "$folder/2059" "$folder/20000" 2059 20000
    "$folder/load" load 350 11 "$folder/2059" "$folder"/2059/*.lua
    "$folder/load" load-20000 -1 3 "$folder/20000" "$folder"/20000/*.lua
    "$folder/shipped" case shipped-known 'national + city, known : 1 us' \
        "$top/benchmarks/pingxiang" "$top/examples/cases/market-food-known.json"
    "$folder/shipped" case shipped-unknown 'national + city, open : 1 us' \
        "$top/benchmarks/pingxiang" \
        "$top/examples/cases/market-food-value-unknown.json"
    "$folder/ask" "$top/benchmarks/pingxiang" "$top/benchmarks/elsewhere" \
        "$top/benchmarks/guangdong-ecology" "$top/benchmarks/jiangmen-ecology"
    "$folder/shipped" what_if shipped-what-if 'each fact otherwise : 1 ms' \
        "$top/benchmarks/pingxiang" \
        "$top/examples/cases/market-food-known.json"
    "$folder/shipped" json "$here/w1" "$here/w1/case.json"
    "$folder/functions" "$here/functions"
)

program generate generate.c
program w1 w1.c w1_by_hand.c ../allocations.c
program w2 w2.c
program load load.c
program shipped shipped.c
program ask ask.c
program functions functions.c
items 100
items 2059
items 20000
compiled 100
compiled 2059

PERF_LINES=$folder/lines
export PERF_LINES
status=0
measure || status=$?
cat "$PERF_LINES"
exit $status
