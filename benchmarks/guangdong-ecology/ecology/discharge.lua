-- SPDX-License-Identifier: CC0-1.0
--
-- 裁量表第二章 §2.5 至 §2.8：无证、违证、超标、逃避监管排放水污染物。同一行为有法律、行政法规两张表：
-- 因素和权重相同，法定最低不同（水污染防治法 10万元，排污许可管理条例 20万元）；后一张表备注
-- “裁量百分值总和不足 20%的，按 20%计算”。适用哪一部由规定第七条决定，各录一项。

local source = "广东省生态环境违法行为行政处罚罚款金额裁量表 "

local function pollutant()
  return factor { "排污情况",
    { "排放B类水污染物",                       "0%",  when = "水污染物类别 是 B类水污染物" },
    { "排放A类水污染物（除有毒有害水污染物）", "10%", when = "水污染物类别 是 A类水污染物" },
    { "排放有毒有害水污染物",                  "22%", when = "水污染物类别 是 有毒有害水污染物" },
  }
end

local function ecological()
  return factor { "排放口所在区域",
    { "生态环境敏感区以外的区域", "0%",  when = "非 排放口在生态环境敏感区域" },
    { "生态环境敏感区域",         "11%", when = "排放口在生态环境敏感区域" },
  }
end

local function area()
  return factor { "排放口所在区域",
    { "一般区域",                               "0%",  when = "排放口所在区域 是 一般区域" },
    { "限批区或人居环境敏感区",                 "3%",  when = "排放口所在区域 属于 (限批区、人居环境敏感区)" },
    { "生态环境敏感区（除水源一级保护区）",     "8%",  when = "排放口所在区域 是 生态环境敏感区" },
    { "饮用水水源一级保护区",                   "15%", when = "排放口所在区域 是 饮用水水源一级保护区" },
  }
end

local function correction()
  return factor { "整改情况",
    { "限期内改正", "0%", when = "非 逾期未改正" },
    { "逾期未改正", "5%", when = "逾期未改正" },
  }
end

local function repeats(second, third, more)
  return factor { "近二年同类违法行为情况（含本次）",
    { "1次",     "0%",   when = "近二年同类违法次数 = 1次" },
    { "2次",     second, when = "近二年同类违法次数 = 2次" },
    { "3次",     third,  when = "近二年同类违法次数 = 3次" },
    { "4次以上", more,   when = "近二年同类违法次数 4次以上" },
  }
end

-- 登记管理在这几张表里没有权重；确属登记管理的，结论是“规定有缺口”。
local function permit()
  return factor { "排污许可分类管理类别",
    { "简化管理", "0%",  when = "排污许可管理类别 是 简化管理" },
    { "重点管理", "15%", when = "排污许可管理类别 是 重点管理" },
  }
end

-- 责令改正或者责令限制生产、停产整治；情节严重的，报经批准停业、关闭（条例第三十四条还要吊销许可证）。
local function sanctions(fined, revoked)
  local list = {
    order "责令改正",
    may_add { one_of { restrict_business { note = "责令限制生产" }, suspend_business { note = "责令停产整治" } } },
    fine { fined },
  }
  local approval = "报经有批准权的人民政府批准"
  list[4] = one_of { suspend_business { note = "责令停业", approval = approval }, close_business { approval = approval }, when = "情节严重" }
  if revoked then
    list[5] = revoke_license { note = "吊销排污许可证", when = "情节严重" }
  end
  return list
end

-- §2.5.1（hj-gd-2.5.1）、§2.5.2（hj-gd-2.5.2）：10+15+22+11+19+5+18 = 100%。
local function unlicensed(floor)
  return {
    start = "10%", cap = "100%", floor = floor,
    permit(), pollutant(), ecological(),
    factor { "违法行为持续时间",
      { "3个月以下",           "0%",  when = "违法行为持续时间 3个月以下" },
      { "3个月以上6个月以下",  "4%",  when = "违法行为持续时间 3个月以上6个月以下" },
      { "6个月以上12个月以下", "9%",  when = "违法行为持续时间 6个月以上12个月以下" },
      { "12个月以上",          "19%", when = "违法行为持续时间 12个月以上" },
    },
    correction(), repeats("2%", "6%", "18%"),
    fine = "100万元 * 权重",
  }
