-- SPDX-License-Identifier: CC0-1.0
--
-- 市场监管：价格违法行为行政处罚规定第七条。演示：违法所得的五倍以下，没有违法所得的定额；
-- 违法所得无法查明的，规定没有写明按哪一支；应当从重的情形。

item "market.price.7" {
  title      = "利用虚假的或者使人误解的价格手段，诱骗消费者或者其他经营者与其进行交易",
  department = "市场监管",
  violates   = "价格法#14..4",
  punishes   = "价格违法行为行政处罚规定#7",
  document   = "px-sample-general",
  effective  = { from = "2010-12-04" },

  statute = {
    order "责令改正",
    confiscate_gains { when = "有 违法所得" },
    fine { "违法所得 5倍以下",     when = "有 违法所得" },
    fine { "5万元以上50万元以下",  when = "没有 违法所得" },
    one_of { suspend_business {}, revoke_license {}, when = "情节严重" },
  },
}

circumstance {
  "价格违法屡查屡犯",
  items  = { "market.price.*" },
  when   = "价格违法屡查屡犯",
  effect = "heavier",
  duty   = "must",
  basis  = "价格违法行为行政处罚规定#17.2.2",
}

circumstance {
  "伪造、涂改或者转移、销毁价格违法证据",
  items  = { "market.price.*" },
  when   = "伪造、涂改或者转移、销毁价格违法证据",
  effect = "heavier",
  duty   = "must",
  basis  = "价格违法行为行政处罚规定#17.2.3",
}
