-- SPDX-License-Identifier: CC0-1.0
--
-- 免予处罚而没收：食品安全法第一百三十六条。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

exemption { "样式：尽到进货查验义务", items = { "06" }, when = "「履行了进货查验等义务」 且 「有充分证据证明不知道」", outcome = "exempted", keeps = { "confiscate_property" }, basis = "食品安全法#136" }
item "06" { title = "经营被污染的食品", department = "市场监管", violates = "食品安全法#33.1.6", punishes = "食品安全法#125.1.1",
  statute = { confiscate_gains {}, confiscate_property {}, fine { "5000元以上5万元以下" } } }
test "06 免罚款，仍没收食品" { item = "06", facts = base .. "履行了进货查验等义务; 有充分证据证明不知道; 违法所得 = 100元",
  expect = { outcome = "exempted", fine = false, penalties = { "没收非法财物" }, basis = { "食品安全法#136" } } }
test "06 不知道而没有证据" { item = "06", facts = base .. "履行了进货查验等义务; 有充分证据证明不知道 = 否; 违法所得 = 100元",
  expect = { outcome = "penalty", fine = "5000元以上5万元以下" } }
