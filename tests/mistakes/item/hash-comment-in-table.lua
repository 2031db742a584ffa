item "market.food.126.1" {
  title    = "未按规定建立进货查验记录",
  punishes = "食品安全法#126.1",
  # 法定幅度
  statute  = { fine { "5000元以上5万元以下" } },
}
