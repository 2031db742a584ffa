-- SPDX-License-Identifier: CC0-1.0
--
-- 没收违法所得，退赔的除外，可以按毛额或者净额：第二十八条第二款；环境行政处罚办法第七十七条扣除合理支出。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "05.gross" { title = "毛额", department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { warning {}, confiscate_gains {} } }
item "05.net" {
  title = "净额", department = "样式", violates = "样式法#1", punishes = "样式法#2",
  facts = { money { "合理支出" } },
  statute = { warning {}, confiscate_gains { "最大(0元, 违法所得 - 合理支出)" } },
}
test "05 扣除退赔"     { item = "05.gross", facts = base .. "违法所得 = 20万元; 已退赔金额 = 5万元", expect = { penalties = { "警告", confiscate_gains = "15万元" } } }
test "05 退赔超过所得" { item = "05.gross", facts = base .. "违法所得 = 20万元; 已退赔金额 = 20万元", expect = { penalties = { "警告" } } }
test "05 没有退赔"     { item = "05.gross", facts = base .. "违法所得 = 20万元", expect = { penalties = { "警告", confiscate_gains = "20万元" }, presumed = { "已退赔金额" } } }
test "05 查不清"       { item = "05.gross", facts = base .. "违法所得 = 无法查明", expect = { penalties = { "警告", "没收违法所得" }, diagnostics = { "amount_unknown" } } }
test "05 净额"         { item = "05.net", facts = base .. "违法所得 = 20万元; 合理支出 = 7万元", expect = { penalties = { "警告", confiscate_gains = "13万元" } } }
