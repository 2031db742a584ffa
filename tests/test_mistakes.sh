#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Mistakes as people make them in a rulebook, and what is said of each.
#
# tests/mistakes/FILE/NAME.lua (or .csv) is put into the sound rulebook
# tests/mistakes/base/city as FILE.lua, and opened; NAME.make makes the file,
# or something else, when sh runs it there.  NAME.expected beside it is what
# must be printed, NAME.expected.en the same in English.  METE_WRITE_MISTAKES=1
# writes these anew: read the difference before you keep it.
set -u
top=$(cd "${top_srcdir:-.}" && pwd)
. "$top/tests/tap.sh"
mete=$PWD/examples/mete
TEXTDOMAINDIR=${TEXTDOMAINDIR-$PWD/po}
export TEXTDOMAINDIR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# a rulebook of their own for what changes more than one file of it
fresh() {
    rm -rf "$work/books"
    cp -R "$top/tests/mistakes/base" "$work/books"
    chmod -R u+w "$work/books"
}

# said LANGUAGE: what is printed when the rulebook is opened, and how that ends
# if not as it should: 65 or 66 with errors, 0 with warnings (提醒) alone
said() {
    status=0
    "$mete" --lang "$1" check --rulebook "$work/books/city" --item market.food.125.1.1 \
        --set '货值金额 = 5000元' 2>&1 >"$work/out" || status=$?
    echo "$status" >"$work/status"
}

# as_it_should WHAT_IS_SAID: the exit status, if it is wrong
as_it_should() {
    read -r status <"$work/status"
    case $(grep -cv ': 提醒：\|: warning: ' "$1")/$status in
    0/0 | [1-9]*/65 | [1-9]*/66) ;;
    *) echo "exit status $status" ;;
    esac
}

# chinese FILE: what an English message says in Chinese.  In quotation marks
# stands what was found and what is to be written, behind some colons a list of
# what is possible.
chinese() {
    sed 's/^[^:]*: *//
         :inner
         s/“[^“”]*”//g; t inner
         s/「[^」]*」//g; s/"[^"]*"//g
         s/\(options\|possible are\|columns are\|first line\): [^;)]*//' "$1" |
        LC_ALL=C grep "$(printf '[\344-\351][\200-\277]')"
}

# compare NAME.expected: what is said and how it ends
compare() {
    if [ -n "${METE_WRITE_MISTAKES-}" ]; then
        cp "$work/said" "$1"
    fi
    diff "$1" "$work/said" 2>&1
    as_it_should "$work/said"
}

cd "$top/tests/mistakes" || exit 1
fresh
for mistake in [!b]*/*.lua [!b]*/*.csv [!b]*/*.make; do
    name=${mistake%.*}
    file=${name%/*}.${mistake##*.}
    case $mistake in
    *.make | rulebook/*) fresh ;;
    esac
    case $mistake in
    *.make) (cd "$work/books/city" && sh -eu "$top/tests/mistakes/$mistake") ;;
    *) cp "$mistake" "$work/books/city/$file" ;;
    esac
    said zh >"$work/said"
    none "$name" "$(compare "$name.expected")"
    said en >"$work/said"
    none "$name in English" "$(compare "$name.expected.en"
        chinese "$work/said")"
    case $mistake in
    *.make | rulebook/*) fresh ;;
    *) rm "$work/books/city/$file" ;;
    esac
done

said zh >"$work/said"
none 'the rulebook without a mistake is sound' \
    "$(cat "$work/said")$(as_it_should "$work/said")"
none 'nothing is expected of a mistake that is not there' \
    "$(for expected in [!b]*/*.expected [!b]*/*.expected.en; do
           ls "${expected%.expected*}".[lcm]* >/dev/null 2>&1 ||
               echo "$expected"
       done)"
plan
