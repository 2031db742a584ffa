-- SPDX-License-Identifier: CC0-1.0
--
-- 生态环境：水污染防治和排污许可。

local base = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; 作出决定日期 = 2026-05-20; "
local once = base .. "以往同类违法 = 没有; "
local late = once .. "改正情况 = 拒不改正; "
local soon = once .. "改正情况 = 责令期限内改正; "
local mild = "当事人类型 = 法人或者其他组织; 危害后果 = 轻微; 违法行为轻微 = 否：有影响; 违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02; "
  .. "作出决定日期 = 2026-05-20; 以往同类违法 = 没有; 改正情况 = 责令期限内改正; "

test "阻挠检查，弄虚作假，一年内第二次" { item = "ecology.water.81",
  facts = base .. "改正情况 = 拒不改正; 以往同类违法 = 2025-03-01; 阻挠检查的表现 = 弄虚作假",
  expect = { fine = "8万元以上11万元(不含)以下" } }

test "阻挠检查，前一次早一天在一年以外" { item = "ecology.water.81",
  facts = base .. "改正情况 = 拒不改正; 以往同类违法 = 2025-02-28; 阻挠检查的表现 = 弄虚作假",
  expect = { fine = "6万元以上8万元(不含)以下" } }

test "阻挠检查，殴打的不问次数" { item = "ecology.water.81",
  facts = late .. "阻挠检查的表现 = 殴打执法人员",
  expect = { fine = "20万元" } }

test "自行监测，简化管理，未保存记录" { item = "ecology.water.82.1",
  facts = soon .. "自行监测情形 = 未保存原始监测记录; 排污许可管理类别 = 简化管理; 造成重大生态环境影响或者不良社会影响 = 否",
  expect = { fine = "4万元以上6万元(不含)以下", penalties = { "罚款" } } }

test "自行监测，逾期的停产整治" { item = "ecology.water.82.1",
  facts = late .. "自行监测情形 = 未自行监测; 排污许可管理类别 = 重点管理; 造成重大生态环境影响或者不良社会影响 = 否",
  expect = { fine = "16万元以上20万元以下", penalties = { "罚款", "责令停产停业" } } }

test "自行监测，近二年首次，清单不罚" { item = "ecology.water.82.1",
  facts = mild .. "自行监测情形 = 未自行监测; 排污许可管理类别 = 重点管理; 造成重大生态环境影响或者不良社会影响 = 否",
  expect = { outcome = "不予处罚", exemption = "ex-jm-37" } }

test "自动监测，10 + 30 + 5 + 20 = 65%" { item = "ecology.water.82.2",
  facts = late .. "自动监测情形 = 未安装; 违法行为开始日 = 2026-02-01",
  expect = { fine = "13万元" } }

test "自动监测，差一日不到一个月" { item = "ecology.water.82.2",
  facts = late .. "自动监测情形 = 未安装; 违法行为开始日 = 2026-02-02",
  expect = { fine = "12万元" } }

test "自动监测，没有查明的因素按最低一级" { item = "ecology.water.82.2",
  facts = late .. "违法行为开始日 = 2026-02-02",
  expect = { fine = "6万元" } }

test "有毒有害信息，未公开，不配合" { item = "ecology.water.82.3",
  facts = late .. "有毒有害信息情形 = 未公开; 不配合调查; 造成重大生态环境影响或者不良社会影响 = 否",
  expect = { fine = "6万元以上10万元(不含)以下" } }

test "有毒有害信息，已经监测、近二年首次，清单不罚" { item = "ecology.water.82.3",
  facts = mild .. "有毒有害信息情形 = 未公开; 配合调查; 造成重大生态环境影响或者不良社会影响 = 否; 已按照规定对排污口和周边环境进行监测",
  expect = { outcome = "不予处罚", exemption = "ex-jm-34" } }

test "逃避监管，10 + 20 + 19 + 3 + 5 + 8 = 65%" { item = "ecology.water.83.3",
  facts = late .. "逃避监管的表现 = 偷排; 水污染物类别 = 有毒有害; 排放口所在区域 = 限批区或者人居环境敏感区; "
       .. "违法行为开始日 = 2026-02-24; 情节严重 = 否：一处",
  expect = { fine = "65万元", penalties = { "罚款" } } }

