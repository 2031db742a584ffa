-- SPDX-License-Identifier: CC0-1.0
--
-- 登记本册引用到的条、款、项；摘要是自己的话，不是法条原文。
-- 来源：《实验动物管理条例》2017-03-01 修订文本，[seen: LRB:实验动物管理条例]，
--   https://github.com/LawRefBook/Laws  行政法规/实验动物管理条例(2017-03-01).md
--   看到的库截至 2025 年 4 月，以后有没有修改没有核对。

statute "实验动物管理条例" {
  title     = "实验动物管理条例",
  rank      = "regulation",
  effective = { from = "2017-03-01" },                          -- 修改决定自公布之日起施行 [memory]
  articles  = {
    ["29"] = "单位违反本条例：视情节轻重，警告、限期改进、责令关闭",
  },
}
