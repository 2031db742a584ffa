statute "食品安全法实施条例" {
  title    = "中华人民共和国食品安全法实施条例",
  rank     = "regulation",
  articles = { ["69"] = "处罚", ["69"] = "处罚" },
}
