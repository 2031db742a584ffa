#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# What officers and vendors ask of a rulebook: mete help, list, show, facts,
# new; and the paragraphs for a decision.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
. "$top/tests/cli.sh"

# ---- help
for command in check list show facts new test surcharge; do
    expect 0 "用法：mete $command" - "help $command" -- help $command
    expect 0 "用法：mete $command" - "$command --help" -- $command --help
    expect 0 "用法：mete $command" - "$command … -h" -- $command x -h
done
expect 0 '  show ' - 'help lists all commands' -- help
expect 0 '  show ' - '--help lists them, too' -- --help
expect 64 - '是不是“show”' 'help of a command that is nearly right' -- help shwo
expect 64 - '是不是“list”' 'a command that is nearly right' -- lst
expect 64 - '是不是“help”' 'help that is nearly right' -- hepl
"$mete" help >wide
for command in check list show facts new surcharge; do
    "$mete" help $command >>wide
done
none 'help keeps to 80 columns' "$(too_wide wide)"

# ---- list
expect 0 'market.food.125.1.1          市场监管          生产' - 'list' -- list
"$mete" list --format ids >ids
none 'an item a line or two' "$([ "$(grep -c '^[a-z]' out)" -ge 26 ] &&
    sed -n 's/^\([a-z][^ ]*\).*/\1/p' out | diff ids - || cat out)"
none 'columns stand below each other' "$(LC_ALL=C ${AWK:-awk} '
    { at = match($0, /[^a-z0-9. ]/) }
    NR == 1 { first = at }
    /^[a-z]/ && at != first' out)"
expect 0 'market.food.125.1.1' - 'list --search' -- list --search '食品 125'
lacks out 'drug.115' 'only what was looked for'
expect 0 'market.food.125.1.1' - 'letters of both cases' -- \
    list --search 'ＭＡＲＫＥＴ'
expect 0 'fire.60.1.1' - 'list --department' -- list --department 消防
lacks out 'drug.115' 'only that department'
expect 0 - '没有符合的事项' 'nothing found' -- list --search 没有这样的
holds err '市场监管' 'the departments that there are'
expect 0 'drug.115' - 'ids alone' -- list --format ids
none 'nothing but ids' "$(grep -v '^[a-z0-9.]*$' out)"
expect 0 '"department":"药品监管"' - 'list as JSON' -- list --format json
expect 64 - '是不是 --search' 'words without --search' -- list 食品
expect 64 - '应为 text、ids、json 之一' 'a wrong format' -- list --format xml
gbk=$(printf '\316\333\310\276') # 污染
expect 0 'market.food.125.1.1' - 'a search typed in GBK' -- list --search "$gbk"
expect 64 - '不是文字' 'a search that is no text' -- \
    list --search "$(printf '\377')"
expect 66 - 'none' 'a rulebook that is not there' -- list --rulebook none

# ---- list --coverage
cat >catalogue.csv <<'END'
序号,编码,名称,部门,依据
1,market.food.125.1.1,随便什么名称,市市场监管局,
2,X-1,占用、堵塞、封闭 疏散通道的行为,市消防救援局,《中华人民共和国消防法》第六十条第一款第三项
3,,"损坏、挪用或者擅自拆除，停用消防设施（器材）",市消防救援局,
4,,没有的事项,市教育局,
5,,也没有的事项,,
END
expect 0 '市消防救援局         2       2           0       0  100.0%' - \
    'list --coverage' -- list --coverage catalogue.csv
holds out '合计                 5       3           0       2   60.0%' 'the sum'
holds out '（没有写部门）' 'entries without a department'
holds out '  也没有的事项' 'what is not covered'
holds out '    事项：fire.60.1.3' 'what was found by its basis alone'
none 'it keeps to 80 columns' "$(too_wide out)"
expect 0 '"state":"covered","by":"name","item":"fire.60.1.2"' - \
    'names of other marks are the same' -- \
    list --coverage catalogue.csv --format json
holds out '"state":"covered","by":"code"' 'a code is enough'
sed 's/名称/名字/' catalogue.csv >wrong.csv
expect 65 - 'wrong.csv:1: 表头缺少必需的列“name 名称”' 'no column of names' -- \
    list --coverage wrong.csv
expect 66 - 'none.csv' 'a catalogue that is not there' -- list --coverage none.csv
{ cat catalogue.csv; echo '6,"没有关上的引号'; } >open.csv
expect 65 - 'open.csv:7' 'a quotation mark that is never closed' -- \
    list --coverage open.csv
