document "city-fire" {
  title        = "某市消防行政处罚裁量权基准",
  number       = "某市消〔2022〕1号",
  issuer       = "某市消防救援支队",
  level        = "city",
  jurisdiction = "360300",
  published_on = "2022-12-01",
  effective    = { from = "2023-01-01" },
}

document "city-fire" {
  title        = "某市消防行政处罚裁量权基准（修订）",
  number       = "某市消〔2024〕3号",
  issuer       = "某市消防救援支队",
  level        = "city",
  jurisdiction = "360300",
  published_on = "2024-12-01",
  effective    = { from = "2025-01-01" },
}
