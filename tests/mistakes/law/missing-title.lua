statute "食品安全法实施条例" {
  rank     = "regulation",
  articles = { ["69"] = "处罚" },
}
