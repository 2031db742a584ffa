#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# mete check --ask, driven by pipes: every kind of answer, going back, giving
# up, mistakes, the end of input in the middle.
set -u
top=${top_srcdir:-.}
. "$top/tests/tap.sh"
. "$top/tests/cli.sh"

# answers LINE...: standard input of what follows
answers() {
    printf '%s\n' "$@" >answers
    input=answers
}

# what the food item asks, in the order of the library
item=market.food.125.1.1
known='涉及公民生命健康安全或者金融安全 = 否; 危害后果 = 轻微;
    违法行为轻微 = 否; 改正情况 = 拒不改正; 情节严重 = 否;
    以往同类违法 = 2025-01-10; 违法行为终了日 = 2026-03-01;
    发现日期 = 2026-04-02'

# ---- one question after another
answers 是 否 连续销售三日 轻微 3 没有 y 数量多 2026-03-01 2026-04-02 3 1.5万 \
    没有 '1 3'
expect 0 '罚款75000元以上81750元以下' '' 'all the way through' -- \
    check --ask --item $item
holds out '可以不予行政处罚' 'the finding is on standard output'
lacks out '[1]' 'questions are not'
holds err '事项：生产经营被包装材料' 'the item first'
holds err '[11] ' 'eleven questions'
holds err '涉案货物的货值金额是多少？' 'the question of the rulebook'
holds err '例：9999.99、1.5万元' 'how money is written'
holds err '     3  责令期限内改正' 'choices are numbered'
holds err '→ 可以不予处罚（较轻）；罚款75000元以上97500元以下' \
    'what each answer comes to'
holds err '     4  立功表现：否' 'presumptions are numbered'
holds err "--item $item --set '" 'how to say it again'
holds out '主动消除或者减轻危害后果——成立' 'a presumption that was wrong'
holds out '受他人胁迫或者诱骗：按“否”处理' 'one that stays presumed'
none 'the questions keep to 80 columns' \
    "$(grep -v -e '^mete check --item' err >questions; too_wide questions)"

# what it says can be said again gives the same
"$mete" check --no-ask --format json --item $item \
    --set "$(sed -n "s/^mete check --item [^ ]* --set '\(.*\)'$/\1/p" err)" >again
"$mete" check --ask --format json --item $item <answers >first 2>err
none 'the same answers in one piece, the same finding' \
    "$([ -s again ] && diff again first)"

# ---- one question, its answers
# asks_value STATUS STDOUT STDERR WHAT: only the goods' value is still asked
asks_value() {
    expect "$1" "$2" "$3" "$4" -- check --ask --item $item --set \
        "$known; 违法所得 = 没有; 当事人类型 = 法人或者其他组织"
}
# count FILE TEXT NUMBER WHAT: lines of the file with this text
count() {
    none "$4" "$([ "$(grep -cF -e "$2" "$1")" = "$3" ] || cat "$1")"
}
for money in 1.5万 1.5万元 15000 15000元 15000.00 '１.５万元' 一万五千元; do
    answers "$money" 0
    asks_value 0 '罚款75000元以上' '' "money as people write it: $money"
done
answers 9999.99 0
asks_value 0 '罚款5000元以上18500元以下' '' 'money to the fen'
answers 1,500 一百五 -3 3吨 1.5万
asks_value 0 '罚款75000元以上' '不行：' 'money that is refused'
count err '不行：' 4 'each of them was refused'
holds err '如“1.5万元”' 'and it said how to write it'
holds err '到此为止输“退出”' 'the third time all of it'
answers 没有 无法查明 1万元
asks_value 0 '罚款5万元以上' '不能' 'absent and unclear where they may not be'
count err '不行：' 2 'both were refused'
answers ？ 1.5万
asks_value 0 '罚款75000元以上' '到此为止输“退出”' 'a question mark asks how'
lacks err '不行：' 'and is no mistake'

for unknown in '' 不知道 未知 '　'; do
    answers "$unknown" 0
    asks_value 0 '还要查明' '' "not known: “$unknown”"
    count err '货值金额是多少' 1 'it is not asked again at the end'
    holds err '以下情况没有查明' 'but the presumptions are'
done

# ---- choices, flags, judgements, days
asks_party() {
    expect "$1" "$2" "$3" "$4" -- check --ask --item $item --set \
        "$known; 违法所得 = 没有; 货值金额 = 1.5万元"
}
for party in 3 ３ 法人或者其他组织 organization; do
    answers "$party" 0
    asks_party 0 '罚款75000元以上' '' "a choice: $party"
