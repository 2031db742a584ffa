-- SPDX-License-Identifier: CC0-1.0
--
-- 只供测试：把情景需要、随程序发布的裁量基准里没有的事项写在这里。数值取自各条注明的
-- 法律条文和外地公布的裁量表，不是萍乡市的规定。

rulebook "scenarios" {
  title        = "情景测试",
  jurisdiction = "360000",
  dialect      = 1,
  extends      = { "../national" },
  files        = { "law.lua", "facts.lua", "documents.lua", "items.lua" },
}
