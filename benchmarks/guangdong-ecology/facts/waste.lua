-- SPDX-License-Identifier: CC0-1.0
--
-- 危险废物各表共用的裁量因素（裁量表第四章）。

waste_amount = number { "涉案危险废物量", unit = "吨", ask = "涉案危险废物有多少吨？" }
waste_fate = choice { "危险废物去向", ask = "涉案危险废物怎样处理了？几种都有的，选较重的一种。",
  { "untreated", "暂未处置" },
  { "reused",    "资源化综合利用" },
  { "burned",    "焚烧等方式处理处置" },
  { "dumped",    "非法倾倒、填埋" },
}
disposal_cost = money { "所需处置费用", ask = "处置涉案危险废物需要多少费用？" }
waste_area = choice { "所在区域", ask = "违法行为发生在哪一类区域？重合的选较重的一类。",
  { "ordinary",   "一般区域" },
  { "restricted", "限批区" },
  { "sensitive",  "环境敏感区" },
}
