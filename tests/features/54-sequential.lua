-- SPDX-License-Identifier: CC0-1.0
--
-- 先责令、警告，拒不改正的罚款，情节严重的停业：食品安全法第一百二十六条，安全生产法第九十七条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "54" { title = "未查验", department = "市场监管", violates = "食品安全法#53.1", punishes = "食品安全法#126.1.3",
  parts = {
    part { statute = { order "责令改正", warning {} } },
    part { after = "改正情况 是 拒不改正", statute = { order "责令改正", warning {}, fine { "5000元以上5万元以下" }, one_of { suspend_business {}, revoke_license {}, when = "情节严重" } } },
  } }
local c = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; "
test "54 改正了"   { item = "54", facts = c .. "改正情况 = 责令期限内改正; 违法行为轻微 = 否", expect = { penalties = { "警告" }, fine = false } }
test "54 拒不改正" { item = "54", facts = c .. "改正情况 = 拒不改正; 情节严重 = 否", expect = { penalties = { "警告", fine = "5000元以上5万元以下" } } }
test "54 情节严重" { item = "54", facts = c .. "改正情况 = 拒不改正; 情节严重", expect = { penalties = { "警告", "罚款", "责令停产停业", "吊销许可证件" } } }
