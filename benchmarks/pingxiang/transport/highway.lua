-- SPDX-License-Identifier: CC0-1.0
--
-- 交通运输：公路法第七十六条第四项、公路安全保护条例第六十九条。
-- 演示：可以处的罚款；只有最高限；免予处罚清单见 exemptions/transport.csv。

item "transport.highway.76.4" {
  title      = "铁轮车、履带车和其他可能损害路面的机具擅自在公路上行驶",
  department = "交通运输",
  violates   = "公路法#48.1",
  punishes   = "公路法#76..4",
  document   = "px-sample-general",
  effective  = { from = "2017-11-05" },

  statute = {
    order "责令停止违法行为",
    may { fine { "3万元以下" } },
  },
}

item "transport.highway.69" {
  title      = "车辆装载物触地拖行、掉落、遗洒或者飘散，造成公路路面损坏、污染",
  department = "交通运输",
  violates   = "公路安全保护条例#43.1",
  punishes   = "公路安全保护条例#69",
  document   = "px-sample-general",
  effective  = { from = "2011-07-01" },

  statute = {
    order "责令改正",
    fine { "5000元以下" },
  },
}