done
answers 4 0 法人组织 3
asks_party 0 '罚款75000元以上' '没有这个编号' 'numbers that there are not'
holds err '应为：公民、个体工商户、法人或者其他组织' 'labels that there are not'
answers 1 2005/1/9 0
asks_party 0 '罚款75000元以上' '出生日期' \
    'an answer that brings a question up'
answers 1 2012-13-01 20120101 2012年1月1日 q
asks_party 0 '应当从轻或者减轻' '不是日期' 'days that are refused'

asks_gains() {
    expect "$1" "$2" "$3" "$4" -- check --ask --item \
        culture.entertainment.48.3 --set "$known; 接纳未成年人人数 = 1;
        当事人类型 = 法人或者其他组织"
}
answers 没有 0
asks_gains 0 '罚款1万元以上16000元以下' '没有的，答“没有”' 'absent'
answers 无法查明 账册已毁 0
asks_gains 0 '规定' '查不清的，答“无法查明”' 'unclear, with its reason'
holds err '违法所得 = 无法查明：账册已毁' 'the reason is kept'
answers 无法查明：账册已毁 0
asks_gains 0 '' '违法所得 = 无法查明：账册已毁' 'both in a line'
count err '理由（' 0 'then it is not asked for'
answers 无法查明 返回 没有 0
asks_gains 0 '罚款1万元以上16000元以下' '' 'back from the reason'
answers 无法查明
asks_gains 0 '' '违法所得 = 无法查明' 'the end of input at the reason'

asks_grave() {
    expect "$1" "$2" "$3" "$4" -- check --ask --item \
        culture.entertainment.48.3 --set '涉及公民生命健康安全或者金融安全 = 否;
        危害后果 = 轻微; 违法行为轻微 = 否; 改正情况 = 拒不改正;
        以往同类违法 = 2025-01-10; 违法行为终了日 = 2026-03-01;
        发现日期 = 2026-04-02; 违法所得 = 没有; 接纳未成年人人数 = 1;
        当事人类型 = 法人或者其他组织'
}
answers y 多次 0
asks_grave 0 '停产停业' '情节严重 = 是：多次' 'a judgement'
for line in '是 多次' '是，多次' 'y 多次' 'ｙ：多次' '是。　多次'; do
    answers "$line" 0
    asks_grave 0 '停产停业' '情节严重 = 是：多次' "and why in a line: $line"
    count err '理由（' 0 'then it is not asked for'
done
answers 是非难说 yes q
asks_grave 0 '' '“是非难说”不是“是”或“否”' 'a word that begins like an answer'
answers 否 '' 0
asks_grave 0 '还没有写明理由' '情节严重 = 否' 'a judgement without a reason'
answers '是：一次多人；有一人受伤' 0
asks_grave 0 '停产停业' '情节严重 = 是：一次多人，有一人受伤' \
    'marks that part facts are not kept'
answers 是 q
asks_grave 0 '停产停业' '情节严重 = 是' 'giving up at the reason'
count err '以下情况没有查明' 0 'then nothing more is asked'

# ---- factors: nothing is missing without them, and they are asked for
asks_weights() {
    expect "$1" "$2" "$3" "$4" -- check --ask --item ecology.water.83.3 \
        --set '涉及公民生命健康安全或者金融安全 = 否; 危害后果 = 较重;
        违法行为轻微 = 否; 改正情况 = 逾期后改正; 情节严重 = 否;
        以往同类违法 = 没有; 违法行为开始日 = 2026-03-01;
        违法行为终了日 = 2026-03-01; 发现日期 = 2026-04-02;
        当事人类型 = 法人或者其他组织'
}
answers 偷排 有毒有害 一般区域 0
asks_weights 0 '罚款54万元' '以哪一种方式逃避监管' 'what has a weight'
count err '这一项有权重' 3 'each says so, known ones are not asked for'
lacks out '按“部分设施不正常运行”处理' 'then nothing is counted lowest'
answers 不知道 '' b 有毒有害 '' 0
asks_weights 0 '罚款34万元' '→ 给予处罚；罚款15万元' 'not known, and back'
holds out '逃避监管的表现：按“部分设施不正常运行”处理' 'counted lowest'

