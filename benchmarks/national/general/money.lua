-- SPDX-License-Identifier: CC0-1.0
--
-- 钱的共同规则：没收违法所得的数额、逾期不缴的加处罚款；几种结论、几种处罚的轻重；几项处罚怎样合并。

-- 第二十八条第二款：违法所得是实施违法行为取得的款项，除依法应当退赔的外予以没收。
-- 只对没有另写数额的 confiscate_gains {} 起作用；没有违法所得的不列没收。
confiscation {
  gains = "若 没有 违法所得 则 0元 否则 最大(0元, 违法所得 - (若 没有 已退赔金额 则 0元 否则 已退赔金额))",
  basis = "行政处罚法#28.2",
}

-- 第七十二条第一款第一项：每日按罚款数额的百分之三，加处的数额不得超出罚款的数额。
-- 第七十三条第三款：复议、诉讼期间不计算；第六十六条第二款：经批准延期、分期缴纳的，没有到期。
surcharge { "加处罚款", rate = "3%", per = "日", cap = "100%", basis = "行政处罚法#72.1.1",
  stays = {
    { "行政复议", basis = "行政处罚法#73.3" },
    { "行政诉讼", basis = "行政处罚法#73.3" },
    { "暂缓缴纳", basis = "行政处罚法#66.2" },
    { "分期缴纳", basis = "行政处罚法#66.2" },
  } }

-- 从轻到重。处罚种类按第九条的次序。
lightness {
  outcomes = { "not_filed", "no_penalty", "exempted", "time_barred", "correction_only", "may_exempt", "penalty", "transfer" },
  kinds    = {
    "warning", "criticism", "fine", "confiscate_gains", "confiscate_property", "confiscate_tools",
    "suspend_license", "downgrade_qualification", "revoke_license", "restrict_business",
    "suspend_business", "close_business", "bar_practice", "detention",
  },
}

-- 第二十九条：同一违法行为违反几项规定都应当罚款的，按罚款数额高的规定处罚；只禁止再次罚款，其他种类仍然合并。
-- 法律没有写幅度怎样比高低，这里依次比法定最高额、法定最低额、按基准得出的幅度。
-- 几个行为分别决定、合并执行；拘留合并执行不超过二十日，出自治安管理处罚法（2012年第十六条）。
combine { same_act = "higher_maximum", caps = { detention = "20日" }, basis = "行政处罚法#29" }
