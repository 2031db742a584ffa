document "city-fire" {
  title        = "某市消防行政处罚裁量权基准",
  number       = "某消〔2023〕2号",
  issuer       = "某市消防救援支队",
  level        = "city",
  jurisdiction = 360300,
  published_on = "2023-05-01",
  effective    = { from = "2023-06-01" },
}
