-- SPDX-License-Identifier: CC0-1.0
--
-- 生态环境：固体废物、大气、土壤。

local base = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local once = base .. "以往同类违法 = 没有; "
local late = once .. "改正情况 = 拒不改正; "
local soon = once .. "改正情况 = 责令期限内改正; "
local mild = "当事人类型 = 法人或者其他组织; 危害后果 = 轻微; 违法行为轻微 = 否：有影响; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; "
  .. "作出决定日期 = 2026-05-20; 以往同类违法 = 没有; 改正情况 = 责令期限内改正; "

local disposal = "危险废物去向 = 非法倾倒、填埋; 违法所得 = 没有; 情节严重 = 否：一次; 违法行为开始日 = 2026-02-20; "

test "处置费用差一分不到二十万元，按二十万元：60 + 10 + 5 = 75%" { item = "ecology.solid.112.4",
  facts = late .. disposal .. "所需处置费用 = 199999.99元; 危险废物涉及量 = 0.9吨",
  expect = { fine = "75万元" } }

test "处置费用四十万元，恰为一吨：77%" { item = "ecology.solid.112.4",
  facts = late .. disposal .. "所需处置费用 = 40万元; 危险废物涉及量 = 1吨",
  expect = { fine = "154万元", penalties = { "罚款" } } }

test "处置费用没有查明" { item = "ecology.solid.112.4",
  facts = late .. disposal .. "危险废物涉及量 = 1吨",
  expect = { outcome = "事实不足", missing = { "所需处置费用" } } }

local grave = "情节严重 = 否：数量少; 违法所得 = 没有; "

test "识别标志，没有情节的取平均数" { item = "ecology.solid.112.1",
  facts = late .. grave,
  expect = { tier = "一般", fine = "55万元" } }

test "识别标志，上一年度的不算，本年度首次，清单不罚" { item = "ecology.solid.112.1",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 轻微; 违法行为轻微 = 否：有影响; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; "
       .. "以往同类违法 = 2025-12-31; 改正情况 = 责令期限内改正; " .. grave,
  expect = { outcome = "不予处罚", exemption = "ex-gd-12" } }

test "识别标志，元旦那一次在本年度以内" { item = "ecology.solid.112.1",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 轻微; 违法行为轻微 = 否：有影响; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; "
       .. "以往同类违法 = 2026-01-01; 改正情况 = 责令期限内改正; " .. grave,
  expect = { outcome = "给予处罚", exemption = false } }

test "识别标志，元旦的行为，本年度以内不会有以往的，不用查" { item = "ecology.solid.112.1",
  facts = "当事人类型 = 法人或者其他组织; 危害后果 = 轻微; 违法行为轻微 = 否：有影响; 违法行为终了日 = 2026-01-01; 发现日期 = 2026-04-02; "
       .. "改正情况 = 责令期限内改正; " .. grave,
  expect = { outcome = "不予处罚", exemption = "ex-gd-12", missing = {} } }

test "管理计划，从重，不低于平均数" { item = "ecology.solid.112.2",
  facts = late .. grave .. "违反突发事件应对措施",
  expect = { tier = "从重", fine = "55万元以上100万元以下" } }

test "管理计划，近二年首次，清单不罚" { item = "ecology.solid.112.2",
  facts = mild .. grave,
  expect = { outcome = "不予处罚", exemption = "ex-jm-20" } }

test "贮存危险废物，恰为零点一吨，清单不罚" { item = "ecology.solid.112.6",
  facts = mild .. grave .. "未按照国家环境保护标准贮存; 将危险废物混入非危险废物中贮存 = 否; 涉及危险废物重量 = 0.1吨; "
       .. "不属于废弃剧毒化学品、医疗废物、实验室废物及易燃易爆危险废物",
  expect = { outcome = "不予处罚", exemption = { "ex-jm-17", "ex-gd-14" } } }

test "混入贮存，零点零一一吨，不在清单上" { item = "ecology.solid.112.6",
  facts = mild .. grave .. "未按照国家环境保护标准贮存 = 否; 将危险废物混入非危险废物中贮存; 涉及危险废物重量 = 0.011吨; "
       .. "不属于废弃剧毒化学品、医疗废物、实验室废物及易燃易爆危险废物",
  expect = { outcome = "可以不予处罚", exemption = "首违可以不罚" } }

