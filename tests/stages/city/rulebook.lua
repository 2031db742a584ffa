-- SPDX-License-Identifier: CC0-1.0
-- Stages and adjustments as the law has them, for tests/test_stages.sh.
rulebook "city" {
  title = "分阶段处罚与裁量调整（样例）", jurisdiction = "360300", dialect = 1,
  files = { "law.lua", "facts.lua", "*.lua" },
}
