-- SPDX-License-Identifier: CC0-1.0
--
-- 法定的从轻、减轻、从重情形。must 是"应当"，may 是"可以"。

-- 第三十条后段
circumstance {
  "已满十四周岁不满十八周岁",
  when   = "周岁(出生日期, 违法行为终了日) 已满 14周岁 且 周岁(出生日期, 违法行为终了日) 不满 18周岁",
  effect = "lighter_or_mitigated",
  duty   = "must",
  basis  = "行政处罚法#30",
}

-- 第三十一条后段
circumstance {
  "尚未完全丧失辨认或者控制能力",
  when   = "精神状态 是 尚未完全丧失辨认或者控制能力",
  effect = "lighter_or_mitigated",
  duty   = "may",
  basis  = "行政处罚法#31",
}

-- 第三十二条第一至四项。第五项是"法律、法规、规章规定的其他情形"，由各领域另行声明。
circumstance { "主动消除或者减轻危害后果", when = "主动消除或者减轻危害后果", effect = "lighter_or_mitigated", duty = "must", basis = "行政处罚法#32..1" }
circumstance { "受他人胁迫或者诱骗",       when = "受他人胁迫或者诱骗",       effect = "lighter_or_mitigated", duty = "must", basis = "行政处罚法#32..2" }
circumstance { "主动供述未掌握的违法行为", when = "主动供述行政机关尚未掌握的违法行为", effect = "lighter_or_mitigated", duty = "must", basis = "行政处罚法#32..3" }
circumstance { "配合查处有立功表现",       when = "立功表现",                 effect = "lighter_or_mitigated", duty = "must", basis = "行政处罚法#32..4" }

-- 第四十九条：法律的用语是必须从重，地方文件写成"可以"的，以法律为准。
circumstance { "违反突发事件应对措施", when = "违反突发事件应对措施", effect = "heavier", duty = "must", basis = "行政处罚法#49" }
