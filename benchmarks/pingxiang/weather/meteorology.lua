-- SPDX-License-Identifier: CC0-1.0
--
-- 气象：气象法第三十五条第一款、第三十八条第一项，气象灾害防御条例第四十五条第一项。典型目录，按样例文件的通用阶次。
-- 气象灾害防御条例第四十六条对擅自发布灾害性天气警报另有同一最高限的罚款，这里按法律。

local items = {
  { "weather.facility.35.1",    "气象法#35.1.1", "气象法#11.1", "侵占、损毁或者未经批准擅自移动气象设施" },
  { "weather.environment.35.2", "气象法#35.1.2", "气象法#20.1", "在气象探测环境保护范围内从事危害气象探测环境活动" },
}

for _, row in ipairs(items) do
  item(row[1]) {
    title      = row[4],
    department = "气象",
    violates   = row[3],
    punishes   = row[2],
    document   = "px-sample-typical",
    effective  = { from = "2016-11-07" },

    statute = {
      order "责令停止违法行为",
      order "限期恢复原状或者采取其他补救措施",
      may_add { fine { "5万元以下" } },
    },
  }
end

item "weather.forecast.38.1" {
  title      = "非法向社会发布公众气象预报、灾害性天气警报",
  department = "气象",
  violates   = "气象法#22.2",
  punishes   = "气象法#38..1",
  document   = "px-sample-typical",
  effective  = { from = "2016-11-07" },

  statute = {
    order "责令改正",
    warning {},
    may_add { fine { "5万元以下" } },
  },
}

item "weather.lightning.45.1" {
  title      = "无资质或者超越资质许可范围从事雷电防护装置检测",
  department = "气象",
  violates   = "气象灾害防御条例#24.1",
  punishes   = "气象灾害防御条例#45..1",
  document   = "px-sample-typical",
  effective  = { from = "2017-10-07" },

  statute = {
    order "责令停止违法行为",
    fine { "5万元以上10万元以下" },
    confiscate_gains { when = "有 违法所得" },
  },
}
