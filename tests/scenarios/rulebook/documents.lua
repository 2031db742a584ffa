-- SPDX-License-Identifier: CC0-1.0
--
-- 30/40/30：从轻含 30%（江苏市监规则第三条），从重含 70%（广州粮食规则）。

document "span" {
  title = "三四三分档（情景）", number = "情景一号", issuer = "情景机关", level = "province", jurisdiction = "360000",
  published_on = "2020-01-01", effective = { from = "2020-01-01" },
  rounding = { unit = "1元" },
  tiers = {
    tier { "减轻", effect = "mitigated" },
    tier { "从轻", effect = "lighter",  fine = "法定幅度 30%(含)以下" },
    tier { "一般", effect = "ordinary", fine = "法定幅度 超过30%不足70%" },
    tier { "从重", effect = "heavier",  fine = "法定幅度 70%(含)以上" },
  },
}

document "weights" {
  title = "权重表（情景）", number = "情景二号", issuer = "情景机关", level = "province", jurisdiction = "360000",
  published_on = "2020-01-01", effective = { from = "2020-01-01" },
  unknown = "ask", circumstances = "counted", rounding = { unit = "1元" },
}
