-- SPDX-License-Identifier: CC0-1.0
--
-- 二维叠加：个性、共性两组等级各有计分，结果在幅度内插值再修正；算式由规则库写，C 不知道任何一种算法。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

own_grade  = count { "个性等级", min = 1, max = 5 }
shared_grade = count { "共性等级", min = 1, max = 5 }
correct_by = number { "修正比例", unit = "%", min = "-50%", max = "50%" }
item "40" { title = "二维叠加", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "table", statute = { fine { "10万元以上60万元以下" } },
  tiers = { tier { "二维", otherwise = true, fine = function(case)
    local x, y = case["个性等级"], case["共性等级"]
    -- 等级的平方和对最大平方和（50）
    local point = amount "10万元" + amount "1万元" * (x * x + y * y)
    return point + point * case["修正比例"]
  end } } }
test "40 五级、五级"       { item = "40", facts = base .. "个性等级 = 5; 共性等级 = 5; 修正比例 = 0%", expect = { fine = "60万元" } }
test "40 二级、三级"       { item = "40", facts = base .. "个性等级 = 2; 共性等级 = 3; 修正比例 = 0%", expect = { fine = "23万元" } }
test "40 二级、三级，降一成" { item = "40", facts = base .. "个性等级 = 2; 共性等级 = 3; 修正比例 = -10%", expect = { fine = "207000元" } }
test "40 一级、一级，降五成，不低于法定最低" { item = "40", facts = base .. "个性等级 = 1; 共性等级 = 1; 修正比例 = -50%", expect = { fine = "10万元" } }
test "40 等级不明"         { item = "40", facts = base .. "个性等级 = 2; 修正比例 = 0%", expect = { missing = { "共性等级" } } }
