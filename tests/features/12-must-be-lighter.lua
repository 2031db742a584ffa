-- SPDX-License-Identifier: CC0-1.0
--
-- 应当从轻或者减轻：第三十二条第一至四项。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "12" { title = "罚款", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "span", statute = { fine { "5000元以上5万元以下" } } }
for _, ground in ipairs { { "主动消除或者减轻危害后果", 1 }, { "受他人胁迫或者诱骗", 2 }, { "主动供述行政机关尚未掌握的违法行为", 3 }, { "立功表现", 4 } } do
  test ("12 " .. ground[1]) { item = "12", facts = base .. ground[1], expect = { fine = "5000元以上18500元以下", basis = { "行政处罚法#32.." .. ground[2] } } }
end
