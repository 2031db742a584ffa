-- SPDX-License-Identifier: CC0-1.0
--
-- 医疗保障：医疗保障基金使用监督管理条例第三十九条。演示：责令改正并可以约谈，拒不改正才罚款；
-- 免于处罚清单见 exemptions/medical.csv。没有看到公布的分档，按样例文件的通用阶次。

local items = {
  { "medical.39.1", "医疗保障基金使用监督管理条例#39..1", "定点医药机构未建立医疗保障基金使用内部管理制度，或者没有专门机构或者人员负责" },
  { "medical.39.2", "医疗保障基金使用监督管理条例#39..2", "定点医药机构未按照规定保管财务账目、会计凭证、处方、病历等资料" },
  { "medical.39.4", "医疗保障基金使用监督管理条例#39..4", "定点医药机构未按照规定向医疗保障行政部门报告监督管理所需信息" },
  { "medical.39.5", "医疗保障基金使用监督管理条例#39..5", "定点医药机构未按照规定向社会公开医药费用、费用结构等信息" },
}

for _, row in ipairs(items) do
  item(row[1]) {
    title      = row[3],
    department = "医疗保障",
    punishes   = row[2],
    document   = "px-sample-general",
    effective  = { from = "2021-05-01" },

    statute = {
      order "责令改正",
      may_add { order "约谈有关负责人" },
      fine { "1万元以上5万元以下", when = "改正情况 是 拒不改正" },
    },
  }
end
