with_outcome { "教育", outcome = "不罚", order = "教育", basis = "食品安全法#125.1.1" }
