item "market.food.126.1" {
  title    = "未按规定建立进货查验记录",
  punishes = "食品安全法#126.1",
  document = "city-market",
  statute  = { fine { "5000元以上5万元以下" } },
  factors = {
    start = "20%",
    factor { "危害后果", { "无", "0%" } { "轻微", "10%" }, { "较重", "20%" }, { "严重", "30%" } },
  },
}
