birth_date = date { "出生日期", when = "当事人类形 是 公民" }
