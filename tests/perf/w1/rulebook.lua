-- SPDX-License-Identifier: CC0-1.0
--
-- 性能测试一：一项违法行为的裁量，与 w1_by_hand.c 是同一个决定。

rulebook "w1" {
  title        = "性能测试一",
  jurisdiction = "000000",
  dialect      = 1,
  files        = { "decision.lua" },
}
