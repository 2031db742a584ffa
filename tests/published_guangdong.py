# SPDX-License-Identifier: LGPL-2.1-or-later
"""The weights and grids of Guangdong's ecology tables, read from the data.

A case is a dict in the data's own words; what they are in the rulebook stands
in WORDS.  Each factor gives the weight of the level that the case meets, the
heavier of two (article 17); none is a gap.  Start and weights are added, up to
100 percent, and taken of the base; what the law does not allow is cut off.
"""
import datetime
from fractions import Fraction

import published

ACT_END = datetime.date(2024, 6, 15)
BEFORE = ["2024-01-05", "2023-11-05", "2023-09-05", "2022-12-05"]

AREA = {"一般": "一般区域", "限批区": "限批区"}
PROJECT_AREA = dict(AREA, 环境敏感区="环境敏感区", 饮用水水源保护区="饮用水水源保护区",
                    生态保护红线="生态保护红线区域")
OUTLET_AREA = dict(AREA, 人居环境敏感区="人居环境敏感区",
                   生态环境敏感区="生态环境敏感区",
                   饮用水水源一级保护区="饮用水水源一级保护区")
POLLUTANT = {"B类": "B类水污染物", "A类": "A类水污染物",
             "有毒有害": "有毒有害水污染物"}
FLAG = {True: True, False: False}

# field: the fact (None: said as days), and what its values are called there,
# or values to draw.
WORDS = {
    "环评类别": ("环评文件类别", {"报告表": "报告表", "报告书": "报告书"}),
    "重点管理": ("纳入排污许可重点管理", FLAG),
    "阶段": ("建设情况", {"基础建设": "基础建设阶段", "设备安装": "设备安装阶段",
                      "投产": "投入生产或者使用阶段"}),
    "配合": ("配合调查", FLAG),
    "排放": ("产排污情况", {"无": "未排放污染物",
                       "一般": "除有毒有害污染物以外的其他污染物",
                       "有毒有害": "有毒有害污染物"}),
    "整改": ("整改情况", {"停止且落实": "立即停止建设并主动落实措施",
                      "停止未落实": "立即停止建设但未主动落实",
                      "不停止": "逾期不停止建设"}),
    "设施": ("环境保护设施情况", {
        "已建成未通过": "已建成，未通过验收或者验收不合格",
        "未建成": "未建成", "验收弄虚作假": "已建成，但验收弄虚作假"}),
    "管理类别": ("排污许可管理类别", {"登记": "登记管理", "简化": "简化管理",
                              "重点": "重点管理"}),
    "污染物": ("水污染物类别", POLLUTANT),
    "有毒有害": ("水污染物类别", {True: "有毒有害水污染物",
                            False: "A类水污染物"}),
    "敏感区": ("排放口在生态环境敏感区域", FLAG),
    "限期改正": ("correction", {True: "in_time", False: "late"}),
    "去向": ("危险废物去向", {"暂未处置": "暂未处置", "利用": "资源化综合利用",
                        "处置": "焚烧等方式处理处置",
                        "倾倒填埋": "非法倾倒、填埋"}),
    "重大影响": ("造成重大生态环境影响或者不良社会影响", FLAG),
    "仅pH超标": ("仅pH值超标", FLAG),
    "项数": ("违反载明要求的数量", [1, 2, 4, 5, 9, 10, 11]),
    "因子数": ("超标因子数目", [1, 2, 3, 4]),
    "日排放量": ("废水日排放量", ["49.99", 50, "199.99", 200, 900]),
    "pH": ("pH值", ["1.99", 2, "2.01", "4.99", 5, 7, 10, "10.01", "10.99", 11]),
    "超标倍数": ("超标倍数", [None, "0.5", "2.99", 3, "7.99", 8, "19.99", 20]),
    "超量比例": ("超量比例", [None, 10, "29.99", 30, "49.99", 50, "79.99", 80]),
    "涉及量": ("涉案危险废物量", ["0.99", 1, "2.99", 3, "9.99", 10, 40]),
    "次数": (None, [1, 2, 3, 4, 5]),
    "近一年同类": (None, [True, False]),
    "持续时间": (None, [Fraction(n, 2) for n in
                     (1, 2, 5, 6, 11, 12, 23, 24, 25)]),    # months
    "天数": (None, [0, 1, 4, 5, 14, 15, 16]),
    "建设项目总投资额": ("建设项目总投资额", [1000000, "1234567.89", 30000000]),
    "所收费用": ("所收费用", [20000, 100000]),
    "所需处置费用": ("所需处置费用", ["199999.99", 200000, 350000]),
}
# Words of one table alone.
OWN = {
    "hj-gd-2.3": {"表现": ("自动监测设备情况", {
        "未联网": "正常使用但未联网", "未正常使用": "已联网但未正常使用",
        "未使用": "已联网但未使用", "未安装": "未安装"})},
    "hj-gd-2.8.1": {"表现": ("逃避监管的表现", {
        "部分": "部分污染防治设施不正常运行",
        "整体": "整体污染防治设施不正常运行", "偷排": "偷排",
        "篡改伪造": "篡改、伪造监测数据"})},
    "hj-gd-2.1": {"表现": ("阻挠检查的表现", {
        "拖延执法人员": "拖延执法人员",
        "弄虚作假": "在接受监督检查时弄虚作假",
        "拒绝进入厂区": "拒绝执法人员进入厂区",
        "围堵、滞留、恐吓": "围堵、滞留、恐吓执法人员",
        "殴打": "殴打执法人员"})},
    "hj-gd-2.2": {"行为": ("监测行为", {"未保存原始监测记录": "未保存原始监测记录",
                                  "未自行监测": "未自行监测"})},
    "hj-gd-2.4": {"行为": ("有毒有害监测行为", {
        "未公开": "未公开有毒有害水污染物信息",
        "未监测": "未监测排污口和周边环境"})},
}
# The data has two areas of three: sources and red lines belong to the second.
NARROW = {"hj-gd-1.5"}
# "1项" and "1项以上5项以下" both hold 1: the rulebook leaves it to the first,
# which would never be used.
MENDED = {("hj-gd-2.6", "项数", "ge", 1): ("项数", "gt", 1)}
BASES = {"建设项目总投资额×5%": lambda case: case["建设项目总投资额"] * 5 / 100,
         "max(所需处置费用,200000)×5":
         lambda case: max(case["所需处置费用"], 200000) * 5}
