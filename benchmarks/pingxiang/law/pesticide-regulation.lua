-- SPDX-License-Identifier: CC0-1.0
--
-- 登记本册引用到的条、款、项；摘要是自己的话，不是法条原文。
-- 来源：《农药管理条例》2022-03-29 修订文本，[seen: LRB:农药管理条例]，
--   https://github.com/LawRefBook/Laws  行政法规/农药管理条例(2022-03-29).md

statute "农药管理条例" {
  title     = "农药管理条例",
  rank      = "regulation",
  effective = { from = "2022-05-01" },                          -- 施行日期 [memory]
  articles  = {
    ["34.1"]   = "按照标签标注的范围、方法、剂量和安全间隔期使用农药",
    ["60.1.1"] = "不按标签使用农药：责令改正，单位罚五万元至十万元，个人罚一万元以下",
  },
}
