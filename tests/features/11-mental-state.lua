-- SPDX-License-Identifier: CC0-1.0
--
-- 精神状态，四种情形：第三十一条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "11" { title = "罚款", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "span", statute = { fine { "5000元以上5万元以下" } } }
test "11 不能辨认"         { item = "11", facts = base .. "精神状态 = 不能辨认或者不能控制自己行为", expect = { outcome = "no_penalty", basis = { "行政处罚法#31" } } }
test "11 间歇性，正常时"   { item = "11", facts = base .. "精神状态 = 间歇性精神病人精神正常时", expect = { outcome = "penalty", fine = "超过18500元不足36500元" } }
test "11 未完全丧失"       { item = "11", facts = base .. "精神状态 = 尚未完全丧失辨认或者控制能力", expect = { basis = { "行政处罚法#31" } } }
test "11 推定正常"         { item = "11", facts = base, expect = { presumed = { "精神状态" }, fine = "超过18500元不足36500元" } }
