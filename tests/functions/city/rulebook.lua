-- SPDX-License-Identifier: CC0-1.0
--
-- doc/functions.md 里的例子用的事实和法律：tests/test_functions.sh 把例子放进来，
-- 运行其中的 test。

rulebook "city" {
  title        = "某市行政处罚裁量权基准（函数）",
  jurisdiction = "360300",
  dialect      = 1,
  files        = { "*.lua" },
}