head -1 catalogue.csv >empty.csv
expect 0 '合计       0       0           0       0    0.0%' - 'no entries' -- \
    list --coverage empty.csv

# ---- show
expect 0 '裁量表' - 'show' -- show market.food.125.1.1
holds out '  较轻  危害后果不超过轻微                      法定幅度30%（含）以下' \
    'rows are aligned'
holds out '《中华人民共和国食品安全法》第一百二十五条第一款第一项' 'the law'
holds out '样例：' 'a sample is marked'
holds out '表中“以上”含本数' 'how bounds are to be read'
expect 0 '加上各因素的权重' - 'show of factors' -- show ecology.eia.31.1
for item in $("$mete" list --format ids); do
    "$mete" show "$item" || echo "FAILED"
done >all 2>&1
lacks all FAILED 'every item can be shown'
none 'show keeps to 80 columns' "$(too_wide all)"
expect 65 - '是不是“market.food.125.1.1”' 'an item that is nearly right' -- \
    show market.food.125.1.2
holds err 'mete list --search' 'where ids are found'
expect 64 - '后面要写事项的编号' 'no item' -- show
expect 64 - '多了“b”' 'two items' -- show a b
expect 65 - '没有这个' '--set of a fact that there is not' -- \
    show drug.115 --set '没有这个 = 1'

# versions are chosen by the facts
mkdir books && cp -R "$METE_RULEBOOK" books/pingxiang &&
    cp -R "$METE_RULEBOOK/../national" "$METE_RULEBOOK/../jiangxi" books/
sed 's/effective  = { from = "2019-12-01" }/effective = { from = "2015-01-01", until = "2019-11-30" }/
     s/未取得药品经营许可证销售药品/旧的名称/
     /^circumstance/,$d' books/pingxiang/drug/license.lua \
    >books/pingxiang/drug/old.lua
sed -i 's/effective = { from = "2019-12-01" }/effective = { from = "2001-12-01" }/' \
    books/pingxiang/law/*.lua
expect 0 '未取得药品' '' 'the version in force' -- \
    show --rulebook books/pingxiang drug.115
expect 0 '旧的名称' '' 'the version of an old act' -- \
    show --rulebook books/pingxiang drug.115 --set '违法行为终了日 = 2018-01-01'
expect 0 'drug.115' '' 'list' -- list --rulebook books/pingxiang
none 'versions are one item' "$([ "$(grep -c drug.115 out)" = 1 ] || cat out)"

# ---- facts
expect 0 '"title": "货值金额"' - 'facts' -- facts market.food.125.1.1
expect 0 'https://json-schema.org/draft/2020-12/schema' - 'facts on a line' -- \
    facts market.food.125.1.1 --format line
none 'it is one line' "$([ "$(wc -l <out)" = 1 ] || cat out)"
if python3 -c 'import jsonschema' 2>/dev/null; then
    none 'a validator takes every schema and every case' "$(
        for case in "$root"/examples/cases/*.json; do
            item=$(sed -n 's/.*"item": "\([^"]*\)".*/\1/p' "$case")
            "$mete" facts "$item" >schema.json
            python3 - "$case" <<'END' || echo "$case"
import json, sys, jsonschema
schema = json.load(open('schema.json', encoding='utf-8'))
kind = jsonschema.Draft202012Validator
kind.check_schema(schema)
kind(schema).validate(json.load(open(sys.argv[1], encoding='utf-8')))
END
        done 2>&1)"
else
    skip 'a validator takes every schema and every case' \
        'no python3 with jsonschema'
fi
expect 65 - '是不是' 'facts of an unknown item' -- facts drug.116
expect 64 - '后面要写' 'facts of nothing' -- facts

# ---- new
expect 0 'item "market.food.124.1.1"' - 'new item' -- \
    new item market.food.124.1.1
cp out skeleton
cp skeleton books/pingxiang/market/new.lua
rm -f books/pingxiang/drug/old.lua
expect 65 - 'new.lua' 'a skeleton that is not filled in does not load' -- \
    show --rulebook books/pingxiang drug.115
