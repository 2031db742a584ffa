#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Rulebooks that nobody may trust, opened and used by the command line with
# its limits as they are.  Each must end in a message, within three seconds
# and within its memory; under a sanitizer only the message is asked for.
#
# tests/attacks/calls/NAME.lua: a function `attack` that is called for a case.
# tests/attacks/files/NAME.make: sh runs it in the folder of a rulebook that
# is then opened.  The first line of each says what must be printed: of calls
# the code of the diagnostic too; a second line may say other facts.
# tests/attacks/NAME.lua: a script that ends badly while it is loaded; which
# faults it comes to is asked in tests/test_sandbox.c.
set -u
top=$(cd "${top_srcdir:-.}" && pwd)
. "$top/tests/tap.sh"
mete=$PWD/examples/mete
measure=$PWD/tests/measure
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
most_ms=3000
most_kib=131072 # three times the live budget of a file, and the program

fresh() {
    rm -rf "$work/books"
    mkdir "$work/books"
    cp -R "$top/tests/functions/city" "$work/books/city"
    chmod -R u+w "$work/books"
}

# attacked ARGUMENTS: runs mete check; what it says goes into $work/said
attacked() {
    "$measure" "$work/measured" "$mete" check --rulebook "$work/books/city" \
        "$@" >"$work/said" 2>&1 </dev/null
}

# judged STATUSES: what is wrong with the way it ended
judged() {
    read -r status ms kib <"$work/measured"
    case " $1 " in
    *" $status "*) ;;
    *) echo "exit status $status"; tail -n 3 "$work/said" ;;
    esac
    [ -z "${METE_TEST_VERBOSE-}" ] || echo "# $ms ms, $kib KiB" >&2
    [ "$ms" -le "$most_ms" ] || echo "$ms ms"
    [ "$kib" -le "$most_kib" ] || echo "$kib KiB"
    [ -s "$work/said" ] || echo 'nothing was said'
}

# expected FILE: the words behind "expect:" in its first line
expected() {
    sed -n '1s/^[-# ]*expect: *//p' "$1"
}

for attack in "$top"/tests/attacks/*.lua; do
    fresh
    cp "$attack" "$work/books/city/attack.lua"
    attacked --item none --set ''
    none "$(basename "$attack" .lua)" "$(judged 65
        grep -q 'city/attack\.lua:[1-9]' "$work/said" || echo 'no place'
        iconv -f UTF-8 -t UTF-8 "$work/said" >/dev/null || echo 'no text')"
done

facts='货值金额 = 2万元; 违法行为终了日 = 2026-01-01; 违法所得 = 没有;
  占地面积 = 3; 违法批次 = 7; 已改正 = 否'

for attack in "$top"/tests/attacks/calls/*.lua; do
    fresh
    cat "$attack" "$top/tests/attacks/calls/item.txt" \
        >"$work/books/city/attack.lua"
    printf 'never = flag { "没有给出", aliases = { "never_given" } }\n' \
        >>"$work/books/city/facts.lua"
    line=$(expected "$attack")
    code=${line%% *} words=${line#* }
    known=$(sed -n '2s/^-- facts: *//p' "$attack")
    attacked --format json --item attack --set "${known:-$facts}"
    none "calls/$(basename "$attack" .lua)" "$(judged 0
        grep -q "\"outcome\": *\"insufficient_facts\"" "$work/said" ||
            echo 'it was decided'
        grep -q "\"code\": *\"$code\"" "$work/said" || echo "no $code"
        grep -qF -- "$words" "$work/said" || echo "no $words"
        iconv -f UTF-8 -t UTF-8 "$work/said" >/dev/null || echo 'no text')"
done

for attack in "$top"/tests/attacks/files/*.make; do
    fresh
    words=$(expected "$attack")
    (cd "$work/books/city" && sh -eu "$attack") >"$work/made" 2>&1
    attacked --item none --set ''
    none "files/$(basename "$attack" .make)" "$(cat "$work/made"; judged '65 66'
        grep -qF -- "$words" "$work/said" || echo "no $words"
        iconv -f UTF-8 -t UTF-8 "$work/said" >/dev/null || echo 'no text')"
done

# A host whose locale writes 1,5 for one and a half; and the C locale.
for locale in de_DE.UTF-8 C; do
    fresh
    cat "$top/tests/attacks/calls/fraction_without_end.lua" \
        "$top/tests/attacks/calls/item.txt" >"$work/books/city/attack.lua"
    LC_ALL=$locale attacked --format json --item attack --set "$facts"
    grep -v setlocale "$work/said" >"$work/said.$locale"
done
none 'a locale changes nothing' \
    "$(diff "$work/said.de_DE.UTF-8" "$work/said.C")"

count=$(find "$top/tests/attacks" -type f ! -name item.txt | wc -l)
none 'attacks of every kind' "$([ "$count" -ge 150 ] || echo "$count")"
plan
