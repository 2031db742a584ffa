-- SPDX-License-Identifier: CC0-1.0
--
-- 案情是编的，金额照各地的表手算。jurisdiction 是案件发生地：裁量文件只在公布的地方适用。

local function case(party, act, decided)
  return "当事人类型 = " .. party .. "; 危害后果 = 较重; 以往同类违法 = 没有; 违法行为终了日 = " .. act
    .. "; 发现日期 = " .. act .. "; 作出决定日期 = " .. decided .. "; "
end
local unit    = case("法人或者其他组织", "2024-03-01", "2024-06-01")
local person  = case("公民", "2024-03-01", "2024-06-01") .. "出生日期 = 1980-01-01; "
local in_time = "改正情况 = 责令期限内改正; "
local late    = "改正情况 = 逾期后改正; "

-- 泗县：个人 1000、5000、10000元，单位 2万、10万、20万元
test "取土：个人，十九点九吨" { item = "water.48", jurisdiction = "341324", facts = person .. in_time .. "违法所得 = 没有; 取土挖砂采石量 = 19.9; 扰动面积 = 没有",
  expect = { tier = "第一档", fine = "1000元" } }
test "取土：单位，恰为二十吨" { item = "water.48", jurisdiction = "341324", facts = unit .. in_time .. "违法所得 = 没有; 取土挖砂采石量 = 20; 扰动面积 = 没有",
  expect = { tier = "第二档", fine = "10万元" } }
test "取土：恰为五千平方米" { item = "water.48", jurisdiction = "341324", facts = unit .. in_time .. "违法所得 = 1万元; 取土挖砂采石量 = 没有; 扰动面积 = 5000",
  expect = { tier = "第三档", fine = "20万元", penalties = { "没收违法所得", "罚款" } } }
test "取土：十吨而六千平方米，两档" { item = "water.48", jurisdiction = "341324", facts = unit .. in_time .. "违法所得 = 没有; 取土挖砂采石量 = 10; 扰动面积 = 6000",
  expect = { outcome = "规定有冲突" } }
test "取土：不在泗县，只有法定幅度" { item = "water.48", jurisdiction = "360302", facts = unit .. in_time .. "违法所得 = 没有; 取土挖砂采石量 = 10; 扰动面积 = 没有",
  expect = { tier = false, fine = "2万元以上20万元以下" } }

-- 麻阳
test "排污口：已恢复" { item = "water.67.2", jurisdiction = "431226", facts = unit .. in_time .. "期限内停止违法行为; 恢复原状情况 = 已恢复原状", expect = { fine = "5万元" } }
test "排污口：未完全恢复" { item = "water.67.2", jurisdiction = "431226", facts = unit .. late .. "期限内停止违法行为; 恢复原状情况 = 未完全恢复原状", expect = { fine = "7万元" } }
test "排污口：期限内未停止" { item = "water.67.2", jurisdiction = "431226", facts = unit .. late .. "期限内停止违法行为 = 否", expect = { fine = "10万元", missing = {} } }
test "取水：九十九点九立方米" { item = "water.69.1", jurisdiction = "431226", facts = unit .. in_time .. "日取地表水量 = 99.9; 日取地下水量 = 没有", expect = { tier = "（一）", fine = "2万元" } }
test "取水：恰为一百立方米，两档" { item = "water.69.1", jurisdiction = "431226", facts = unit .. in_time .. "日取地表水量 = 100; 日取地下水量 = 没有", expect = { outcome = "规定有冲突" } }
test "取水：地下水八十立方米" { item = "water.69.1", jurisdiction = "431226", facts = unit .. in_time .. "日取地表水量 = 没有; 日取地下水量 = 80", expect = { tier = "（二）", fine = "5万元" } }
test "取水：一千零一立方米，第三档没有看到" { item = "water.69.1", jurisdiction = "431226", facts = unit .. in_time .. "日取地表水量 = 1001; 日取地下水量 = 没有", expect = { outcome = "规定有缺口" } }

