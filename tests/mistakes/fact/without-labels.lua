stock      = money {}
sold       = count {}
seized_on  = date {}
place_kind = choice {}
severity   = scale { "情节" }
posted     = flag {}
