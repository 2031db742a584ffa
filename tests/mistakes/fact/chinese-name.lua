营业面积 = number { "营业面积", unit = "平方米" }
