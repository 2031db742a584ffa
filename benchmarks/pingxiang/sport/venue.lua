-- SPDX-License-Identifier: CC0-1.0
--
-- 体育：体育法第一百一十四条至第一百一十六条第一款。典型目录，按样例文件的通用阶次。
-- 全民健身条例第三十六条对未经批准经营高危险性项目另有三万元至十万元的幅度：体育法在后，位阶也高，按体育法。

item "sport.facility.114" {
  title      = "侵占、破坏公共体育场地设施",
  department = "体育",
  violates   = "体育法#114",
  punishes   = "体育法#114",
  document   = "px-sample-typical",
  effective  = { from = "2023-01-01" },

  facts = {
    money { "体育设施实际损失", ask = "公共体育场地设施的实际损失是多少？" },
  },

  statute = {
    order "责令改正",
    may { fine { "体育设施实际损失 5倍以下" } },
  },
}

item "sport.facility.115" {
  title      = "未经批准临时占用公共体育场地设施",
  department = "体育",
  violates   = "体育法#115",
  punishes   = "体育法#115",
  document   = "px-sample-typical",
  effective  = { from = "2023-01-01" },
  on         = "公共体育场地设施管理单位",

  statute = {
    order "责令限期改正",
    fine { "10万元以上50万元以下", when = "逾期未改正" },
    confiscate_gains { when = "有 违法所得" },
  },
}

item "sport.risk.116.1" {
  title      = "未经许可经营高危险性体育项目",
  department = "体育",
  violates   = "体育法#105.1",
  punishes   = "体育法#116.1",
  document   = "px-sample-typical",
  effective  = { from = "2023-01-01" },

  statute = {
    order "责令限期关闭",
    fine { "10万元以上50万元以下", when = "逾期未改正" },
    confiscate_gains { when = "有 违法所得" },
  },
}
