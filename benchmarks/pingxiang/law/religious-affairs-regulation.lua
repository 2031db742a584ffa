-- SPDX-License-Identifier: CC0-1.0
--
-- 登记本册引用到的条、款、项；摘要是自己的话，不是法条原文。
-- 来源：《宗教事务条例》2017-08-26 修订文本，[seen: LRB:宗教事务条例]，
--   https://github.com/LawRefBook/Laws  行政法规/宗教事务条例(2017-08-26).md

statute "宗教事务条例" {
  title     = "宗教事务条例",
  rank      = "regulation",
  effective = { from = "2018-02-01" },
  articles  = {
    ["69.1"] = "擅自设立宗教活动场所：取缔，没收违法所得、非法财物；违法所得无法确定的罚五万元以下",
  },
}
