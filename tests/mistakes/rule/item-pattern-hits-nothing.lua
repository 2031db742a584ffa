exemption {
  "尽到查验义务",
  items   = { "market.foods.*" },
  when    = "已改正",
  outcome = "exempted",
  basis   = "食品安全法#136",
}
