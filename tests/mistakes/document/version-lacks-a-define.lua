document "city-fire" {
  title        = "某市消防行政处罚裁量权基准",
  number       = "某市消〔2022〕1号",
  issuer       = "某市消防救援支队",
  level        = "city",
  jurisdiction = "360300",
  published_on = "2022-12-01",
  effective    = { from = "2023-01-01", to = "2025-01-01" },
}

document "city-fire" {
  title        = "某市消防行政处罚裁量权基准（修订）",
  number       = "某市消〔2024〕3号",
  issuer       = "某市消防救援支队",
  level        = "city",
  jurisdiction = "360300",
  published_on = "2024-12-01",
  effective    = { from = "2025-01-01" },
  define { "数额较大", "货值金额 5万元以上" },
}

item "city.fire.1" {
  title    = "消防设施未保持完好有效",
  punishes = "食品安全法#126.1",
  document = "city-fire",
  statute  = { fine { "5000元以上5万元以下" } },
  tiers    = {
    tier { "较重", when = "数额较大", fine = "法定幅度 70%以上" },
    tier { "一般", otherwise = true, fine = "法定幅度 70%以下" },
  },
}
