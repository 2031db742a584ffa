document "city-fire" {
  title        = "某市消防行政处罚裁量权基准",
  level        = "city",
  jurisdiction = "360300",
}
