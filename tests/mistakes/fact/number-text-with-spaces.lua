stock = money { "库存金额", max = "1 000 000元" }
