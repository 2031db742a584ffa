place_kind = choice { "场所类型", "商场", "学校", presume = "医院" }
