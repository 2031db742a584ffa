floor_area = number "营业面积" { unit = "平方米" }
