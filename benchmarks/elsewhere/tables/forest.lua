-- SPDX-License-Identifier: CC0-1.0
--
-- 旧森林法（ly-xx-03、ly-xx-04、ly-xx-05）：可靠性低的转载页，只作写法示例。
-- “-”连接的两端都含本数，端点在两档里，两个量也可能落在两档，表中没有写取哪一档：结论“规定有冲突”。

local function volume_or_trees(volume, trees)
  return any { "立木材积 " .. volume, "幼树株数 " .. trees }
end

local function measures()
  return {
    number { "立木材积", unit = "立方米", absent = true, ask = "立木材积多少立方米？没有的填“无”。" },
    count  { "幼树株数", unit = "株", absent = true, ask = "幼树多少株？没有的填“无”。" },
    money  { "林木价值" },
  }
end

-- ②（3至4倍）低于条例第三十八条第二款五倍的下限，与法律规定没有交集：结论“规定有冲突”。
-- ③（4至6倍）下端低于五倍，截到五倍。⑥株数到一百二十为止，材积没有上限；多于一百二十株的没有一档。
item "forest.38" {
  title      = "盗伐林木（旧法）",
  department = "林业",
  punishes   = "森林法实施条例#38",
  document   = "forest-page",
  source     = "林业处罚标准，http://hdmsp.com/xwzx/gsxw/120.html（ly-xx-03）",
  facts      = measures(),
  statute = {
    order "责令补种盗伐株数十倍的树木", confiscate_property {},
    fine { "林木价值 3倍以上5倍以下",  otherwise = true },
    fine { "林木价值 5倍以上10倍以下", when = "立木材积 0.5立方米以上 或 幼树株数 20株以上" },
  },
  tiers = {
    tier { "①", when = volume_or_trees("不足0.5立方米", "不足20株"), fine = "林木价值 3倍" },
    tier { "②", when = volume_or_trees("0.5-1立方米", "20-40株"),    fine = "林木价值 3倍以上4倍以下" },
    tier { "③", when = volume_or_trees("1-1.5立方米", "40-60株"),    fine = "林木价值 4倍以上6倍以下" },
    tier { "④", when = volume_or_trees("1.5-2立方米", "60-80株"),    fine = "林木价值 6倍以上8倍以下" },
    tier { "⑤", when = volume_or_trees("2-2.5立方米", "80-100株"),   fine = "林木价值 8倍以上9倍以下" },
    tier { "⑥", when = volume_or_trees("2.5立方米以上", "100-120株"), fine = "林木价值 9倍以上10倍以下" },
  },
}

-- ①在页面上缺失，十五立方米以上、二百五十株以上没有一档；②（2至3倍）与法定三倍以上只有一点相交。
item "forest.39" {
  title      = "滥伐林木（旧法）",
  department = "林业",
  punishes   = "森林法实施条例#39",
  document   = "forest-page",
  source     = "林业处罚标准，http://hdmsp.com/xwzx/gsxw/120.html（ly-xx-04）",
  facts      = measures(),
  statute = {
    order "责令补种滥伐株数五倍的树木",
    fine { "林木价值 2倍以上3倍以下", otherwise = true },
    fine { "林木价值 3倍以上5倍以下", when = "立木材积 2立方米以上 或 幼树株数 50株以上" },
  },
  tiers = {
    tier { "②", when = volume_or_trees("2-6立方米", "50-100株"),    fine = "林木价值 2倍以上3倍以下" },
    tier { "③", when = volume_or_trees("6-10立方米", "100-200株"),  fine = "林木价值 3倍以上4倍以下" },
    tier { "④", when = volume_or_trees("10-15立方米", "200-250株"), fine = "林木价值 4倍以上5倍以下" },
  },
}

-- ②“5立方米(含)以上10立方米以下”的金额没有看到；①“5立方米以下”没有写不含，照原话。
item "forest.44.1" {
  title      = "无木材运输证运输木材",
  department = "林业",
  punishes   = "森林法实施条例#44.1",
  document   = "forest-page",
  source     = "林业处罚标准，http://hdmsp.com/xwzx/gsxw/120.html（ly-xx-05，只见第一档）",
  facts = { number { "运输木材数量", unit = "立方米" }, money { "非法运输木材价款" } },
  statute = { confiscate_property {}, may_add { fine { "非法运输木材价款 30%以下" } } },
  tiers = { tier { "①", when = "运输木材数量 5立方米以下", fine = "非法运输木材价款 10%以下" } },
}
