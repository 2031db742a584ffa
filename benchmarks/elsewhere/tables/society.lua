-- SPDX-License-Identifier: CC0-1.0
--
-- 文化（wl-01）、卫生（ws-ys-01）、宗教（mz-01）、气象（qx-sc-01）、医保（yb-gs-01）、统计（tj-zj-03）。

-- 左闭右开，含、不含都写明；五千元处由定额变为倍数。二万元以上没有看到。
item "culture.29" {
  title      = "涂改、出租、出借或者以其他方式转让《网络文化经营许可证》",
  department = "文化和旅游",
  punishes   = "互联网上网服务营业场所管理条例#29",
  document   = "culture-page",
  source     = "规范行政处罚裁量权细化标准表，https://renrendoc.com/paper/369223212.html（wl-01）",
  facts = { money { "违法经营额" } },
  statute = {
    revoke_license {}, confiscate_gains {},
    fine { "5000元以上1万元以下",      when = "违法经营额 不足5000元" },
    fine { "违法经营额 2倍以上5倍以下", when = "违法经营额 5000元以上" },
  },
  tiers = {
    tier { "显著轻微", when = "违法经营额 2000元(不含)以下",            fine = "5000元" },
    tier { "轻微",     when = "违法经营额 2000元以上5000元(不含)以下",  fine = "8000元" },
    tier { "一般",     when = "违法经营额 5000元以上1万元(不含)以下",   fine = "违法经营额 2倍" },
    tier { "严重",     when = "违法经营额 1万元以上2万元(不含)以下",    fine = "违法经营额 3倍" },
  },
}

-- 法定 20至300元用不上；逾期不改的不论人数。
item "health.25" {
  title      = "安排未取得体检合格证的人员从事直接供、管水工作",
  department = "卫生健康",
  punishes   = "生活饮用水卫生监督管理办法#25",
  document   = "health-page",
  source     = "卫生行政处罚自由裁量权指导标准，https://m.bdocx.com/doc/11918627.html（ws-ys-01）",
  facts = { count { "无证人数", unit = "人", min = 1 } },
  statute = { order "责令限期改进", may { fine { "20元以上1000元以下" } } },
  tiers = {
    tier { "第一档", when = "无证人数 = 1人",   fine = "300元" },
    tier { "第二档", when = "无证人数 2人以上", fine = "500元" },
    tier { "第三档", when = "逾期未改正",       fine = "1000元" },
  },
}

-- 第三档（情节严重，或者拒不改正，或者第二次违反）的金额没有看到，没有一档。违法所得无法确定的才罚款。
item "religion.69.1" {
  title      = "擅自设立宗教活动场所等",
  department = "民族宗教",
  punishes   = "宗教事务条例#69.1",
  document   = "dapan-religion",
  source     = "大盘镇综合行政执法事项自由裁量基准，http://www.situma.cn/document/888edfcad958769d36e6a841279cfeac.html（mz-01）",
  statute = {
    order "予以取缔", confiscate_gains { when = "有 违法所得" }, confiscate_property {},
    fine { "5万元以下", when = "无法查明 违法所得" },
  },
  tiers = {
    tier { "轻微", when = "「情节轻微，经指出后立即改正」",     fine = "1万元以下" },
    tier { "较重", when = "「情节较重，造成一定社会负面影响」", fine = "1万元-2万元" },
  },
}

-- “轻微”没有标准，与“一般”没有界线，由承办人回答；24小时在两档里，结论“规定有冲突”。单位 0至1万元用不上。
local function hours(light, grave, gravest)
  return {
    tier { "轻微",     when = "「轻微」",                    outcome = "no_penalty" },
    tier { "一般",     when = "停用小时数 24小时以内",       fine = light },
    tier { "严重",     when = "停用小时数 24-48小时",        fine = grave },
    tier { "特别严重", when = "停用小时数 超过48小时",       fine = gravest },
  }
end

item "weather.35" {
  title      = "侵占、损毁或者未经批准擅自移动气象设施",
  department = "气象",
  punishes   = "气象法#35",
  document   = "sichuan-weather",
  source     = "四川省气象行政处罚自由裁量权实施标准，https://news.cri.cn/20170122/bcd431f4-677c-c9de-41c2-c8f5bf156067.html（qx-sc-01）",
  facts = { number { "停用小时数", unit = "小时", absent = true, ask = "气象设施多少小时不能正常工作？属于轻微的填“无”。" } },
  parts = {
    part { on = "unit", when = "单位",
      statute = { order "责令停止违法行为", order "限期恢复原状", may_add { fine { "5万元以下" } } },
      tiers = hours("1万元以上3万元以下", "3万元以上4万元以下", "4万元以上5万元以下") },
    part { on = "person", when = "个人",
      statute = { order "责令停止违法行为", order "限期恢复原状", may_add { fine { "5万元以下" } } },
      tiers = hours("100元以上500元以下", "500元以上800元以下", "800元以上1000元以下") },
  },
}

-- 只看到不予处罚的一档；减轻的一档和以上各档没有看到。
item "medical.37" {
  title      = "医疗保障经办机构骗取医疗保障基金支出",
  department = "医疗保障",
  punishes   = "医疗保障基金使用监督管理条例#37",
  document   = "gansu-medical",
  source     = "甘肃省医疗保障基金使用监督管理行政处罚裁量基准，https://m.1wenmi.com/doc/105879.html（yb-gs-01）",
  facts = { money { "骗取金额" } },
  statute = { order "责令退回", fine { "骗取金额 2倍以上5倍以下" } },
  tiers = { tier { "轻微", when = "「具有法定不予处罚情形之一」", outcome = "no_penalty" } },
}

-- 只看到第一档；比例按一份调查表算。
item "figures.41" {
  title      = "提供不完整统计资料",
  department = "统计",
  punishes   = "统计法#41",
  document   = "zhejiang-figures",
  source     = "浙江省统计行政处罚裁量实施细则第五条（tj-zj-03，只见第一档）",
  facts = { count { "未填指标个数", unit = "个" }, count { "应填指标个数", unit = "个", min = 1 } },
  statute = { order "责令改正", warning {}, may_add { fine { "5万元以下" } } },
  tiers = { tier { "（一）", when = "未填指标个数 占 应填指标个数 20%以下", fine = "5000元以下" } },
}
