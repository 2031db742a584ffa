-- SPDX-License-Identifier: CC0-1.0
--
-- 有正有负的调整系数，已经考虑过的情节不再计算：江门第五条，初值 + 初值 × 5% × Σ系数。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

flags { "隐瞒证据", "主动配合", "群众投诉" }
item "41" { title = "系数写在表里", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "table", statute = { fine { "1万元以上20万元以下" } },
  factors = { start = "100%", cap = "150%", floor = "50%",
    factor { "隐瞒证据", { "是", "10%" , when = "隐瞒证据" }, { "否", "0%", otherwise = true } },
    factor { "群众投诉", { "是", "5%" , when = "群众投诉" }, { "否", "0%", otherwise = true } },
    factor { "主动配合", { "是", "-10%", when = "主动配合" }, { "否", "0%", otherwise = true } },
    fine = "8万元 * 权重" } }
test "41 一重一轻相抵" { item = "41", facts = base .. "隐瞒证据; 主动配合; 群众投诉 = 否", expect = { fine = "8万元" } }
test "41 加一成半"     { item = "41", facts = base .. "隐瞒证据; 主动配合 = 否; 群众投诉", expect = { fine = "92000元" } }
test "41 减一成"       { item = "41", facts = base .. "隐瞒证据 = 否; 主动配合; 群众投诉 = 否", expect = { fine = "72000元" } }
