posted = flag { "已张贴公示", unit = "元" }
