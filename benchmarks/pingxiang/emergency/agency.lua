-- SPDX-License-Identifier: CC0-1.0
--
-- 应急管理：安全生产法第九十二条第二、三款。演示：单处或者并处；违法所得的倍数；吊销资质并限制从业。

item "emergency.92.2" {
  title      = "承担安全评价、认证、检测、检验职责的机构租借资质、挂靠、出具虚假报告",
  department = "应急管理",
  violates   = "安全生产法#72.2",
  punishes   = { "安全生产法#92.2", "安全生产法#92.3" },
  document   = "px-sample-general",
  effective  = { from = "2021-09-01" },

  parts = {
    part {
      on   = "unit",
      when = "违法所得 10万元以上",
      statute = {
        order "责令改正",                                       -- 行政处罚法第二十八条第一款
        confiscate_gains { basis = "安全生产法#92.2" },
        fine { "违法所得 2倍以上5倍以下", basis = "安全生产法#92.2" },
        revoke_license { basis = "安全生产法#92.3" },
      },
    },
    part {
      on   = "unit",
      when = "没有 违法所得 或 违法所得 不足10万元",
      statute = {
        order "责令改正",                                       -- 行政处罚法第二十八条第一款
        any_of {                                                -- 没收与罚款，单处或者并处
          confiscate_gains { basis = "安全生产法#92.2" },
          fine { "10万元以上20万元以下", basis = "安全生产法#92.2" },
        },
        revoke_license { basis = "安全生产法#92.3" },
      },
    },
    part {
      on = "person",
      statute = {
        fine { "5万元以上10万元以下", basis = "安全生产法#92.2" },
        bar_practice { "5年", basis = "安全生产法#92.3" },      -- 情节严重的终身
      },
    },
  },
}
