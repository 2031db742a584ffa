#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Rules of the house that a program can check: exact numbers only, no law in
# C, short files and functions, a licence on each, no file that is not built.
set -eu
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
cd "$top"

# Files that people wrote; what Bison makes is not ours.
sources() {
    find "$@" -type f 2>/dev/null |
        grep -v -e '^lib/load/phrase\.c$' -e '/phrase_grammar\.h$' \
             -e '/check_mete$' |
        LC_ALL=C sort
}
code=$(sources lib -name '*.[chy]')

# code_lines: file:line:text of lib/ without comments, strings kept
code_lines() {
    ${AWK:-awk} '
        FNR == 1 { comment = 0 }
        {
            rest = $0; text = ""
            while (rest != "") {
                if (comment) {
                    if (!(end = index(rest, "*/"))) break
                    rest = substr(rest, end + 2); comment = 0
                } else if (match(rest, /"([^"\\]|\\.)*"|\/\*|\/\//)) {
                    text = text substr(rest, 1, RSTART - 1)
                    token = substr(rest, RSTART, RLENGTH)
                    rest = substr(rest, RSTART + RLENGTH)
                    if (token == "/*") comment = 1
                    else if (token == "//") break
                    else text = text token
                } else {
                    text = text rest; rest = ""
                }
            }
            if (text ~ /[^ \t]/) print FILENAME ":" FNR ":" text
        }' $code
}
lines=$(code_lines)
[ -n "$lines" ] || { echo 'Bail out! no sources found'; exit 1; }

# found PATTERN: lines of code that match it
found() {
    printf '%s\n' "$lines" | LC_ALL=C.UTF-8 grep -E ":[0-9]+:.*$1" || true
}
word() {
    found "(^|[^A-Za-z0-9_])($1)([^A-Za-z0-9_]|\$)"
}

none 'no binary floating point in lib' "$(word 'double|float|strtod|atof')"
none 'no article of law in lib' \
    "$(found '第[0-9一二三四五六七八九十百零〇]+条')"
none 'no statute in lib' "$(found '法#|行政处罚法')"
none 'no department in lib' "$(found '生态环境|市场监管')"

none 'no file over 600 lines' "$(wc -l $code $(sources examples tests \
    -name '*.[ch]') | awk '$2 != "total" && $1 > 600 { print $2 ": " $1 }')"
none 'no function over 60 lines' "$(${AWK:-awk} '
    FNR == 1 { start = 0 }
    /^\{/ || /^[A-Za-z_].*\) *\{$/ { start = FNR }
    /^\}/ {
        if (start && FNR - start > 60)
            print FILENAME ":" start ": " FNR - start " lines"
        start = 0
    }' $code $(sources examples -name '*.[ch]'))"

none 'every source says its licence' \
    "$(for file in $code bootstrap .ci/run $(sources examples tests \
           -name '*.[ch]' -o -name '*.sh'); do
           [ ! -f "$file" ] || head -n 3 "$file" |
               grep -q 'SPDX-License-Identifier: LGPL-2.1-or-later' ||
               echo "$file"
       done)"

none 'every source is in Makefile.am' \
    "$(for file in $code $(sources examples tests -maxdepth 1 -name '*.[ch]' \
           -o -maxdepth 1 -name '*.sh'); do
           grep -qF "$file" Makefile.am || echo "$file"
       done)"
none 'every suite is in tests/suites.h' \
    "$(for file in $(sources tests -maxdepth 1 -name 'test_*.c'); do
           name=${file#tests/test_}
           grep -q "^SUITE(${name%.c})" tests/suites.h || echo "$name"
       done)"
plan
