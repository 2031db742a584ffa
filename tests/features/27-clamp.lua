-- SPDX-License-Identifier: CC0-1.0
--
-- 裁量基准不得超出法律：超出的截取，并提示：第五、十六条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "27" { title = "起点低于最低限", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "table",
  facts = { choice { "污染物档", "轻", "重" } },
  statute = { fine { "10万元以上100万元以下" } },
  factors = { start = "7%", cap = "100%", factor { "污染物档", { "轻", "0%" }, { "重", "22%" } } } }
test "27 7%低于法定最低" { item = "27", facts = base .. "污染物档 = 轻", expect = { fine = "10万元", diagnostics = { "benchmark_below_statute" } } }
test "27 29%在法定幅度内" { item = "27", facts = base .. "污染物档 = 重", expect = { fine = "29万元", diagnostics = false } }
