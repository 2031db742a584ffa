-- SPDX-License-Identifier: CC0-1.0
--
-- 人力资源社会保障：保障农民工工资支付条例第五十四条第一、二项。典型目录，按样例文件的通用阶次。

local items = {
  { "labour.wage.54.1", "保障农民工工资支付条例#54..1", "保障农民工工资支付条例#11", "以实物、有价证券等形式代替货币支付农民工工资" },
  { "labour.wage.54.2", "保障农民工工资支付条例#54..2", "保障农民工工资支付条例#15", "未编制工资支付台账并依法保存，或者未向农民工提供工资清单" },
}

for _, row in ipairs(items) do
  item(row[1]) {
    title      = row[4],
    department = "人力资源社会保障",
    violates   = row[3],
    punishes   = row[2],
    document   = "px-sample-typical",
    effective  = { from = "2020-05-01" },

    parts = {
      part { on = "unit",   statute = { order "责令限期改正", fine { "2万元以上5万元以下", when = "逾期未改正" } } },
      part { on = "person", when = "逾期未改正", statute = { fine { "1万元以上3万元以下" } } },
    },
  }
end
