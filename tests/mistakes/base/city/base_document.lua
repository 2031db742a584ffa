document "city-market" {
  title        = "某市市场监管领域行政处罚裁量权基准",
  number       = "某市监规〔2023〕1号",
  issuer       = "某市市场监督管理局",
  level        = "city",
  jurisdiction = "360300",
  published_on = "2022-12-01",
  effective    = { from = "2023-01-01" },
  tiers = {
    tier { "减轻", effect = "mitigated" },
    tier { "从轻", effect = "lighter",  fine = "法定幅度 30%(含)以下" },
    tier { "一般", effect = "ordinary", fine = "法定幅度 超过30%不足70%" },
    tier { "从重", effect = "heavier",  fine = "法定幅度 70%(含)以上" },
  },
}
