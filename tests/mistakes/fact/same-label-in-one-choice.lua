place_kind = choice { "场所类型", "商场", "商场", "学校" }
