-- SPDX-License-Identifier: CC0-1.0
--
-- 登记本册引用到的条、款、项；摘要是自己的话，不是法条原文。
-- 来源：《慈善法》2023-12-29 修正文本，[seen: LRB:慈善法]，
--   https://github.com/LawRefBook/Laws  社会法/慈善法(2023-12-29).md

statute "慈善法" {
  title     = "中华人民共和国慈善法",
  rank      = "law",
  effective = { from = "2024-09-05" },                          -- 施行日期 [memory]
  articles  = {
    ["109..1"] = "慈善组织未按照慈善宗旨开展活动：限期改正，警告或者责令限期停止活动，没收违法所得；情节严重的吊销登记证书",
  },
}
