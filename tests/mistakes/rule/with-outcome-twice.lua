with_outcome { "教育", outcome = "no_penalty", orders = { "教育" }, basis = "食品安全法#125.1.1" }
with_outcome { "教育", outcome = "may_exempt", orders = { "教育" }, basis = "食品安全法#125.1.1" }
