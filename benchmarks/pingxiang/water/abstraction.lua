-- SPDX-License-Identifier: CC0-1.0
--
-- 水利：水法第六十九条第一项、节约用水条例第四十六条。典型目录；麻阳县的表（elsewhere 的 water.69.1）残缺，
-- 按样例文件的通用阶次。

item "water.abstraction.69.1" {
  title      = "未经批准擅自取水",
  department = "水利",
  violates   = "水法#48.1",
  punishes   = "水法#69..1",
  document   = "px-sample-typical",
  effective  = { from = "2016-07-02" },

  statute = {
    order "责令停止违法行为",
    order "限期采取补救措施",
    fine { "2万元以上10万元以下" },
    revoke_license { when = "情节严重" },                       -- 取水许可证
  },
}

item "water.meter.46" {
  title      = "侵占、损毁、擅自移动用水计量设施，或者干扰用水计量",
  department = "水利",
  violates   = "节约用水条例#46",
  punishes   = "节约用水条例#46",
  document   = "px-sample-typical",
  effective  = { from = "2024-05-01" },

  statute = {
    order "责令停止违法行为",
    order "限期采取补救措施",
    fine { "1万元以上10万元以下" },
  },
}
