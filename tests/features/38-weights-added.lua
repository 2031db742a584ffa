-- SPDX-License-Identifier: CC0-1.0
--
-- 权重累加，以 100% 为限，乘以法定最高：广东第六条，§4.26（110% 按 100%）。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

weight_a = choice { "数量档", "少", "中", "多" }
weight_b = choice { "后果档", "无后果", "有后果" }
item "38" { title = "权重", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "table", statute = { fine { "100万元以上500万元以下" } },
  factors = { start = "20%", cap = "100%",
    factor { "数量档", { "少", "0%" }, { "中", "28%" }, { "多", "60%" } },
    factor { "后果档", { "无后果", "0%" }, { "有后果", "30%" } } } }
test "38 起点"       { item = "38", facts = base .. "数量档 = 少; 后果档 = 无后果", expect = { fine = "100万元" } }
test "38 累加"       { item = "38", facts = base .. "数量档 = 中; 后果档 = 有后果", expect = { fine = "390万元" } }
test "38 百分之一百一" { item = "38", facts = base .. "数量档 = 多; 后果档 = 有后果", expect = { fine = "500万元" } }
