-- SPDX-License-Identifier: CC0-1.0
--
-- 清单：不予与可以不予，附加条件，排除：广东免罚清单第六、七项；税务首违不罚清单。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

exempted_way = flag { "属于清单排除的情形" }
item "17" { title = "清单上的事项", department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { fine { "5000元以上5万元以下" } } }
local listed = [[当事人类型 = 法人或者其他组织; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 违法行为轻微 = 否;
  改正情况 = 责令期限内改正; 危害后果 = 较重; 以往同类违法 = 2025-06-01; ]]
test "17 应当不予"   { item = "17", facts = listed .. "样式清单第六项的情形; 样式清单第七项的情形 = 否; 属于清单排除的情形 = 否", expect = { outcome = "no_penalty", exemption = "样式-6" } }
test "17 可以不予"   { item = "17", facts = listed .. "样式清单第六项的情形 = 否; 样式清单第七项的情形; 属于清单排除的情形 = 否", expect = { outcome = "may_exempt", exemption = "样式-7" } }
test "17 都有的，应当" { item = "17", facts = listed .. "样式清单第六项的情形; 样式清单第七项的情形; 属于清单排除的情形 = 否", expect = { outcome = "no_penalty", exemption = { "样式-6", "样式-7" } } }
test "17 排除的情形" { item = "17", facts = listed .. "样式清单第六项的情形; 样式清单第七项的情形; 属于清单排除的情形", expect = { outcome = "penalty", exemption = false } }
