-- SPDX-License-Identifier: CC0-1.0
--
-- 建设项目类各表共用的裁量因素（裁量表第一章）。

total_investment = money { "建设项目总投资额", aliases = { "总投资额" }, ask = "建设项目总投资额是多少？" }

eia_kind = choice { "环评文件类别", ask = "该项目应当编制哪一类环评文件？",
  { "report_form", "报告表" },
  { "report_book", "报告书" },
}
key_permit = flag { "纳入排污许可重点管理", ask = "该项目是否已纳入排污许可证重点管理？" }

-- 规定第十九条：环境敏感区包括生态环境敏感区和人居环境敏感区，其余见该条。几处重合的，选较重的（第十七条）。
project_area = choice { "建设项目地点", ask = "建设项目在哪一类区域？重合的选较重的一类。",
  { "ordinary",     "一般区域" },
  { "restricted",   "限批区" },
  { "sensitive",    "环境敏感区" },
  { "water_source", "饮用水水源保护区" },
  { "ecological",   "生态保护红线区域" },
}
building_stage = choice { "建设情况", ask = "项目建设到哪一阶段？",
  { "foundation", "基础建设阶段" },
  { "equipment",  "设备安装阶段" },
  { "operating",  "投入生产或者使用阶段" },
}
project_discharge = choice { "产排污情况", ask = "项目是否排放污染物，排放哪一类？",
  { "none",     "未排放污染物" },
  { "ordinary", "除有毒有害污染物以外的其他污染物" },
  { "toxic",    "有毒有害污染物" },
}

cooperative = flag { "配合调查", opposite = "不配合调查" }

-- 规定第二十条：重大生态环境影响是造成突发环境事件，不良社会影响是造成群体性事件等。
great_effect = flag { "造成重大生态环境影响或者不良社会影响", ask = "是否造成突发环境事件，或者群体性事件等广泛社会影响？" }

-- 规定第二十一条：同类违法行为是以同一条款项查处的；第二十二条：自当次行为发生之日往前追溯。
repeats_2y    = define { "近二年同类违法次数", "次数(以往同类违法, 2年, 含本次)" }
repeated_1y   = define { "近一年有同类违法行为", "次数(以往同类违法, 1年) >= 1次", opposite = "近一年没有同类违法行为" }

-- 环境影响评价法第三十一条第一款“可以责令恢复原状”，由执法机关决定；没有决定时按不需要计算。
restore_needed = flag { "需要责令恢复原状", presume = false }

-- 环评、技术评估机构收取的费用
fee_charged = money { "所收费用", ask = "收取了多少费用？" }

-- 附件2不予处罚的轻微违法行为目录所列的条件；没有材料时按不符合计算，结论中首先提示。
closed_down = flag { "经发现后主动关闭或者停止建设、拆除、恢复原状", presume = false,
  ask = "经发现后，是否主动关闭，或者停止建设、拆除涉案设备、恢复原状？" }
acceptance_done = flag { "验收工作已全部完成", presume = false }
