-- SPDX-License-Identifier: CC0-1.0
--
-- 各地的裁量文件。文号、公布日期没有看到的写“没有看到”，日期取所知的施行、发布日期或者法律的施行日期。
-- 以上、以下是否含本数：没有声明的按都含本数（各表自己写了含、不含的以表为准）。
-- 两行同时成立怎样办：没有声明的是 error，结论“规定有冲突”。

local function paper(id, title, issuer, level, place, from, tie, effective_to, sample)
  document(id) {
    title = title, number = "文号没有看到", issuer = issuer, level = level, jurisdiction = place,
    published_on = from, effective = { from = from, to = effective_to }, sample = sample,
    tie = tie, circumstances = "counted",
    tiers = {
      tier { "减轻", effect = "mitigated" },
      tier { "从轻", effect = "lighter", fine = "法定幅度 50%(含)以下" },
      tier { "一般", effect = "ordinary", fine = "法定幅度 0%以上100%以下" },
      tier { "从重", effect = "heavier", fine = "法定幅度 50%(含)以上" },
    },
  }
end

paper("sixian-water",    "泗县水土保持管理实施标准", "泗县水利局", "county", "341324", "2011-03-01")
paper("lushi-building",  "对未取得施工许可证擅自施工的行政处罚裁量基准", "卢氏县城市管理局", "county", "411224", "2023-11-17", "heavier")
paper("hebei-police",    "河北省公安机关治安管理处罚裁量标准", "河北省公安厅", "province", "130000", "2022-12-22")
paper("changsha-police", "长沙市公安局行政处罚裁量权基准（一）", "长沙市公安局", "city", "430100", "2013-01-01")
paper("shandong-fire",   "山东省公安机关行政处罚裁量基准：消防管理（旧）", "山东省公安厅", "province", "370000", "2009-05-01", nil, "2019-04-23")
paper("mayang-water",    "麻阳苗族自治县水利局行政处罚自由裁量权基准", "麻阳苗族自治县水利局", "county", "431226", "2016-07-02")
-- 材积与株数落在不同档的取重；征求意见稿没有写，数据说明的读法如此。
paper("zhejiang-forest", "浙江省林业行政处罚裁量基准（征求意见稿）", "浙江省林业局", "province", "330000", "2020-07-01", "heavier", nil, true)
paper("zhejiang-figures", "浙江省统计行政处罚裁量实施细则", "浙江省统计局", "province", "330000", "2010-01-01", "heavier")
paper("jiaxing-city",    "嘉兴市城市管理行政处罚自由裁量适用标准", "嘉兴市城市管理行政执法局", "city", "330400", "2009-01-01", "heavier")
paper("sichuan-port",    "四川省交通厅规范交通行政处罚自由裁量权实施标准：港口行政", "四川省交通厅", "province", "510000", "2009-06-11", "heavier")

-- 以下几份的制定机关或者地方没有看到，地域写作全国，只为看各表自己的写法，都是 sample。
local nowhere = "没有看到"
paper("forest-page",      "林业处罚标准（改写过的转载页）", nowhere, "county", "000000", "2000-01-29", nil, "2020-07-01", true)
paper("seed-page",        "种子法行政处罚裁量标准表（转载）", nowhere, "county", "000000", "2004-08-28", "heavier", "2016-01-01", true)
paper("tax-page",         "税务行政处罚裁量标准（第十五、十六条）", nowhere, "county", "000000", "2001-05-01", "heavier", nil, true)
paper("passenger-page",   "道路运输违法违规行为行政处罚具体裁量标准（试行）", "市运管处（市名没有看到）", "city", "000000", "2004-07-01", nil, "2022-05-01", true)
paper("culture-page",     "规范行政处罚裁量权细化标准表（文化）", nowhere, "county", "000000", "2002-11-15", nil, nil, true)
paper("safety-page",      "安全生产违法行为裁量基准", nowhere, "county", "000000", "2008-01-01", "heavier", nil, true)
paper("health-page",      "卫生行政处罚自由裁量权指导标准（生活饮用水）", nowhere, "county", "000000", "1997-01-01", "heavier", nil, true)
paper("trade-2009",       "工商局行政处罚裁量权参考标准6（2009）", nowhere, "county", "000000", "1993-12-01", "heavier", "2018-01-01", true)
paper("fire-review",      "多地未经消防审验裁量标准综述（含江西省 2021 年版）", "江西等省住房城乡建设部门（综述）", "county", "000000", "2019-04-23", nil, nil, true)

paper("yangxi-seed",      "阳西县农业局行政处罚自由裁量量化标准", "阳西县农业局", "county", "441721", "2004-08-28", "heavier", "2016-01-01")
paper("harbin-water",     "哈尔滨市水务局行政处罚自由裁量实施标准（编辑修改稿）", "哈尔滨市水务局", "city", "230100", "1993-08-01", "heavier", "2011-03-01", true)
paper("gansu-transport",  "甘肃省道路运输行政处罚裁量权细化标准", "甘肃省道路运输管理机构", "province", "620000", "2004-07-01", "heavier", "2022-05-01")
paper("liling-city",      "醴陵市城市管理行政执法局行政处罚裁量权基准制度", "醴陵市城市管理行政执法局", "county", "430281", "2017-01-01")
paper("shenzhen-city",    "深圳市城市管理局规范行政处罚裁量权实施标准（试行）", "深圳市城市管理局", "city", "440300", "1999-01-01")
paper("yunnan-land",      "云南省自然资源行政处罚裁量权实施基准（土地类）", "云南省自然资源厅", "province", "530000", "2021-09-01")
paper("dapan-religion",   "大盘镇综合行政执法事项自由裁量基准（2025年3月份版）", "磐安县大盘镇", "county", "330727", "2025-03-01", "heavier")
paper("sichuan-weather",  "四川省气象行政处罚自由裁量权实施标准（修订，新闻转述）", "四川省气象局", "province", "510000", "2017-01-22")
paper("gansu-medical",    "甘肃省医疗保障基金使用监督管理行政处罚裁量基准", "甘肃省医疗保障局", "province", "620000", "2021-05-01")
