-- SPDX-License-Identifier: CC0-1.0
--
-- 行政处罚法第三十三条的三种不予处罚。各地清单只是列举，不排除本条：不在清单上的仍可适用。

-- 第三款：依法不予处罚的，应当教育当事人；不论依据是本条、第三十条、第三十一条，还是各地清单。
with_outcome { "不予处罚的教育",     outcome = "no_penalty", orders = { "教育" }, basis = "行政处罚法#33.3" }
with_outcome { "可以不予处罚的教育", outcome = "may_exempt", orders = { "教育" }, basis = "行政处罚法#33.3" }

-- 第一款前段：轻微 + 及时改正 + 没有危害后果，应当不予处罚；不要求初次。
exemption {
  "轻微不罚",
  when    = "违法行为轻微 且 已改正 且 危害后果 是 无",
  outcome = "no_penalty",
  basis   = "行政处罚法#33.1",
}

-- 第一款后段：初次 + 后果轻微 + 及时改正，可以不予处罚。
-- "初次"法律未定期限，这里按从未有过同类违法；清单可以另定一年、二年的期限。
exemption {
  "首违可以不罚",
  when    = "首次违法 且 危害后果 不超过 轻微 且 已改正",
  outcome = "may_exempt",
  basis   = "行政处罚法#33.1",
}

-- 第二款：法律、行政法规另有规定的除外；这样的事项写 strict_liability = true。
exemption {
  "没有主观过错不罚",
  when      = "没有主观过错",
  outcome   = "no_penalty",
  closed_by = "strict_liability",
  basis     = "行政处罚法#33.2",
}