# ---- back, giving up, the end of input
answers 返回 1.5万 返回 9999.99 0
asks_value 0 '罚款5000元以上18500元以下' '这已经是第一题' 'back, and again'
answers 1.5万 b b
asks_value 0 '还要查明' '' 'back with a letter'
answers 1.5万 '1 2' 返回
asks_value 0 '' '' 'nothing lies behind the last question'
answers 公民 b 3 b b b 法人或者其他组织 0
asks_party 0 '罚款75000元以上' '这已经是第一题' 'back beyond the first'
answers q
asks_value 0 '还要查明' '' 'giving up at once'
count err '以上回答' 0 'then there is nothing to say again'
for quit in 退出 Q 'ｑ'; do
    answers 1.5万 $quit
    asks_value 0 '罚款75000元以上' '' "giving up: $quit"
done
printf '' >answers
asks_value 0 '还要查明' '' 'no input at all'
printf '1.5万' >answers
asks_value 0 '罚款75000元以上' '' 'a last line without its end'
printf '是\n否\n' >answers
expect 0 '还要查明' '违法行为轻微 = 否' 'the end of input in the middle' -- \
    check --ask --item $item

# ---- bytes
printf '\317\326\264\346\n1.5\315\362\324\252\n0\n' >answers # 现存, 1.5万元
asks_value 0 '罚款75000元以上' '不行：' 'answers in GBK'
printf '\377\376\n\000\n1.5万\n0\n' >answers
asks_value 0 '罚款75000元以上' '不是文字' 'bytes that are no text'
count err '不是文字' 2 'both of them'
{ head -c 100000 /dev/zero | tr '\0' 1; printf '\n1.5万\n0\n'; } >answers
asks_value 0 '罚款75000元以上' '太长' 'a line that is too long'
printf '1.5\033[D\033[C万\t\r\n0\n' >answers
asks_value 0 '罚款75000元以上' '' 'arrow keys and carriage returns'
printf '9吨\010\177\010\010\0101.5万\n0\n' >answers
asks_value 0 '罚款75000元以上' '' 'erase keys that the terminal let through'

# ---- presumptions
answers 1.5万 5 x '1 9' '2、４' ''
asks_value 0 '罚款75000元以上' '请输入上面的编号' 'numbers that there are not'
count err '请输入上面的编号' 3 'each of them'
holds err '受他人胁迫或者诱骗 = 是; 立功表现 = 是' 'those that were wrong'
answers 1.5万 0
asks_value 0 '罚款75000元以上' '立功表现 = 否' 'all were checked'
lacks out '请先核实' 'then nothing is presumed against the party'
answers 1.5万 ''
asks_value 0 '请先核实' '' 'nothing was checked'
answers 1.5万 返回 9999.99 ''
asks_value 0 '罚款5000元以上' '' 'back from the presumptions'
expect 0 '' '没有主观过错' '--no-presume asks one by one' -- \
    check --ask --no-presume --item $item --set "$known"

# ---- the item, the case, what does not go together
answers 没有这样的 食品 1 q
expect 0 '生产经营被包装材料' '没有找到' 'the item is looked for' -- check --ask
answers '' 99 drug.115 q
expect 0 '未取得药品' 'drug.115' 'the item is named' -- check --ask
answers q
expect 64 - '没有选定违法事项' 'no item in the end' -- check --ask
printf '{"item": "%s", "facts": {"harm": "轻微"}}' $item >case.json
answers q
expect 0 '还要查明' '事项：' 'what the file leaves open' -- check --ask case.json
lacks err '危害后果有多大' 'what the file says is not asked'
answers 是
expect 0 '裁量理由说明' '' 'the paragraphs behind the questions' -- \
    check --ask --format document case.json
expect 64 - '一次只办一个' 'two cases' -- check --ask case.json case.json
expect 64 - '案件要写在文件里' 'the case on standard input' -- check --ask -
expect 64 - '只写一个' '--ask and --no-ask' -- check --ask --no-ask case.json
expect 65 - '是不是“drug.115”' 'an item that there is not' -- \
    check --ask --item drug.116
printf '{"item": "%s", "facts": {"hram": 1}}' $item >bad.json
expect 65 - 'bad.json:1' 'a case with faults' -- check --ask bad.json
expect 0 '还要查明' - 'without --ask nothing is asked of a pipe' -- \
    check case.json
plan
