-- SPDX-License-Identifier: CC0-1.0
--
-- 财政：政府采购法第七十六条、第七十七条第一款第一项，实施条例第七十五条第一款。典型目录，按样例文件的通用阶次。
-- 一至三年内禁止参加政府采购活动写成限制开展生产经营活动，年数写在责令里由采购监管机关填写。

item "finance.procurement.76" {
  title      = "采购人、采购代理机构隐匿、销毁应当保存的采购文件或者伪造、变造采购文件",
  department = "财政",
  violates   = "政府采购法#76",
  punishes   = "政府采购法#76",
  document   = "px-sample-typical",
  effective  = { from = "2014-08-31" },

  statute = {
    order "责令改正",                                           -- 行政处罚法第二十八条第一款
    fine { "2万元以上10万元以下" },
  },
}

item "finance.procurement.77.1" {
  title      = "供应商提供虚假材料谋取中标、成交",
  department = "财政",
  violates   = "政府采购法#77.1.1",
  punishes   = "政府采购法#77.1.1",
  document   = "px-sample-typical",
  effective  = { from = "2014-08-31" },

  facts = {
    money { "采购金额", ask = "所涉采购项目的采购金额是多少？" },
  },

  statute = {
    order "列入不良行为记录名单",
    fine { "采购金额 5‰以上10‰以下" },
    restrict_business { "1年以上3年以下" },                     -- 禁止参加政府采购活动
    confiscate_gains { when = "有 违法所得" },
    revoke_license   { when = "情节严重" },                     -- 营业执照，由市场监督管理部门吊销
  },
}

item "finance.expert.75.1" {
  title      = "政府采购评审专家未按照采购文件进行独立评审或者泄露评审文件、评审情况",
  department = "财政",
  violates   = "政府采购法实施条例#75.1",
  punishes   = "政府采购法实施条例#75.1",
  document   = "px-sample-typical",
  effective  = { from = "2015-03-01" },
  when       = "当事人类型 是 公民",

  statute = {
    warning { when = "非 「影响中标、成交结果」" },               -- 影响结果的，条文写"处"，不写"并处"
    fine { "2000元以上2万元以下", when = "非 「影响中标、成交结果」" },
    fine { "2万元以上5万元以下",  when = "「影响中标、成交结果」" },
    bar_practice { when = "「影响中标、成交结果」" },           -- 禁止参加政府采购评审活动
  },
}
