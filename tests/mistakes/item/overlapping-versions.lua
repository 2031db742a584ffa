item "market.food.126.1" {
  title    = "未按规定建立进货查验记录（旧）",
  punishes = "食品安全法#126.1",
  effective = { from = "2021-04-29", until = "2024-01-01" },
  statute  = { warning {} },
}

item "market.food.126.1" {
  title    = "未按规定建立进货查验记录",
  punishes = "食品安全法#126.1",
  effective = { from = "2024-01-01" },
  statute  = { warning {} },
}
