-- SPDX-License-Identifier: CC0-1.0
--
-- 性能测试三：罚款由函数计算。

rulebook "functions" {
  title        = "性能测试三",
  jurisdiction = "000000",
  dialect      = 1,
  files        = { "decision.lua" },
}
