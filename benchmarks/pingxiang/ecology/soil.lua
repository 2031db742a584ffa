-- SPDX-License-Identifier: CC0-1.0
--
-- 生态环境：土壤污染防治法第八十六条第一、六项，第九十四条第一项。
-- 演示：按面积分档，端点在两档的取较重的；拒不改正的另一幅度；责任人员另罚。
-- 各表取自江门市生态环境违法行为行政处罚自由裁量权裁量标准参照表（2020 试行），
--   github:Fungwingwaa/cee docs/.vuepress/public/static/doc/P5/jmzyclb.xls

item "ecology.soil.86.1" {
  title      = "土壤污染重点监管单位未制定、实施自行监测方案，或者未报送监测数据",
  department = "生态环境",
  violates   = "土壤污染防治法#21.2.3",
  punishes   = { "土壤污染防治法#86.1.1", "土壤污染防治法#86.2" },
  document   = "px-sample-tiers",
  effective  = { from = "2019-01-01" },
  source     = "样例：江门市裁量标准参照表（2020 试行）",

  facts = {
    choice { "土壤自行监测情形", ask = "自行监测方案的制定和实施是什么情况？",
      "已制定并实施，未按要求报送数据", "已制定，未按方案规范开展监测", "已制定，未开展监测", "未制定，未开展监测" },
  },

  statute = {
    order "责令改正",
    fine { "2万元以上20万元以下" },
    suspend_business { when = "改正情况 是 拒不改正" },         -- 停产整治
  },

  grid = {
    by = { "土壤自行监测情形" },
    { "已制定并实施，未按要求报送数据", fine = "2万元以上5万元以下" },
    { "已制定，未按方案规范开展监测",   fine = "5万元以上10万元以下" },
    { "已制定，未开展监测",             fine = "10万元以上15万元以下" },
    { "未制定，未开展监测",             fine = "15万元以上20万元以下" },
  },
}

item "ecology.soil.86.6" {
  title      = "尾矿库运营、管理单位未按照规定进行土壤污染状况监测",
  department = "生态环境",
  violates   = "土壤污染防治法#23.2",
  punishes   = { "土壤污染防治法#86.1.6", "土壤污染防治法#86.2" },
  document   = "px-sample-tiers",
  effective  = { from = "2019-01-01" },
  source     = "样例：江门市裁量标准参照表（2020 试行）",

  statute = {
    order "责令改正",
    fine { "2万元以上20万元以下" },
    suspend_business { when = "改正情况 是 拒不改正" },         -- 停产整治
  },

  tiers = {
    tier { "未达到要求", when = "「进行了监测，但未达到规定要求」",     fine = "2万元以上8万元以下" },
    tier { "完全未监测", when = "非 「进行了监测，但未达到规定要求」", fine = "8万元以上20万元以下" },
  },
}

-- 分档取自参照表的同款第二项（风险评估），第一项没有看到，样例照用。
local function by_area(one, two, three, four, five)
  return {
    tier { "一档", when = "地块涉及面积 1000平方米以下",                  fine = one },
    tier { "二档", when = "地块涉及面积 1000平方米以上10000平方米以下",   fine = two },
    tier { "三档", when = "地块涉及面积 10000平方米以上20000平方米以下",  fine = three },
    tier { "四档", when = "地块涉及面积 20000平方米以上30000平方米以下",  fine = four },
    tier { "五档", when = "地块涉及面积 30000平方米以上",                 fine = five },
  }
end

item "ecology.soil.94.1" {
  title      = "土壤污染责任人或者土地使用权人未按照规定进行土壤污染状况调查",
  department = "生态环境",
  violates   = { "土壤污染防治法#59.1", "土壤污染防治法#67" },
  punishes   = "土壤污染防治法#94.1.1",
  document   = "px-sample-tiers",
  effective  = { from = "2019-01-01" },
  source     = "样例：江门市裁量标准参照表（2020 试行）",

  facts = {
    number { "地块涉及面积", unit = "平方米", ask = "未按规定调查的地块涉及面积是多少平方米？" },
  },

  parts = {
    part {
      on = "unit", when = "非 改正情况 是 拒不改正",
      statute = { order "责令改正", fine { "2万元以上20万元以下" } },
      tiers = by_area("2万元", "2万元以上5万元以下", "5万元以上10万元以下", "10万元以上15万元以下", "15万元以上20万元以下"),
    },
    part {
      on = "unit", when = "改正情况 是 拒不改正",
      statute = { order "委托他人代为履行，费用由当事人承担", fine { "20万元以上100万元以下" } },
      tiers = by_area("20万元", "20万元以上40万元以下", "40万元以上60万元以下", "60万元以上80万元以下", "80万元以上100万元以下"),
    },
    part {
      on = "person",                                            -- 直接负责的主管人员和其他直接责任人员
      statute = { fine { "5000元以上2万元以下" } },
    },
  },
}
