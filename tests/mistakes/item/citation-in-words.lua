item "market.food.126.1" {
  title    = "未按规定建立进货查验记录",
  punishes = "《食品安全法》第一百二十六条第一款",
  statute  = { warning {} },
}
