-- SPDX-License-Identifier: CC0-1.0
--
-- 住房城乡建设：物业管理条例第六十二条、第六十三条，城镇燃气管理条例第四十八条。典型目录，按样例文件的通用阶次。
-- 个人与单位幅度不同；警告并处罚款。

item "construction.property.62" {
  title      = "物业服务企业未经业主大会同意，擅自改变物业管理用房的用途",
  department = "住房城乡建设",
  violates   = "物业管理条例#37",
  punishes   = "物业管理条例#62",
  document   = "px-sample-typical",
  effective  = { from = "2018-03-19" },

  statute = {
    order "责令限期改正",
    warning {},
    fine { "1万元以上10万元以下" },
  },
}

item "construction.property.63.2" {
  title      = "擅自占用、挖掘物业管理区域内道路、场地，损害业主共同利益",
  department = "住房城乡建设",
  violates   = "物业管理条例#50.1",
  punishes   = { "物业管理条例#63.1.2", "物业管理条例#63.2" },
  document   = "px-sample-typical",
  effective  = { from = "2018-03-19" },

  parts = {
    part { on = "person", when = "个人", statute = { order "责令限期改正", warning {}, fine { "1000元以上1万元以下", basis = "物业管理条例#63.2" } } },
    part { on = "unit",   when = "单位", statute = { order "责令限期改正", warning {}, fine { "5万元以上20万元以下", basis = "物业管理条例#63.2" } } },
  },
}

item "construction.gas.48" {
  title      = "燃气经营者未设置燃气设施保护装置和安全警示标志，未定期巡查维护，或者未及时消除燃气安全事故隐患",
  department = "住房城乡建设",
  violates   = "城镇燃气管理条例#35",
  punishes   = "城镇燃气管理条例#48",
  document   = "px-sample-typical",
  effective  = { from = "2016-02-06" },

  statute = {
    order "责令限期改正",
    fine { "1万元以上10万元以下" },
  },
}
