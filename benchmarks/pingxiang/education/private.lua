-- SPDX-License-Identifier: CC0-1.0
--
-- 教育：民办教育促进法第六十二条第三项、第六十四条。典型目录，按样例文件的通用阶次。
-- 第六十四条只有以违法所得为基数的罚款：没有违法所得的，法律没有规定罚多少，结论是规定有缺口。

item "education.private.62.3" {
  title      = "民办学校发布虚假招生简章或者广告，骗取钱财",
  department = "教育",
  violates   = "民办教育促进法#62..3",
  punishes   = "民办教育促进法#62..3",
  document   = "px-sample-typical",
  effective  = { from = "2018-12-29" },

  statute = {
    order "责令限期改正",
    warning {},
    confiscate_gains { when = "有 违法所得" },                  -- 退还所收费用以后的部分
    any_of { restrict_business {}, revoke_license {}, when = "情节严重" },  -- 停止招生、吊销办学许可证
  },
}

item "education.private.64" {
  title      = "违反国家有关规定擅自举办民办学校",
  department = "教育",
  violates   = "民办教育促进法#64",
  punishes   = "民办教育促进法#64",
  document   = "px-sample-typical",
  effective  = { from = "2018-12-29" },
  on         = "举办者",

  statute = {
    order "责令停止办学",
    order "责令退还所收费用",
    fine { "违法所得 1倍以上5倍以下" },
  },
}
