-- SPDX-License-Identifier: CC0-1.0
--
-- 用函数写条件和数额的规则库：tests/test_functions.c 用它，其他文件是
-- doc/functions.md 里的例子。

rulebook "city" {
  title        = "某市行政处罚裁量权基准（函数）",
  jurisdiction = "360300",
  dialect      = 1,
  files        = { "*.lua" },
}
