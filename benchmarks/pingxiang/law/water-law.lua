-- SPDX-License-Identifier: CC0-1.0
--
-- 登记本册引用到的条、款、项；摘要是自己的话，不是法条原文。
-- 来源：《水法》2016-07-02 修正文本，[seen: LRB:水法]，
--   https://github.com/LawRefBook/Laws  经济法/水法(2016-07-02).md

statute "水法" {
  title     = "中华人民共和国水法",
  rank      = "law",
  effective = { from = "2016-07-02" },                          -- 修正决定自公布之日起施行 [memory]
  articles  = {
    ["34.2"] = "新建、改建、扩大排污口应当经审查同意",
    ["67.2"] = "未经审查同意设置排污口：责令停止违法行为，限期恢复原状，罚五万元至十万元",
  },
}
