-- SPDX-License-Identifier: CC0-1.0
--
-- 公安：大型群众性活动安全管理条例第二十条。典型目录，按样例文件的通用阶次。

item "police.event.20.1" {
  title      = "承办者擅自变更大型群众性活动的时间、地点、内容或者扩大举办规模",
  department = "公安",
  violates   = "大型群众性活动安全管理条例#20.1",
  punishes   = "大型群众性活动安全管理条例#20.1",
  document   = "px-sample-typical",
  effective  = { from = "2007-10-01" },

  statute = {
    order "责令改正",                                           -- 行政处罚法第二十八条第一款
    fine { "1万元以上5万元以下" },
    confiscate_gains { when = "有 违法所得" },
  },
}

item "police.event.20.2" {
  title      = "未经公安机关安全许可举办大型群众性活动",
  department = "公安",
  violates   = "大型群众性活动安全管理条例#20.2",
  punishes   = "大型群众性活动安全管理条例#20.2",
  document   = "px-sample-typical",
  effective  = { from = "2007-10-01" },
  on         = "承办者",

  statute = {
    order "予以取缔",
    fine { "10万元以上30万元以下" },
  },
}
