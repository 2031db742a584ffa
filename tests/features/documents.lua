-- SPDX-License-Identifier: CC0-1.0
--
-- 各文件用的裁量文件。幅度、起点不同的另写在用它的文件里。

document "span" {
  title = "三四三分档", number = "样式一号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2020-01-01", effective = { from = "2020-01-01" },
  tiers = {
    tier { "减轻", effect = "mitigated" },
    tier { "从轻", effect = "lighter",  fine = "法定幅度 30%(含)以下" },
    tier { "一般", effect = "ordinary", fine = "法定幅度 超过30%不足70%" },
    tier { "从重", effect = "heavier",  fine = "法定幅度 70%(含)以上" },
  },
}

-- 表里各行已经考虑情节
document "table" {
  title = "裁量表", number = "样式二号", issuer = "样式机关", level = "province", jurisdiction = "360000",
  published_on = "2020-01-01", effective = { from = "2020-01-01" }, circumstances = "counted",
}
