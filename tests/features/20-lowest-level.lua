-- SPDX-License-Identifier: CC0-1.0
--
-- 不明的因素按最低一级计算，并写明：广东第五条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

document "lowest" { title = "就低的文件", number = "样式三号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2020-01-01", effective = { from = "2020-01-01" }, circumstances = "counted", unknown = "lowest" }
emission = choice { "日排放量档", "不足100吨", "100吨以上" }
factor_place = choice { "所在区域档", "一般区域", "保护区" }
item "20" { title = "权重", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "lowest",
  statute = { fine { "10万元以上100万元以下" } },
  factors = { start = "10%", cap = "100%",
    factor { "日排放量档", { "不足100吨", "0%" }, { "100吨以上", "40%" } },
    factor { "所在区域档", { "一般区域", "0%" }, { "保护区", "50%" } } } }
test "20 一项不明" { item = "20", facts = base .. "日排放量档 = 100吨以上", expect = { fine = "50万元", presumed = { "所在区域档" }, missing = {} } }
test "20 都不明"   { item = "20", facts = base, expect = { fine = "10万元", presumed = { "日排放量档", "所在区域档" } } }
test "20 都查明"   { item = "20", facts = base .. "日排放量档 = 100吨以上; 所在区域档 = 保护区", expect = { fine = "100万元" } }
