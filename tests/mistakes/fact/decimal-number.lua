stock = money { "库存金额", max = 29.5 }
