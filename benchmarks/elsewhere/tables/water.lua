-- SPDX-License-Identifier: CC0-1.0
--
-- 泗县（sl-sx-01）、麻阳（sl-my-01、sl-my-02）、哈尔滨（sl-hrb-01）：水利的定额和分档。

-- 个人、单位各有定额；法定幅度中间的数（如个人 1000至5000元之间）永远用不上。
-- 20吨同时是“20吨以下”和“20吨以上（含）”：下限写了含，上限按不含。
-- 两个量用“或”连接：10吨而 6000平方米同时在第一、三档，原表没有写取哪一档，结论是“规定有冲突”。
local quantity = {
  any { "取土挖砂采石量 20吨(不含)以下", "扰动面积 1000平方米(不含)以下" },
  any { "取土挖砂采石量 20吨以上50吨(不含)以下", "扰动面积 1000平方米以上5000平方米(不含)以下" },
  any { "取土挖砂采石量 50吨以上", "扰动面积 5000平方米以上" },
}

local function sums(first, second, third)
  return {
    tier { "第一档", when = quantity[1], fine = first },
    tier { "第二档", when = quantity[2], fine = second },
    tier { "第三档", when = quantity[3], fine = third },
  }
end

item "water.48" {
  title      = "在崩塌、滑坡危险区或者泥石流易发区从事取土、挖砂、采石等可能造成水土流失的活动",
  department = "水利",
  punishes   = "水土保持法#48",
  document   = "sixian-water",
  source     = "泗县水土保持管理实施标准（sl-sx-01）",
  facts = {
    number { "取土挖砂采石量", unit = "吨", absent = true, ask = "取土、挖砂、采石多少吨？只有面积的填“无”。" },
    number { "扰动面积", unit = "平方米", absent = true, ask = "扰动地表面积多少平方米？只有数量的填“无”。" },
  },
  parts = {
    part { on = "person", when = "个人",
      statute = { order "责令停止违法行为", confiscate_gains {}, fine { "1000元以上1万元以下" } },
      tiers = sums("1000元", "5000元", "1万元") },
    part { on = "unit", when = "单位",
      statute = { order "责令停止违法行为", confiscate_gains {}, fine { "2万元以上20万元以下" } },
      tiers = sums("2万元", "10万元", "20万元") },
  },
}

-- （三）“期限内未停止的，或者已停止但拒不恢复原状”。
item "water.67.2" {
  title      = "未经审查同意擅自在江河、湖泊新建、改建或者扩大排污口",
  department = "水利",
  punishes   = "水法#67.2",
  document   = "mayang-water",
  source     = "麻阳苗族自治县水利局行政处罚自由裁量权基准（sl-my-01）",
  facts = {
    flag { "期限内停止违法行为" },
    choice { "恢复原状情况", "已恢复原状", "未完全恢复原状", "拒不恢复原状" },
  },
  statute = { order "责令停止违法行为", order "限期恢复原状", fine { "5万元以上10万元以下" } },
  grid = {
    by = { "期限内停止违法行为", "恢复原状情况" },
    { "是", "已恢复原状",     fine = "5万元" },
    { "是", "未完全恢复原状", fine = "7万元" },
    { "是", "拒不恢复原状",   fine = "10万元" },
    { "否", "任意",           fine = "10万元" },
  },
}

-- “日取地表水100 m3或地下水50m3以下”：“以下”按两个量都管。第三档没有看到，超过的结论是“规定有缺口”。
-- 恰为 100、50立方米的在两档里，结论是“规定有冲突”。
item "water.69.1" {
  title      = "未经批准擅自取水",
  department = "水利",
  punishes   = "水法#69..1",
  document   = "mayang-water",
  source     = "麻阳苗族自治县水利局行政处罚自由裁量权基准（sl-my-02）",
  facts = {
    number { "日取地表水量", unit = "立方米", absent = true, ask = "日取地表水多少立方米？没有的填“无”。" },
    number { "日取地下水量", unit = "立方米", absent = true, ask = "日取地下水多少立方米？没有的填“无”。" },
  },
  statute = { order "责令停止违法行为", order "限期采取补救措施", fine { "2万元以上10万元以下" } },
  tiers = {
    tier { "（一）", when = any { "日取地表水量 100立方米以下", "日取地下水量 50立方米以下" }, fine = "2万元" },
    tier { "（二）", when = any { "日取地表水量 100-1000立方米", "日取地下水量 50-100立方米" }, fine = "5万元" },
  },
}

-- 同一行为的旧条例，幅度与泗县不同。严重一档（拒不停止、不补救，或者 800平方米以上）的金额没有看到，没有一档。
-- 恰为 500平方米、10立方米的在两档里，按较重的一档。
item "water.28" {
  title      = "在崩塌滑坡危险区、泥石流易发区范围内取土、挖沙或者采石",
  department = "水利",
  punishes   = "水土保持法实施条例#28",
  document   = "harbin-water",
  source     = "哈尔滨市水务局行政处罚自由裁量实施标准，http://m.dybbs8.com/doc/4244553.html（sl-hrb-01）",
  facts = {
    number { "扰动地表面积", unit = "平方米", absent = true },
    number { "取土挖砂量", unit = "立方米", absent = true },
  },
  statute = { fine { "500元以上5000元以下" } },
  tiers = {
    tier { "一般", fine = "500元以上1000元以下",
      when = "(扰动地表面积 500平方米以下 或 取土挖砂量 10立方米以下) 且 已改正" },
    tier { "较重", fine = "1000元以上3000元以下",
      when = "(扰动地表面积 500平方米以上800平方米以下 或 取土挖砂量 10立方米以上100立方米以下) 且 已改正" },
  },
}
