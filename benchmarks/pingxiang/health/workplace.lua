-- SPDX-License-Identifier: CC0-1.0
--
-- 卫生健康：职业病防治法第七十一条第一项、第七十二条第四项，医疗废物管理条例第四十五条第四项。
-- 典型目录，按样例文件的通用阶次。警告以后可以并处的，和警告以后逾期才罚的。

item "health.occupational.71.1" {
  title      = "用人单位未按照规定及时、如实申报产生职业病危害的项目",
  department = "卫生健康",
  violates   = "职业病防治法#16.2",
  punishes   = "职业病防治法#71..1",
  document   = "px-sample-typical",
  effective  = { from = "2018-12-29" },

  statute = {
    order "责令限期改正",
    warning {},
    may_add { fine { "5万元以上10万元以下" } },
  },
}

item "health.occupational.72.4" {
  title      = "用人单位未按照规定对工作场所职业病危害因素进行检测、评价",
  department = "卫生健康",
  violates   = "职业病防治法#26.2",
  punishes   = "职业病防治法#72..4",
  document   = "px-sample-typical",
  effective  = { from = "2018-12-29" },

  statute = {
    warning {},
    order "责令限期改正",
    fine { "5万元以上20万元以下", when = "逾期未改正" },
    one_of { restrict_business {}, close_business {}, when = "情节严重" },  -- 停止产生职业病危害的作业；关闭由人民政府决定
  },
}

item "health.waste.45.4" {
  title      = "医疗卫生机构未对医疗废物进行登记或者未保存登记资料",
  department = "卫生健康",
  violates   = "医疗废物管理条例#12",
  punishes   = "医疗废物管理条例#45..4",
  document   = "px-sample-typical",
  effective  = { from = "2011-01-08" },

  statute = {
    order "责令限期改正",
    warning {},
    fine { "2000元以上5000元以下", when = "逾期未改正" },
  },
}
