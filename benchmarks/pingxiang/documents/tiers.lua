-- SPDX-License-Identifier: CC0-1.0
--
-- 样例文件之三：仿江门市生态环境违法行为行政处罚自由裁量权裁量标准规定（2020 试行），
--   [seen: JM] github:Fungwingwaa/cee docs/posts/P5/jmssthjjgysthjwfxwxzcfzyclqclbzgd.md
--   第十四条 情形落在几档的，取较重的一档
--   第十六条 以上、以下均含本数
-- 表中的档次已经把情节计在内，不再重复计算。
-- 文号、制定机关和日期都是样例。

document "px-sample-tiers" {
  title        = "萍乡市行政处罚裁量权基准分档表（样例，取舍规则取自江门市）",
  number       = "样例（无文号）之三",
  issuer       = "样例（无制定机关）",
  level        = "city",
  jurisdiction = "360300",
  published_on = "2022-12-01",
  effective    = { from = "2023-01-01" },
  sample       = true,

  bounds        = { above = "closed", below = "closed" },
  unknown       = "ask",
  tie           = "heavier",                                    -- 落在几档的，从重
  circumstances = "counted",
  conflict      = "weigh",
  mitigation    = { floor = 0 },
  rounding      = { unit = "1元" },

  tiers = {
    tier { "减轻", effect = "mitigated" },
    tier { "从轻", effect = "lighter",  fine = "法定幅度 30%(含)以下" },
    tier { "一般", effect = "ordinary", fine = "法定幅度 超过30%不足70%" },
    tier { "从重", effect = "heavier",  fine = "法定幅度 70%(含)以上" },
  },
}
