-- SPDX-License-Identifier: CC0-1.0
--
-- 全国通用规则：行政处罚法的总则部分，以及各地共用的标准事实。
-- 省、市的规则以 extends = { "../national" } 引用本册；本册不含任何具体事项。

rulebook "national" {
  title        = "行政处罚裁量通用规则（全国）",
  jurisdiction = "000000",
  dialect      = 1,
  files        = { "law/*.lua", "facts/*.lua", "general/*.lua", "calendar/*.csv" },
}