sed 's/【法律简称】/示例条例/g; s/【法律全称】/示例条例/g; s/【几】/一/g
     s/【施行日期】/2021-04-29/g; s/【部门】/市场监管/g
     s/【违反的条款项】/1.1/g; s/【处罚的条款项】/2.1/g; s/【大意】/大意/g
     s/【基准编号】/px-sample-general/; s/【罚款幅度】/1万元以上5万元以下/
     s/【违法行为，照公布的写】/示例行为/
     s/【较轻的条件】/危害后果 不超过 轻微/
     s/【较重的条件】/危害后果 达到 严重/
     s/【较轻的幅度】/法定幅度 30%(含)以下/
     s/【一般的幅度】/法定幅度 超过30%不足70%/
     s/【较重的幅度】/法定幅度 70%(含)以上/' skeleton >books/pingxiang/market/new.lua
none 'every gap was filled' \
    "$(grep -n '【' books/pingxiang/market/new.lua | grep -v -e '^[0-9]*: *--' -e '【】')"
expect 0 '示例行为' '' 'a skeleton that is filled in loads' -- \
    show --rulebook books/pingxiang market.food.124.1.1
expect 0 '罚款1万元以上22000元以下' '' 'and decides' -- \
    check --rulebook books/pingxiang --item market.food.124.1.1 --set \
    '危害后果 = 轻微; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02;
     当事人类型 = 法人或者其他组织; 以往同类违法 = 2025-01-10;
     改正情况 = 拒不改正; 涉及公民生命健康安全或者金融安全 = 否'
expect 64 - 'mete new item' 'new without item' -- new
expect 64 - 'mete new item' 'new of something else' -- new fact x
expect 64 - '编号里不能有' 'an id with a quotation mark' -- new item 'a"b'
expect 64 - '编号里不能有' 'an id with a space' -- new item 'a b'
expect 64 - '编号里不能有' 'an id with a line end' -- new item 'a
b'

printf '{"item": "drug.115", "want": [], "facts": {"harm": "轻微"}}' >want.json

# ---- the manual and the completion know what the help knows
page=$root/doc/mete.1
completion=$root/examples/mete.bash-completion
none 'every command is in the manual' "$("$mete" help |
    sed -n 's/^  \([a-z]*\)  *.*/\1/p' | while read -r command; do
        grep -q "^\.B $command" "$page" || echo "$command"
    done)"
none 'every option is in the manual and is completed' "$(
    for command in check list show facts new surcharge; do
        "$mete" help $command | grep -o -e '--[a-z-]*'
    done | sort -u | while read -r option; do
        sed 's/\\-/-/g' "$page" | grep -q -e "$option" || echo "manual $option"
        grep -q -e "$option" "$completion" || echo "completion $option"
    done)"
if command -v groff >/dev/null 2>&1; then
    none 'the manual is set without complaints' \
        "$(groff -k -ww -man -Tutf8 "$page" 2>&1 >/dev/null)"
else
    skip 'the manual is set without complaints' 'no groff'
fi

# completed WORD...: what the last word can become
completed() {
    bash -c '. "$0"; mete=$1; shift; COMP_WORDS=("$mete" "$@")
        COMP_CWORD=$#; _mete; printf "%s\n" "${COMPREPLY[@]}"' \
        "$completion" "$mete" "$@" 2>&1 | tr '\n' ' '
}
# completes WANTED WHAT WORD...
completes() {
    wanted=$1 what=$2
    shift 2
    none "$what" "$(got=$(completed "$@")
        [ "$got" = "$wanted" ] || echo "$got, not $wanted")"
}
if command -v bash >/dev/null 2>&1; then
    completes 'check ' 'a command is completed' c
    completes 'fire.60.1.1 fire.60.1.2 fire.60.1.3 fire.60.1.4 fire.60.1.5 ' \
        'an item' show fire.6
    completes 'fire.58.1.4 ' 'an item of --item' check --item fire.5
    completes 'drug.115 drug.117.1 ' 'an item of another rulebook' \
        facts --rulebook "$work/books/pingxiang" drug
    completes '--item ' 'an option' check --i
    completes 'document ' 'a format' check --format d
    completes 'ids ' 'a format of another command' list --format i
    completes 'want.json ' 'a file' check want
else
    skip 'completion' 'no bash'
fi

# ---- the paragraphs for a decision
expect 0 '裁量理由说明' - 'check --format document' -- \
    check --format document "$food"
holds out '大写：超过人民币壹万捌仟伍佰元整' 'money in capitals'
holds out '裁量阶次为“一般”' 'the tier'
holds out '不适用“较轻”阶次' 'why not the others'
expect 0 '案件：' - 'two of them are told apart' -- \
    check --format document "$food" "$food"
expect 0 '危害后果为轻微' - 'also where a case wants no trace' -- \
    check --format document want.json
plan
