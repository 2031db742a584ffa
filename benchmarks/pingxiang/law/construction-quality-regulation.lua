-- SPDX-License-Identifier: CC0-1.0
--
-- 登记本册引用到的条、款、项；摘要是自己的话，不是法条原文。
-- 来源：《建设工程质量管理条例》2019-04-23 修订文本，[seen: LRB:建设工程质量管理条例]，
--   https://github.com/LawRefBook/Laws  行政法规/建设工程质量管理条例(2019-04-23).md

statute "建设工程质量管理条例" {
  title     = "建设工程质量管理条例",
  rank      = "regulation",
  effective = { from = "2019-04-23" },                          -- 修改决定自公布之日起施行 [memory]
  articles  = {
    ["57"] = "建设单位未取得施工许可证擅自施工：责令停止施工，限期改正，罚工程合同价款百分之一至百分之二",
  },
}
