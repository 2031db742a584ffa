-- SPDX-License-Identifier: CC0-1.0
--
-- 裁量表第一章 §1.6 至 §1.10：建设项目环境保护管理条例。限期内改正与逾期未改正的起点、最高限不同，
-- 因素相同；总和超过 100% 的按 100% 计算（各表备注和规定第六条）。

local source = "广东省生态环境违法行为行政处罚罚款金额裁量表 "

local function file_kind()
  return factor { "项目环评文件类别",
    { "报告表类",                           "0%",  when = "环评文件类别 是 报告表" },
    { "报告书类，未纳入排污许可证重点管理", "5%",  when = "环评文件类别 是 报告书 且 非 纳入排污许可重点管理" },
    { "报告书类，已纳入排污许可证重点管理", "10%", when = "环评文件类别 是 报告书 且 纳入排污许可重点管理" },
  }
end

local function place()
  return factor { "建设项目地点",
    { "一般区域",                           "0%",  when = "建设项目地点 是 一般区域" },
    { "限批区或环境敏感区",                 "6%",  when = "建设项目地点 属于 (限批区、环境敏感区)" },
    { "饮用水水源保护区、生态保护红线区域", "15%", when = "建设项目地点 属于 (饮用水水源保护区、生态保护红线区域)" },
  }
end

local function discharge()
  return factor { "产排污情况",
    { "未排放污染物",                     "0%" },
    { "除有毒有害污染物以外的其他污染物", "5%" },
    { "有毒有害污染物",                   "13%" },
  }
end

local function duration()
  return factor { "违法行为持续时间",
    { "6个月以下",           "0%",  when = "违法行为持续时间 6个月以下" },
    { "6个月以上12个月以下", "6%",  when = "违法行为持续时间 6个月以上12个月以下" },
    { "12个月以上",          "11%", when = "违法行为持续时间 12个月以上" },
  }
end

local function repeats()
  return factor { "近二年同类违法行为情况（含本次）",
    { "1次",     "0%",  when = "近二年同类违法次数 = 1次" },
    { "2次",     "4%",  when = "近二年同类违法次数 = 2次" },
    { "3次",     "8%",  when = "近二年同类违法次数 = 3次" },
    { "4次以上", "14%", when = "近二年同类违法次数 4次以上" },
  }
end

local function cooperation()
  return factor { "配合执法调查情况",
    { "配合调查",   "0%", when = "配合调查" },
    { "不配合调查", "5%", when = "不配合调查" },
  }
end

-- §1.6：“违法程度”没有 0 级，最轻 25+3 = 28%，即 56000元：法定最低 5万元永远到不了。照表录入。
local function neglected(start, amount)
  return {
    start = start, cap = "100%",
    file_kind(), discharge(),
    factor { "违法程度",
      { "未落实环保措施以及投资概算", "3%" },
      { "未纳入施工合同",             "6%" },
      { "未依法开展后评价",           "12%" },
    },
    place(), duration(), repeats(), cooperation(),
    fine = amount .. " * 权重",
  }
end

item "gd.1.6" {
  title      = "初步设计未落实环保措施以及投资概算，未将环保设施建设纳入施工合同，或者未依法开展环境影响后评价",
  department = "生态环境",
  violates   = { "建设项目环境保护管理条例#16", "建设项目环境保护管理条例#19.2" },
  punishes   = "建设项目环境保护管理条例#22.1",
  document   = "gd-2021-7",
  source     = source .. "§1.6",
  facts = {
    choice { "违法程度", ask = "是哪一种行为？几种都有的，选较重的一种。",
      "未落实环保措施以及投资概算", "未纳入施工合同", "未依法开展后评价" },
  },
  parts = {
    part { on = "unit", when = "非 逾期未改正",
      statute = { order "责令限期改正", fine { "5万元以上20万元以下" } },
      factors = neglected("25%", "20万元") },
    part { on = "unit", when = "逾期未改正",
      statute = { order "责令限期改正", fine { "20万元以上100万元以下" } },
      factors = neglected("20%", "100万元") },
  },
}

-- §1.7（hj-gd-1.7）：最高值相加 20+10+15+15+13+11+11+5 = 100%。
item "gd.1.7" {
  title      = "建设过程中未同时组织实施环评文件及其批复提出的环境保护对策措施",
  department = "生态环境",
  violates   = "建设项目环境保护管理条例#16.2",
  punishes   = "建设项目环境保护管理条例#22.2",
  document   = "gd-2021-7",
  source     = source .. "§1.7",
  facts = {
    choice { "整改情况", ask = "是否停止建设、落实措施？",
      "立即停止建设并主动落实措施", "立即停止建设但未主动落实", "逾期不停止建设" },
  },
  statute = {
    order "责令限期改正",
    fine { "20万元以上100万元以下" },
    may_add { order "责令停止建设", when = "逾期未改正" },      -- 条例的用语是“责令停止建设”，属于责令改正一类
  },
  factors = {
    start = "20%", cap = "100%",
    file_kind(), place(),
    factor { "建设情况",
      { "基础建设阶段",         "0%" },
      { "设备安装阶段",         "5%" },
      { "投入生产或者使用阶段", "15%" },
    },
    discharge(), duration(),
    factor { "整改情况",
      { "立即停止建设并主动落实措施", "0%" },
      { "立即停止建设但未主动落实",   "5%" },
      { "逾期不停止建设",             "11%" },
    },
    cooperation(),
    fine = "100万元 * 权重",
  },
}

