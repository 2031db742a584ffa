-- SPDX-License-Identifier: CC0-1.0
--
-- 有施行日期、失效日期的版本：第三十四、三十七条；广东第二十五条“有效期五年”。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "23" { title = "旧", department = "样式", violates = "样式法#1", punishes = "样式法#2", effective = { from = "2015-01-01", to = "2026-01-01" }, statute = { fine { "1万元以上2万元以下" } } }
item "23" { title = "新", department = "样式", violates = "样式法#1", punishes = "样式法#3", effective = { from = "2026-01-01" }, statute = { fine { "3万元以上5万元以下" } } }
document "sunset" { title = "有效期五年的文件", number = "样式四号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2021-01-01", effective = { from = "2021-01-01", ["until"] = "2025-12-31" }, circumstances = "counted" }
item "23.sunset" { title = "文件会失效", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "sunset",
  statute = { fine { "1万元以上5万元以下" } }, tiers = { tier { "一律", otherwise = true, fine = "2万元" } } }
local case = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 以往同类违法 = 没有; "
test "23 旧法的最后一天" { item = "23", facts = case .. "违法行为终了日 = 2025-12-31; 发现日期 = 2025-12-31; 作出决定日期 = 2025-12-31", expect = { fine = "1万元以上2万元以下" } }
test "23 新法的第一天"   { item = "23", facts = case .. "违法行为终了日 = 2026-01-01; 发现日期 = 2026-01-01; 作出决定日期 = 2026-02-01", expect = { fine = "3万元以上5万元以下", basis = { "样式法#3" } } }
test "23 文件有效期的最后一天" { item = "23.sunset", facts = case .. "违法行为终了日 = 2025-06-01; 发现日期 = 2025-07-01; 作出决定日期 = 2025-12-31", expect = { fine = "2万元" } }
test "23 文件失效以后"   { item = "23.sunset", facts = case .. "违法行为终了日 = 2025-06-01; 发现日期 = 2025-07-01; 作出决定日期 = 2026-01-01", expect = { fine = "1万元以上5万元以下" } }
