-- SPDX-License-Identifier: CC0-1.0
--
-- 应急管理：安全生产法第九十五条。演示：按事故等级，罚上一年年收入的固定比例。

item "emergency.95" {
  title      = "主要负责人未履行安全生产管理职责，导致发生生产安全事故",
  department = "应急管理",
  violates   = "安全生产法#21",
  punishes   = "安全生产法#95",
  document   = "px-sample-general",
  effective  = { from = "2021-09-01" },
  on         = "主要负责人",

  facts = {
    choice { "事故等级", ask = "生产安全事故是哪一级？", "一般事故", "较大事故", "重大事故", "特别重大事故" },
    money  { "上一年年收入", ask = "主要负责人上一年的年收入是多少？" },
  },

  statute = {
    order "责令改正",                                           -- 行政处罚法第二十八条第一款
    fine { "上一年年收入 40%",  when = "事故等级 是 一般事故" },
    fine { "上一年年收入 60%",  when = "事故等级 是 较大事故" },
    fine { "上一年年收入 80%",  when = "事故等级 是 重大事故" },
    fine { "上一年年收入 100%", when = "事故等级 是 特别重大事故" },
  },
}