-- 河北、长沙：拘留
test "扰乱秩序：较轻，警告" { item = "police.23.1.1", jurisdiction = "130100", facts = person .. in_time .. "扰乱情节 = 较轻", expect = { penalties = { "警告" }, fine = false } }
test "扰乱秩序：一般，以法律为准，没有拘留" { item = "police.23.1.1", jurisdiction = "130100", facts = person .. in_time .. "扰乱情节 = 一般", expect = { fine = "200元以下", detention = false } }
test "扰乱秩序：较重" { item = "police.23.1.1", jurisdiction = "130100", facts = person .. in_time .. "扰乱情节 = 较重", expect = { detention = "5日以上10日以下", fine = "500元以下" } }
test "扰乱秩序：新法施行以后没有依据" { item = "police.23.1.1", jurisdiction = "130100",
  facts = case("公民", "2026-01-01", "2026-02-01") .. "出生日期 = 1980-01-01; 改正情况 = 当场改正; 扰乱情节 = 一般", expect = { outcome = "不适用" } }
local one = "殴打残疾人、孕妇、不满十四周岁或者六十周岁以上的人 = 否; 多次殴打 = 否; "
test "殴打：一般，拘留并处罚款" { item = "police.43", jurisdiction = "430102", facts = person .. in_time .. one .. "结伙殴打 = 否; 一次殴打人数 = 1人; 殴打情节较轻 = 否",
  expect = { detention = "5日以上10日以下", fine = "200元以上500元以下" } }
test "殴打：较轻，拘留或者罚款" { item = "police.43", jurisdiction = "430102", facts = person .. in_time .. one .. "结伙殴打 = 否; 一次殴打人数 = 1人; 殴打情节较轻",
  expect = { detention = "5日以下", fine = "500元以下" } }
test "殴打：一次两人，严重" { item = "police.43", jurisdiction = "430102", facts = person .. in_time .. one .. "结伙殴打 = 否; 一次殴打人数 = 2人; 殴打情节较轻",
  expect = { detention = "10日以上15日以下", fine = "500元以上1000元以下" } }
-- 从轻的罚款在前一半；文件没有写拘留怎样从轻，拘留仍是法定幅度
test "殴打：一般，受诱骗" { item = "police.43", jurisdiction = "430102", facts = person .. in_time .. one .. "结伙殴打 = 否; 一次殴打人数 = 1人; 殴打情节较轻 = 否; 受他人胁迫或者诱骗",
  expect = { detention = "5日以上10日以下", fine = "200元以上350元以下", basis = { "行政处罚法#32..2" } } }

-- 山东：旧消防法，2019-04-23 以前
local fire = case("法人或者其他组织", "2018-03-01", "2018-06-01") .. in_time
test "消防：恰为五百平方米" { item = "fire.58.1", jurisdiction = "370100", facts = fire .. "建筑面积 = 500", expect = { tier = "一档", fine = "3万元以上5万元以下" } }
test "消防：五百平方米多一点" { item = "fire.58.1", jurisdiction = "370100", facts = fire .. "建筑面积 = 500.01", expect = { tier = "二档", fine = "超过5万元不超过12万元" } }
test "消防：一万平方米以上" { item = "fire.58.1", jurisdiction = "370100", facts = fire .. "建筑面积 = 10000.01", expect = { tier = "五档", fine = "超过24万元不超过30万元" } }

-- 卢氏
test "施工许可：恰为两万平方米，较重的一档" { item = "building.12", jurisdiction = "411224", facts = unit .. in_time .. "市政工程 = 否; 涉案面积 = 20000; 工程合同价款 = 1000万元; 造成严重危害后果 = 否",
  expect = { fine = { "13万元以上17万元以下", "1万元以上2万元以下" } } }
test "施工许可：小型市政工程" { item = "building.12", jurisdiction = "411224", facts = unit .. in_time .. "市政工程; 市政工程规模 = 小型; 工程合同价款 = 1000万元; 造成严重危害后果 = 否",
  expect = { fine = { "10万元以上13万元以下", "1万元以下" } } }
test "施工许可：造成严重后果" { item = "building.12", jurisdiction = "411224", facts = unit .. in_time .. "市政工程; 市政工程规模 = 小型; 工程合同价款 = 1000万元; 造成严重危害后果",
  expect = { fine = { "17万元以上20万元以下", "2万元以上3万元以下" } } }

