-- SPDX-License-Identifier: CC0-1.0
--
-- 层级：上级的事项；下级细化它的写在 city/ 里。

document "levels" { title = "省的裁量表", number = "样式六号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2021-01-01", effective = { from = "2021-01-01" }, circumstances = "counted" }
item "25" { title = "罚款", department = "样式", violates = "样式法#1", punishes = "样式法#2", document = "levels",
  statute = { fine { "1万元以上10万元以下" }, may_add { suspend_business { "1个月以上6个月以下" } } },
  tiers = {
    tier { "轻", when = "危害后果 不超过 轻微", fine = "1万元以上3万元以下", without = { "suspend_business" } },
    tier { "重", otherwise = true, fine = "3万元以上10万元以下" },
  } }
