-- SPDX-License-Identifier: CC0-1.0
--
-- 民政：慈善法第一百零九条第一项。演示：没有罚款；警告或者限期停止活动；情节严重的吊销登记证书。

item "civil.charity.109.1" {
  title      = "慈善组织未按照慈善宗旨开展活动",
  department = "民政",
  violates   = "慈善法#109..1",
  punishes   = "慈善法#109..1",
  document   = "px-sample-general",
  effective  = { from = "2024-09-05" },
  when       = "单位",

  statute = {
    order "责令限期改正",
    one_of { warning {}, restrict_business {} },                -- 责令限期停止活动
    confiscate_gains { when = "有 违法所得" },
    revoke_license { when = "情节严重" },                       -- 吊销登记证书
  },
}
