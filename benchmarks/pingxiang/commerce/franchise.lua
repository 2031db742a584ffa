-- SPDX-License-Identifier: CC0-1.0
--
-- 商务：商业特许经营管理条例第二十四条第一款、第二十五条。典型目录，按样例文件的通用阶次。
-- 备案先罚一次，逾期仍不备案的另一幅度；公告不是处罚。

item "commerce.franchise.24.1" {
  title      = "特许人不具备拥有至少两个直营店、经营超过一年的条件，从事特许经营活动",
  department = "商务",
  violates   = "商业特许经营管理条例#7.2",
  punishes   = "商业特许经营管理条例#24.1",
  document   = "px-sample-typical",
  effective  = { from = "2007-05-01" },

  statute = {
    order "责令改正",
    confiscate_gains {},
    fine { "10万元以上50万元以下" },
    order "予以公告",
  },
}

item "commerce.franchise.25" {
  title      = "特许人未依照规定向商务主管部门备案",
  department = "商务",
  violates   = "商业特许经营管理条例#8.1",
  punishes   = "商业特许经营管理条例#25",
  document   = "px-sample-typical",
  effective  = { from = "2007-05-01" },

  statute = {
    order "责令限期备案",
    fine { "1万元以上5万元以下",  when = "非 逾期未改正" },
    fine { "5万元以上10万元以下", when = "逾期未改正" },
    all_of { order "予以公告", when = "逾期未改正" },
  },
}
