-- SPDX-License-Identifier: CC0-1.0
--
-- 层级：区的文件细化市的，市的细化省的，结果逐级取共同的部分。

local base = [[当事人类型 = 法人或者其他组织; 改正情况 = 拒不改正; 违法行为终了日 = 2025-03-01; 发现日期 = 2025-04-02;
  以往同类违法 = 2024-01-01; ]]
local decided = "; 作出决定日期 = 2026-05-20"
local statute = { fine { "1万元以上10万元以下" }, may_add { suspend_business { "1个月以上6个月以下" } } }

document "district.levels" { title = "区的裁量表", number = "样式八号", issuer = "样式机关", level = "county", jurisdiction = "360302",
  published_on = "2022-01-01", effective = { from = "2022-01-01" }, circumstances = "counted", refines = "city.levels" }
item "25.district" { refines = "25.city", title = "罚款（区）", department = "样式", violates = "样式法#1", punishes = "样式法#2",
  document = "district.levels", statute = statute,
  tiers = { tier { "一律", otherwise = true, fine = "15000元以上6万元以下" } } }

local none, slight = base .. "危害后果 = 无" .. decided, base .. "危害后果 = 轻微" .. decided
test "25 区里逐级取交集"     { item = "25", jurisdiction = "360302", facts = none, expect = { fine = "15000元", tier = "一律" } }
test "25 区里三级取交集"     { item = "25.city", jurisdiction = "360302", facts = slight, expect = { fine = "2万元以上3万元以下" } }
test "25 别的县只看市的"     { item = "25.district", jurisdiction = "360323", facts = slight, expect = { tier = "轻微" } }
