-- SPDX-License-Identifier: CC0-1.0
--
-- 民政：地名管理条例第三十七条、第三十八条。演示：逾期才罚；单位通报批评，责任人员罚款；
-- 只罚责任人员。没有看到公布的分档。

item "civil.place.37" {
  title      = "未使用或者未规范使用标准地名",
  department = "民政",
  violates   = "地名管理条例#18",
  punishes   = "地名管理条例#37",
  document   = "px-sample-general",
  effective  = { from = "2022-05-01" },

  parts = {
    part { on = "unit",   when = "非 逾期未改正", statute = { order "责令限期改正" } },
    part { on = "unit",   when = "逾期未改正",    statute = { order "责令限期改正", criticism {} } },
    part { on = "person", when = "逾期未改正",    statute = { fine { "2000元以上1万元以下" } } },
  },
}

item "civil.place.38" {
  title      = "擅自设置、拆除、移动、涂改、遮挡、损毁地名标志",
  department = "民政",
  violates   = "地名管理条例#38",
  punishes   = "地名管理条例#38",
  document   = "px-sample-general",
  effective  = { from = "2022-05-01" },
  on         = "责任人员",

  statute = { order "责令改正", fine { "1000元以上5000元以下" } },
}
