-- SPDX-License-Identifier: CC0-1.0
--
-- 自然资源：土地复垦条例第四十一条、第四十二条。典型目录，按样例文件的通用阶次。

item "land.reclamation.41" {
  title      = "土地复垦义务人未按照规定报告土地损毁、土地复垦费用使用或者工程实施情况",
  department = "自然资源",
  violates   = "土地复垦条例#17.1",
  punishes   = "土地复垦条例#41",
  document   = "px-sample-typical",
  effective  = { from = "2011-03-05" },

  statute = {
    order "责令限期改正",
    fine { "2万元以上5万元以下", when = "逾期未改正" },
  },
}

item "land.reclamation.42" {
  title      = "土地复垦义务人应当缴纳土地复垦费而不缴纳",
  department = "自然资源",
  violates   = "土地复垦条例#18.1",
  punishes   = "土地复垦条例#42",
  document   = "px-sample-typical",
  effective  = { from = "2011-03-05" },

  facts = {
    money { "应缴土地复垦费", when = "逾期未改正", ask = "应缴纳的土地复垦费是多少？" },
    flag  { "土地复垦义务人为矿山企业", when = "逾期未改正" },
  },

  statute = {
    order "责令限期缴纳",
    fine { "应缴土地复垦费 1倍以上2倍以下", when = "逾期未改正" },
    revoke_license { when = "逾期未改正 且 土地复垦义务人为矿山企业" },  -- 采矿许可证
  },
}
