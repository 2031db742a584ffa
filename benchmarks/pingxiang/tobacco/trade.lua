-- SPDX-License-Identifier: CC0-1.0
--
-- 烟草专卖：烟草专卖法第二十八条、第二十九条第一款，实施条例第五十一、五十二、五十六、五十八条。
-- 典型目录；网上的一张表（yc-01）条文和制定机关都没有见到，不录入，按样例文件的通用阶次。
-- 价值、进货总额、销售总额的百分比；数量大的没收。

item "tobacco.leaf.51" {
  title      = "擅自收购烟叶",
  department = "烟草专卖",
  violates   = "烟草专卖法#10.1",
  punishes   = { "烟草专卖法#28", "烟草专卖法实施条例#51..1", "烟草专卖法实施条例#51..2" },
  document   = "px-sample-typical",
  effective  = { from = "2023-07-20" },

  facts = {
    money  { "烟叶价值", ask = "非法收购的烟叶价值是多少？" },
    number { "烟叶重量", unit = "公斤", ask = "擅自收购的烟叶有多少公斤？" },
  },

  statute = {
    order "责令改正",                                           -- 行政处罚法第二十八条第一款
    all_of { order "按照上年度平均收购价格的百分之七十收购烟叶", when = "烟叶重量 不足1000公斤" },
    confiscate_property { when = "烟叶重量 1000公斤以上", basis = "烟草专卖法实施条例#51..2" },
    all_of { confiscate_gains { basis = "烟草专卖法实施条例#51..2" }, when = "烟叶重量 1000公斤以上" },
    may_add { fine { "烟叶价值 20%以上50%以下", basis = "烟草专卖法实施条例#51..1" } },
  },
}

item "tobacco.transport.52.1" {
  title      = "无准运证或者超过准运证规定的数量托运或者自运烟草专卖品",
  department = "烟草专卖",
  violates   = "烟草专卖法#29.1",
  punishes   = { "烟草专卖法#29.1", "烟草专卖法实施条例#52..1", "烟草专卖法实施条例#52..2" },
  document   = "px-sample-typical",
  effective  = { from = "2023-07-20" },

  -- 第二项列举的八种情形，前三种写成事实，其余归入一个问题。
  facts = {
    money  { "违法运输的烟草专卖品价值", ask = "违法运输的烟草专卖品价值是多少？" },
    number { "违法运输的卷烟", unit = "件", absent = true, ask = "违法运输的卷烟有多少件（每一万支为一件）？没有的填「无」。" },
    flag   { "有其他应当没收的运输情形", ask = "是否被烟草专卖行政主管部门处罚过两次以上、抗拒检查、运输走私或者无证生产的烟草专卖品、利用伪装或者特种车辆，或者有其他严重情节？" },
    define { "运输情节应当没收", any {
      "违法运输的烟草专卖品价值 超过5万元",
      "违法运输的卷烟 超过100件",
      "有其他应当没收的运输情形",
    } },
  },

  statute = {
    order "责令改正",                                           -- 行政处罚法第二十八条第一款
    fine { "违法运输的烟草专卖品价值 20%以上50%以下", basis = "烟草专卖法实施条例#52..1" },
    confiscate_property { when = "运输情节应当没收", basis = "烟草专卖法实施条例#52..2" },
    all_of { confiscate_gains { basis = "烟草专卖法实施条例#52..2" }, when = "运输情节应当没收" },
    may_add { order "按照规定价格的百分之七十收购违法运输的烟草专卖品", when = "非 运输情节应当没收" },
  },
}

item "tobacco.supply.56" {
  title      = "取得烟草专卖零售许可证的企业或者个人未在当地烟草专卖批发企业进货",
  department = "烟草专卖",
  violates   = "烟草专卖法实施条例#23.2",
  punishes   = "烟草专卖法实施条例#56",
  document   = "px-sample-typical",
  effective  = { from = "2023-07-20" },

  facts = {
    money { "卷烟进货总额", ask = "未在当地批发企业进货的总额是多少？" },
  },

  statute = {
    order "责令改正",                                           -- 行政处罚法第二十八条第一款
    confiscate_gains {},
    may { fine { "卷烟进货总额 5%以上10%以下" } },
  },
}

item "tobacco.sale.58" {
  title      = "销售非法生产的烟草专卖品",
  department = "烟草专卖",
  violates   = "烟草专卖法实施条例#25",
  punishes   = "烟草专卖法实施条例#58",
  document   = "px-sample-typical",
  effective  = { from = "2023-07-20" },

  facts = {
    money { "烟草专卖品违法销售总额", ask = "违法销售总额是多少？" },
  },

  statute = {
    order "责令停止销售",
    confiscate_gains {},
    fine { "烟草专卖品违法销售总额 20%以上50%以下" },
    order "公开销毁非法销售的烟草专卖品",
  },
}