test "逃避监管，突发故障及时报告，可以不罚" { item = "ecology.water.83.3",
  facts = mild .. "逃避监管的表现 = 部分设施不正常运行; 水污染物类别 = B类; 排放口所在区域 = 一般区域; 违法行为开始日 = 2026-03-01; "
       .. "情节严重 = 否：一处; 突发故障二十四小时内报告并采取应急处置; 日均值未超标",
  expect = { outcome = "可以不予处罚", exemption = { "首违可以不罚", "ex-jm-10" }, fine = "10万元" } }

test "超标排放，合计百分之十二按百分之二十" { item = "ecology.permit.34.1",
  facts = late .. "超标因子数目 = 1个; 水污染物类别 = B类; 排放口所在区域 = 一般区域; 废水日排放量 = 49.9吨; 仅pH值超标 = 否; "
       .. "超标倍数 = 2.9倍; 超量比例 = 没有; 情节严重 = 否：短期; 仅色度超标 = 否",
  expect = { fine = "20万元" } }

test "超标排放，倍数在一级而超量在另一级，取较重的：7 + 22 + 3 + 15 = 47%" { item = "ecology.permit.34.1",
  facts = late .. "超标因子数目 = 1个; 水污染物类别 = 有毒有害; 排放口所在区域 = 一般区域; 废水日排放量 = 50吨; 仅pH值超标 = 否; "
       .. "超标倍数 = 2.9倍; 超量比例 = 50%; 情节严重 = 否：短期; 仅色度超标 = 否",
  expect = { fine = "47万元" } }

test "超标排放，仅一个B类因子超标零点一倍，期限内改正，清单不罚" { item = "ecology.permit.34.1",
  facts = soon .. "超标因子数目 = 1个; 水污染物类别 = B类; 排放口所在区域 = 一般区域; 废水日排放量 = 10吨; 仅pH值超标 = 否; "
       .. "超标倍数 = 0.1倍; 超量比例 = 没有; 情节严重 = 否：短期; 仅色度超标 = 否",
  expect = { outcome = "不予处罚", exemption = { "ex-jm-09", "ex-gd-06" } } }

test "超标排放，多零点零一倍就不在清单上" { item = "ecology.permit.34.1",
  facts = soon .. "超标因子数目 = 1个; 水污染物类别 = B类; 排放口所在区域 = 一般区域; 废水日排放量 = 10吨; 仅pH值超标 = 否; "
       .. "超标倍数 = 0.11倍; 超量比例 = 没有; 情节严重 = 否：短期; 仅色度超标 = 否",
  expect = { outcome = "给予处罚", exemption = false } }

test "公开排放信息，没有情节的取平均数" { item = "ecology.permit.36.7",
  facts = late,
  expect = { tier = "一般", fine = "11万元", penalties = { "罚款", "责令停产停业" } } }

test "公开排放信息，恰为二十日，清单不罚" { item = "ecology.permit.36.7",
  facts = mild .. "违法行为开始日 = 2026-02-09; 不属于A类污染物",
  expect = { outcome = "不予处罚", exemption = "ex-jm-32" } }

test "公开排放信息，二十一日不在清单上" { item = "ecology.permit.36.7",
  facts = mild .. "违法行为开始日 = 2026-02-08; 不属于A类污染物",
  expect = { outcome = "可以不予处罚", exemption = "首违可以不罚" } }

test "台账，三次，每次五千元至二万元" { item = "ecology.permit.37.1",
  facts = late .. "台账违法次数 = 3次; 已建立台账记录制度，但未按照排污许可证规定记录",
  expect = { fine = "37500元" } }

test "台账，次数没有查明" { item = "ecology.permit.37.1",
  facts = late .. "已建立台账记录制度，但未按照排污许可证规定记录",
  expect = { outcome = "事实不足", missing = { "台账违法次数" } } }
