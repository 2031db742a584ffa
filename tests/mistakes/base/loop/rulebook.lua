rulebook "loop" {
  title = "某省行政处罚裁量权基准", jurisdiction = "360000", dialect = 1,
  extends = { "../city" },
  files = { "rulebook.lua" },
}
