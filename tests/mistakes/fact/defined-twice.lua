minor     = define { "轻微违法", "危害后果 是 无" }
minor_too = define { "轻微违法", "危害后果 不超过 轻微" }
