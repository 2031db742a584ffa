-- SPDX-License-Identifier: CC0-1.0
--
-- 样例文件之二：仿广东省生态环境行政处罚自由裁量权规定（粤环发〔2021〕7号），
--   https://github.com/Fungwingwaa/cee  docs/posts/P5/gdssthjxzcfzyclqgd.md
--   第五条   没有查明的因素按最低一级计算
--   第十二条 从轻低于平均数，一般等于平均数，从重不低于平均数
--   第二十三条 以上包括本数，以下不包括本数
-- 已经作为因素计过的情节不再重复计算：江门市实施细则第五条的做法。
-- 本文件只在样例中适用于萍乡，文号、制定机关和日期都是样例。

document "px-sample-ecology" {
  title        = "萍乡市生态环境行政处罚裁量权基准（样例，表式取自广东省）",
  number       = "样例（无文号）之二",
  issuer       = "样例（无制定机关）",
  level        = "city",
  jurisdiction = "360300",
  published_on = "2022-12-01",
  effective    = { from = "2023-01-01" },
  sample       = true,

  bounds        = { above = "closed", below = "open" },         -- 以上含本数，以下不含本数
  unknown       = "lowest",
  tie           = "error",
  circumstances = "counted",
  conflict      = "weigh",
  mitigation    = { floor = 0 },
  rounding      = { unit = "1元" },

  tiers = {
    tier { "减轻", effect = "mitigated" },
    tier { "从轻", effect = "lighter",  fine = "法定幅度 50%(不含)以下" },
    tier { "一般", effect = "ordinary", fine = "(法定最低 + 法定最高) / 2" },
    tier { "从重", effect = "heavier",  fine = "法定幅度 50%(含)以上" },
  },
}
