exemption { "轻微不罚", when = "已改正", outcome = "no_penalty", departments = { "市场监管" }, basis = "食品安全法#136" }
exemption { "轻微不罚", when = "危害后果 是 无", outcome = "no_penalty", items = { "market.food.*" }, basis = "食品安全法#136" }
