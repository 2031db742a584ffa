-- SPDX-License-Identifier: CC0-1.0
--
-- 司法行政：法律援助法第六十四条、第六十五条。典型目录，按样例文件的通用阶次。

item "justice.aid.64" {
  title      = "受援人以欺骗或者其他不正当手段获得法律援助",
  department = "司法行政",
  violates   = "法律援助法#64",
  punishes   = "法律援助法#64",
  document   = "px-sample-typical",
  effective  = { from = "2022-01-01" },

  statute = {
    order "责令支付已实施法律援助的费用",
    fine { "3000元以下" },
  },
}

item "justice.aid.65" {
  title      = "冒用法律援助名义提供法律服务并谋取利益",
  department = "司法行政",
  violates   = "法律援助法#65",
  punishes   = "法律援助法#65",
  document   = "px-sample-typical",
  effective  = { from = "2022-01-01" },

  statute = {
    order "责令改正",
    confiscate_gains {},
    fine { "违法所得 1倍以上3倍以下" },
  },
}
