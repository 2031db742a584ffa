-- SPDX-License-Identifier: CC0-1.0
--
-- 山东（xf-sd-01）、卢氏（zj-ls-01）、嘉兴（cg-jx-01）、四川（jt-gk-01）：按面积、规模、吨级。

-- 条件和罚款都写明含、不含，没有缝隙也没有重叠；五类违法共用这一张表。
item "fire.58.1" {
  title      = "未经消防许可或者检查不合格，擅自投入施工、使用、营业",
  department = "消防救援",
  punishes   = "消防法#58.1",
  document   = "shandong-fire",
  source     = "山东省公安机关行政处罚裁量基准（xf-sd-01）",
  facts = { number { "建筑面积", unit = "平方米" } },
  statute = { order "责令停止施工、停止使用或者停产停业", fine { "3万元以上30万元以下" } },
  tiers = {
    tier { "一档", when = "建筑面积 500平方米以下",                  fine = "3万元以上5万元以下" },
    tier { "二档", when = "建筑面积 大于500平方米不超过3000平方米",   fine = "5万元(不含)以上12万元(含)以下" },
    tier { "三档", when = "建筑面积 大于3000平方米不超过5000平方米",  fine = "12万元(不含)以上18万元(含)以下" },
    tier { "四档", when = "建筑面积 大于5000平方米不超过10000平方米", fine = "18万元(不含)以上24万元(含)以下" },
    tier { "五档", when = "建筑面积 大于10000平方米",                fine = "24万元(不含)以上30万元(含)以下" },
  },
}

-- 两类对象同时处罚：建设单位按合同价款的百分比，施工单位按金额。市政工程看规模，其他看面积。
-- 恰为 20000、50000平方米的在两档里，按较重的一档。
local grades = {
  "市政工程 且 市政工程规模 是 小型 或 非 市政工程 且 涉案面积 20000平方米以下",
  "市政工程 且 市政工程规模 是 中型 或 非 市政工程 且 涉案面积 20000平方米以上50000平方米以下",
  "市政工程 且 市政工程规模 是 大型 或 非 市政工程 且 涉案面积 50000平方米以上 或 造成严重危害后果",
}

local function three(light, ordinary, grave)
  return {
    tier { "轻微", when = grades[1], fine = light },
    tier { "一般", when = grades[2], fine = ordinary },
    tier { "严重", when = grades[3], fine = grave },
  }
end

item "building.12" {
  title      = "未取得施工许可证擅自施工",
  department = "住房城乡建设",
  punishes   = "建筑工程施工许可管理办法#12",
  document   = "lushi-building",
  source     = "卢氏县城市管理局裁量基准（zj-ls-01）",
  facts = {
    flag { "市政工程" },
    choice { "市政工程规模", when = "市政工程", "小型", "中型", "大型" },
    number { "涉案面积", unit = "平方米", when = "非 市政工程" },
    money { "工程合同价款" },
    flag { "造成严重危害后果" },
  },
  parts = {
    part { on = "建设单位",
      statute = { order "责令停止施工", order "限期改正", fine { "工程合同价款 1%以上2%以下" } },
      tiers = three("工程合同价款 1%以上1.3%以下", "工程合同价款 1.3%以上1.7%以下", "工程合同价款 1.7%以上2%以下") },
    part { on = "施工单位",
      statute = { fine { "3万元以下" } },
      tiers = three("1万元以下", "1万元以上2万元以下", "2万元以上3万元以下") },
  },
}

-- 前提是“逾期不改正”：没有逾期的只有责令改正。破折号是以上…以下；恰为 5、10平方米的按较重的一档。
local function areas(small, middle, large)
  return {
    tier { "一档", when = "占地面积 5平方米以下",  fine = small },
    tier { "二档", when = "占地面积 5-10平方米",   fine = middle },
    tier { "三档", when = "占地面积 10平方米以上", fine = large },
  }
end

item "city.13" {
  title      = "搭建的临时建筑物、构筑物或者其他设施未保持整洁或者遮盖路标、街牌",
  department = "城市管理",
  punishes   = "浙江省城市市容和环境卫生管理条例#13",
  document   = "jiaxing-city",
  source     = "嘉兴市城市管理行政处罚自由裁量适用标准（cg-jx-01）",
  facts = { number { "占地面积", unit = "平方米" } },
  parts = {
    part { when = "非 逾期未改正", statute = { order "责令限期改正" } },
    part { on = "unit", when = "逾期未改正 且 单位",
      statute = { order "代为清理", fine { "500元以上3000元以下" } },
      tiers = areas("500-1500元", "1500-2000元", "2000-3000元") },
    part { on = "person", when = "逾期未改正 且 个人",
      statute = { order "代为清理", fine { "200元以上1000元以下" } },
      tiers = areas("200-500元", "500-600元", "600-1000元") },
  },
}

-- 泊位个数和吨级的组合。严重一档的金额没有看到，也没有“2个以上且 500吨级以上”；这些案子的结论是“规定有缺口”。
-- 恰为 300吨级的在两档里，按较重的一档。
item "port.45.1.1" {
  title      = "违反港口规划建设港口设施",
  department = "交通运输",
  punishes   = "港口法#45.1.1",
  document   = "sichuan-port",
  source     = "四川省交通厅实施标准：港口行政（jt-gk-01）",
  facts = {
    count { "泊位个数", unit = "个", min = 1 },
    number { "泊位吨级", unit = "吨级" },
  },
  statute = { order "责令限期改正", order "逾期不改正的，强制拆除", may { fine { "5万元以下" } } },
  tiers = {
    tier { "轻微", when = "泊位个数 = 1个 且 泊位吨级 300吨级以下", fine = "5000元以上1万元以下" },
    tier { "一般", fine = "1万元以上1.5万元以下",
      when = any { "泊位个数 = 1个 且 泊位吨级 300吨级以上500吨级以下", "泊位个数 = 2个 且 泊位吨级 300吨级以下" } },
  },
}
