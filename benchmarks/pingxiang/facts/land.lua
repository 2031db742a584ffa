-- SPDX-License-Identifier: CC0-1.0
--
-- 土地事项的事实。土地面积由各事项自己声明：占用以平方米计，转让以亩计。

fits_land_plan = flag { "符合土地利用总体规划", ask = "新建的建筑物和其他设施是否符合土地利用总体规划？" }
land_class = choice { "土地类别", ask = "是哪一类土地？",
  { "basic_farmland", "永久基本农田" },
  { "farmland",       "其他耕地" },
  { "other_land",     "其他土地" },
}
