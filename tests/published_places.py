# SPDX-License-Identifier: LGPL-2.1-or-later
"""The items of other places: which item, place and day, which fact a field is.

A value of `facts` is a fact, or a fact and what its values are called in the
rulebook.  `tie`: what the document says of two rows that hold, "error" where
it says nothing.  `extra`: what the words ask beside the structured condition,
by the name of the row.
"""

DATA_GAINS = {"违法所得": "illegal_gains", "有违法所得": "illegal_gains"}
TIMBER = {"立木材积": "立木材积", "幼树": "幼树株数"}
YES = {True: True, False: False}
MENDED = {"及时": "in_time", "拒不": "refused"}
ANY = "360302"

PLACES = {
    "ly-xx-03": dict(item="forest.38", day="2015-03-10", facts=TIMBER,
                     base={"盗伐林木价值": "林木价值"}),
    "ly-xx-04": dict(item="forest.39", day="2015-03-10", facts=TIMBER,
                     base={"滥伐林木价值": "林木价值"}),
    "ly-xx-05": dict(item="forest.44.1", day="2015-03-10",
                     facts={"木材数量": "运输木材数量"},
                     base={"非法运输木材价款": "非法运输木材价款"}),
    "ly-zj-01": dict(item="forest.76.1", place="330100", tie="heavier",
                     facts={"立木材积": "盗伐材积", "幼树": "盗伐幼树"},
                     base={"盗伐林木价值": "盗伐林木价值"}),
    "ny-zz-01": dict(item="seed.59", day="2010-03-10", tie="heavier",
                     facts=DATA_GAINS, base=DATA_GAINS,
                     when={"有违法所得": lambda f: f["illegal_gains"] > 0,
                           "没有违法所得": lambda f: f["illegal_gains"] == 0}),
    "ny-yx-02": dict(item="seed.59.yangxi", day="2010-03-10", tie="heavier",
                     place="441721", facts=DATA_GAINS, base=DATA_GAINS,
                     only=lambda f: f["illegal_gains"] > 0,
                     leave_out={"无所得1"}),
    "sl-my-02": dict(item="water.69.1", place="431226",
                     facts={"日取地表水": "日取地表水量",
                            "日取地下水": "日取地下水量"}),
    "sl-sx-01": dict(item="water.48", place="341324",
                     facts={"取土挖砂采石量": "取土挖砂采石量",
                            "扰动面积": "扰动面积"},
                     when={"个人": lambda f: f["party"] == "citizen",
                           "单位": lambda f: f["party"] != "citizen"}),
    "sl-hrb-01": dict(item="water.28", place="230100", day="2005-03-10",
                      tie="heavier",
                      facts={"扰动面积": "扰动地表面积", "取土量": "取土挖砂量",
                             "拒不改正": ("correction", "refused")},
                      extra={"一般": ("correction", "in_time"),
                             "较重": ("correction", "in_time")}),
    "sw-fs-01": dict(item="tax.60.1.3", tie="heavier",
                     facts={"逾期天数": "逾期天数", "情节严重": "情节严重"}),
    "sw-fs-02": dict(item="tax.60.1.5", tie="heavier",
                     facts={"逾期天数": "逾期天数", "情节严重": "情节严重"}),
    "jt-gk-01": dict(item="port.45.1.1", place="510500", day="2012-03-10",
                     tie="heavier",
                     facts={"泊位数": "泊位个数", "泊位吨级": "泊位吨级"}),
    "jt-dy-01": dict(item="passenger.64", day="2015-03-10",
                     facts={"被查处次数": "被查处次数"}, base=DATA_GAINS,
                     when={"违法所得≥2万元":
                           lambda f: f["illegal_gains"] >= 20000,
                           "无或<2万元":
                           lambda f: f["illegal_gains"] < 20000}),
    "cg-jx-01": dict(item="city.13", place="330400", tie="heavier",
                     facts={"占地面积": "占地面积"}, set={"correction": "late"},
                     when={"个人": lambda f: f["party"] == "citizen",
                           "单位": lambda f: f["party"] != "citizen"}),
    "cg-ll-01": dict(item="city.general", place="430281", day="2024-03-10",
                     facts={"情节": "情节程度"}, limits=True),
    "cg-sz-01": dict(item="city.52.3", place="440300",
                     facts={"污染处数": "污染处数"},
                     statute=lambda f: (200 * f["宠物只数"],
                                        500 * f["宠物只数"])),
    "zr-yn-01": dict(item="land.54", place="530000",
                     facts={"违法所得": "illegal_gains", "地类": "转让地类",
                            "面积": "转让面积"}, base=DATA_GAINS),
    "tj-zj-01": dict(item="figures.42.1", place="330100", tie="heavier",
                     facts={"改正": ("correction", MENDED),
                            "二年内次数": "同类第几次"}),
    "tj-zj-03": dict(item="figures.41", place="330100", tie="heavier",
                     facts={"未填比例": ("未填指标个数", "应填指标个数")}),
    "wl-01": dict(item="culture.29", facts={"违法经营额": "违法经营额"},
                  base={"违法经营额": "违法经营额"}),
    "yj-01": dict(item="safety.97.4", tie="heavier", day="2020-03-10",
                  facts={"未记录人员比例": ("未如实记录人数",
                                            "教育培训总人数")},
                  when={"首次": lambda f: f["correction"] != "late",
                        "逾期未改正·单位": lambda f: f["correction"] == "late"},
                  unit_only=True),
    "xf-sd-01": dict(item="fire.58.1", place="370100", day="2018-03-10",
                     facts={"建筑面积": "建筑面积"}),
    "xf-jx-02": dict(item="fire.review", facts={"阶次": "裁量阶次"},
                     when={"按最高额比例": lambda f: True,
                           "按金额": lambda f: False}),
    "ws-ys-01": dict(item="health.25", tie="heavier",
                     facts={"无证人数": "无证人数",
                            "逾期不改": ("correction", ("late", "refused"))}),
    "qx-sc-01": dict(item="weather.35", place="510500",
                     facts={"停用时间": "停用小时数", "情节": ("轻微", YES)},
                     spoken={("情节", "轻微"): ("轻微", "is", True)},
                     when={"个人": lambda f: f["party"] == "citizen",
                           "单位": lambda f: f["party"] != "citizen"}),
    "sg-01": dict(item="trade.21.2", day="2010-03-10", tie="heavier",
                  facts=DATA_GAINS, base=DATA_GAINS),
    "sg-02": dict(item="trade.22", day="2010-03-10", tie="heavier",
                  facts={"贿赂额": "贿赂额"}, statute=lambda f: (10000, 200000)),
    "sg-03": dict(item="trade.24.1", day="2010-03-10", tie="heavier",
                  facts={}, statute=lambda f: (10000, 200000),
                  spoken={("影响", s): ("影响" + s, "is", True)
                          for s in ("较小", "较大", "严重")}),
    "sg-04": dict(item="trade.25", day="2010-03-10", tie="heavier",
                  facts={"经营额": "经营额"}, statute=lambda f: (10000, 200000)),
    "sg-06": dict(item="trade.30", day="2010-03-10", tie="heavier",
                  facts=DATA_GAINS, base=DATA_GAINS),
    "yj-02": dict(item="safety.44.1", tie="heavier", day="2012-03-10",
                  facts={},
                  spoken={("行为表现", s): (s, "is", True) for s in (
                      "普通从业人员违反操作规程作业",
                      "主要负责人、安全管理人员、特种作业人员违反操作规程作业")},
                  when={"单位": lambda f: True, "个人": lambda f: False},
                  unit_only=True),
}

# Rows whose 以下 is read without the number: sl-sx-01 writes 含 at the lower
# ends only, the data has 20吨以下 with it and 50吨以下 without.
OPEN_ABOVE = {("sl-sx-01", "1")}

# Items that the data cannot decide, with the reason.
NOT_COMPARED = {
    "ly-zj-02": "没有分档",
    "sl-my-01": "没有数字：两个事实的组合，由 elsewhere/tests 逐格手算",
    "tj-zj-02": "没有数字：报送时间一个选择，由 elsewhere/tests 手算",
    "jt-gs-01": "按月的持续时间，由 elsewhere/tests 手算",
    "ga-cs-01": "拘留，由 elsewhere/tests 手算",
    "ga-hb-01": "拘留，表超出法律的种类，由 elsewhere/tests 手算",
    "zj-ls-01": "市政工程看规模，其他看面积，数据的“或”没有写出，由 elsewhere/tests 手算",
    "mz-01": "没有数字的情节，违法所得无法确定才罚款，由 elsewhere/tests 手算",
    "yb-gs-01": "只看到不予处罚的一档",
    "sl-js-01": "没有录入", "cg-bt-01": "没有录入", "yc-01": "没有录入",
}
