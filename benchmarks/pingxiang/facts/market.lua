-- SPDX-License-Identifier: CC0-1.0
--
-- 食品安全法第一百三十六条的免责条件，由当事人举证；没有充分证据时推定为否。

purchase_checked = judgement {
  "符合进货查验免责条件",
  presume = false,
  ask     = "食品经营者是否履行了进货查验等义务，有充分证据证明不知情，并能如实说明进货来源？",
}

-- 广告法第五十五条：费用、次数和基数
advert_fee = money { "广告费用", undeterminable = true, ask = "广告费用是多少？无法计算的，请写明理由。" }
advert_fee_low = flag { "广告费用明显偏低", presume = false }
advert_no_base = define { "广告费用不能作为基数", "无法查明 广告费用 或 广告费用明显偏低" }
advert_grave   = define { "虚假广告情节严重", "次数(以往同类违法, 2年, 含本次) 3次以上 或 情节严重" }

-- 价格违法行为行政处罚规定第十七条第二款的从重情形
price_repeated  = flag { "价格违法屡查屡犯", presume = false }
price_destroyed = flag { "伪造、涂改或者转移、销毁价格违法证据", presume = false }
