document "city-market" {
  title        = "某市市场监管领域行政处罚裁量权基准（修订）",
  number       = "某市监规〔2024〕1号",
  issuer       = "某市市场监督管理局",
  level        = "city",
  jurisdiction = "360300",
  published_on = "2024-12-01",
  effective    = { from = "2025-01-01" },
}
