-- SPDX-License-Identifier: CC0-1.0
--
-- 同一行为已被罚款、已被判处罚金：第二十九条、第三十五条第二款。只排除罚款。

local base = [[当事人类型 = 法人或者其他组织; 危害后果 = 较重; 改正情况 = 拒不改正; 违法行为终了日 = 2026-03-01;
  发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; 以往同类违法 = 2025-01-01; ]]

item "09" { title = "罚款并吊销", department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { fine { "1万元以上3万元以下" }, revoke_license {} } }
item "09.only" { title = "只有罚款", department = "样式", violates = "样式法#1", punishes = "样式法#2", statute = { order "责令改正", fine { "1万元以上3万元以下" } } }
test "09 已被罚款，仍可以吊销" { item = "09", facts = base .. "同一行为已被罚款", expect = { fine = false, penalties = { "吊销许可证件" }, basis = { "行政处罚法#29" } } }
test "09 已被判处罚金"         { item = "09", facts = base .. "已被判处罚金", expect = { fine = false, penalties = { "吊销许可证件" }, basis = { "行政处罚法#35.2" } } }
test "09 没有别的处罚"         { item = "09.only", facts = base .. "同一行为已被罚款", expect = { outcome = "correction_only" } }
