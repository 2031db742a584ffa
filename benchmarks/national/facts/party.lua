-- SPDX-License-Identifier: CC0-1.0
--
-- 标准事实一：当事人。名称、标签是各系统对接的约定，不要改动。

party = choice { "当事人类型", ask = "当事人是公民、个体工商户，还是法人或者其他组织？",
  { "citizen",         "公民" },
  { "sole_proprietor", "个体工商户" },
  { "organization",    "法人或者其他组织" },
}

-- 个体工商户按"个人"还是按"单位"，法条没有写明，实践有分歧（案卷评查标准中列为待研究事项，
-- https://xiexiebang.com/a2/201905123/fb252a7ad4044083.html）。本库先归入"个人"，各市可以另行定义。
individual = define { "个人", "当事人类型 属于 (公民、个体工商户)" }
entity     = define { "单位", "非 个人" }

birth_date = date { "出生日期", ask = "当事人的出生日期是哪一天？", when = "当事人类型 是 公民", personal = true }

-- 行政处罚法第三十一条的四种情形；没有材料反映异常的，按正常推定。
mental_state = choice { "精神状态", presume = "normal", ask = "实施违法行为时，当事人的精神状态如何？",
  { "normal",       "正常" },
  { "intermittent", "间歇性精神病人精神正常时" },
  { "incapable",    "不能辨认或者不能控制自己行为" },
  { "partial",      "尚未完全丧失辨认或者控制能力" },
}
