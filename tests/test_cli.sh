#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# mete check and mete itself: what it prints where, and how it ends.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
. "$top/tests/cli.sh"

expect 0 'mete 0.' - 'version' -- --version
expect 0 '用法' - 'help' -- --help
expect 0 '退出状态' - 'help of a command' -- check --help
expect 64 - '用法' 'no command' --
expect 64 - '是不是“check”' 'a command that is nearly right' -- chekc
expect 64 - '这个版本还没有' 'a command that is planned' -- lint
expect 64 - '现有的命令：check' 'a command that nobody knows' -- zzzzzz
expect 64 - '是不是“--format”' 'an option that is nearly right' -- \
    check --fromat json "$food"
expect 64 - '没有选项“-x”' 'an option that nobody knows' -- check -x "$food"
expect 64 - '应为 text、json、document 之一' 'a wrong format' -- \
    check --format yaml "$food"
expect 64 - '没有案件' 'no case' -- check
expect 64 - '“--rulebook”后面要写' 'an option without its value' -- \
    check --rulebook

expect 0 '结论：' - 'a case as text' -- check "$food"
expect 0 '大写：人民币' - 'money in capitals' -- check "$food"
expect 0 '{"schema":"mete.finding/1"' - 'a case as JSON' -- \
    check --format json "$food"
none 'JSON is one line' "$([ "$(wc -l <out)" = 1 ] || cat out)"
expect 0 '{"schema":"mete.finding/1"' - 'two cases, two lines' -- \
    check --format=json "$food" "$food"
none 'the same case gives the same bytes' \
    "$([ "$(sort -u out | wc -l)" = 1 ] && [ "$(wc -l <out)" = 2 ] ||
       cat out)"
expect 0 '若货值金额再多0.01元（1万元），则给予处罚' - '--what-if' -- \
    check --what-if "$food"
expect 0 '{"fact":"goods_value","value":"10000","outcome":"penalty"' - \
    '--what-if as JSON' -- check --what-if --format json "$food"
expect 0 '"what_if":null' - 'nothing is supposed unasked' -- \
    check --format json "$food"
expect 0 '"货值金额"' - '--no-presume and --set' -- check --format json \
    --no-presume --item market.food.125.1.1 --set '危害后果 = 轻微'
expect 0 '案件：' - 'several cases are told apart' -- check "$food" "$food"

expect 66 - '没有这个文件' 'a file that is not there' -- check none.json
expect 66 - '这是一个文件夹' 'a folder as a case' -- check .
expect 66 - 'none' 'a rulebook that is not there' -- \
    check --rulebook none "$food"
expect 66 '结论：' '没有这个文件' 'the cases behind a bad one' -- \
    check none.json "$food"

# bad NAME JSON STDERR WHAT: a case document that is refused
bad() {
    printf '%s' "$2" >"$1.json"
    expect 65 - "$1.json:$3" "$4" -- check "$1.json"
}
item='"item": "market.food.125.1.1"'
bad broken "{$item" '1:' 'broken JSON'
bad empty '' '1:' 'an empty file'
bad list '[]' '1:' 'a list as a case'
bad trailing "{$item} x" '1:' 'text behind the case'
bad fraction "{$item, \"facts\": {\"货值金额\": 9999.99}}" '1:' \
    'a number with a fraction'
bad twice "{$item, \"facts\": {\"harm\": \"无\", \"harm\": \"无\"}}" '1:' \
    'a key twice'
bad names "{$item, \"facts\": {\"harm\": \"无\", \"危害后果\": \"无\"}}" \
    '1:' 'two names of one fact'
bad unknown "{$item, \"facts\": {\"货直金额\": 1}}" '1:' 'an unknown fact'
none 'the nearest name is offered' "$(grep -q 货值 err || cat err)"
bad key "{$item, \"fact\": {}}" '1:' 'an unknown key'
bad item '{"item": "market.food.125.1.2"}' '1:' 'an unknown item'
bad noitem '{"facts": {}}' '' 'no item'
bad domain "{$item, \"facts\": {\"货值金额\": -1}}" '1:' 'negative money'
printf '{%s, "facts": {"harm": "\377"}}' "$item" >bytes.json
expect 65 - 'bytes.json:' 'bytes that are not UTF-8' -- check bytes.json
expect 65 - '' 'an item of the command line that is unknown' -- \
    check --item market.food "$food"
expect 65 - '' 'a fact of the command line that is unknown' -- \
    check --set '没有这个 = 1' "$food"

printf '{"facts": {"harm": "轻微"}}' >plain.json
expect 0 '结论：' - 'the item comes from the command line' -- \
    check --item market.food.125.1.1 plain.json

printf 'rulebook "x" {\n' >rulebook.lua
expect 65 - 'rulebook.lua:' 'a rulebook with errors' -- \
    check --rulebook . "$food"

cp -R "$METE_RULEBOOK/.." books
printf '%s\n' 'id,when,outcome,basis,item' 'lost,无条件,不予处罚,,no.such.item' \
    >books/pingxiang/exemptions/lost.csv
expect 0 '结论：' 'lost.csv:2' 'a list row that serves no item' -- \
    check --rulebook books/pingxiang "$food"
expect 0 '结论：' - 'a rulebook that gives nothing to warn of' -- check "$food"

status=0
"$mete" check --format json - <"$food" >out 2>err || status=$?
none 'a case on standard input' "$([ "$status" = 0 ] || cat err)"
plan
