exemption { "轻微不罚", when = "已改正", outcome = "no_penalty", over = "初次不罚", basis = "食品安全法#136" }
exemption { "初次不罚", when = "危害后果 是 无", outcome = "no_penalty", over = "轻微不罚", basis = "食品安全法#136" }
