-- SPDX-License-Identifier: CC0-1.0
--
-- 治安和交通管理事项的事实。

fight_slight  = judgement { "治安情节较轻", ask = "情节是否较轻？请写明理由。" }
order_serious = judgement { "治安情节较重", ask = "情节是否较重？请写明理由。" }
drunk_again   = flag { "因酒驾被处罚后再次酒驾", ask = "是否曾因饮酒后驾驶机动车被处罚？" }
