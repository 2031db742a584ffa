#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Every sentence that the source says about faults, and every one of the
# command, has its English in po/en.po: none is missing, none is left over,
# none is doubtful, and the directives of formats agree.
set -u
top=$(cd "${top_srcdir:-.}" && pwd)
. "$top/tests/tap.sh"
po=$top/po/en.po
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# sentences CATALOGUE: "file:line file:line: sentence" of each, the first line
# of it where it has several
sentences() {
    LC_ALL=C.UTF-8 ${AWK:-awk} '
        /^#: /            { place = place (place == "" ? "" : " ") substr($0, 4) }
        /^msgid "..*"$/   { print place ": " substr($0, 7); place = "" }
        /^msgid ""$/      { open = 1; next }
        open && /^"..*"$/ && place != "" { print place ": " $0; place = "" }
                          { open = 0 }
        /^$/              { place = "" }' "$1"
}

# shown HEADLINE CATALOGUE: what is wrong and what to do, if anything is
shown() {
    sentences "$2" >"$work/sentences"
    if [ -s "$work/sentences" ]; then
        echo "$1"
        cat "$work/sentences"
    fi
}

none 'the sentences of the source can be found' "$(
    cd "$top" && po/extract.sh 2>&1 >"$work/source.pot"
    [ "$(sentences "$work/source.pot" | wc -l)" -gt 500 ] ||
        echo 'po/extract.sh finds hardly any')"

msgmerge --quiet --no-wrap --no-fuzzy-matching --output-file="$work/merged" \
    "$po" "$work/source.pot"

none 'every sentence has its English' "$(
    msgattrib --no-wrap --untranslated --no-obsolete "$work/merged" \
        >"$work/missing"
    shown 'write the English of these into po/en.po (make update-po puts them in):' \
        "$work/missing")"

none 'no English is left over from sentences that are gone' "$(
    msgattrib --no-wrap --only-obsolete "$work/merged" | grep '^#~ msgid' |
        sed 's/^#~ msgid/delete from po\/en.po (make update-po does):/')"

none 'none is doubtful' "$(
    msgattrib --no-wrap --only-fuzzy "$po" >"$work/fuzzy"
    shown 'look at these in po/en.po and delete the word fuzzy:' "$work/fuzzy")"

none 'formats agree' "$(msgfmt --check --output-file=/dev/null "$work/merged" 2>&1)"

plan
