-- SPDX-License-Identifier: CC0-1.0
--
-- 以数额分段，边界写明：食品一万元以上、不足一万元；运输“超过一万元”与“不足一万元”，恰为一万元没有规定（第六十三条）。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "43.food" { title = "食品", department = "市场监管", violates = "食品安全法#122.1", punishes = "食品安全法#122.1",
  statute = { fine { "5万元以上10万元以下", when = "货值金额 不足1万元" }, fine { "货值金额 10倍以上20倍以下", when = "货值金额 1万元以上" } } }
item "43.transport" { title = "运输", department = "交通运输", violates = "道路运输条例#24", punishes = "道路运输条例#63",
  statute = { confiscate_gains {}, fine { "违法所得 1倍以上5倍以下", when = "违法所得 超过1万元" }, fine { "3000元以上1万元以下", when = "没有 违法所得 或 违法所得 不足1万元" } } }
test "43 差一分"     { item = "43.food", facts = base .. "货值金额 = 9999.99元", expect = { fine = "5万元以上10万元以下" } }
test "43 恰为一万元" { item = "43.food", facts = base .. "货值金额 = 1万元", expect = { fine = "10万元以上20万元以下" } }
test "43 法律的缺口" { item = "43.transport", facts = base .. "违法所得 = 1万元", expect = { outcome = "gap" } }
test "43 多一分"     { item = "43.transport", facts = base .. "违法所得 = 10000.01元", expect = { fine = "10000.01元以上50000.05元以下" } }
test "43 没有所得"   { item = "43.transport", facts = base .. "违法所得 = 没有", expect = { fine = "3000元以上1万元以下", penalties = { "罚款" } } }
