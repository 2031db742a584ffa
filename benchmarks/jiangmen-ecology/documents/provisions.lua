-- SPDX-License-Identifier: CC0-1.0
--
-- 江门市的规定：
--   第三条   不作为处罚的法律依据，只在说明理由时援引
--   第六条   从轻的，可按所在档次的较低限
--   第八条   没有从重、从轻情节的，予以适中的处罚
--   第十四条 同时具有不同档次所列情节的，按较重的档次
--   第十六条 以上、以下均含本数；两年内次数指受到处罚的次数
-- 第五条：有所列情形的按该档次最高限，两年内被处罚三次以上的上调一个档次。文件的阶次还要检验“应当从重”
-- （行政处罚法第四十九条）的结果，写成最高限一点会把它一律提到法定最高，所以从轻、从重按下半、上半录入；
-- 上调档次没有录入。文号和公布日期没有看到，公布日期按施行日期。

document "jm-2020" {
  title        = "江门市生态环境局关于生态环境违法行为行政处罚自由裁量权裁量标准规定（试行）",
  number       = "文号没有看到",
  issuer       = "江门市生态环境局",
  level        = "city",
  jurisdiction = "440700",
  published_on = "2020-03-01",
  effective    = { from = "2020-03-01", ["until"] = "2023-02-28" },    -- 第十八条，有效期三年

  bounds        = { above = "closed", below = "closed" },
  unknown       = "ask",
  tie           = "heavier",                                    -- 第十四条；各表都由轻到重排列
  circumstances = "within",
  conflict      = "weigh",
  mitigation    = { floor = 0 },
  rounding      = { unit = "1元" },

  tiers = {
    tier { "减轻", effect = "mitigated" },
    tier { "从轻", effect = "lighter", fine = "法定幅度 50%(含)以下" },
    tier { "一般", effect = "ordinary", fine = "(法定最低 + 法定最高) / 2" },           -- 第八条：适中
    tier { "从重", effect = "heavier", fine = "法定幅度 50%(含)以上" },
  },
}