-- §1.8（hj-gd-1.8）：一套因素，三个起点（限期内 20%、逾期 50%、个人 25%）和三个最高限。
-- 逾期的最高值相加是 130%、个人 105%，备注写明按 100% 计算。
-- 对个人的罚款在条例中接在“逾期未改正的”之后，表中个人一栏不分阶段；按两个阶段都罚录入。
local function facilities(start, amount)
  return {
    start = start, cap = "100%",
    file_kind(), discharge(),
    factor { "环境保护设施情况",
      { "已建成，未通过验收或者验收不合格", "0%" },
      { "未建成",                           "6%" },
      { "已建成，但验收弄虚作假",           "12%" },
    },
    place(), duration(), repeats(), cooperation(),
    fine = amount .. " * 权重",
  }
end

item "gd.1.8" {
  title      = "环境保护设施未建成、未经验收或者验收不合格即投入生产或者使用，或者验收弄虚作假",
  department = "生态环境",
  violates   = { "建设项目环境保护管理条例#15", "建设项目环境保护管理条例#17.2", "建设项目环境保护管理条例#19.1" },
  punishes   = "建设项目环境保护管理条例#23.1",
  document   = "gd-2021-7",
  source     = source .. "§1.8",
  facts = {
    choice { "环境保护设施情况", ask = "环境保护设施建成、验收了吗？",
      "已建成，未通过验收或者验收不合格", "未建成", "已建成，但验收弄虚作假" },
    flag { "造成重大环境污染或者生态破坏", presume = false },
  },
  parts = {
    part { on = "unit", when = "非 逾期未改正",
      statute = {
        order "责令限期改正",
        fine { "20万元以上100万元以下" },
        one_of { suspend_business {}, close_business { approval = "报经有批准权的人民政府批准" }, when = "造成重大环境污染或者生态破坏" },
      },
      factors = facilities("20%", "100万元") },
    part { on = "unit", when = "逾期未改正",
      statute = {
        order "责令限期改正",
        fine { "100万元以上200万元以下" },
        one_of { suspend_business {}, close_business { approval = "报经有批准权的人民政府批准" }, when = "造成重大环境污染或者生态破坏" },
      },
      factors = facilities("50%", "200万元") },
    part { on = "person",
      statute = { fine { "5万元以上20万元以下" } },
      factors = facilities("25%", "20万元") },
  },
}

-- §1.9：25+40+25+10 = 100%；持续时间按天计。
item "gd.1.9" {
  title      = "建设单位未依法向社会公开环境保护设施验收报告",
  department = "生态环境",
  violates   = "建设项目环境保护管理条例#17.3",
  punishes   = "建设项目环境保护管理条例#23.2",
  document   = "gd-2021-7",
  source     = source .. "§1.9",
  facts = { choice { "公开情况", "已公开，但不符合要求", "不如实公开", "未公开" } },
  statute = { order "责令公开", order "予以公告", fine { "5万元以上20万元以下" } },
  factors = {
    start = "25%", cap = "100%",
    factor { "整改情况",
      { "限期内改正",   "0%",  when = "非 逾期未改正" },
      { "限期内未改正", "40%", when = "逾期未改正" },
    },
    factor { "公开情况",
      { "已公开，但不符合要求", "0%" },
      { "不如实公开",           "20%" },
      { "未公开",               "25%" },
    },
    factor { "持续时间",
      { "5天以下",         "0%",  when = "天数(违法行为开始日, 违法行为终了日) 5天以下" },
      { "5天以上20天以下", "5%",  when = "天数(违法行为开始日, 违法行为终了日) 5天以上20天以下" },
      { "20天以上",        "10%", when = "天数(违法行为开始日, 违法行为终了日) 20天以上" },
    },
    fine = "20万元 * 权重",
  },
}

-- §1.10：近一年有无同类 × 整改情况；最后一格定 3倍。
item "gd.1.10" {
  title      = "技术机构向建设单位、环评单位收取费用",
  department = "生态环境",
  violates   = "建设项目环境保护管理条例#9.3",
  punishes   = "建设项目环境保护管理条例#24",
  document   = "gd-2021-7",
  source     = source .. "§1.10",
  statute = { order "责令退还所收费用", fine { "所收费用 1倍以上3倍以下" } },
  grid = {
    by = { "近一年有同类违法行为", "逾期未改正" },
    { "否", "否", fine = "所收费用 1倍以上1.5倍以下" },
    { "否", "是", fine = "所收费用 1.5倍以上2倍以下" },
    { "是", "否", fine = "所收费用 2倍以上3倍以下" },
    { "是", "是", fine = "所收费用 3倍" },
  },
}
