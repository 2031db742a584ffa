#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# mete test: the tests that ship with the benchmarks, and what is said of
# those that fail.
set -u
top=$(cd "${top_srcdir:-.}" && pwd)
. "$top/tests/tap.sh"
mete=$PWD/examples/mete
LC_ALL=C
export LC_ALL
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# run STATUS WHAT LINES -- ARGUMENTS: exit status and standard output; a table
# that leaves its statute is encoded as published, so reminders are no mistakes
run() {
    wanted=$1 what=$2 lines=$3
    shift 4
    status=0
    "$mete" test "$@" >"$work/out" 2>"$work/err" </dev/null || status=$?
    none "$what" "$([ "$status" = "$wanted" ] || echo "status $status"
        printf '%s' "$lines" | diff - "$work/out"
        [ "$wanted" != 0 ] || grep -v ': 提醒：' "$work/err")"
}

for book in "$top"/benchmarks/*/rulebook.lua; do
    book=$(basename "$(dirname "$book")")
    count=$(cat "$top/benchmarks/$book/tests/"*.lua 2>/dev/null |
            grep -c '^test "')
    case $count in
    0) run 0 "tests of $book" '0个测试，都通过
' -- --rulebook "$top/benchmarks/$book" ;;
    *) run 0 "tests of $book" "$count个测试，都通过
" -- --rulebook "$top/benchmarks/$book" ;;
    esac
done
none 'pingxiang has tests' "$([ "$(cat "$top/benchmarks/pingxiang/tests/"*.lua |
    grep -c '^test "')" -ge 12 ] || echo 'less than twelve')"

# Each key of expect, wrong in a test of its own.
cp -R "$top/benchmarks" "$work/books"
rm "$work/books/pingxiang/tests/"*.lua
cat >"$work/books/pingxiang/tests/wrong.lua" <<'EOF'
local function wrong(name, expect)
  test(name) { item = "market.food.125.1.1", expect = expect,
    facts = [[当事人类型 = 法人或者其他组织; 货值金额 = 1元; 危害后果 = 轻微;
      改正情况 = 拒不改正; 违法所得 = 没有; 情节严重 = 否; 以往同类违法 = 2025-01-10;
      违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02]] }
end
wrong("甲", { outcome = "不予处罚", tier = "较重" })
wrong("乙", { fine = "5000元以上18500元(不含)以下" })
wrong("丙", { fine = { "5000元以上18500元以下", "5元" } })
wrong("丁", { fine = false, detention = "5日以下" })
wrong("戊", { penalties = { "罚款", "警告" } })
wrong("己", { penalties = { fine = "5元以下" } })
wrong("庚", { basis = "行政处罚法#30", exemption = "轻微不罚" })
wrong("辛", { missing = "货值" })
wrong("壬", { diagnostics = "calendar_missing" })
wrong("癸", { procedure = "听证", diagnostics = {} })
wrong("丑", { orders = { "责令停止", "责令改正" }, follows = "逾期未改正" })
wrong("子", { outcome = "给予处罚", tier = "较轻", exemption = {},
  fine = "5000元以上18500元以下", missing = {}, detention = false,
  diagnostics = "reason_missing", presumed = { "涉嫌犯罪", "行政区划" },
  penalties = { "没收非法财物", "没收违法工具", "罚款" } })
EOF
at=pingxiang/tests/wrong.lua:2
run 1 'what is wrong is told' "$at: 测试“甲”：outcome 应为“不予处罚（no_penalty）”，实际是“penalty”
$at: 测试“甲”：tier 应为“较重”，实际是“较轻”
$at: 测试“乙”：fine 应为“5000元以上18500元(不含)以下”，实际是“5000元以上18500元以下”
$at: 测试“丙”：fine 应为“5000元以上18500元以下、5元”，实际是“5000元以上18500元以下”
$at: 测试“丁”：fine 应为“没有”，实际是“5000元以上18500元以下”
$at: 测试“丁”：detention 应为“5日以下”，实际是“没有”
$at: 测试“戊”：penalties 应为“罚款、警告（fine、warning）”，实际是“confiscate_property、confiscate_tools、fine”
$at: 测试“己”：fine 应为“5元以下”，实际是“5000元以上18500元以下”
$at: 测试“己”：penalties 应为“fine”，实际是“confiscate_property、confiscate_tools、fine”
$at: 测试“庚”：basis 应为“行政处罚法#30”，实际是“食品安全法#33.1.6、食品安全法#33.1.7、食品安全法#125.1.1”
$at: 测试“庚”：exemption 应为“轻微不罚”，实际是“没有”
$at: 测试“辛”：missing 应为“货值”，实际是“没有”
$at: 测试“壬”：diagnostics 应为“calendar_missing”，实际是“reason_missing”
$at: 测试“癸”：diagnostics 应为“没有”，实际是“reason_missing”
$at: 测试“癸”：procedure 应为“听证”，实际是“可以当场处罚=never、法制审核=possible、集体讨论决定=possible、听证=never”
$at: 测试“丑”：orders 应为“责令停止、责令改正”，实际是“责令改正”
$at: 测试“丑”：follows 应为“逾期未改正”，实际是“没有”
12个测试，11个没有通过
" -- --rulebook "$work/books/pingxiang"

cat >"$work/books/pingxiang/tests/wrong.lua" <<'EOF'
test "甲" { item = "market.food.125.1.1", facts = "货直金额 = 1元", expect = {} }
EOF
run 65 'a test that does not read' '' -- --rulebook "$work/books/pingxiang"
none 'is shown with line and column' "$(grep -q \
    '^pingxiang/tests/wrong.lua:1:51: ' "$work/err" || cat "$work/err")"
run 66 'a rulebook that is not there' '' -- --rulebook "$work/none"
run 64 'tests are not named' '' -- "$work/books/pingxiang"
plan