end

item "gd.2.5.1" {
  title      = "未依法取得排污许可证排放水污染物（水污染防治法）",
  department = "生态环境",
  violates   = "水污染防治法#21",
  punishes   = "水污染防治法#83..1",
  document   = "gd-2021-7",
  source     = source .. "§2.5.1",
  statute    = sanctions("10万元以上100万元以下"),
  factors    = unlicensed(),
}

item "gd.2.5.2" {
  title      = "未取得排污许可证、许可证失效或者应当重新取得而未取得，排放污染物（排污许可管理条例）",
  department = "生态环境",
  violates   = "排污许可管理条例#2.1",
  punishes   = { "排污许可管理条例#33..1", "排污许可管理条例#33..2", "排污许可管理条例#33..3", "排污许可管理条例#33..4" },
  document   = "gd-2021-7",
  source     = source .. "§2.5.2",
  statute    = sanctions("20万元以上100万元以下"),
  factors    = unlicensed("20%"),
}

-- §2.6（hj-gd-2.6）：“1项”（0%）和“1项以上5项以下”（3%）都含 1项；1项按前一级，否则前一级永远用不上。
item "gd.2.6" {
  title      = "不按照排污许可证的要求排放水污染物",
  department = "生态环境",
  violates   = "广东省环境保护条例#21.1",
  punishes   = "广东省环境保护条例#66.1",
  document   = "gd-2021-7",
  source     = source .. "§2.6",
  facts = {
    count { "违反载明要求的数量", unit = "项", min = 1 },
    flag { "造成较大社会影响", presume = false },
  },
  statute = {
    order "责令限期改正",
    may_add { fine { "10万元以上100万元以下" } },               -- 并可处
    one_of { suspend_business { note = "责令停业", approval = "报经有批准权的人民政府批准" },
             close_business { approval = "报经有批准权的人民政府批准" },
             when = "改正情况 是 拒不改正 或 造成较大社会影响" },
  },
  factors = {
    start = "10%", cap = "100%",
    permit(),
    factor { "违反排污许可证载明要求的数量",
      { "1项",           "0%",  when = "违反载明要求的数量 = 1项" },
      { "1项以上5项以下", "3%",  when = "违反载明要求的数量 超过1项 且 违反载明要求的数量 不足5项" },
      { "5项以上10项以下", "7%",  when = "违反载明要求的数量 5项以上10项以下" },
      { "10项以上",      "19%", when = "违反载明要求的数量 10项以上" },
    },
    pollutant(), ecological(), correction(), repeats("2%", "6%", "18%"),
    fine = "100万元 * 权重",
  },
}

-- §2.7.1、§2.7.2（hj-gd-2.7.2）：7+8+22+15+10+23+15 = 100%。
-- §2.7.1 没有“不足……按……计算”的备注，最轻 7% 即 7万元，低于法定最低 10万元：按法定最低，结论中提示。
-- pH 5至6、9至10 的超标在表中没有一级：一年内首次而及时改正的，附件2第6项不予处罚，其余的结论是“规定有缺口”。
-- 超标和超量落在不同级的，按较重的一级（规定第十七条）。
local function excessive(floor)
  return {
    start = "7%", cap = "100%", floor = floor,
    factor { "超标因子数目",
      { "1个",     "0%", when = "超标因子数目 = 1个" },
      { "2个",     "2%", when = "超标因子数目 = 2个" },
      { "3个以上", "8%", when = "超标因子数目 3个以上" },
    },
    pollutant(), area(),
    factor { "废水日排放量",
      { "50吨以下",         "0%",  when = "废水日排放量 50吨以下" },
      { "50吨以上200吨以下", "3%",  when = "废水日排放量 50吨以上200吨以下" },
      { "200吨以上",        "10%", when = "废水日排放量 200吨以上" },
    },
    factor { "超标情况",
      { "仅pH值超标（2<pH<5或10<pH<11）", "0%",
        when = "仅pH值超标 且 (pH值 > 2 且 pH值 < 5 或 pH值 > 10 且 pH值 < 11)" },
      { "仅pH值超标（pH≤2或pH≥11）", "3%", when = "仅pH值超标 且 (pH值 <= 2 或 pH值 >= 11)" },
      { "超标3倍以下或超量30%以下", "5%",
        when = "非 仅pH值超标 且 (超标倍数 3倍以下 或 超量比例 30%以下)" },
      { "超标3倍以上8倍以下或超量30%以上50%以下", "8%",
        when = "非 仅pH值超标 且 (超标倍数 3倍以上8倍以下 或 超量比例 30%以上50%以下)" },
      { "超标8倍以上20倍以下或超量50%以上80%以下", "15%",
        when = "非 仅pH值超标 且 (超标倍数 8倍以上20倍以下 或 超量比例 50%以上80%以下)" },
      { "超标20倍以上或超量80%以上", "23%",
        when = "非 仅pH值超标 且 (超标倍数 20倍以上 或 超量比例 80%以上)" },
    },
    repeats("3%", "6%", "15%"),
    fine = "100万元 * 权重",
  }