-- 嘉兴
test "临时设施：没有逾期，只责令改正" { item = "city.13", jurisdiction = "330400", facts = unit .. in_time .. "占地面积 = 6", expect = { outcome = "责令改正", fine = false } }
test "临时设施：单位逾期，四点九平方米" { item = "city.13", jurisdiction = "330400", facts = unit .. late .. "占地面积 = 4.9", expect = { tier = "一档", fine = "500元以上1500元以下" } }
test "临时设施：个人逾期，恰为五平方米" { item = "city.13", jurisdiction = "330400", facts = person .. late .. "占地面积 = 5", expect = { tier = "二档", fine = "500元以上600元以下" } }

-- 四川：2015-04-24 以前
local port = case("法人或者其他组织", "2012-03-01", "2012-06-01") .. in_time
test "港口：一个泊位，二百九十九吨级" { item = "port.45.1.1", jurisdiction = "510500", facts = port .. "泊位个数 = 1; 泊位吨级 = 299", expect = { tier = "轻微", fine = "5000元以上1万元以下" } }
test "港口：一个泊位，恰为三百吨级" { item = "port.45.1.1", jurisdiction = "510500", facts = port .. "泊位个数 = 1; 泊位吨级 = 300", expect = { tier = "一般", fine = "1万元以上1.5万元以下" } }
test "港口：两个五百吨级以上，没有一档" { item = "port.45.1.1", jurisdiction = "510500", facts = port .. "泊位个数 = 2; 泊位吨级 = 600", expect = { outcome = "规定有缺口" } }

-- 浙江林业
test "盗伐：零点四九立方米" { item = "forest.76.1", jurisdiction = "330100", facts = person .. in_time .. "盗伐材积 = 0.49; 盗伐幼树 = 没有; 盗伐林木价值 = 1000元",
  expect = { tier = "较轻", fine = "5000元以上6000元以下" } }
test "盗伐：恰为零点五立方米，较重的一档" { item = "forest.76.1", jurisdiction = "330100", facts = person .. in_time .. "盗伐材积 = 0.5; 盗伐幼树 = 没有; 盗伐林木价值 = 1000元",
  expect = { tier = "一般", fine = "6000元以上8000元以下" } }
test "盗伐：零点四立方米而五十株" { item = "forest.76.1", jurisdiction = "330100", facts = person .. in_time .. "盗伐材积 = 0.4; 盗伐幼树 = 50; 盗伐林木价值 = 1000元",
  expect = { tier = "较重", fine = "8000元以上1万元以下" } }
test "滥伐：没有裁量基准" { item = "forest.76.2", jurisdiction = "330100", facts = person .. in_time .. "滥伐林木价值 = 1000元", expect = { tier = false, fine = "3000元以上5000元以下" } }
test "滥伐：价值没有查明" { item = "forest.76.2", jurisdiction = "330100", facts = person .. in_time, expect = { outcome = "事实不足", missing = { "滥伐林木价值" } } }

-- 浙江统计
local again = "当事人类型 = 法人或者其他组织; 危害后果 = 较重; 违法行为终了日 = 2024-03-01; 发现日期 = 2024-03-01; 作出决定日期 = 2024-06-01; "
test "统计台账：及时改正" { item = "figures.42.1", jurisdiction = "330100", facts = unit .. in_time, expect = { tier = "（一）", fine = "2000元以下", penalties = { "警告", "罚款" } } }
test "统计台账：二年内第二次，及时改正" { item = "figures.42.1", jurisdiction = "330100", facts = again .. in_time .. "以往同类违法 = 2022-03-01", expect = { tier = "（三）", fine = "5000元以上1万元以下" } }
test "统计台账：二年零一天" { item = "figures.42.1", jurisdiction = "330100", facts = again .. in_time .. "以往同类违法 = 2022-02-28", expect = { tier = "（一）" } }
test "迟报：催报期限内" { item = "figures.42.2", jurisdiction = "330100", facts = unit .. in_time .. "报送时间 = 催报通知书规定的期限内", expect = { tier = "（二）", fine = "2000元以上5000元以下" } }
test "迟报：催报期满以后没有一档" { item = "figures.42.2", jurisdiction = "330100", facts = unit .. in_time .. "报送时间 = 催报期限届满后", expect = { outcome = "规定有缺口" } }
