-- SPDX-License-Identifier: CC0-1.0
--
-- 公安：治安管理处罚法（2012 文本）第四十三条、第二十三条。演示：拘留并处罚款、拘留或者罚款、
-- 拘留可以并处罚款、警告或者罚款；版本有终止日，2026 年以后的行为不适用。

-- 第四十三条。公布的基准与法条同幅（长沙市公安局行政处罚裁量权基准(一)，只作结构，
--   http://ask.fsou.com/html/text/lar/172187/17218780_6.html），因此档次不再另定幅度。
item "police.public.43" {
  title      = "殴打他人",
  department = "公安",
  violates   = "治安管理处罚法#43.1",
  punishes   = { "治安管理处罚法#43.1", "治安管理处罚法#43.2" },
  document   = "px-sample-tiers",
  effective  = { from = "2013-01-01", to = "2026-01-01" },
  source     = "样例：结构取自长沙市公安局行政处罚裁量权基准（一）",
  when       = "当事人类型 是 公民",

  statute = {
    all_of { when = "「结伙、对特定对象、多次或者一次对多人殴打、伤害」",
      detention { "10日以上15日以下" }, fine { "500元以上1000元以下" },
    },
    all_of { when = "非 「结伙、对特定对象、多次或者一次对多人殴打、伤害」 且 非 治安情节较轻",
      detention { "5日以上10日以下" }, fine { "200元以上500元以下" },
    },
    one_of { when = "非 「结伙、对特定对象、多次或者一次对多人殴打、伤害」 且 治安情节较轻",
      detention { "5日以下" }, fine { "500元以下" },
    },
  },

  tiers = {
    tier { "情节较轻", when = "治安情节较轻" },
    tier { "一般",     otherwise = true },
    tier { "情节严重", when = "「结伙、对特定对象、多次或者一次对多人殴打、伤害」" },
  },
}

-- 第二十三条第一款第一项。河北省公安机关治安管理处罚裁量标准（2022），[seen: HB-PS]
--   http://info.qinghexian.gov.cn/content/25849.html
-- 原表“一般情节”写了五日以下拘留，法定一般情节只有警告或者二百元以下罚款：以法律为准，不照录。
item "police.public.23" {
  title      = "扰乱机关、团体、企业、事业单位秩序",
  department = "公安",
  violates   = "治安管理处罚法#23.1.1",
  punishes   = "治安管理处罚法#23.1.1",
  document   = "px-sample-tiers",
  effective  = { from = "2013-01-01", to = "2026-01-01" },
  source     = "样例：结构取自河北省公安机关治安管理处罚裁量标准（2022）",
  when       = "当事人类型 是 公民",

  statute = {
    one_of { when = "非 治安情节较重",
      warning {}, fine { "200元以下" },
    },
    all_of { when = "治安情节较重",
      detention { "5日以上10日以下" }, may_add { fine { "500元以下" } },
    },
  },

  tiers = {
    tier { "情节较轻", when = "治安情节较轻 且 非 治安情节较重", without = { "fine" } },  -- 只警告
    tier { "一般",     otherwise = true },
    tier { "情节较重", when = "治安情节较重" },
  },
}
