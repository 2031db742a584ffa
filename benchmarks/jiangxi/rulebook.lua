-- SPDX-License-Identifier: CC0-1.0
--
-- 江西省的通用规则：国家一层没有写数额的，省里写了。设区的市以 extends = { "../jiangxi" } 引用。
-- 只收录看到了数额的规定；江西省规范行政处罚裁量权规定的从轻、减轻、从重条文没有看到，不收。

rulebook "jiangxi" {
  title        = "江西省行政处罚通用规则",
  jurisdiction = "360000",
  dialect      = 1,
  extends      = { "../national" },
  files        = { "general/*.lua" },
}
