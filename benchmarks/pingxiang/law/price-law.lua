-- SPDX-License-Identifier: CC0-1.0
--
-- 登记本册引用到的条、款、项；摘要是自己的话，不是法条原文。
-- 来源：《价格法》1997-12-29 文本，[seen: LRB:价格法]，
--   https://github.com/LawRefBook/Laws  经济法/价格法(1997-12-29).md

statute "价格法" {
  title     = "中华人民共和国价格法",
  rank      = "law",
  effective = { from = "1998-05-01" },
  articles  = {
    ["14..4"] = "不得利用虚假的或者使人误解的价格手段诱骗交易",
  },
}
