-- SPDX-License-Identifier: CC0-1.0

statute "食品安全法" {
  title     = "中华人民共和国食品安全法",
  rank      = "law",
  effective = { from = "2021-04-29" },
  articles  = { ["33.1.6"] = "容器应当安全、无害", ["125.1.1"] = "罚款" },
}

document "city-market" {
  title        = "某市市场监管领域行政处罚裁量权基准",
  number       = "某市监规〔2023〕1号",
  issuer       = "某市市场监督管理局",
  level        = "city",
  jurisdiction = "360300",
  published_on = "2022-12-01",
  effective    = { from = "2023-01-01" },
}
