-- SPDX-License-Identifier: CC0-1.0
--
-- 单位和责任人员并列，各有幅度、起点：固体废物法第一百一十四条，广东 §4.26。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

amount_of = choice { "处置数量", "小", "大" }
local rows = factor { "处置数量", { "小", "0%" }, { "大", "90%" } }
item "51" { title = "无证经营危险废物", department = "生态环境", violates = "样式法#1", punishes = "样式法#2", document = "table",
  parts = {
    part { on = "unit",   statute = { fine { "100万元以上500万元以下" } }, factors = { start = "20%", cap = "100%", rows } },
    part { on = "person", statute = { fine { "10万元以上100万元以下" } },  factors = { start = "10%", cap = "100%", rows } },
  } }
test "51 最重" { item = "51", facts = base .. "处置数量 = 大", expect = { fine = { "500万元", "100万元" } } }
test "51 最轻" { item = "51", facts = base .. "处置数量 = 小", expect = { fine = { "100万元", "10万元" } } }
test "51 不明" { item = "51", facts = base, expect = { fine = { "100万元以上500万元以下", "10万元以上100万元以下" }, missing = { "处置数量" } } }
