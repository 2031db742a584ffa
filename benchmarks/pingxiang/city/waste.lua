-- SPDX-License-Identifier: CC0-1.0
--
-- 城市管理：固体废物污染环境防治法第一百一十一条第一款第一、三项和第二款（环境卫生主管部门）。
-- 典型目录，按样例文件的通用阶次。单位与个人相差悬殊；第三项只罚单位。

item "city.waste.111.1" {
  title      = "随意倾倒、抛撒、堆放或者焚烧生活垃圾",
  department = "城市管理",
  violates   = "固体废物污染环境防治法#111.1.1",
  punishes   = { "固体废物污染环境防治法#111.1.1", "固体废物污染环境防治法#111.2" },
  document   = "px-sample-typical",
  effective  = { from = "2020-09-01" },

  parts = {
    part {
      on   = "unit",
      when = "单位",
      statute = { order "责令改正", confiscate_gains {}, fine { "5万元以上50万元以下", basis = "固体废物污染环境防治法#111.2" } },
    },
    part {
      on   = "person",
      when = "个人",
      statute = { order "责令改正", confiscate_gains {}, fine { "100元以上500元以下", basis = "固体废物污染环境防治法#111.2" } },
    },
  },
}

item "city.waste.111.3" {
  title      = "工程施工单位未编制建筑垃圾处理方案报备案，或者未及时清运施工过程中产生的固体废物",
  department = "城市管理",
  violates   = "固体废物污染环境防治法#111.1.3",
  punishes   = { "固体废物污染环境防治法#111.1.3", "固体废物污染环境防治法#111.2" },
  document   = "px-sample-typical",
  effective  = { from = "2020-09-01" },
  when       = "单位",

  statute = {
    order "责令改正",
    confiscate_gains {},
    fine { "10万元以上100万元以下", basis = "固体废物污染环境防治法#111.2" },
  },
}
