-- SPDX-License-Identifier: CC0-1.0
--
-- 水污染各表共用的裁量因素（裁量表第二章）。

permit_class = choice { "排污许可管理类别", ask = "排污许可分类管理的类别是哪一类？",
  { "registered", "登记管理" },
  { "simplified", "简化管理" },
  { "key",        "重点管理" },
}

-- 规定第十八条；同时含有A类和B类的，按较重的（第十七条）。
water_pollutant = choice { "水污染物类别", ask = "排放哪一类水污染物？几类都有的，选较重的一类。",
  { "class_b", "B类水污染物" },
  { "class_a", "A类水污染物" },
  { "toxic",   "有毒有害水污染物" },
}

in_ecological_area = flag { "排放口在生态环境敏感区域", ask = "排放口是否在生态环境敏感区域？" }
outlet_area = choice { "排放口所在区域", ask = "排放口在哪一类区域？重合的选较重的一类。",
  { "ordinary",   "一般区域" },
  { "restricted", "限批区" },
  { "habitat",    "人居环境敏感区" },
  { "ecological", "生态环境敏感区" },
  { "source",     "饮用水水源一级保护区" },
}

daily_discharge = number { "废水日排放量", unit = "吨",
  ask = "许可证（没有载明的，环评批复、环评文件）规定的废水日排放量是多少吨？当事人能证明实际较少的，按实际。" }

excess_factors = count  { "超标因子数目", unit = "个", min = 1 }
only_ph        = flag   { "仅pH值超标" }
ph             = number { "pH值", when = "仅pH值超标" }
excess_ratio   = number { "超标倍数", unit = "倍", absent = true, ask = "超过排放标准多少倍？没有超标的填“无”。" }
excess_total   = number { "超量比例", unit = "%",  absent = true, ask = "超过许可排放量百分之几？没有超量的填“无”。" }

-- 附件2第6项；没有材料时按不是计算。
only_colour = flag { "仅色度超标", presume = false }
