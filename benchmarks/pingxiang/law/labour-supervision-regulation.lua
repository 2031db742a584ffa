-- SPDX-License-Identifier: CC0-1.0
--
-- 登记本册引用到的条、款、项；摘要是自己的话，不是法条原文。
-- 来源：《劳动保障监察条例》2004-11-01 文本，[seen: LRB:劳动保障监察条例]，
--   https://github.com/LawRefBook/Laws  行政法规/劳动保障监察条例(2004-11-01).md

statute "劳动保障监察条例" {
  title     = "劳动保障监察条例",
  rank      = "regulation",
  effective = { from = "2004-12-01" },
  articles  = {
    ["25"] = "违法延长工作时间：警告，责令限期改正，可以按受侵害的劳动者每人一百元至五百元罚款",
  },
}
