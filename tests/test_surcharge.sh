#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# mete surcharge: what it prints, and scenario 23 of the legal notes (a fine of
# 20,000 that is paid 40 days late), by the shipped rulebook.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
. "$top/tests/cli.sh"

# late WHAT SURCHARGE ARGUMENTS: 20,000 yuan that were due on 16 March
late() {
    what=$1 sum=$2
    shift 2
    expect 0 "\"surcharge\":\"$sum\"" - "$what" -- surcharge --format json \
        --fine 2万元 --due 2026-03-16 "$@"
}
late 'scenario 23: 40 days come to the cap' 20000.00 --paid 2026-04-25
holds out '"uncapped":"24000"' '40 days would be 24,000'
holds out '"capped":true,"cap_reached_on":"2026-04-19"' 'the 34th day is full'
late 'scenario 23: 33 days' 19800.00 --paid 2026-04-18
holds out '"capped":false,"cap_reached_on":null' '33 days stay below the cap'
late 'scenario 23: 34 days reach the cap' 20000.00 --paid 2026-04-19
late 'scenario 23: 20 of 40 days under litigation' 12000.00 \
    --paid 2026-04-25 --stay '行政诉讼 2026-03-20 至 2026-04-08'
holds out '"days_late":40,"days_stayed":20,"days_counted":20' 'days are told'
holds out '行政处罚法#73.3' 'the law that stops it'
late 'paid on the last day' 0.00 --paid 2026-03-16
holds out '"days_late":0' 'not late'
late 'a day late' 600.00 --paid 2026-03-17
late 'still open' 1200.00 --today 2026-03-18
holds out '"paid":false' 'it says that it is open'

expect 0 '加处罚款：12000元（人民币壹万贰仟元整）' - 'in words' -- surcharge \
    --fine 2万元 --due 2026-03-16 --paid 2026-04-25 \
    --stay '行政诉讼：2026-03-20至2026-04-08'
holds out '2026-03-17 至 2026-03-19      3日  计算，累计3日，1800元' \
    'period by period'
holds out '2026-03-20 至 2026-04-08     20日  不计算：行政诉讼' 'and why not'
holds out '20日 × 600元（每日按罚款的3%）= 12000元' 'the calculation'
holds out '《中华人民共和国行政处罚法》第七十二条第一款第一项' 'the law'
expect 0 '没有停止计算任何一日' - 'a stay that stops nothing is told' -- \
    surcharge --fine 2万元 --due 2026-03-16 --paid 2026-04-25 \
    --stay '行政复议 2025-03-20 至 2025-04-08'
expect 0 '3.3元' - 'named rounding' -- surcharge --fine 110.01元 \
    --due 2026-03-16 --paid 2026-03-17 --rounding 四舍五入 --unit 角
holds out '以0.1元为单位四舍五入' 'and what it did'

printf '{"fine": 20000, "due": "2026-03-16", "paid": "2026-04-18"}' >a.json
expect 0 '19800元' - 'from a file' -- surcharge a.json
input=a.json
expect 0 '19800元' - 'from standard input' -- surcharge -
input=/dev/null

expect 64 - '没有写罚款和日期' 'nothing at all' -- surcharge
expect 64 - '写在选项里，或者写在一个文件里' 'both' -- surcharge a.json --fine 1
expect 64 - '后面应写事由和日期' 'a stay without days' -- surcharge --fine 1 \
    --due 2026-03-16 --paid 2026-03-17 --stay 诉讼
expect 65 - 'stays.0.ground：没有“诉讼”这个选项' 'a wrong ground' -- \
    surcharge --fine 1 --due 2026-03-16 --paid 2026-03-17 \
    --stay '诉讼 2026-03-16'
expect 65 - 'paid和today只能写一个' 'paid and not paid' -- surcharge --fine 1 \
    --due 2026-03-16 --paid 2026-03-17 --today 2026-03-18
expect 65 - '没有写算到哪一日' 'no clock is read' -- surcharge --fine 1 \
    --due 2026-03-16
lacks err '1:1' 'no place in a document that nobody wrote'
expect 65 - 'fine：应是一分以上' 'a fine of nothing' -- surcharge --fine 0 \
    --due 2026-03-16 --paid 2026-03-17
expect 65 - 'due：“2026-02-30”不是日期' 'no such day' -- surcharge --fine 1 \
    --due 2026-02-30 --paid 2026-03-17
printf '{"fine": 2.5,\n"dues": "2026-03-16"}' >b.json
expect 65 - 'b.json:1:2: fine：' 'all faults, with their places' -- \
    surcharge b.json
holds err 'b.json:2:1: 不认识的键“dues”（是不是“due”？）' 'the second fault'
holds err '没有写缴纳期限的最后一日' 'what is missing, too'
expect 66 - '没有这个文件' 'no such file' -- surcharge none.json
mkdir -p bare && printf 'rulebook "bare" { title = "空", dialect = 1,
  jurisdiction = "360300", files = { "*.csv" } }\n' >bare/rulebook.lua
expect 65 - '没有写加处罚款' 'a rulebook without one' -- surcharge \
    --rulebook bare a.json
plan
