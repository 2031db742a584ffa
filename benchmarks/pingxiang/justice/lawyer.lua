-- SPDX-License-Identifier: CC0-1.0
--
-- 司法行政：律师法第四十七条第一项、第四十八条第一项、第五十条、第五十五条。典型目录，按样例文件的通用阶次。
-- 停止执业写成限制从业（行政处罚法第九条第四项），情节严重的代替警告；律师事务所与负责人分别处罚。

item "justice.lawyer.47.1" {
  title      = "律师同时在两个以上律师事务所执业",
  department = "司法行政",
  violates   = "律师法#10.1",
  punishes   = "律师法#47..1",
  document   = "px-sample-typical",
  effective  = { from = "2018-01-01" },
  when       = "当事人类型 是 公民",

  statute = {
    warning { when = "非 情节严重" },
    may_add { fine { "5000元以下" } },
    confiscate_gains { when = "有 违法所得" },
    bar_practice { "3个月以下", when = "情节严重" },
  },
}

item "justice.lawyer.48.1" {
  title      = "律师私自接受委托、收取费用，接受委托人财物或者其他利益",
  department = "司法行政",
  violates   = { "律师法#25.1", "律师法#40..1" },
  punishes   = "律师法#48..1",
  document   = "px-sample-typical",
  effective  = { from = "2018-01-01" },
  when       = "当事人类型 是 公民",

  statute = {
    warning { when = "非 情节严重" },
    may_add { fine { "1万元以下" } },
    confiscate_gains { when = "有 违法所得" },
    bar_practice { "3个月以上6个月以下", when = "情节严重" },
  },
}

item "justice.firm.50.1" {
  title      = "律师事务所违反规定接受委托、收取费用",
  department = "司法行政",
  violates   = "律师法#25.1",
  punishes   = { "律师法#50.1.1", "律师法#50.2" },
  document   = "px-sample-typical",
  effective  = { from = "2018-01-01" },

  -- 情节特别严重的由省级司法行政部门吊销执业证书，不在市的权限之内，这里不写。
  parts = {
    part {
      on = "unit",
      statute = {
        one_of { warning {}, suspend_business { "1个月以上6个月以下" } },
        may_add { fine { "10万元以下", basis = "律师法#50.1.1" } },
        confiscate_gains { when = "有 违法所得" },
      },
    },
    part {
      on = "person",                                            -- 律师事务所负责人
      statute = { one_of { warning { basis = "律师法#50.2" }, fine { "2万元以下", basis = "律师法#50.2" } } },
    },
  },
}

item "justice.impostor.55" {
  title      = "没有取得律师执业证书的人员以律师名义从事法律服务业务",
  department = "司法行政",
  violates   = "律师法#13",
  punishes   = "律师法#55",
  document   = "px-sample-typical",
  effective  = { from = "2018-01-01" },

  statute = {
    order "责令停止非法执业",
    confiscate_gains {},
    fine { "违法所得 1倍以上5倍以下" },
  },
}
