-- SPDX-License-Identifier: CC0-1.0
--
-- 并处、可以并处、或者、单处或者并处、可以处：第九条；广东第十条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "55.and"    { title = "并处",           department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { warning {}, fine { "1万元以下" } } }
item "55.may"    { title = "可以并处",       department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { warning {}, may_add { fine { "1万元以下" } } } }
item "55.or"     { title = "或者",           department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { one_of { warning {}, fine { "1万元以下" } } } }
item "55.any"    { title = "单处或者并处",   department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { any_of { warning {}, fine { "1万元以下" } } } }
item "55.permit" { title = "可以处",         department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { order "责令改正", may { fine { "1万元以下" } } } }
item "55.nested" { title = "嵌套",           department = "样式", violates = "样式法#1", punishes = "样式法#2",
  statute = { one_of { warning {}, all_of { fine { "1万元以上3万元以下" }, may_add { suspend_business { "1个月以上3个月以下" } } } } } }
for _, id in ipairs { "and", "may", "or", "any" } do
  test ("55 " .. id) { item = "55." .. id, facts = base, expect = { outcome = "penalty", penalties = { "警告", fine = "1万元以下" } } }
end
test "55 可以处" { item = "55.permit", facts = base, expect = { penalties = { "罚款" } } }
test "55 嵌套"   { item = "55.nested", facts = base, expect = { penalties = { "警告", fine = "1万元以上3万元以下", suspend_business = "1个月以上3个月以下" } } }
