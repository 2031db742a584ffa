-- SPDX-License-Identifier: CC0-1.0
--
-- 公安：道路交通安全法第九十五条第二款、第九十八条第一款、第九十九条第一款第一项。典型目录。
-- 保险费的二倍是固定的倍数；可以并处的拘留由执法机关决定。

item "police.traffic.95.2" {
  title      = "故意遮挡、污损或者不按规定安装机动车号牌",
  department = "公安",
  violates   = "道路交通安全法#95.2",
  punishes   = { "道路交通安全法#95.2", "道路交通安全法#90" },
  document   = "px-sample-typical",
  effective  = { from = "2021-04-29" },

  statute = {
    one_of { warning {}, fine { "20元以上200元以下" } },
  },
}

item "police.traffic.98.1" {
  title      = "机动车所有人、管理人未投保机动车第三者责任强制保险",
  department = "公安",
  violates   = "道路交通安全法#98.1",
  punishes   = "道路交通安全法#98.1",
  document   = "px-sample-typical",
  effective  = { from = "2021-04-29" },

  facts = {
    money { "最低责任限额应缴保险费", ask = "依照规定投保最低责任限额应缴纳的保险费是多少？" },
  },

  statute = {
    order "扣留车辆至依照规定投保后",
    fine { "最低责任限额应缴保险费 2倍" },
  },
}

item "police.traffic.99.1" {
  title      = "未取得机动车驾驶证、驾驶证被吊销或者被暂扣期间驾驶机动车",
  department = "公安",
  violates   = "道路交通安全法#99.1.1",
  punishes   = { "道路交通安全法#99.1.1", "道路交通安全法#99.2" },
  document   = "px-sample-typical",
  effective  = { from = "2021-04-29" },
  when       = "当事人类型 是 公民",

  statute = {
    fine { "200元以上2000元以下", basis = "道路交通安全法#99.1.1" },
    may_add { detention { "15日以下", basis = "道路交通安全法#99.2" } },
  },
}
