item "market.food.126.1" {
  titel    = "未按规定建立进货查验记录",
  punishes = "食品安全法#126.9",
  document = "city-markt",
  statute  = { fine { "5000元以上5万元" } },
}
