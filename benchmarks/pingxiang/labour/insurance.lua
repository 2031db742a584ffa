-- SPDX-License-Identifier: CC0-1.0
--
-- 人力资源社会保障：社会保险法第八十四条、劳动合同法第八十四条第二款。典型目录，按样例文件的通用阶次。
-- 应缴数额的倍数，单位与责任人员同时处罚；按人数计算的罚款。

item "labour.insurance.84" {
  title      = "用人单位不办理社会保险登记",
  department = "人力资源社会保障",
  violates   = "社会保险法#57.1",
  punishes   = "社会保险法#84",
  document   = "px-sample-typical",
  effective  = { from = "2018-12-29" },

  facts = {
    money { "应缴社会保险费", when = "逾期未改正", ask = "应缴社会保险费数额是多少？" },
  },

  parts = {
    part { on = "unit",   statute = { order "责令限期改正", fine { "应缴社会保险费 1倍以上3倍以下", when = "逾期未改正" } } },
    part { on = "person", when = "逾期未改正", statute = { fine { "500元以上3000元以下" } } },
  },
}

item "labour.deposit.84.2" {
  title      = "用人单位以担保或者其他名义向劳动者收取财物",
  department = "人力资源社会保障",
  violates   = "劳动合同法#9",
  punishes   = "劳动合同法#84.2",
  document   = "px-sample-typical",
  effective  = { from = "2013-07-01" },

  facts = {
    count { "被收取财物的劳动者人数", unit = "人", min = 1, ask = "向多少名劳动者收取了财物？" },
  },

  statute = {
    order "责令限期退还劳动者本人",
    fine { "被收取财物的劳动者人数 每人500元以上2000元以下" },
  },
}
