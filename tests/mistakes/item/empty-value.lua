item "market.food.126.1" {
  title    = ,
  punishes = "食品安全法#126.1",
  statute  = { warning {} },
}
