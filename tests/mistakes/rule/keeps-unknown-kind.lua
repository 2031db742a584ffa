exemption {
  "尽到查验义务",
  items   = { "market.food.*" },
  when    = "已改正",
  outcome = "exempted",
  keeps   = { "没收物品" },
  basis   = "食品安全法#136",
}
