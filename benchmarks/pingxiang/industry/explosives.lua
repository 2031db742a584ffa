-- SPDX-License-Identifier: CC0-1.0
--
-- 工业和信息化：民用爆炸物品安全管理条例第四十五条第一项、第四十九条第二项（民用爆炸物品行业主管部门）。
-- 典型目录，按样例文件的通用阶次。逾期的停产停业整顿在罚款以外。

item "industry.explosives.45.1" {
  title      = "超出生产许可的品种、产量进行生产、销售民用爆炸物品",
  department = "工业和信息化",
  violates   = "民用爆炸物品安全管理条例#14",
  punishes   = "民用爆炸物品安全管理条例#45..1",
  document   = "px-sample-typical",
  effective  = { from = "2014-07-29" },

  statute = {
    order "责令限期改正",
    fine { "10万元以上50万元以下" },
    suspend_business { when = "逾期未改正" },
    revoke_license   { when = "情节严重" },
  },
}

item "industry.explosives.49.2" {
  title      = "未按照规定建立民用爆炸物品出入库检查、登记制度，或者收存和发放致使账物不符",
  department = "工业和信息化",
  violates   = "民用爆炸物品安全管理条例#41..1",
  punishes   = "民用爆炸物品安全管理条例#49..2",
  document   = "px-sample-typical",
  effective  = { from = "2014-07-29" },

  statute = {
    order "责令限期改正",
    may_add { fine { "5万元以上20万元以下" } },
    suspend_business { when = "逾期未改正" },
    revoke_license   { when = "情节严重" },
  },
}
