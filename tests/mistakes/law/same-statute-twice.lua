statute "食品安全法" {
  title    = "中华人民共和国食品安全法（2015年修订）",
  rank     = "law",
  articles = { ["125.1.1"] = "处罚" },
}
