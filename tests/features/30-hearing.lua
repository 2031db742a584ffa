-- SPDX-License-Identifier: CC0-1.0
--
-- 听证：按地方、种类、当事人：第六十三条；江西三千元、二万元以上（含）。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

procedure { "听证", over = "听证", when = any { "处罚 含 (吊销许可证件、责令停产停业)", "罚款 >= (若 个人 则 3000元 否则 20000元)" }, basis = "行政处罚法#63.1.1" }
item "30" { title = "较大数额", department = "样式", violates = "样式法#1", punishes = "样式法#2", facts = { money { "应罚数额" } }, statute = { fine { "应罚数额" } } }
item "30.range" { title = "一段幅度", department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { fine { "1万元以上3万元以下" } } }
item "30.license" { title = "吊销", department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { revoke_license {} } }
test "30 单位二万元"         { item = "30", facts = base .. "应罚数额 = 20000元", expect = { procedure = { ["听证"] = "应当" } } }
test "30 单位差一分"         { item = "30", facts = base .. "应罚数额 = 19999.99元", expect = { procedure = { ["听证"] = "不需要" } } }
test "30 幅度跨过二万元"     { item = "30.range", facts = base, expect = { procedure = { ["听证"] = "可能" } } }
test "30 吊销许可证件"       { item = "30.license", facts = base, expect = { procedure = { ["听证"] = "应当" } } }
