-- SPDX-License-Identifier: CC0-1.0
--
-- 广东省生态环境行政处罚自由裁量权规定（粤环发〔2021〕7号）对所有裁量表的共同规定：
--   第五条     裁量因素确无法查明的，按该项因素的最低档次计算
--   第六条     权重累加最高不超过 100%
--   第十一条   应当从轻或者减轻的情形（同行政处罚法第三十二条）
--   第十二条   确定罚款幅度区间后：从重不低于平均值，从轻低于平均值，一般按平均值（hj-gd-r12）
--   第十七条   同时属于几种情形的，按处罚金额较重的情形
--   第二十三条 以上包括本数，以下不包括本数
-- 第十二条第三项：只有最高限的，从轻按最高限的 20%、一般按 50%，从重没有规定；只有最低限的，从重按
-- 最低限的 5倍、一般按 2倍，从轻没有规定。没有规定的不补，结论是“规定有缺口”。裁量表中没有
-- 只有最低限的事项，所以只写了前一半。
-- 第十四条：公开道歉并承诺守法的，按罚款标准降低 30%至50%，低于法定最低的取法定最低（hj-gd-r14）。
-- 不适用的十一种情形没有看全（饮用水源、危废、行政拘留、复查仍持续等），由承办人一并回答。
-- 第十条写的是突发事件期间“可以从重”，法律（行政处罚法第四十九条）的用语是必须从重，以法律为准。

apology = flag { "公开道歉承诺从轻", presume = false,
  ask = "处罚决定前是否已经改正、在地市级以上媒体公开道歉、承诺守法，而且没有规定第十四条不适用的情形？" }

local common = {
  number       = "粤环发〔2021〕7号",
  issuer       = "广东省生态环境厅",
  level        = "province",
  jurisdiction = "440000",
  published_on = "2021-11-14",
  effective    = { from = "2022-01-01", ["until"] = "2026-12-31" },   -- 第二十五条，有效期五年

  bounds        = { above = "closed", below = "open" },
  unknown       = "lowest",
  tie           = "heavier",                                    -- 第十七条；各表都由轻到重排列
  circumstances = "within",                                     -- 先确定区间，再按第十二条取值
  conflict      = "weigh",
  mitigation    = { floor = 0 },
  rounding      = { unit = "1元" },
  adjust        = { { "公开道歉承诺从轻", when = "公开道歉承诺从轻", by = "-50%以上-30%以下", floor = "法定最低" } },
}

local function provisions(title, tiers)
  local made = { title = title, tiers = tiers }
  for _, key in ipairs { "number", "issuer", "level", "jurisdiction", "published_on", "effective", "bounds",
                         "unknown", "tie", "circumstances", "conflict", "mitigation", "rounding", "adjust" } do
    made[key] = common[key]
  end
  return made
end

document "gd-2021-7" (provisions("广东省生态环境行政处罚自由裁量权规定", {
  tier { "减轻", effect = "mitigated" },
  tier { "从轻", effect = "lighter",  fine = "法定幅度 50%(不含)以下" },
  tier { "一般", effect = "ordinary", fine = "(法定最低 + 法定最高) / 2" },
  tier { "从重", effect = "heavier",  fine = "法定幅度 50%(含)以上" },
}))

-- 同一文件；法律只规定最高限的事项用这一组阶次（第十二条第三项）。
document "gd-2021-7-maximum" (provisions("广东省生态环境行政处罚自由裁量权规定（只规定最高罚款数额的）", {
  tier { "减轻", effect = "mitigated" },
  tier { "从轻", effect = "lighter",  fine = "法定最高 20%" },
  tier { "一般", effect = "ordinary", fine = "法定最高 50%" },
}))
