-- SPDX-License-Identifier: CC0-1.0
--
-- 只供测试：细化上级规则库的下级规则库。

rulebook "city" {
  title        = "下级",
  jurisdiction = "360300",
  dialect      = 1,
  extends      = { "../features" },
  files        = { "*-*.lua" },
}