ASKED_BY = {"建设项目总投资额×5%": "建设项目总投资额",
            "max(所需处置费用,200000)×5": "所需处置费用"}

NOT_COMPARED = {
    "hj-gd-r12": "不是一张表：第十二条", "hj-gd-r14": "不是一张表：第十四条",
}


def number(value):
    return value if value is None or isinstance(value, bool) else Fraction(
        value)


class Guangdong:
    """A table of weights, or a grid, and the cases that it asks for."""
    unit_only, only = False, None

    def __init__(self, item):
        self.ident = item["id"]
        self.item = "gd." + self.ident[len("hj-gd-"):]
        self.statutory = item["statutory"]
        self.formula = item.get("formula")
        self.factors = [[(Fraction(level["weight"]), self.ways(level["cond"]))
                         for level in factor["levels"]]
                        for factor in item.get("factors") or []]
        self.rows = [(self.ways(tier["structured_condition"]),
                      tier["result"]["fine"], tier["name"])
                     for tier in item["tiers"]]
        self.fields = self.asked()

    def ways(self, condition):
        if isinstance(condition, list):
            condition = {"all": condition}
        return [[self.leaf(leaf) for leaf in way]
                for way in published.alternatives(condition)]

    def leaf(self, leaf):
        field, op, value = leaf["field"], leaf["op"], leaf["value"]
        if isinstance(value, list):
            value = tuple(value)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            value = published.exact(value)
        return MENDED.get((self.ident, field, op, value), (field, op, value))

    def asked(self):
        fields = []
        sets = [ways for factor in self.factors for _weight, ways in factor]
        for way in (w for ways in sets + [r[0] for r in self.rows]
                    for w in ways):
            fields += [field for field, _op, _value in way]
        if self.formula and isinstance(self.formula["base"], str):
            fields.append(ASKED_BY[self.formula["base"]])
        fields += [fine["base"] for _ways, fine, _name in self.rows
                   if fine.get("base")]
        return sorted(set(fields))

    def words(self, field):
        if field == "区域":
            outlet = self.ident.startswith("hj-gd-2.")
            areas = OUTLET_AREA if outlet else PROJECT_AREA
            if self.ident in NARROW:
                areas = dict(AREA, 环境敏感区="环境敏感区")
            return "排放口所在区域" if outlet else "建设项目地点", areas
        return OWN.get(self.ident, {}).get(field) or WORDS[field]

    def draw(self, rng):
        case = {}
        for field in self.fields:
            values = self.words(field)[1]
            if isinstance(values, dict):
                case[field] = rng.choice(sorted(values, key=str))
            else:
                case[field] = number(rng.choice(values))
        case.setdefault("限期改正", rng.random() < 0.5)
        if "重大影响" in case:
            case["重大影响"] = rng.random() < 0.2
        if "pH" in case and case["仅pH超标"]:
            case["超标倍数"] = case["超量比例"] = None
        elif "pH" in case:
            case["pH"] = None
        return case

    def document(self, case):
        said = {"party": "organization", "harm": "serious",
                "illegal_gains": None, "act_end": str(ACT_END),
                "act_start": str(started(case)),
                "discovered_on": "2024-06-20", "decided_on": "2024-07-01",
                "priors": before(case),
                "correction": "in_time" if case["限期改正"] else "late"}
        for field, value in case.items():
            fact, values = self.words(field)
            if fact is None or field == "pH" and value is None:
                continue
            said[fact] = (values[value] if isinstance(values, dict)
                          else plain(value))
        return {"item": self.item, "jurisdiction": "440100", "facts": said}

    def answer(self, case):
        if self.rows:
            return self.of_rows(case)
        weight = Fraction(0)
        for factor in self.factors:
            met = [w for w, ways in factor if meets(ways, case)]
            if not met:
                return "gap", []
            weight += max(met)
        return "penalty", [self.fine(case, weight, stage)
                           for stage in self.stages(case)]

    def stages(self, case):
        if "branches" not in self.statutory:
            return [None]
        return ["单位·限期内改正" if case["限期改正"] else "单位·逾期未改正", "个人"]

    def fine(self, case, weight, stage):
        start, base = self.formula["start"], self.formula["base"]
        ends = self.statutory.get("fine")
        if stage:
            start, base = start[stage], base[stage]
            name = "直接负责的主管人员和其他责任人员" if stage == "个人" else stage
            ends = next(branch["fine"] for branch in self.statutory["branches"]
                        if branch["when"] == name)
        share = min(start + weight, self.formula["clamp_max"])
        share = max(share, self.formula["floor_percent"] or 0)
        of = BASES[base](case) if base in BASES else Fraction(base)
        point = of * share / 100
        return published.clip((point, point, False, False),
                              self.law(ends, case))

    def law(self, ends, case):
        low, high = map(published.exact, (ends["min"], ends["max"]))
        if ends["type"] == "percent":
            low, high = low / 100, high / 100
        if "base" in ends:
            of = max(case[ends["base"]], Fraction(ends.get("base_floor", 0)))
            low, high = low * of, high * of
        return low, high

    def of_rows(self, case):
        met = [(fine, name) for ways, fine, name in self.rows
               if meets(ways, case)]
        if not met:
            return "gap", []
        fine = met[-1][0]       # the row of grave effects stands last
        span = published.clip(self.law(fine, case) + (
            not fine["min_inclusive"], not fine["max_inclusive"]),
            self.law(self.statutory["fine"], case))
        return "penalty", [published.shown(span)]


def meets(ways, case):
    return any(all(published.holds(leaf, case) for leaf in way)
               for way in ways)


def started(case):
    """Half a month is one day less than the full month that follows."""
    if "天数" in case:
        return ACT_END - datetime.timedelta(days=int(case["天数"]))
    months = case.get("持续时间", Fraction(1))
    whole = -(-months // 1)
    at = ACT_END.year * 12 + ACT_END.month - 1 - int(whole)
    day = ACT_END.day + (1 if months.denominator == 2 else 0)
    return datetime.date(at // 12, at % 12 + 1, day)


def before(case):
    """Days of acts before this one, all but two years ago."""
    if "近一年同类" in case:
        return BEFORE[:1] if case["近一年同类"] else ["2023-06-14"]
    return ["2022-06-14"] + BEFORE[:int(case.get("次数", 1)) - 1]


def plain(value):
    return None if value is None else str(
        value.numerator) if value.denominator == 1 else f"{float(value):.2f}"