test "应急预案，从轻，低于平均数" { item = "ecology.solid.112.12",
  facts = late .. grave .. "立功表现",
  expect = { tier = "从轻", fine = "10万元以上55万元(不含)以下" } }

test "应急预案，非重点单位，清单不罚" { item = "ecology.solid.112.12",
  facts = mild .. grave .. "属于非重点危险废物单位",
  expect = { outcome = "不予处罚", exemption = "ex-jm-21" } }

test "生活垃圾处理单位，情节严重的可以停业、关闭" { item = "ecology.solid.102.2",
  facts = late .. "情节严重 = 是：长期; 违法所得 = 没有",
  expect = { penalties = { "罚款", "责令停产停业", "责令关闭" } } }

test "生活垃圾处理单位，公开不全，清单不罚" { item = "ecology.solid.102.2",
  facts = mild .. grave .. "未及时公开或者公开内容不全",
  expect = { outcome = "不予处罚", exemption = "ex-jm-36" } }

test "贮存工业固体废物，一般" { item = "ecology.solid.102.10",
  facts = late .. grave,
  expect = { fine = "55万元", basis = { "固体废物污染环境防治法#102.1.10", "固体废物污染环境防治法#102.2" } } }

test "贮存工业固体废物，首次，两份清单都不罚" { item = "ecology.solid.102.10",
  facts = mild .. grave,
  expect = { outcome = "不予处罚", exemption = { "ex-jm-16", "ex-gd-13" } } }

test "畜禽粪污，可以罚十万元以下" { item = "ecology.solid.107",
  facts = late .. "情节严重 = 否：少量; 违法行为开始日 = 2026-02-09; 不属于A类污染物",
  expect = { tier = "一般", fine = "超过3万元不足7万元" } }

test "畜禽粪污，恰为二十日，清单不罚" { item = "ecology.solid.107",
  facts = mild .. "情节严重 = 否：少量; 违法行为开始日 = 2026-02-09; 不属于A类污染物",
  expect = { outcome = "不予处罚", exemption = { "ex-jm-18", "ex-gd-16" } } }

local air = "涉及重金属、有毒、持久性有机污染物 = 否; 超标排放大气污染物 = 否; 造成较大以上突发环境事件或者其他严重后果 = 否; 情节严重 = 否：短期; "

test "逃避监管排放废气，非重点行业首次" { item = "ecology.air.99.3",
  facts = late .. air .. "重点行业排污单位 = 否",
  expect = { tier = "一档", fine = "10万元以上20万元以下" } }

test "逃避监管排放废气，两档写了同一种情形，取较重的" { item = "ecology.air.99.3",
  facts = base .. "改正情况 = 拒不改正; 以往同类违法 = 2025-05-05; 重点行业排污单位 = 否; " .. air,
  expect = { tier = "三档", fine = "50万元以上80万元以下" } }

test "逃避监管排放废气，重点行业再犯，公布的表没有一档" { item = "ecology.air.99.3",
  facts = base .. "改正情况 = 拒不改正; 以往同类违法 = 2025-05-05; 重点行业排污单位; " .. air,
  expect = { outcome = "规定有缺口" } }

test "逃避监管排放废气，突发故障，可以不罚" { item = "ecology.air.99.3",
  facts = mild .. air .. "重点行业排污单位 = 否; 突发故障二十四小时内报告并采取应急处置; 日均值未超标",
  expect = { outcome = "可以不予处罚", exemption = { "ex-jm-12", "ex-gd-09", "首违可以不罚" } } }

test "废气监测，二年内第五次" { item = "ecology.air.100.2",
  facts = base .. "改正情况 = 逾期后改正; 以往同类违法 = 2024-03-01、2024-06-01、2025-03-01、2025-06-01; 造成较大以上突发环境事件或者其他严重后果 = 否",
  expect = { tier = "超过四次", fine = "20万元", penalties = { "罚款" } } }

test "废气监测，第一次早一天在二年以外，是第四次" { item = "ecology.air.100.2",
  facts = base .. "改正情况 = 逾期后改正; 以往同类违法 = 2024-02-29、2024-06-01、2025-03-01、2025-06-01; 造成较大以上突发环境事件或者其他严重后果 = 否",
  expect = { tier = "第四次", fine = "15万元以上20万元以下" } }

test "废气监测，近二年首次，清单不罚" { item = "ecology.air.100.2",
  facts = mild .. "造成较大以上突发环境事件或者其他严重后果 = 否",
  expect = { outcome = "不予处罚", exemption = "ex-jm-37" } }

