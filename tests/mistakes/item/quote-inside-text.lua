item "market.food.126.1" {
  title    = "生产经营标注为"特供"的食品",
  punishes = "食品安全法#126.1",
  statute  = { warning {} },
}
