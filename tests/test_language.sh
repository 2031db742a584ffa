#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# mete --lang: what is said in English, what stays Chinese, and that results
# are the same bytes in every language and locale.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
. "$top/tests/cli.sh"

# ---- what is said
expect 0 'Usage: mete COMMAND' - 'help in English' -- --lang en --help
"$mete" --lang en help >wide
for command in check list show facts new test; do
    expect 0 "Usage: mete $command" - "help $command in English" -- \
        help $command --lang=en
    cat out >>wide
done
none 'help in English keeps to 80 columns' "$(too_wide wide)"
expect 64 - 'did you mean “check”?' 'a command that is nearly right' -- \
    --lang en chekc
expect 64 - 'did you mean “--format”?' 'an option that is nearly right' -- \
    check --lang en --fromat json "$food"
expect 64 - 'not “yaml”' 'a wrong format' -- check --format yaml --lang en
expect 65 - 'did you mean “market.food.125.1.1”' 'a fault of the library' -- \
    show market.food.125.1.2 --lang en
expect 66 - 'no such file' 'a file that is not there' -- \
    --lang en check none.json

printf '?\nq\n' >answers
input=$work/answers
expect 0 '结论：' 'Facts that still matter' 'questions in English' -- \
    check --lang en --ask --item market.food.125.1.1
holds err 'Answer “是” (yes) or “否” (no)' 'how to answer'
none 'no line of a paragraph ends in a space' \
    "$(grep -v '^> ' err | grep -n ' $')"
input=/dev/null

# ---- who chooses
expect 0 '用法：mete' - 'Chinese is the default' -- help
expect 0 '用法：mete' - 'Chinese may be asked for' -- help --lang zh
LC_ALL=C.UTF-8 LANGUAGE=en
export LC_ALL LANGUAGE
expect 0 '用法：mete' - 'the environment does not choose' -- help
unset LANGUAGE
LC_ALL=C
expect 64 - '--lang 应为 zh 或者 en，而不是“fr”' 'a language that is none' -- \
    check --lang fr "$food"
expect 64 - '“--lang”后面要写一个值' '--lang without its value' -- \
    check "$food" --lang
expect 64 - '是不是“--lang”' 'an option that is nearly --lang' -- \
    check --lnag en "$food"
expect 66 - '--lang' 'behind -- it is a file' -- check -- --lang en
none 'without a catalogue it says so, and goes on in Chinese' "$(
    TEXTDOMAINDIR=$work/none "$mete" --lang en help 2>err |
        grep -q '用法：mete' && grep -q 'no English messages' err ||
        cat err)"

# ---- results
# every fifth case and item, which is enough of each kind of sentence
fifth() {
    awk 'NR % 5 == 1'
}
results() {
    for case in $(printf '%s\n' "$root"/examples/cases/*.json | fifth); do
        for format in json text document; do
            "$mete" check "$@" --format $format "$case"
        done
    done
    "$mete" list "$@" --format json
    for item in $("$mete" list --format ids | fifth); do
        "$mete" show "$@" "$item"
        "$mete" facts "$@" "$item"
    done
}
results >chinese 2>&1
results --lang en >english 2>&1
none 'there are results to compare' \
    "$([ "$(wc -c <chinese)" -gt 100000 ] || wc -c chinese)"
none 'results in English are the same bytes' "$(diff chinese english | head)"

# What a function says when it fails is a diagnostic: part of the result.
cp -R "$root/tests/mistakes/base" books
chmod -R u+w books
failing() {
    for body in 'while true do end' 'error({})' 'local x = nil; return x.y' \
        'return tostring(case) == ""' 'return "a" < 1'; do
        printf 'item "test.one" {\n  title = "甲", department = "乙部",
  punishes = "食品安全法#126.1",
  statute = { fine { "5000元以上5万元以下",
    when = function(case) %s end } },\n}\n' "$body" >books/city/function.lua
        "$mete" check "$@" --rulebook books/city --item test.one --format json
    done
}
failing >said 2>&1
failing --lang en >said.en 2>&1
none 'the functions fail' \
    "$([ "$(grep -c '"function_[el]' said)" = 5 ] || cut -c 1-200 said)"
none 'what failing functions say is the same bytes' \
    "$(diff said said.en | head)"

# German writes decimals with commas, and other things otherwise.
german=
if locale -a 2>/dev/null | grep -qi '^de_DE\.utf-\{0,1\}8$'; then
    german=de_DE.UTF-8
elif mkdir locales &&
    localedef -i de_DE -f UTF-8 locales/de_DE.UTF-8 >/dev/null 2>&1; then
    german=de_DE.UTF-8
    LOCPATH=$work/locales
    # glibc does not free what newlocale() reads of it
    ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
    export LOCPATH ASAN_OPTIONS
fi
if [ -n "$german" ]; then
    LC_ALL=$german
    none 'it is German' "$(locale -k LC_NUMERIC 2>&1 |
        grep -q 'decimal_point=","' || locale -k LC_NUMERIC)"
    results --lang en >german 2>&1
    none 'results in a German locale are the same bytes' \
        "$(diff chinese german | head)"
    expect 64 - 'did you mean “check”?' 'English in a German locale' -- \
        --lang en chekc
else
    skip 'results in a German locale are the same bytes' 'no German locale'
fi
plan
