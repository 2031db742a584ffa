-- SPDX-License-Identifier: CC0-1.0
--
-- 民族宗教：宗教事务条例第六十四条第二款、第七十条第一款、第七十一条。典型目录，按样例文件的通用阶次。

item "religion.assembly.64.2" {
  title      = "擅自举行大型宗教活动",
  department = "民族宗教",
  violates   = "宗教事务条例#64.2",
  punishes   = "宗教事务条例#64.2",
  document   = "px-sample-typical",
  effective  = { from = "2018-02-01" },

  statute = {
    order "责令停止活动",
    may_add { fine { "10万元以上30万元以下" } },
    confiscate_gains    { when = "有 违法所得" },
    confiscate_property { when = "「有非法财物」" },
  },
}

item "religion.training.70.1" {
  title      = "擅自组织公民出境参加宗教方面的活动，或者擅自开展宗教教育培训",
  department = "民族宗教",
  violates   = "宗教事务条例#70.1",
  punishes   = "宗教事务条例#70.1",
  document   = "px-sample-typical",
  effective  = { from = "2018-02-01" },

  statute = {
    order "责令停止活动",
    may_add { fine { "2万元以上20万元以下" } },
    confiscate_gains { when = "有 违法所得" },
  },
}

item "religion.support.71" {
  title      = "为违法宗教活动提供条件",
  department = "民族宗教",
  violates   = "宗教事务条例#71",
  punishes   = "宗教事务条例#71",
  document   = "px-sample-typical",
  effective  = { from = "2018-02-01" },

  statute = {
    warning {},
    confiscate_gains    { when = "有 违法所得" },
    confiscate_property { when = "「有非法财物」" },
    fine { "2万元以上20万元以下", when = "情节严重" },
  },
}
