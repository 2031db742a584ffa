-- SPDX-License-Identifier: CC0-1.0
--
-- 发展改革：节约能源法第七十六条、第八十二条（管理节能工作的部门）。典型目录，按样例文件的通用阶次。

item "development.energy.76" {
  title      = "从事节能咨询、设计、评估、检测、审计、认证等服务的机构提供虚假信息",
  department = "发展改革",
  violates   = "节约能源法#76",
  punishes   = "节约能源法#76",
  document   = "px-sample-typical",
  effective  = { from = "2018-10-26" },

  statute = {
    order "责令改正",
    confiscate_gains {},
    fine { "5万元以上10万元以下" },
  },
}

item "development.energy.82" {
  title      = "重点用能单位未按照规定报送能源利用状况报告或者报告内容不实",
  department = "发展改革",
  violates   = "节约能源法#53",
  punishes   = "节约能源法#82",
  document   = "px-sample-typical",
  effective  = { from = "2018-10-26" },

  statute = {
    order "责令限期改正",
    fine { "1万元以上5万元以下", when = "逾期未改正" },
  },
}
