-- SPDX-License-Identifier: CC0-1.0
--
-- 一本没有错误的规则库；tests/mistakes 的每个错误加进来一个文件，或者换掉本文件。

rulebook "city" {
  title        = "某市行政处罚裁量权基准",
  jurisdiction = "360300",
  dialect      = 1,
  files        = { "*.lua", "*.csv" },
}
