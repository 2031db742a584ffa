item "market.food.126.9" {
  title    = "未按规定建立进货查验记录",
  punishes = "食品安全法#126.9",
  statute  = { warning {} },
}
