-- SPDX-License-Identifier: CC0-1.0
--
-- 消防事项和消防不予处罚清单要用到的事实。

exit_width    = number { "疏散通道总宽度", unit = "厘米", min = 1, ask = "疏散通道、安全出口的总宽度是多少厘米？" }
blocked_width = number { "占用宽度",       unit = "厘米",          ask = "被占用的宽度是多少厘米？" }

fire_defect = choice { "消防设施缺陷", ask = "消防设施、器材有哪一种缺陷？有几种的，选最重的一种。",
  { "detector",     "探测器非正常屏蔽" },
  { "sprinkler",    "喷头损坏" },
  { "exit_light",   "应急照明和疏散指示标志故障" },
  { "hydrant_box",  "室内消火栓箱内配件缺损" },
  { "extinguisher", "灭火器材损坏" },
  { "other",        "其他缺陷" },
}
defects           = count { "缺陷处数",       unit = "处", ask = "缺陷一共有几处？" }
defects_per_floor = count { "每楼层缺陷处数", unit = "处", ask = "缺陷最多的一层有几处？" }
still_working     = flag  { "不影响系统功能", ask = "缺陷是否不影响系统功能？" }

fire_places = count { "消防违法处数", unit = "处", ask = "损坏、占用或者遮挡的一共有几处？" }
fire_obstacle = choice { "妨碍灭火的情形", ask = "是遮挡消火栓，还是占用防火间距？",
  { "hydrant",  "埋压、圈占、遮挡消火栓" },
  { "distance", "占用防火间距" },
}
