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

# unmarked: "file:line: text" of the literals with seven Chinese characters and
# more that the catalogue does not have.  Names and words of the law's language
# are shorter; word_set.c has notes for doc/words.md.
#
# What a function of a rulebook says while it runs is a diagnostic of the
# result (report/diagnostics.c), and the text of a range with an end that is a
# function stands in results: neither is translated.
results='lib/load/(calling(|_case|_keep)|exact|functions)\.c:|'\
'lib/load/vocabulary\.c:[0-9]+: 函数里(不能用|给“)|'\
'lib/load/build_phrase\.c:[0-9]+: .*由函数计算'
unmarked() {
    find lib/load lib/api lib/base lib/model/plan.c lib/model/lower.c \
        \( -name '*.c' -o -name '*.y' \) ! -name phrase.c ! -name word_set.c |
        LC_ALL=C sort | LC_ALL=C xargs "${AWK:-awk}" '
        function flush(    han, text) {
            text = literal
            han = gsub(/[\344-\351][\200-\277][\200-\277]/, "", text)
            if (han >= 7 && !(literal in known)) {
                print place ": " literal
            }
            literal = ""
        }
        FILENAME ~ /source\.pot$/ {
            if (/^msgid "..*"$/) known[substr($0, 8, length($0) - 8)]
            next
        }
        {
            for (rest = $0; rest != ""; rest = substr(rest, RLENGTH + 1)) {
                if (comment) {
                    if (!(end = index(rest, "*/"))) break
                    RLENGTH = end + 1
                    comment = 0
                } else if (match(rest, /^[ \t]+/)) {
                } else if (match(rest, /^\/\*/)) {
                    comment = 1
                } else if (match(rest, /^"([^"\\]|\\.)*"/)) {
                    if (literal == "") place = FILENAME ":" FNR
                    literal = literal substr(rest, 2, RLENGTH - 2)
                } else if (literal != "" && match(rest, /^PRI[A-Za-z0-9]+/)) {
                    literal = literal "<" substr(rest, 1, RLENGTH) ">"
                } else {
                    match(rest, /^(\047([^\047\\]|\\.)*\047|.)/)
                    flush()
                }
            }
        }
        END { flush() }' "$work/source.pot" |
        grep -vE "^($results)"
}

none 'every Chinese sentence of the readers of input is in the catalogue' \
    "$(cd "$top" && unmarked >"$work/unmarked"
        [ ! -s "$work/unmarked" ] ||
            echo 'put _() or N_() around these (base/message.h):'
        cat "$work/unmarked")"

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