test "自动监测数据，拒不改正的停产整治" { item = "ecology.air.100.4",
  facts = late,
  expect = { tier = "一般", fine = "超过74000元不足146000元", penalties = { "罚款", "责令停产停业" } } }

test "自动监测数据，公开不全，清单不罚" { item = "ecology.air.100.4",
  facts = mild .. "未及时公开或者公开内容不全",
  expect = { outcome = "不予处罚", exemption = "ex-jm-33" } }

local voc = "已按照规定安装并使用污染防治设施 = 否; "

test "挥发性有机物，报告表项目，没有减排措施" { item = "ecology.air.108.1",
  facts = late .. voc .. "无法密闭且未采取措施减少废气排放; 建设项目环评类别 = 环境影响报告表; 已安装、使用防治设施或者采取减排措施 = 否",
  expect = { fine = "8万元以上15万元以下" } }

test "挥发性有机物，一年内首次、期限内改正，清单不罚" { item = "ecology.air.108.1",
  facts = soon .. voc .. "无法密闭且未采取措施减少废气排放; 建设项目环评类别 = 环境影响报告表; 已安装、使用防治设施或者采取减排措施 = 否",
  expect = { outcome = "不予处罚", exemption = { "ex-jm-13", "ex-gd-10" } } }

test "挥发性有机物，环评类别没有查明" { item = "ecology.air.108.1",
  facts = late .. voc .. "无法密闭且未采取措施减少废气排放; 已安装、使用防治设施或者采取减排措施 = 否",
  expect = { missing = { "建设项目环评类别" }, fine = "3万元以上20万元以下" } }

test "未密闭物料，二年内第二次" { item = "ecology.air.117.1",
  facts = base .. "改正情况 = 逾期后改正; 以往同类违法 = 2024-03-01; 造成较大以上突发环境事件或者其他严重后果 = 否",
  expect = { tier = "第二次", fine = "2万元以上4万元以下" } }

test "未密闭物料，首次，清单不罚" { item = "ecology.air.117.1",
  facts = mild .. "造成较大以上突发环境事件或者其他严重后果 = 否",
  expect = { outcome = "不予处罚", exemption = "ex-jm-14" } }

test "未围挡物料，首次，不在清单上，可以不罚" { item = "ecology.air.117.2",
  facts = mild .. "造成较大以上突发环境事件或者其他严重后果 = 否",
  expect = { outcome = "可以不予处罚", exemption = "首违可以不罚", fine = "1万元以上2万元以下" } }

test "未围挡物料，严重后果先看" { item = "ecology.air.117.2",
  facts = late .. "造成较大以上突发环境事件或者其他严重后果",
  expect = { tier = "严重后果", fine = "8万元以上10万元以下", penalties = { "罚款", "责令停产停业" } } }

test "土壤自行监测，已制定而未开展" { item = "ecology.soil.86.1",
  facts = late .. "土壤自行监测情形 = 已制定，未开展监测",
  expect = { fine = "10万元以上15万元以下", penalties = { "罚款", "责令停产停业" } } }

test "土壤自行监测，近二年首次，清单不罚" { item = "ecology.soil.86.1",
  facts = mild .. "土壤自行监测情形 = 已制定，未开展监测",
  expect = { outcome = "不予处罚", exemption = "ex-jm-25" } }

test "尾矿库，完全未监测" { item = "ecology.soil.86.6",
  facts = late .. "进行了监测，但未达到规定要求 = 否",
  expect = { tier = "完全未监测", fine = "8万元以上20万元以下" } }

test "尾矿库，监测情况没有查明" { item = "ecology.soil.86.6",
  facts = late,
  expect = { missing = { "进行了监测，但未达到规定要求" }, fine = "2万元以上20万元以下" } }

test "土壤调查，恰为一千平方米，两档都含，取较重的" { item = "ecology.soil.94.1",
  facts = base .. "以往同类违法 = 没有; 改正情况 = 逾期后改正; 地块涉及面积 = 1000平方米",
  expect = { fine = { "2万元以上5万元以下", "超过9500元不足15500元" } } }

test "土壤调查，不足一千平方米，拒不改正为二十万元" { item = "ecology.soil.94.1",
  facts = late .. "地块涉及面积 = 999.9平方米",
  expect = { fine = { "20万元", "超过9500元不足15500元" } } }
