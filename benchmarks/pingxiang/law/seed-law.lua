-- SPDX-License-Identifier: CC0-1.0
--
-- 登记本册引用到的条、款、项；摘要是自己的话，不是法条原文。
-- 来源：《种子法》2021-12-24 修正文本，[seen: LRB:种子法]，
--   https://github.com/LawRefBook/Laws  经济法/种子法(2021-12-24).md

statute "种子法" {
  title     = "中华人民共和国种子法",
  rank      = "law",
  effective = { from = "2022-03-01" },                          -- 施行日期 [memory]
  articles  = {
    ["48.1"] = "禁止生产经营假、劣种子",
    ["75.1"] = "生产经营劣种子：没收；货值不足二万元的罚一万元至十万元，二万元以上的罚五倍至十倍；情节严重的吊销许可证",
  },
}
