stock = money { "库存金额", min = -100 }
