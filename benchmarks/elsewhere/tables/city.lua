-- SPDX-License-Identifier: CC0-1.0
--
-- 醴陵（cg-ll-01，通则）、深圳（cg-sz-01）：法定最高、最低的算式，每只的罚款。

-- 醴陵的通则管一切城管违法行为，没有自己的条文：法定的两端作为事实填写，依据只能引行政处罚法的过罚相当。
-- 没有最低限的，以最高限的 10% 为最低。“一般”的上限是最高限的一半，不是中点：
-- 最低限在最高限一半以上（如 5万至10万元）的，这一档是空的，结论“规定有冲突”。
local least = "(若 没有 法定最低限额 则 0.1 * 法定最高限额 否则 法定最低限额)"
local half  = "下取整(0.5 * 法定最高限额, 1元)"

item "city.general" {
  title      = "（通则）城市管理领域的违法行为",
  department = "城市管理",
  punishes   = "行政处罚法#5",
  document   = "liling-city",
  source     = "醴城〔2017〕22号，https://mingtianhd.com/html/c381220171019i570198.html（cg-ll-01）",
  facts = {
    money { "法定最低限额", absent = true, ask = "法律规定的罚款最低多少？没有的填“无”。" },
    money { "法定最高限额", ask = "法律规定的罚款最高多少？" },
    choice { "情节程度", "特别轻微", "轻微", "一般", "严重", "特别严重" },
  },
  statute = { fine { from = "若 没有 法定最低限额 则 0元 否则 法定最低限额", to = "法定最高限额" } },
  tiers = {
    tier { "特别轻微", when = "情节程度 是 特别轻微", outcome = "exempted" },
    tier { "轻微",     when = "情节程度 是 轻微",     fine = { from = least, to = least } },
    tier { "一般",     when = "情节程度 是 一般",     fine = { from = least .. "(不含)", to = half } },
    tier { "严重",     when = "情节程度 是 严重",     fine = { from = half .. "(不含)", to = "法定最高限额(不含)" } },
    tier { "特别严重", when = "情节程度 是 特别严重", fine = { from = "法定最高限额", to = "法定最高限额" } },
  },
}

-- “二处或以下”与“二处以上”、“五处以下”与“五处或以上”在二、五处重叠，结论“规定有冲突”。
-- 法律每只二百元以上五百元以下；表写定额，没有写每只：照原表，两只以上低于法定的由法律截住。
item "city.52.3" {
  title      = "宠物在道路及其两侧和其他公共场所产生的粪便，携带者未及时自行清除",
  department = "城市管理",
  punishes   = "深圳市容条例#52.3",
  document   = "shenzhen-city",
  source     = "深圳市城市管理局规范行政处罚裁量权实施标准，https://yakdoc.com/html/232757.html（cg-sz-01）",
  facts = { count { "宠物只数", unit = "只", min = 1 }, count { "污染处数", unit = "处", min = 1 } },
  statute = { order "责令清除", fine { "宠物只数 每只200元以上500元以下" } },
  tiers = {
    tier { "第一档", when = "污染处数 2处以下",        fine = "200元" },
    tier { "第二档", when = "污染处数 2处以上5处以下", fine = "400元" },
    tier { "第三档", when = "污染处数 5处以上",        fine = "500元" },
  },
}
