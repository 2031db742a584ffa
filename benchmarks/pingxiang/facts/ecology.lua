-- SPDX-License-Identifier: CC0-1.0
--
-- 未批先建事项的裁量因素。分级取自广东省生态环境违法行为行政处罚罚款金额裁量表 §1.1
-- （粤环发〔2021〕7号附件1，http://gdee.gd.gov.cn/shbtwj/content/post_3667603.html）。

total_investment = money { "建设项目总投资额", aliases = { "总投资额" }, ask = "建设项目总投资额是多少？" }

eia_kind = choice { "环评文件类别", ask = "该项目应当编制哪一类环评文件？",
  { "report_form", "报告表" },
  { "report_book", "报告书" },
}
key_permit = flag { "纳入排污许可重点管理" }

project_area = choice { "建设项目地点", ask = "建设项目在哪一类区域？",
  { "ordinary",      "一般区域" },
  { "restricted",    "限批区" },
  { "sensitive",     "环境敏感区" },
  { "water_source",  "饮用水水源保护区" },
  { "ecological",    "生态保护红线区域" },
}
building_stage = choice { "建设情况", ask = "项目建设到哪一阶段？",
  { "foundation", "基础建设阶段" },
  { "equipment",  "设备安装阶段" },
  { "operating",  "投入生产或者使用阶段" },
}
cooperative = flag { "配合调查", opposite = "不配合调查" }

-- 第三十一条第一款"可以责令恢复原状"：由执法机关决定，没有决定时按不需要计算，并在结论中列明。
restore_needed = flag { "需要责令恢复原状", presume = false }
