-- SPDX-License-Identifier: CC0-1.0
--
-- 参照表 2-8、3-3：超标的基数加递增，第三档在 20万元以上70万元以下之间由算式得出，超过 70万元的按 70万元。
--   3-3 浓度   一般：每增加一个因子一万元，每个因子每超一倍一万元，不足整数倍的四舍五入
--              重金属等：每增加一个因子两万元，每个因子每超 0.5倍一万元，不足的向高取整
--       总量   一般：每增加一个因子两万元，每个因子每超 0.5倍一万元，不足的向高取整
--              重金属等：每增加一个因子两万元，每个因子每超 0.2倍两万元，不足的向高取整
--   2-8 浓度   每增加一个因子一万元，每个因子每超一倍或者 0.5个pH单位一万元；
--              不足整数倍的四舍五入，不足 0.5个pH单位的向高取整（原表括注缺右括号，算式写了两遍）
--       总量   每增加一个因子一万元，每个因子每超 0.5倍两万元，不足的向高取整
-- 一般和重金属等两类同时超标怎样合计，原表没有写；这里一案填一类，两类都有的填较重的一类。

-- 逐个因子取整再相加；没有这个因子的是零。
local function each(rounded)
  local sum
  for _, name in ipairs { "第一个因子超标倍数", "第二个因子超标倍数", "第三个因子超标倍数" } do
    local one = "(若 没有 " .. name .. " 则 0倍 否则 " .. rounded(name) .. ")"
    sum = sum and sum .. " + " .. one or one
  end
  return "(" .. sum .. ")"
end
local nearest_whole = each(function(name) return "四舍五入(" .. name .. ", 1倍)" end)
local up_to_half    = each(function(name) return "上取整(" .. name .. ", 0.5倍)" end)

local up_to_fifth   = each(function(name) return "上取整(" .. name .. ", 0.2倍)" end)

-- 第一个因子以外每个因子的增加额，加上各因子的超标；最后不超过七十万元。
local function growing(first, factor, rest)
  return "最小(70万元, " .. first .. " + (超标因子数目 - 1个) * " .. factor .. " + " .. rest .. ")"
end

local function sanctions()
  return { order "责令改正", may_add { one_of { restrict_business { note = "责令限制生产" }, suspend_business { note = "责令停产整治" } } },
           fine { "10万元以上100万元以下" } }
end

local gravest = tier { "第五档", when = any { "两年内受处罚次数 3次以上", "造成较大以上突发环境事件或者其他严重后果" },
                       fine = "70万元以上100万元以下" }

local function beyond(negated, way, limit)
  return negated .. "属于重金属等大气污染物 且 超标方式 是 " .. way
    .. " 且 (超标因子数目 超过1个 或 林格曼黑度 是 超过二级 或 第一个因子超标倍数 " .. limit .. "以上)"
end

item "jm.3-3" {
  title      = "超过大气污染物排放标准或者重点大气污染物排放总量控制指标排放大气污染物",
  department = "生态环境",
  punishes   = "大气污染防治法#99..1",
  document   = "jm-2020",
  source     = "参照表 3-3（hj-jm-3-3）",
  facts = {
    flag { "属于重金属等大气污染物", ask = "超标因子是不是重金属、酸雾、有毒、持久性有机物、挥发性有机物？" },
    choice { "超标方式", "浓度", "总量" },
    choice { "林格曼黑度", "没有检测", "二级以下", "超过二级" },
  },
  statute = sanctions(),
  tiers = {
    tier { "第一档", fine = "10万元以上15万元以下",
      when = "超标因子数目 = 1个 且 非 属于重金属等大气污染物 且 林格曼黑度 不是 超过二级 且 "
          .. "(超标方式 是 浓度 且 第一个因子超标倍数 不足1倍 或 超标方式 是 总量 且 第一个因子超标倍数 不足0.5倍)" },
    tier { "第二档", fine = "15万元以上20万元以下",
      when = "超标因子数目 = 1个 且 属于重金属等大气污染物 且 林格曼黑度 不是 超过二级 且 "
          .. "(超标方式 是 浓度 且 第一个因子超标倍数 不足0.5倍 或 超标方式 是 总量 且 第一个因子超标倍数 不足0.2倍)" },
    tier { "第三档（一般，浓度）", when = beyond("非 ", "浓度", "1倍"),   fine = growing("20万元", "1万元", nearest_whole .. " * 1万元") },
    tier { "第三档（一般，总量）", when = beyond("非 ", "总量", "0.5倍"), fine = growing("20万元", "2万元", up_to_half .. " * 2 * 1万元") },
    tier { "第三档（重金属等，浓度）", when = beyond("", "浓度", "0.5倍"), fine = growing("20万元", "2万元", up_to_half .. " * 2 * 1万元") },
    tier { "第三档（重金属等，总量）", when = beyond("", "总量", "0.2倍"), fine = growing("20万元", "2万元", up_to_fifth .. " * 5 * 2万元") },
    gravest,
  },
}

item "jm.2-8" {
  title      = "未按照规定进行预处理，向污水集中处理设施排放不符合处理工艺要求的工业废水",
  department = "生态环境",
  punishes   = "水污染防治法#83..4",
  document   = "jm-2020",
  source     = "参照表 2-8（hj-jm-2-8）",
  facts = {
    flag { "属于一类污染物、重金属等", ask = "超标因子是不是一类污染物、重金属、有毒、持久性有机污染物？" },
    choice { "超标方式", "浓度", "总量" },
    number { "pH超标单位数", unit = "pH单位", absent = true, ask = "pH 超出限值多少个单位？没有超标的填“无”。" },
  },
  statute = sanctions(),
  -- 一类污染物、重金属等超过 0.5倍的，原表没有一档，结论是“规定有缺口”。
  tiers = {
    tier { "第一档", fine = "10万元以上15万元以下",
      when = "超标因子数目 = 1个 且 非 属于一类污染物、重金属等 且 超标方式 是 浓度 且 (第一个因子超标倍数 不足1倍 或 pH超标单位数 不足1pH单位)" },
    tier { "第二档", fine = "15万元以上20万元以下",
      when = "超标因子数目 = 1个 且 属于一类污染物、重金属等 且 第一个因子超标倍数 不足0.5倍" },
    tier { "第三档",
      when = "非 属于一类污染物、重金属等 且 超标方式 是 浓度 且 "
          .. "(超标因子数目 超过1个 或 第一个因子超标倍数 1倍以上 或 pH超标单位数 1pH单位以上)",
      fine = growing("20万元", "1万元", nearest_whole .. " * 1万元"
          .. " + (若 没有 pH超标单位数 则 0元 否则 上取整(pH超标单位数, 0.5pH单位) * 2 * 1万元)") },
    tier { "第四档",
      when = "非 属于一类污染物、重金属等 且 超标方式 是 总量 且 (超标因子数目 超过1个 或 第一个因子超标倍数 0.5倍以上)",
      fine = growing("20万元", "1万元", up_to_half .. " * 2 * 2万元") },
    gravest,
  },
}
