-- SPDX-License-Identifier: CC0-1.0
--
-- 消防救援：消防法第六十条第一款第一项。档次按情节确定；不予处罚清单见 exemptions/fire.csv。

item "fire.60.1.1" {
  title      = "消防设施、器材或者消防安全标志的配置、设置不符合标准，或者未保持完好有效",
  department = "消防救援",
  violates   = "消防法#16.1.2",
  punishes   = "消防法#60.1.1",
  document   = "px-sample-general",
  effective  = { from = "2021-04-29" },

  on   = "unit",
  when = "单位",                                                -- 第六十条第二款没有对个人规定本项处罚

  statute = {
    order "责令改正",
    fine { "5000元以上5万元以下" },
  },
}
