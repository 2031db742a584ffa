htem "i" { title = "某行为", punishes = "测试法#125.1.1",
  statute = { fine { "5000元以上5万元以下" } } }
procedure { "听证", when = "「案情复杂」" }
