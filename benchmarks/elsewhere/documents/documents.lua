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
