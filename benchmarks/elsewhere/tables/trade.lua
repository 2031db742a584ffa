-- SPDX-License-Identifier: CC0-1.0
--
-- 旧工商（sg-01 至 sg-04、sg-06）：1993 年反不正当竞争法，2009 年的参考标准，只见目录。
-- 端点在两档里的按较重的一档。“七万元以下”的下端低于法定一万元，由法律截住。

local url = "工商局行政处罚裁量权参考标准6，http://www.wm114.cn/wen/96/191940.html"

local function sum_of_money()
  return { may { fine { "1万元以上20万元以下" } } }
end

item "trade.21.2" {
  title      = "擅自使用知名商品特有的名称、包装、装潢等",
  department = "市场监管",
  punishes   = "反不正当竞争法#21.2",
  document   = "trade-2009",
  source     = url .. "（sg-01）",
  statute    = { confiscate_gains {}, may_add { fine { "违法所得 1倍以上3倍以下" } } },
  tiers = {
    tier { "（一）", when = "违法所得 5000元以下", fine = "违法所得 1倍以上2倍以下" },
    tier { "（二）", when = "违法所得 5000元以上", fine = "违法所得 2倍以上3倍以下" },
  },
}

item "trade.22" {
  title      = "商业贿赂",
  department = "市场监管",
  punishes   = "反不正当竞争法#22",
  document   = "trade-2009",
  source     = url .. "（sg-02）",
  facts      = { money { "贿赂额" } },
  statute    = sum_of_money(),
  tiers = {
    tier { "（一）", when = "贿赂额 不超过2000元",        fine = "7万元以下" },
    tier { "（二）", when = "贿赂额 2000元以上1万元以下", fine = "7万元以上14万元以下" },
    tier { "（三）", when = "贿赂额 1万元以上",           fine = "14万元以上20万元以下" },
  },
}

item "trade.24.1" {
  title      = "引人误解的虚假宣传",
  department = "市场监管",
  punishes   = "反不正当竞争法#24.1",
  document   = "trade-2009",
  source     = url .. "（sg-03）",
  statute    = sum_of_money(),
  tiers = {
    tier { "（一）", when = "「影响较小」", fine = "7万元以下" },
    tier { "（二）", when = "「影响较大」", fine = "7万元以上14万元以下" },
    tier { "（三）", when = "「影响严重」", fine = "14万元以上20万元以下" },
  },
}

-- 第（二）项没有看到：十万元到五十万元之间没有一档。行为的名称没有看到，只有条号。
item "trade.25" {
  title      = "反不正当竞争法（1993）第二十五条所列行为",
  department = "市场监管",
  punishes   = "反不正当竞争法#25",
  document   = "trade-2009",
  source     = url .. "（sg-04）",
  facts      = { money { "经营额" } },
  statute    = sum_of_money(),
  tiers = {
    tier { "（一）", when = "经营额 10万元以下", fine = "7万元以下" },
    tier { "（三）", when = "经营额 50万元以上", fine = "14万元以上20万元以下" },
  },
}

-- 三万元以上没有看到。行为的名称没有看到，只有条号。
item "trade.30" {
  title      = "反不正当竞争法（1993）第三十条所列行为",
  department = "市场监管",
  punishes   = "反不正当竞争法#30",
  document   = "trade-2009",
  source     = url .. "（sg-06）",
  statute    = { confiscate_gains {}, may_add { fine { "违法所得 1倍以上3倍以下" } } },
  tiers = {
    tier { "（一）", when = "违法所得 1万元以下",          fine = "违法所得 1倍" },
    tier { "（二）", when = "违法所得 1万元以上3万元以下", fine = "违法所得 1倍以上2倍以下" },
  },
}
