-- SPDX-License-Identifier: CC0-1.0

area_occupied = number { "占地面积", unit = "平方米" }
small_cars    = count { "小型车车次" }
large_cars    = count { "大型车车次" }

-- 湖南表：四项以外只列情景用到的档
place_level   = choice { "所在区域", "县级", "市级", "红线内" }
lasting       = choice { "持续时间档", "不足三个月", "三个月以上" }
complaints    = choice { "投诉情况", "无", "有" }

-- 广东 §2.7.1
pollutants    = choice { "污染物种类", "仅pH轻微", "一般", "有毒有害" }
