-- SPDX-License-Identifier: CC0-1.0
--
-- 金额是整数，取整有规定，分币不差；大写由程序写。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "60" { title = "百分比", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "span", statute = { fine { "货值金额 1.5%以上3.3%以下" } } }
item "60.half" { title = "四舍五入", department = "样式", violates = "样式法#1", punishes = "样式法#2",
  statute = { fine { from = "四舍五入(货值金额 / 3, 0.1元)", to = "四舍五入(货值金额 / 3, 0.1元)" } } }
test "60 向内取整" { item = "60", facts = base .. "货值金额 = 12345.67元; 立功表现", expect = { fine = "186元以上251元以下" } }
test "60 除不尽的先取整" { item = "60.half", facts = base .. "货值金额 = 100元", expect = { fine = "33.3元" } }
test "60 一万亿元" { item = "60", facts = base .. "货值金额 = 1000000000000元; 立功表现", expect = { fine = "150亿元以上204亿元以下" } }
