circumstance {
  "主动赔偿",
  when   = "已改正",
  effect = "light",
  basis  = "食品安全法#136",
}
