-- SPDX-License-Identifier: CC0-1.0
--
-- 只供测试：第三级规则库。

rulebook "district" {
  title        = "再下级",
  jurisdiction = "360300",
  dialect      = 1,
  extends      = { "../city" },
  files        = { "*-*.lua" },
}