end

item "gd.2.7.1" {
  title      = "超过水污染物排放标准或者重点水污染物排放总量控制指标排放水污染物（水污染防治法）",
  department = "生态环境",
  violates   = "水污染防治法#10",
  punishes   = "水污染防治法#83..2",
  document   = "gd-2021-7",
  source     = source .. "§2.7.1",
  statute    = sanctions("10万元以上100万元以下"),
  factors    = excessive(),
}

item "gd.2.7.2" {
  title      = "超过许可排放浓度、许可排放量排放污染物（排污许可管理条例）",
  department = "生态环境",
  violates   = "排污许可管理条例#17.2",
  punishes   = "排污许可管理条例#34..1",
  document   = "gd-2021-7",
  source     = source .. "§2.7.2",
  statute    = sanctions("20万元以上100万元以下", true),
  factors    = excessive("20%"),
}

-- §2.8.1（hj-gd-2.8.1）、§2.8.2：10+20+19+15+5+15+16 = 100%。次数一栏没有写“（含本次）”，
-- 一级是“1次”，没有 0次，所以仍按含本次计。
local function evasive(floor)
  return {
    start = "10%", cap = "100%", floor = floor,
    factor { "逃避监管的表现",
      { "部分污染防治设施不正常运行", "0%" },
      { "整体污染防治设施不正常运行", "10%" },
      { "偷排",                       "20%" },
      { "篡改、伪造监测数据",         "20%" },
    },
    factor { "排污情况",
      { "除有毒有害污染物以外的其他污染物", "0%",  when = "水污染物类别 不是 有毒有害水污染物" },
      { "有毒有害污染物",                   "19%", when = "水污染物类别 是 有毒有害水污染物" },
    },
    area(), correction(),
    factor { "违法行为持续时间",
      { "1天以下",         "0%",  when = "天数(违法行为开始日, 违法行为终了日) 1天以下" },
      { "1天以上5天以下",  "2%",  when = "天数(违法行为开始日, 违法行为终了日) 1天以上5天以下" },
      { "5天以上15天以下", "8%",  when = "天数(违法行为开始日, 违法行为终了日) 5天以上15天以下" },
      { "15天以上",        "15%", when = "天数(违法行为开始日, 违法行为终了日) 15天以上" },
    },
    repeats("2%", "7%", "16%"),
    fine = "100万元 * 权重",
  }
end

evasion = choice { "逃避监管的表现", ask = "以什么方式逃避监管？几种都有的，选较重的一种。",
  "部分污染防治设施不正常运行", "整体污染防治设施不正常运行", "偷排", "篡改、伪造监测数据" }

item "gd.2.8.1" {
  title      = "以逃避监管的方式排放水污染物（水污染防治法）",
  department = "生态环境",
  violates   = "水污染防治法#39",
  punishes   = "水污染防治法#83..3",
  document   = "gd-2021-7",
  source     = source .. "§2.8.1",
  statute    = sanctions("10万元以上100万元以下"),
  factors    = evasive(),
}

item "gd.2.8.2" {
  title      = "以逃避监管的方式违法排放污染物（排污许可管理条例）",
  department = "生态环境",
  violates   = "排污许可管理条例#17.2",
  punishes   = "排污许可管理条例#34..2",
  document   = "gd-2021-7",
  source     = source .. "§2.8.2",
  statute    = sanctions("20万元以上100万元以下", true),
  factors    = evasive("20%"),
}
