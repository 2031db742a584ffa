stock = money { "库存金额", min = "5万元", max = "1万元" }
