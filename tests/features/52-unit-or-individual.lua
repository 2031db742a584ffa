-- SPDX-License-Identifier: CC0-1.0
--
-- 当事人是单位或者个人，幅度不同：消防法第六十条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "52" { title = "占用疏散通道", department = "消防救援", violates = "消防法#28", punishes = "消防法#60.1.3",
  parts = {
    part { when = "单位", statute = { order "责令改正", fine { "5000元以上5万元以下" } } },
    part { when = "个人", statute = { one_of { warning { basis = "消防法#60.2" }, fine { "500元以下", basis = "消防法#60.2" } } } },
  } }
local who = "危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; "
test "52 单位"     { item = "52", facts = base, expect = { fine = "5000元以上5万元以下" } }
test "52 个人"     { item = "52", facts = who .. "当事人类型 = 公民; 出生日期 = 1990-01-01", expect = { penalties = { "警告", "罚款" }, fine = "500元以下" } }
test "52 没有说"   { item = "52", facts = who .. "出生日期 = 1990-01-01", expect = { missing = { "当事人类型" } } }
