-- SPDX-License-Identifier: CC0-1.0
--
-- 公安：道路交通安全法第九十一条第一款。演示：暂扣六个月（定期）、再次的拘留并处罚款并吊销。
-- 没有看到公布的基准；罚款按样例文件的通用阶次。

item "police.traffic.91.1" {
  title      = "饮酒后驾驶机动车",
  department = "公安",
  violates   = "道路交通安全法#22.2",
  punishes   = "道路交通安全法#91.1",
  document   = "px-sample-general",
  effective  = { from = "2021-04-29" },
  when       = "当事人类型 是 公民",

  statute = {
    all_of { when = "非 因酒驾被处罚后再次酒驾",
      suspend_license { "6个月" }, fine { "1000元以上2000元以下" },
    },
    all_of { when = "因酒驾被处罚后再次酒驾",
      detention { "10日以下" }, fine { "1000元以上2000元以下" }, revoke_license {},
    },
  },
}
