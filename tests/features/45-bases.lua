-- SPDX-License-Identifier: CC0-1.0
--
-- 不同基数的倍数、百分比：总投资额、工程造价、税款、广告费。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

investment = money { "总投资额" }
cost       = money { "建设工程造价" }
tax_due    = money { "少缴税款" }
item "45.investment" { title = "未批先建", department = "生态环境", violates = "环境影响评价法#25", punishes = "环境影响评价法#31.1", statute = { fine { "总投资额 1%以上5%以下" } } }
item "45.cost" { title = "违法建设", department = "城市管理", violates = "城乡规划法#40", punishes = "城乡规划法#64", statute = { fine { "建设工程造价 5%以上10%以下" } } }
item "45.tax"  { title = "偷税", department = "税务", violates = "税收征收管理法#63", punishes = "税收征收管理法#63", statute = { fine { "少缴税款 50%以上5倍以下" } } }
test "45 总投资额" { item = "45.investment", facts = base .. "总投资额 = 3000万元", expect = { fine = "30万元以上150万元以下" } }
test "45 工程造价" { item = "45.cost", facts = base .. "建设工程造价 = 12345.67元", expect = { fine = "617.29元以上1234.56元以下" } }
test "45 税款"     { item = "45.tax", facts = base .. "少缴税款 = 1万元", expect = { fine = "5000元以上5万元以下" } }
