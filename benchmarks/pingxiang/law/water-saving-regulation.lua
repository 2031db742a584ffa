-- SPDX-License-Identifier: CC0-1.0
--
-- 登记本册引用到的条、款、项；摘要是自己的话，不是法条原文。
-- 来源：《节约用水条例》2024-03-09 文本，[seen: LRB:节约用水条例]，
--   https://github.com/LawRefBook/Laws  行政法规/节约用水条例(2024-03-09).md
--   看到的库截至 2025 年 4 月，以后有没有修改没有核对。

statute "节约用水条例" {
  title     = "节约用水条例",
  rank      = "regulation",
  effective = { from = "2024-05-01" },
  articles  = {
    ["46"] = "侵占、损毁、擅自移动用水计量设施或者干扰计量：责令停止，限期补救，罚一万元至十万元",
  },
}
