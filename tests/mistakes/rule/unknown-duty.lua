circumstance {
  "主动赔偿",
  when   = "已改正",
  effect = "lighter_or_mitigated",
  duty   = "shall",
  basis  = "食品安全法#136",
}
