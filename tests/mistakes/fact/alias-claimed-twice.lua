gains_of_goods = money { "销售所得", aliases = { "违法所得" } }
