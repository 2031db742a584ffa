-- SPDX-License-Identifier: CC0-1.0
--
-- 药品管理法第一百三十七条第六项的从重情形。

resisted_inspection = flag {
  "拒绝逃避检查或者毁匿证据",
  presume = false,
  ask     = "当事人是否拒绝、逃避监督检查，伪造、销毁、隐匿证据材料，或者擅自动用查封、扣押物品？",
}

-- 药品管理法第一百一十七、一百一十八条
drug_stage = choice { "药品违法环节", ask = "是生产、批发，还是零售？", { "making", "生产" }, { "wholesale", "批发" }, { "retail", "零售" } }
drug_income = money { "自本单位所获收入", ask = "责任人员在违法期间自本单位所获收入是多少？" }
