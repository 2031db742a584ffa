item "market.food.126.1" {
  punishes = "食品安全法#126.1",
  statute  = { warning {} },
}
