-- SPDX-License-Identifier: CC0-1.0
--
-- 林业：森林法第七十三条第一款、森林防火条例第五十条。典型目录，按样例文件的通用阶次。

item "forest.land.73.1" {
  title      = "未经审核同意，擅自改变林地用途",
  department = "林业",
  violates   = "森林法#37.1",
  punishes   = "森林法#73.1",
  document   = "px-sample-typical",
  effective  = { from = "2020-07-01" },

  facts = {
    money { "恢复林地所需费用", ask = "恢复植被和林业生产条件所需的费用是多少？" },
  },

  statute = {
    order "责令限期恢复植被和林业生产条件",
    may { fine { "恢复林地所需费用 3倍以下" } },
  },
}

item "forest.fire.50" {
  title      = "森林防火期内未经批准擅自在森林防火区内野外用火",
  department = "林业",
  violates   = "森林防火条例#25",
  punishes   = "森林防火条例#50",
  document   = "px-sample-typical",
  effective  = { from = "2009-01-01" },

  parts = {
    part { on = "person", when = "个人", statute = { order "责令停止违法行为", warning {}, fine { "200元以上3000元以下" } } },
    part { on = "unit",   when = "单位", statute = { order "责令停止违法行为", warning {}, fine { "1万元以上5万元以下" } } },
  },
}
