-- SPDX-License-Identifier: CC0-1.0
--
-- 发展改革：粮食流通管理条例第四十三条、第四十五条第五项、第五十一条（粮食和储备行政管理由发展改革部门承担 [memory]）。
-- 典型目录；没有看到公布的分档，按样例文件的通用阶次。责任人员按上一年度收入的倍数罚。

item "development.grain.43" {
  title      = "粮食收购企业未按照规定备案或者提供虚假备案信息",
  department = "发展改革",
  violates   = "粮食流通管理条例#9.2",
  punishes   = "粮食流通管理条例#43",
  document   = "px-sample-typical",
  effective  = { from = "2021-04-15" },

  statute = {
    order "责令改正",
    warning {},
    fine { "2万元以上5万元以下", when = "改正情况 是 拒不改正" },
  },
}

item "development.grain.45.5" {
  title      = "粮食经营者未建立粮食经营台账，或者未按照规定报送粮食基本数据和有关情况",
  department = "发展改革",
  violates   = "粮食流通管理条例#23.1",
  punishes   = { "粮食流通管理条例#45..5", "粮食流通管理条例#51" },
  document   = "px-sample-typical",
  effective  = { from = "2021-04-15" },

  facts = {
    money { "上一年度本企业收入", ask = "责任人员上一年度从本企业取得的收入是多少？", when = "情节严重" },
  },

  parts = {
    part {
      on = "unit",
      statute = {
        order "责令改正",
        warning { basis = "粮食流通管理条例#45..5" },
        may_add { fine { "20万元以下", basis = "粮食流通管理条例#45..5" }, when = "非 情节严重" },
        all_of  { fine { "20万元以上50万元以下", basis = "粮食流通管理条例#45..5" }, when = "情节严重" },
      },
    },
    part {
      on   = "person",                                          -- 法定代表人、主要负责人和责任人员
      when = "情节严重",
      statute = { fine { "上一年度本企业收入 1倍以上10倍以下", basis = "粮食流通管理条例#51" } },
    },
  },
}
