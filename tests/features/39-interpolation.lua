-- SPDX-License-Identifier: CC0-1.0
--
-- [Y + Σp × (1 − Y)] × 法定最高，Y = 法定最低 / 法定最高：湖南，娄环罚（冷）〔2026〕2号，29000 元。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

local hunan = choice { "二年内第几次", "第一次", "第二次", "第三次" }
item "39" { title = "粉尘", department = "生态环境", violates = "大气污染防治法#48", punishes = "大气污染防治法#108.1.5", document = "table",
  facts = { hunan }, statute = { fine { "2万元以上20万元以下" } },
  factors = { start = "0%", cap = "100%",
    factor { "二年内第几次", { "第一次", "0%" }, { "第二次", "5%" }, { "第三次", "100%" } },
    fine = "法定最低 + (法定最高 - 法定最低) * 权重合计" } }
test "39 第二次"   { item = "39", facts = base .. "二年内第几次 = 第二次", expect = { fine = "29000元" } }
test "39 都是零"   { item = "39", facts = base .. "二年内第几次 = 第一次", expect = { fine = "2万元" } }
test "39 都是最重" { item = "39", facts = base .. "二年内第几次 = 第三次", expect = { fine = "20万元" } }
