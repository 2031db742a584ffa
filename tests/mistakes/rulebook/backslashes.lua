rulebook "city" {
  title        = "某市行政处罚裁量权基准",
  jurisdiction = "360300",
  dialect      = 1,
  files        = { "law\裁量\*.lua", "*.csv" },
}
