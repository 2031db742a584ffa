-- SPDX-License-Identifier: CC0-1.0
--
-- 科学技术：科学技术进步法第一百一十一条、实验动物管理条例第二十九条。典型目录；都没有罚款，
-- 警告、通报批评或者更重的种类由情节决定。

item "science.equipment.111" {
  title      = "利用财政性资金购置大型科学仪器、设备后，不履行资源共享使用义务",
  department = "科学技术",
  violates   = "科学技术进步法#111",
  punishes   = "科学技术进步法#111",
  document   = "px-sample-typical",
  effective  = { from = "2022-01-01" },

  statute = {
    order "责令改正",
    one_of { warning {}, criticism {} },
  },
}

item "science.animal.29" {
  title      = "从事实验动物工作的单位违反实验动物管理条例",
  department = "科学技术",
  violates   = "实验动物管理条例#29",
  punishes   = "实验动物管理条例#29",
  document   = "px-sample-typical",
  effective  = { from = "2017-03-01" },
  when       = "单位",

  -- 条例把限期改进列为处罚，行政处罚法第二十八条以后是责令改正。
  statute = {
    order "限期改进",
    one_of { warning {}, close_business {} },
  },

  tiers = {
    tier { "一般", when = "非 情节严重", without = { "close_business" } },
    tier { "严重", when = "情节严重",    without = { "warning" } },
  },
}
