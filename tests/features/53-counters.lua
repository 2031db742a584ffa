-- SPDX-License-Identifier: CC0-1.0
--
-- 次数：一年内三次受过处罚（食品安全法第一百三十四条），两年内三次（娱乐场所第五十三条），含不含本次，计违法还是计处罚，本年度。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "53.penalties" { title = "累计处罚", department = "市场监管", violates = "食品安全法#53.1", punishes = "食品安全法#134",
  statute = { warning {}, one_of { suspend_business {}, revoke_license {}, when = "次数(以往同类处罚, 1年) >= 3" } } }
item "53.this" { title = "含本次", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "table", statute = { fine { "1万元以上10万元以下" } },
  tiers = { tier { "首次", when = "次数(以往同类违法, 2年, 含本次) = 1", fine = "1万元" }, tier { "第二次", when = "次数(以往同类违法, 2年, 含本次) = 2", fine = "3万元" }, tier { "三次以上", otherwise = true, fine = "10万元" } } }
item "53.year" { title = "本年度", department = "样式", violates = "样式法#1", punishes = "样式法#3", document = "table", statute = { fine { "1万元以上10万元以下" } },
  tiers = { tier { "年度首次", when = "次数(以往同类违法, 本年度) = 0", fine = "1万元" }, tier { "再次", otherwise = true, fine = "3万元" } } }
local c = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
test "53 一年内三次处罚"     { item = "53.penalties", facts = c .. "以往同类违法 = 没有; 以往同类处罚 = 2025-03-01、2025-08-01、2026-01-01", expect = { penalties = { "警告", "责令停产停业", "吊销许可证件" } } }
test "53 一次早了一天"       { item = "53.penalties", facts = c .. "以往同类违法 = 没有; 以往同类处罚 = 2025-02-28、2025-08-01、2026-01-01", expect = { penalties = { "警告" } } }
test "53 含本次，两年的第一天" { item = "53.this", facts = c .. "以往同类违法 = 2024-03-01", expect = { tier = "第二次", fine = "3万元" } }
test "53 含本次，两年以外"   { item = "53.this", facts = c .. "以往同类违法 = 2024-02-29", expect = { tier = "首次", fine = "1万元" } }
test "53 含本次，第三次"     { item = "53.this", facts = c .. "以往同类违法 = 2024-03-01、2025-03-01", expect = { tier = "三次以上" } }
test "53 本年度"             { item = "53.year", facts = c .. "以往同类违法 = 2026-01-01", expect = { tier = "再次" } }
test "53 上一年度"           { item = "53.year", facts = c .. "以往同类违法 = 2025-12-31", expect = { tier = "年度首次" } }
