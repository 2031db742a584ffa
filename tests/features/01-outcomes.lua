-- SPDX-License-Identifier: CC0-1.0
--
-- 结论是封闭的一组，不只是一个数：行政处罚法第二十七、三十三、四十、五十七条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "01" {
  title = "各种结论", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "table",
  facts = { money { "涉案金额" } },
  statute = { order "责令改正", fine { "1万元以上5万元以下", when = "涉案金额 不足10万元" },
                                 fine { "5万元以上10万元以下", when = "涉案金额 10万元以上50万元以下" } },
  tiers = {
    tier { "责令", when = "涉案金额 不足100元", outcome = "correction_only" },
    tier { "低",   when = "涉案金额 100元以上不足5万元", fine = "1万元以上2万元以下" },
    tier { "中",   when = "涉案金额 超过5万元20万元以下", fine = "法定幅度 50%以下" },
    tier { "高",   when = "涉案金额 20万元以上", fine = "法定幅度 50%以上" },
  },
}
exemption { "尽到义务", items = { "01" }, when = "「尽到样式法规定的义务」", outcome = "exempted", basis = "样式法#3" }

local duty = "「尽到样式法规定的义务」 = 否; "
local case = base .. "尽到样式法规定的义务 = 否; "
test "01 处罚"         { item = "01", facts = case .. "涉案金额 = 1万元", expect = { outcome = "penalty", fine = "1万元以上2万元以下" } }
test "01 责令改正"     { item = "01", facts = case .. "涉案金额 = 99.99元", expect = { outcome = "correction_only", fine = false } }
test "01 规定有缺口：表"   { item = "01", facts = case .. "涉案金额 = 5万元", expect = { outcome = "gap" } }
test "01 规定有缺口：法律" { item = "01", facts = case .. "涉案金额 = 50万零1元", expect = { outcome = "gap" } }
test "01 规定有冲突"   { item = "01", facts = case .. "涉案金额 = 20万元", expect = { outcome = "conflict" } }
test "01 免予处罚"     { item = "01", facts = base .. "尽到样式法规定的义务; 涉案金额 = 1万元", expect = { outcome = "exempted", fine = false } }
test "01 还不能确定"   { item = "01", facts = case, expect = { outcome = "insufficient_facts", missing = { "涉案金额" } } }
test "01 移送"         { item = "01", facts = case .. "涉案金额 = 1万元; 涉嫌犯罪", expect = { outcome = "transfer", fine = false } }
test "01 不予处罚"     { item = "01", facts = case .. "涉案金额 = 1万元; 违法事实确凿 = 否", expect = { outcome = "no_penalty" } }
test "01 已过追责时效" { item = "01", facts = [[当事人类型 = 法人或者其他组织; 危害后果 = 无; 改正情况 = 拒不改正; 违法行为终了日 = 2024-04-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; 尽到样式法规定的义务 = 否; 涉案金额 = 1万元]],
  expect = { outcome = "time_barred", fine = false } }
test "01 可以不予处罚" { item = "01", facts = [[当事人类型 = 法人或者其他组织; 危害后果 = 轻微; 改正情况 = 当场改正; 违法行为轻微 = 否; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 没有; 尽到样式法规定的义务 = 否; 涉案金额 = 1万元]],
  expect = { outcome = "may_exempt", fine = "1万元以上2万元以下" } }
test "01 不适用：地点" { item = "01", jurisdiction = "430281", facts = case .. "涉案金额 = 1万元", expect = { outcome = "not_applicable" } }
test "01 不适用：日期" { item = "01", facts = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 1999-12-31;
  发现日期 = 2000-04-02; 作出决定日期 = 2000-05-20; 以往同类违法 = 没有; 尽到样式法规定的义务 = 否; 涉案金额 = 1万元]], expect = { outcome = "not_applicable" } }
