-- SPDX-License-Identifier: CC0-1.0
--
-- 道路客运（jt-dy-01、jt-gs-01）：违法所得二万元以上的按倍数，没有或者不足的按金额。

local rich = "违法所得 2万元以上"
local poor = "没有 违法所得 或 违法所得 不足2万元"

local function sanctions(range)
  return { order "责令停止经营", confiscate_gains {}, fine { range } }
end

-- “第三次”和“三次以上”：恰为三次的在两档里，没有写取哪一档，结论“规定有冲突”。
-- 没有违法所得的从五万元跳到十万元，中间的数用不上。
local function times(first, second, third, most)
  return {
    tier { "轻微", when = "被查处次数 = 1次",   fine = first },
    tier { "一般", when = "被查处次数 = 2次",   fine = second },
    tier { "较重", when = "被查处次数 = 3次",   fine = third },
    tier { "严重", when = "被查处次数 3次以上", fine = most },
  }
end

item "passenger.64" {
  title      = "未取得道路客运经营许可，擅自从事道路客运经营（按次数）",
  department = "交通运输",
  punishes   = "道路运输条例#64",
  document   = "passenger-page",
  source     = "道路运输违法违规行为行政处罚具体裁量标准，https://www.xiaomilidoc.com/p-3553551.html（jt-dy-01）",
  facts = { count { "被查处次数", unit = "次", min = 1, ask = "连同这一次，被查处几次？" } },
  parts = {
    part { when = rich, statute = sanctions("违法所得 2倍以上10倍以下"),
      tiers = times("违法所得 2倍", "违法所得 2倍以上5倍以下", "违法所得 5倍以上8倍以下", "违法所得 8倍以上10倍以下") },
    part { when = poor, statute = sanctions("3万元以上10万元以下"),
      tiers = times("3万元", "4万元", "5万元", "10万元") },
  },
}

-- 三个月以上、已经改正的没有一档。表把法律的“没有违法所得或者不足二万元”写成“不足2万元”，违法所得填“无”的没有一档。
-- 三个月以下、以上的端点和“长期非法经营”一行可能同时成立，按较重的一档。
local long = "「在车站等旅客集散地长期非法经营，严重影响市场秩序」"

item "passenger.63.gansu" {
  title      = "未取得道路客运经营许可证，擅自从事道路客运经营（按时间）",
  department = "交通运输",
  punishes   = "道路运输条例#64",
  document   = "gansu-transport",
  source     = "甘肃省道路运输行政处罚裁量权细化标准，https://www.renrendoc.com/p-61476338.html（jt-gs-01，表中引作第63条）",
  parts = {
    part { when = rich, statute = sanctions("违法所得 2倍以上10倍以下"), tiers = {
      tier { "一般", when = "违法行为持续时间 3个月以下",                            fine = "违法所得 2倍以上4倍以下" },
      tier { "较重", when = "违法行为持续时间 3个月以上 且 改正情况 是 拒不改正",    fine = "违法所得 4倍以上7倍以下" },
      tier { "严重", when = long,                                                    fine = "违法所得 7倍以上10倍以下" },
    } },
    part { when = poor, statute = sanctions("3万元以上10万元以下"), tiers = {
      tier { "一般", fine = "3万元以上5万元以下", when = "违法行为持续时间 3个月以下 且 违法所得 不足2万元" },
      tier { "较重", fine = "5万元以上7万元以下", when = "违法行为持续时间 3个月以上 且 改正情况 是 拒不改正 且 违法所得 不足2万元" },
      tier { "严重", fine = "7万元以上10万元以下", when = long .. " 且 违法所得 不足2万元" },
    } },
  },
}
