-- SPDX-License-Identifier: CC0-1.0
--
-- 裁量表第四章 §4.14、§4.15、§4.26：危险废物。不足二十万元按二十万元计算的基数，单位与个人。

local source = "广东省生态环境违法行为行政处罚罚款金额裁量表 "

local function amount(second, third, more)
  return factor { "涉及量",
    { "1吨以下",         "0%",   when = "涉案危险废物量 1吨以下" },
    { "1吨以上3吨以下",  second, when = "涉案危险废物量 1吨以上3吨以下" },
    { "3吨以上10吨以下", third,  when = "涉案危险废物量 3吨以上10吨以下" },
    { "10吨以上",        more,   when = "涉案危险废物量 10吨以上" },
  }
end

local function correction()
  return factor { "整改情况",
    { "限期内改正", "0%", when = "非 逾期未改正" },
    { "逾期未改正", "5%", when = "逾期未改正" },
  }
end

local function duration(second, third, more)
  return factor { "违法行为持续时间",
    { "3个月以下",           "0%",   when = "违法行为持续时间 3个月以下" },
    { "3个月以上6个月以下",  second, when = "违法行为持续时间 3个月以上6个月以下" },
    { "6个月以上12个月以下", third,  when = "违法行为持续时间 6个月以上12个月以下" },
    { "12个月以上",          more,   when = "违法行为持续时间 12个月以上" },
  }
end

local function repeats(more)
  return factor { "近二年同类违法行为情况（含本次）",
    { "1次",     "0%", when = "近二年同类违法次数 = 1次" },
    { "2次",     "2%", when = "近二年同类违法次数 = 2次" },
    { "3次",     "5%", when = "近二年同类违法次数 = 3次" },
    { "4次以上", more, when = "近二年同类违法次数 4次以上" },
  }
end

local function fate(reused, burned, dumped)
  return factor { "危险废物去向",
    { "暂未处置",           "0%" },
    { "资源化综合利用",     reused },
    { "焚烧等方式处理处置", burned },
    { "非法倾倒、填埋",     dumped },
  }
end

-- 情节严重的，报经批准“可以”责令停业或者关闭（第一百一十二条第一款）。
local function deemed_base()
  local approval = "报经有批准权的人民政府批准"
  return {
    order "责令改正",
    confiscate_gains {},
    fine { "(最大(所需处置费用, 20万元)) 3倍以上5倍以下", basis = "固体废物污染环境防治法#112.2" },
    all_of { may { one_of { suspend_business { note = "责令停业", approval = approval }, close_business { approval = approval } } },
             when = "情节严重" },
  }
end

-- §4.14：60+15+13+5+7 = 100%。公式写“所需处置费用×5倍”；不足二十万元的按二十万元，是法条的规定，一并适用。
item "gd.4.14" {
  title      = "擅自倾倒、堆放危险废物",
  department = "生态环境",
  violates   = "固体废物污染环境防治法#79",
  punishes   = "固体废物污染环境防治法#112.1.3",
  document   = "gd-2021-7",
  source     = source .. "§4.14",
  statute    = deemed_base(),
  factors = {
    start = "60%", cap = "100%",
    amount("2%", "6%", "15%"),
    factor { "所在区域", { "一般区域", "0%" }, { "限批区", "4%" }, { "环境敏感区", "13%" } },
    correction(), repeats("7%"),
    fine = "(最大(所需处置费用, 20万元)) * 5倍 * 权重",
  },
}

-- §4.15（hj-gd-4.15）：60+11+10+5+7+7 = 100%。
item "gd.4.15" {
  title      = "将危险废物提供或者委托给无许可证者从事经营活动",
  department = "生态环境",
  violates   = "固体废物污染环境防治法#80.3",
  punishes   = "固体废物污染环境防治法#112.1.4",
  document   = "gd-2021-7",
  source     = source .. "§4.15",
  statute    = deemed_base(),
  factors = {
    start = "60%", cap = "100%",
    amount("2%", "6%", "11%"), fate("2%", "4%", "10%"), correction(), duration("2%", "4%", "7%"), repeats("7%"),
    fine = "(最大(所需处置费用, 20万元)) * 5倍 * 权重",
  },
}

-- §4.26：单位最高值相加 20+28+32+6+15+9 = 110%，备注按 100%计算；个人起点 10%，恰为 100%。
local function unlicensed(start, base)
  return {
    start = start, cap = "100%",
    amount("4%", "11%", "28%"), fate("6%", "11%", "32%"), duration("2%", "4%", "6%"),
    factor { "经营活动所涉地点",
      { "一般区域",                           "0%",  when = "建设项目地点 是 一般区域" },
      { "限批区或环境敏感区",                 "8%",  when = "建设项目地点 属于 (限批区、环境敏感区)" },
      { "饮用水水源保护区、生态保护红线区域", "15%", when = "建设项目地点 属于 (饮用水水源保护区、生态保护红线区域)" },
    },
    repeats("9%"),
    fine = base .. " * 权重",
  }
end

item "gd.4.26" {
  title      = "无许可证从事收集、贮存、利用、处置危险废物经营活动",
  department = "生态环境",
  violates   = { "固体废物污染环境防治法#80.1", "固体废物污染环境防治法#80.2" },
  punishes   = "固体废物污染环境防治法#114.1",
  document   = "gd-2021-7",
  source     = source .. "§4.26",
  parts = {
    part { on = "unit",
      statute = {
        order "责令改正",
        fine { "100万元以上500万元以下" },
        one_of { suspend_business { note = "责令停业", approval = "报经有批准权的人民政府批准" },
                 close_business { approval = "报经有批准权的人民政府批准" } },
      },
      factors = unlicensed("20%", "500万元") },
    part { on = "person",
      statute = { fine { "10万元以上100万元以下" } },
      factors = unlicensed("10%", "100万元") },
  },
}
