-- SPDX-License-Identifier: CC0-1.0
--
-- 层级：市的文件细化省的。表里有超出上级的档次：打开时提醒，办案时收窄或者冲突。

local base = [[当事人类型 = 法人或者其他组织; 改正情况 = 拒不改正; 违法行为终了日 = 2025-03-01; 发现日期 = 2025-04-02;
  以往同类违法 = 2024-01-01; ]]
local decided = "; 作出决定日期 = 2026-05-20"
local statute = { fine { "1万元以上10万元以下" }, may_add { suspend_business { "1个月以上6个月以下" } } }

document "city.levels" { title = "市的裁量表", number = "样式七号", issuer = "样式机关", level = "city", jurisdiction = "360300",
  published_on = "2022-01-01", effective = { from = "2026-01-01" }, circumstances = "counted", refines = "levels" }
item "25.city" { refines = "25", title = "罚款（市）", department = "样式", violates = "样式法#1", punishes = "样式法#2",
  document = "city.levels", statute = statute,
  tiers = {
    tier { "无",   when = "危害后果 是 无",   fine = "1万元以上15000.01元以下" },
    tier { "轻微", when = "危害后果 是 轻微", fine = "2万元以上5万元以下" },
    tier { "较重", when = "危害后果 是 较重", fine = "1万元以上2万9999.99元以下" },
    tier { "严重", when = "危害后果 是 严重", fine = "5万元以上10万元以下", without = { "suspend_business" } },
  } }
local early = base .. "危害后果 = 轻微; 作出决定日期 = 2025-12-31"
local none, slight = base .. "危害后果 = 无" .. decided, base .. "危害后果 = 轻微" .. decided
local serious, grave = base .. "危害后果 = 较重" .. decided, base .. "危害后果 = 严重" .. decided
test "25 市的在省的之内"     { item = "25.city", facts = none, expect = { fine = "1万元以上15000元以下", tier = "无" } }
test "25 写省的编号也一样"   { item = "25", facts = none, expect = { fine = "1万元以上15000元以下", diagnostics = { "refined" } } }
test "25 收窄到省的幅度"     { item = "25", facts = slight, expect = { fine = "2万元以上3万元以下", diagnostics = { "refined", "narrowed_by_superior" } } }
test "25 差一分就没有交集"   { item = "25", facts = serious, expect = { outcome = "conflict", diagnostics = { "refined", "refines_nothing" } } }
test "25 市的去掉可以并处的" { item = "25", facts = grave, expect = { fine = "5万元以上10万元以下", penalties = { "fine" } } }
test "25 市的还没有施行"     { item = "25.city", facts = early, expect = { fine = "1万元以上3万元以下", tier = "轻" } }
