-- SPDX-License-Identifier: CC0-1.0
--
-- 只供测试：法律有的每一种样子，各用一个文件写出来，文件名前面是项目法律笔记里的编号。
-- 数值取自各文件注明的条文或者公布的裁量表，不是萍乡市的规定。

rulebook "features" {
  title        = "法律的各种样子",
  jurisdiction = "360000",
  dialect      = 1,
  extends      = { "../national" },
  files        = { "law.lua", "documents.lua", "*-*.lua", "*-*.csv" },
}
