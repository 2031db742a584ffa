item "market.food.126.1" {
  title    = "未按规定建立进货查验记录",
  punishes = "食品安全法#126.1",
  document = "city-market",
  parts = {
    part { on = "unit", statute = { fine { "10万元以上50万元以下" } } },
    { on = "person", statute = { fine { "1万元以上5万元以下" } } },
  },
}
