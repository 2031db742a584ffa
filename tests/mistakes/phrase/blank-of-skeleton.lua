item "market.food.126.1" {
  title    = "未按规定建立进货查验记录",
  punishes = "食品安全法#126.1",
  document = "city-market",
  statute  = { fine { "5000元以上5万元以下" } },
  tiers = {
    tier { "较轻", when = "【较轻的条件】", fine = "法定幅度 30%以下" },
    tier { "一般", otherwise = true, fine = "【一般的幅度】" },
  },
}
