-- SPDX-License-Identifier: CC0-1.0
--
-- 科学技术：生物安全法第七十五条、第七十七条。典型目录，按样例文件的通用阶次。
-- 第七十五条由"有关部门根据职责分工"处罚，这里归入科学技术部门，属于样例。

item "science.biosafety.75" {
  title      = "从事生物技术研究、开发活动未遵守国家生物技术研究开发安全管理规范",
  department = "科学技术",
  violates   = "生物安全法#35",
  punishes   = "生物安全法#75",
  document   = "px-sample-typical",
  effective  = { from = "2024-04-26" },

  statute = {
    order "责令改正",
    warning {},
    may_add { fine { "2万元以上20万元以下" }, when = "改正情况 不是 拒不改正 且 危害后果 不超过 较重" },
    all_of  { restrict_business {}, fine { "20万元以上200万元以下" },   -- 责令停止研究、开发活动
              when = "改正情况 是 拒不改正 或 危害后果 是 严重" },
  },
}

item "science.biosafety.77" {
  title      = "将使用后的实验动物流入市场",
  department = "科学技术",
  violates   = "生物安全法#47.1",
  punishes   = "生物安全法#77",
  document   = "px-sample-typical",
  effective  = { from = "2024-04-26" },

  statute = {
    order "责令改正",
    confiscate_gains {},
    fine { "20万元以上100万元以下",    otherwise = true },
    fine { "违法所得 5倍以上10倍以下", when = "违法所得 20万元以上" },
    revoke_license { when = "情节严重" },
  },
}
