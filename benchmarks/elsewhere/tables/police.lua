-- SPDX-License-Identifier: CC0-1.0
--
-- 河北（ga-hb-01）、长沙（ga-cs-01）：拘留。旧治安管理处罚法，只适用于 2026-01-01 以前的行为。

-- 河北的表在一般情节一档写“五日以下拘留或处二百元以下罚款”，法律对一般情节只有警告或者二百元以下罚款：
-- 超出了法定种类，拘留不录入（一般情节只给罚款，以法律为准）。情节较重一档没有看到结果，按法定幅度。
item "police.23.1.1" {
  title      = "扰乱单位秩序",
  department = "公安",
  punishes   = "治安管理处罚法#23.1.1",
  document   = "hebei-police",
  source     = "河北省公安机关治安管理处罚裁量标准（ga-hb-01）",
  facts = { scale { "扰乱情节", "较轻", "一般", "较重" } },
  parts = {
    part { on = "person", when = "扰乱情节 不超过 一般",
      statute = { one_of { warning {}, fine { "200元以下" } } },
      tiers = {
        tier { "情节较轻", when = "扰乱情节 是 较轻", without = { "fine" } },
        tier { "一般情节", when = "扰乱情节 是 一般", without = { "warning" }, fine = "200元以下" },
      } },
    part { on = "person", when = "扰乱情节 是 较重",
      statute = { detention { "5日以上10日以下" }, may_add { fine { "500元以下" } } } },
  },
}

-- 拘留与罚款：一般、严重是“并处”，较轻是“或者”。
item "police.43" {
  title      = "殴打他人",
  department = "公安",
  punishes   = { "治安管理处罚法#43.1", "治安管理处罚法#43.2" },
  document   = "changsha-police",
  source     = "长沙市公安局行政处罚裁量权基准（一）（ga-cs-01）",
  facts = {
    flag { "结伙殴打" },
    flag { "殴打残疾人、孕妇、不满十四周岁或者六十周岁以上的人" },
    flag { "多次殴打" },
    count { "一次殴打人数", unit = "人", min = 1 },
    flag { "殴打情节较轻", ask = "是否属于双方有过错的纠纷、未成年人或者在校学生后果较轻、被害人事前过错等较轻情节？" },
    define { "殴打情节严重",
      "结伙殴打 或 殴打残疾人、孕妇、不满十四周岁或者六十周岁以上的人 或 多次殴打 或 一次殴打人数 2人以上" },
  },
  parts = {
    part { on = "person", when = "殴打情节严重",
      statute = { detention { "10日以上15日以下" }, fine { "500元以上1000元以下" } } },
    part { on = "person", when = "非 殴打情节严重 且 殴打情节较轻",
      statute = { one_of { detention { "5日以下" }, fine { "500元以下" } } } },
    part { on = "person", when = "非 殴打情节严重 且 非 殴打情节较轻",
      statute = { detention { "5日以上10日以下" }, fine { "200元以上500元以下" } } },
  },
}
