-- SPDX-License-Identifier: CC0-1.0
--
-- 每一端含不含本数由文件规定，明写的优先；表的缺口、重叠：广东第二十三条，江门第十四、十六条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

document "below-open" { title = "以下不含本数", number = "样式十一号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2020-01-01", effective = { from = "2020-01-01" }, circumstances = "counted", bounds = { above = "closed", below = "open" } }
document "tie-heavier" { title = "两档都符合从重", number = "样式十二号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2020-01-01", effective = { from = "2020-01-01" }, circumstances = "counted", tie = "heavier" }
local statute = { fine { "1万元以上10万元以下" } }
local tiers = { tier { "低", when = "货值金额 10万元以下", fine = "1万元以上5万元以下" }, tier { "高", when = "货值金额 10万元以上", fine = "5万元以上10万元以下" } }
item "61.open" { title = "以下不含", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "below-open", statute = statute, tiers = tiers }
item "61.tie"  { title = "都含", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "tie-heavier", statute = statute, tiers = tiers }
item "61.said" { title = "明写", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "below-open", statute = statute,
  tiers = { tier { "低", when = "货值金额 10万元(含)以下", fine = "1万元以上5万元(含)以下" }, tier { "高", when = "货值金额 超过10万元", fine = "5万元(不含)以上10万元以下" } } }
test "61 恰为十万元，以下不含" { item = "61.open", facts = base .. "货值金额 = 10万元", expect = { tier = "高", fine = "5万元以上10万元以下" } }
test "61 差一分"               { item = "61.open", facts = base .. "货值金额 = 99999.99元", expect = { tier = "低", fine = "1万元以上不足5万元" } }
test "61 都含的从重"           { item = "61.tie", facts = base .. "货值金额 = 10万元", expect = { tier = "高" } }
test "61 明写的优先"           { item = "61.said", facts = base .. "货值金额 = 10万元", expect = { tier = "低", fine = "1万元以上5万元以下" } }
test "61 明写不含"             { item = "61.said", facts = base .. "货值金额 = 100000.01元", expect = { tier = "高", fine = "超过5万元10万元以下" } }
