-- SPDX-License-Identifier: CC0-1.0
--
-- 生态环境各表的裁量因素。分级取自广东省生态环境违法行为行政处罚罚款金额裁量表
-- （粤环发〔2021〕7号附件1，http://gdee.gd.gov.cn/shbtwj/content/post_3667603.html）和江门市参照表（2020 试行）。

major_impact = flag { "造成重大生态环境影响或者不良社会影响", ask = "是否造成重大生态环境影响或者不良社会影响？" }
major_event  = flag { "造成较大以上突发环境事件或者其他严重后果", ask = "是否造成较大以上突发环境事件或者其他严重后果？" }

discharge_state = choice { "产排污情况", ask = "排放了哪一类污染物？",
  { "none",  "未排放污染物" },
  { "other", "除有毒有害污染物以外的其他污染物" },
  { "toxic", "有毒有害污染物" },
}
facility_state = choice { "环境保护设施情况", ask = "环境保护设施的建设和验收是什么情况？",
  { "unaccepted", "已建成，未通过验收或者验收不合格" },
  { "unbuilt",    "未建成" },
  { "fraud",      "已建成，但验收弄虚作假" },
}
project_class = choice { "建设项目环评类别", ask = "该项目应当填报或者编制哪一类环评文件？",
  { "registration", "环境影响登记表" },
  { "form",         "环境影响报告表" },
  { "book",         "环境影响报告书" },
}
heavy_industry = flag { "属于重污染行业", help = "化工、电镀、鞣革、造纸、制浆、冶炼、放射性、印染、染料、炼焦、炼油、危险废物处置和利用" }

permit_class = choice { "排污许可管理类别", ask = "排污许可实行哪一类管理？",
  { "registered", "登记管理" },
  { "simplified", "简化管理" },
  { "key",        "重点管理" },
}
water_class = choice { "水污染物类别", ask = "排放的是哪一类水污染物？",
  { "b",     "B类" },
  { "a",     "A类" },
  { "toxic", "有毒有害" },
}
outlet_area = choice { "排放口所在区域", ask = "排放口在哪一类区域？",
  { "ordinary",    "一般区域" },
  { "residential", "限批区或者人居环境敏感区" },
  { "sensitive",   "生态环境敏感区" },
  { "source",      "饮用水水源一级保护区" },
}
exceeding   = count { "超标因子数目", unit = "个", ask = "有几个因子超过排放标准？" }
exceed_fold = number { "超标倍数", unit = "倍", absent = true, ask = "浓度超过排放标准多少倍？" }
exceed_load = number { "超量比例", unit = "%", absent = true, ask = "排放量超过许可多少？" }
only_ph     = flag { "仅pH值超标" }
ph          = number { "pH值", when = "仅pH值超标", max = 14 }
only_colour = flag { "仅色度超标" }
colour_fold = number { "色度超标倍数", unit = "倍", when = "仅色度超标" }
sewage      = number { "废水日排放量", unit = "吨", ask = "废水每日排放多少吨？" }
not_class_a = flag { "不属于A类污染物" }
burst_fault = flag { "突发故障二十四小时内报告并采取应急处置", ask = "是否因突发故障，二十四小时内报告并采取应急处置、停产等措施？" }
daily_mean  = flag { "日均值未超标" }
voc_measures = flag { "已安装、使用防治设施或者采取减排措施", ask = "是否按照规定安装、使用了污染防治设施，或者采取了减少废气排放措施？" }
waste_weight = number { "涉及危险废物重量", unit = "吨", ask = "所涉危险废物有多少吨？" }
