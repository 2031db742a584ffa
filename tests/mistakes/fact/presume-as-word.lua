posted = flag { "已张贴公示", presume = "没有" }
