-- SPDX-License-Identifier: CC0-1.0
--
-- 商务：报废机动车回收管理办法第十九条、第二十三条。典型目录，按样例文件的通用阶次。违法所得五万元是两支的界线。

item "commerce.scrap.19" {
  title      = "未取得资质认定，擅自从事报废机动车回收活动",
  department = "商务",
  violates   = "报废机动车回收管理办法#5.1",
  punishes   = "报废机动车回收管理办法#19",
  document   = "px-sample-typical",
  effective  = { from = "2019-06-01" },

  statute = {
    order "责令改正",                                           -- 行政处罚法第二十八条第一款
    confiscate_property {},                                     -- 报废机动车、"五大总成"和其他零部件
    confiscate_gains {},
    fine { "违法所得 2倍以上5倍以下", when = "违法所得 5万元以上" },
    fine { "5万元以上10万元以下",     when = "没有 违法所得 或 违法所得 不足5万元" },
  },
}

item "commerce.scrap.23" {
  title      = "报废机动车回收企业未如实记录主要部件的数量、型号、流向等信息并上传",
  department = "商务",
  violates   = "报废机动车回收管理办法#23",
  punishes   = "报废机动车回收管理办法#23",
  document   = "px-sample-typical",
  effective  = { from = "2019-06-01" },

  statute = {
    order "责令改正",
    fine { "1万元以上5万元以下" },
    suspend_business { when = "情节严重" },                     -- 停业整顿
  },
}
