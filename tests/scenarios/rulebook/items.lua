-- SPDX-License-Identifier: CC0-1.0

-- 情景 3：五千元以上五万元以下；情景 14：十万元以上一百万元以下；都按情节分档。
item "span.5000" {
  title = "五千元以上五万元以下", department = "市场监管", violates = "幅度法#1", punishes = "幅度法#2", document = "span",
  statute = { order "责令改正", fine { "5000元以上5万元以下" } },
}
item "span.100000" {
  title = "十万元以上一百万元以下", department = "市场监管", violates = "幅度法#1", punishes = "幅度法#3", document = "span",
  statute = { order "责令改正", fine { "10万元以上100万元以下" } },
}

-- 情景 28：二万元以上二十万元以下。
item "span.20000" {
  title = "二万元以上二十万元以下", department = "市场监管", violates = "幅度法#1", punishes = "幅度法#3", document = "span",
  statute = { order "责令改正", fine { "2万元以上20万元以下" } },
}

-- 情景 6、7：绝对化用语广告（江西省新余市“独一无二”“首家”案，不予处罚）。
item "advert.57.1" {
  title = "广告使用国家级、最高级、最佳等用语", department = "市场监管",
  violates = "广告法#9..3", punishes = "广告法#57..1", document = "span",
  statute = { order "责令停止发布广告", fine { "20万元以上100万元以下" } },
}

-- 情景 18：湖南多因素百分值，[最低限/最高限 + Σp × (1 − 最低限/最高限)] × 最高限。
item "air.108.5" {
  title = "未控制粉尘无组织排放", department = "生态环境", violates = "大气污染防治法#48", punishes = "大气污染防治法#108..5", document = "weights",
  statute = { order "责令改正", fine { "2万元以上20万元以下" } },
  factors = {
    start = "0%", cap = "100%",
    factor { "所在区域",   { "县级", "0%" }, { "市级", "20%" }, { "红线内", "35%" } },
    factor { "持续时间档", { "不足三个月", "0%" }, { "三个月以上", "30%" } },
    factor { "二年内次数", { "首次", "0%", when = "次数(以往同类违法, 2年, 含本次) = 1" },
                           { "第二次", "5%", when = "次数(以往同类违法, 2年, 含本次) = 2" },
                           { "三次以上", "25%", otherwise = true } },
    factor { "投诉情况",   { "无", "0%" }, { "有", "10%" } },
    fine = "法定最低 + (法定最高 - 法定最低) * 权重合计",
  },
}

-- 情景 19：广东 §2.7.1 起点 7%，没有兜底的注；§2.7.2 的注：不足 20% 的按 20% 计算。
item "water.83.2.1" {
  title = "超标排放水污染物", department = "生态环境", violates = "水污染防治法#10", punishes = "水污染防治法#83..2", document = "weights",
  statute = { order "责令改正", fine { "10万元以上100万元以下" } },
  factors = {
    start = "7%", cap = "100%",
    factor { "污染物种类", { "仅pH轻微", "0%" }, { "一般", "8%" }, { "有毒有害", "22%" } },
  },
}
item "water.83.2.2" {
  title = "超标排放水污染物（最低限二十万元）", department = "生态环境", violates = "水污染防治法#10", punishes = "水污染防治法#83..2", document = "weights",
  statute = { order "责令改正", fine { "20万元以上100万元以下" } },
  factors = {
    start = "7%", cap = "100%", floor = "20%",
    factor { "污染物种类", { "仅pH轻微", "0%" }, { "一般", "8%" }, { "有毒有害", "22%" } },
  },
}

-- 情景 25：按平方米；按车次，小型车五百元，大型车一千元。
item "land.57.1" {
  title = "非法占用土地", department = "自然资源", violates = "土地管理法实施条例#57.1", punishes = "土地管理法实施条例#57.1",
  statute = { order "责令退还", fine { "占地面积 每平方米100元以上1000元以下" } },
}
item "cars.2" {
  title = "维修作业未采取措施", department = "生态环境", violates = "大气条例#1", punishes = "大气条例#2",
  statute = { order "责令改正", fine { from = "小型车车次 * 500元 + 大型车车次 * 1000元", to = "小型车车次 * 500元 + 大型车车次 * 1000元" } },
}

-- 情景 1：当场处罚的数额，公民二百元，法人或者其他组织三千元，都含本数。
item "summary.51" {
  title = "当场处罚的数额", department = "公安", violates = "幅度法#1", punishes = "幅度法#2",
  facts = { money { "拟罚数额" } },
  statute = { warning {}, fine { "拟罚数额" } },
}

-- 情景 4：标签瑕疵，责令改正；拒不改正的，处二千元以下罚款，没有最低限。
item "food.125.2" {
  title = "食品的标签存在瑕疵", department = "市场监管", violates = "食品安全法#71.1", punishes = "食品安全法#125.2",
  after = "改正情况 是 拒不改正",
  statute = { order "责令改正", fine { "2000元以下" } },
}

-- 情景 27：第一次发现责令改正，可以处十万元以下罚款；逾期未改正的，单位和责任人员。
item "safety.97.1.4" {
  title = "未如实记录安全生产教育培训情况", department = "应急管理", violates = "安全生产法#28.4", punishes = "安全生产法#97.1.4",
  parts = {
    part { on = "unit", statute = { order "责令限期改正", fine { "10万元以下" } } },
    part { on = "unit", after = "逾期未改正", statute = { suspend_business {}, fine { "10万元以上20万元以下" } } },
    part { on = "直接负责的主管人员和其他直接责任人员", after = "逾期未改正", statute = { fine { "2万元以上5万元以下" } } },
  },
}

-- 情景 32：责令改正，给予警告；拒不改正的，五千元以上五万元以下。
item "food.126.1.3" {
  title = "进货时未查验许可证和相关证明文件", department = "市场监管", violates = "食品安全法#53.1", punishes = "食品安全法#126.1.3",
  parts = {
    part { statute = { order "责令改正", warning {} } },
    part { after = "改正情况 是 拒不改正", statute = { order "责令改正", warning {}, fine { "5000元以上5万元以下" } } },
  },
}

-- 情景 12：一个行为违反两项规定；情景 13：两个行为，罚款相加，拘留合并不超过二十日。
item "both.2" {
  title = "二万元以上二十万元以下", department = "市场监管", violates = "并罚法#1", punishes = "并罚法#2",
  statute = { order "责令改正", confiscate_tools {}, fine { "2万元以上20万元以下" } },
}
item "both.3" {
  title = "十万元以上一百万元以下（并罚）", department = "市场监管", violates = "并罚法#1", punishes = "并罚法#3",
  statute = { order "责令改正", fine { "10万元以上100万元以下" } },
}
item "sum.4" { title = "三万元", department = "市场监管", violates = "并罚法#1", punishes = "并罚法#4", statute = { fine { "3万元" } } }
item "sum.5" { title = "五万元", department = "市场监管", violates = "并罚法#1", punishes = "并罚法#5", statute = { fine { "5万元" } } }
item "detained.12" { title = "拘留十二日", department = "公安", violates = "并罚法#1", punishes = "并罚法#6", statute = { detention { "12日" } } }
item "detained.10" { title = "拘留十日", department = "公安", violates = "并罚法#1", punishes = "并罚法#7", statute = { detention { "10日" } } }
