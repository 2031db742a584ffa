-- SPDX-License-Identifier: CC0-1.0
--
-- 参照表第五张（1996 年环境噪声污染防治法，2018 年修正）：申报、限期治理。
-- 情节照参照表的原话；一档有几个情节的，有一个即属该档。

item "jm.5-3" {
  title      = "拒报或者谎报规定的环境噪声排放申报事项",
  department = "生态环境",
  punishes   = "环境噪声污染防治法#49",
  document   = "jm-2020",
  source     = "参照表 5-3（hj-jm-5-3）",
  statute = { order "责令改正", one_of { warning {}, fine { "300元以上3000元以下" } } },
  tiers = {
    tier { "第一档", when = "「第一次拒报或谎报」",   without = { "fine" } },
    tier { "第二档", when = "「第二次拒报或谎报」",   fine = "300元以上1500元以下", without = { "warning" } },
    tier { "第三档", when = "「三次以上拒报或谎报」", fine = "1500元以上3000元以下", without = { "warning" } },
  },
}

-- 5-5：超标不足 10分贝、也没有别的情节的，没有一档。
item "jm.5-5" {
  title      = "经限期治理逾期未完成治理任务",
  department = "生态环境",
  punishes   = "环境噪声污染防治法#52.1",
  document   = "jm-2020",
  source     = "参照表 5-5（hj-jm-5-5）",
  statute = { fine { "1万元以上10万元以下" } },
  tiers = {
    tier { "第一档", when = "「有采取治理措施但未能按期完成或者未达到治理要求」", fine = "1万元以上3万元以下" },
    tier { "第二档", fine = "3万元以上6万元以下",
      when = any { "「没有按照限期治理要求开展工作」", "噪声超标分贝数 10分贝以上20分贝以下" } },
    tier { "第三档", when = "噪声超标分贝数 20分贝以上",                          fine = "6万元以上10万元以下" },
  },
}
