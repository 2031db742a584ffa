stopped = flag { "已停止违法行为", opposite = "未改正" }
