# SPDX-License-Identifier: LGPL-2.1-or-later
"""Published tables, read from the data by themselves.

A second reading that knows no rulebook: from an item of tests/data it makes
rows of alternatives of leaves (fact, comparison, value), says which rows a
case meets and what fine follows.  Amounts are fractions.  The facts of a case
are a dict; what they are in a rulebook, and where the data is not what the
table says, stands in published_facts.py and published_places.py.
"""
import re
from fractions import Fraction

import published_facts as facts
import published_places as places

COMPARE = {
    "eq": lambda a, b: a == b, "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b, "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b,
    "is": lambda a, b: a == b, "in": lambda a, b: a in b,
}


def exact(number):
    return Fraction(str(number))


def holds(leaf, case):
    fact, op, value = leaf
    if isinstance(fact, tuple):     # the share of one fact in another
        return COMPARE[op](case[fact[0]], value * case[fact[1]])
    held = case[fact]
    return held is not None and COMPARE[op](held, value)


def alternatives(condition):
    """A condition as alternatives: lists of leaves that all must hold."""
    if "any" in condition:
        return [row for part in condition["any"]
                for row in alternatives(part)]
    if "all" in condition:
        rows = [[]]
        for part in condition["all"]:
            rows = [row + more for row in rows
                    for more in alternatives(part)]
        return rows
    return [[condition]]


class Row:
    def __init__(self, name, branch, ways, result, outcome):
        self.name, self.branch, self.ways = name, branch, ways
        self.result, self.outcome = result, outcome

    def met(self, case):
        return any(all(holds(leaf, case) for leaf in way)
                   for way in self.ways)


# ---- Jiangmen ------------------------------------------------------------


def question(words):
    """A condition in words is a question in the same words, without 的."""
    words = re.sub("[“” ]", "", words.rstrip("；"))
    return words[:-1] if words.endswith("的") else words


def quantity(ident, words):
    names = facts.QUANTITIES[ident]
    for start in sorted(names, key=len, reverse=True):
        if words.startswith(start):
            return names[start]
    raise KeyError(f"{ident}: {words}")


def jiangmen_leaves(ident, words, leaves, ordinal):
    choice = facts.CHOICE_OF.get(ident)
    if words == "造成较大以上突发环境事件或其他严重后果的":
        return [(facts.GRAVE, "is", True)]
    if ident == "hj-jm-4-13" and words == "不设置危险废物识别标志的":
        return [(question(words), "is", True)]
    if choice and words in facts.DELAY:
        return [(choice, "is", "拖延")] + facts.DELAY[words]
    if choice and words in facts.CHOICE[choice]:
        return [(choice, "is", facts.CHOICE[choice][words])]
    if words in facts.WORDS:
        return facts.WORDS[words]
    read = []
    for leaf in leaves:
        if leaf["op"] == "is":
            read.append((question(words), "is", True))
        elif leaf["field"] == "两年内次数":
            name = "第几次" if ordinal else "前几次"
            read.append((name, leaf["op"], exact(leaf["value"])))
        else:
            read.append((quantity(ident, words), leaf["op"],
                         exact(leaf["value"])))
    if all(leaf["op"] != "is" for leaf in leaves):
        for piece, (name, truth) in facts.BESIDE:
            if piece in words:
                read.append(("correction", "is", "refused")
                            if name == "拒不改正" else (name, "is", truth))
                break
    return read


def jiangmen_result(ident, tier):
    result = tier["result"]
    if (ident, tier["name"]) in facts.MENDED:
        low, high, base = facts.MENDED[ident, tier["name"]]
        return [(low, high, False, False, base)]
    fine = result.get("fine")
    if fine is None:
        spoken = facts.SPOKEN.get(result.get("raw"), False)
        if spoken is False:
            return None
        return [spoken[:2] + (False, False, spoken[2])] if spoken else []
    base = fine.get("base")
    return [(exact(fine["min"]), exact(fine["max"]),
             bool(fine.get("min_unstated")), False,
             {"货值金额": "goods_value", "违法所得": "illegal_gains"}.get(
                 base, base) if fine["type"] == "multiple" else None)]


class Jiangmen:
    """An item of the spreadsheet: the heavier of two rows holds (article 14),
    rows stand from light to grave."""
    place, day, decided, tie = "440700", "2020-04-10", "2020-07-01", "heavier"
    unit_only = True
    correct = ("in_time", "late", "refused")
    statute = only = None

    def __init__(self, item):
        self.ident = item["id"]
        self.item = "jm." + self.ident[len("hj-jm-"):]
        ordinal = any("两年内第" in words for tier in item["tiers"]
                      for words in tier["condition_text"])
        self.two_stages = {t["branch"] for t in item["tiers"]} == {0, 1}
        self.rows = []
        for tier in item["tiers"]:
            if tier["result"].get("missing_in_source"):
                continue            # no amount in the source: not a row
            ways = [jiangmen_leaves(self.ident, words, leaves, ordinal)
                    for words, leaves in zip(tier["condition_text"],
                                             alternatives_of(tier))]
            self.rows.append(Row(tier["name"], tier["branch"], ways,
                                 jiangmen_result(self.ident, tier),
                                 "penalty"))

    def rows_for(self, case):
        if not self.two_stages:
            return self.rows
        late = case["correction"] in ("late", "refused")
        return [row for row in self.rows if row.branch == int(late)]


def alternatives_of(tier):
    ways = alternatives(tier["structured_condition"])
    assert len(ways) == len(tier["condition_text"]), tier
    return ways


# ---- other places --------------------------------------------------------


class Place:
    correct = ("in_time", "late")
    two_stages = False

    def __init__(self, item):
        set_up = places.PLACES[item["id"]]
        self.ident, self.item = item["id"], set_up["item"]
        self.set_up = set_up
        self.place = set_up.get("place", places.ANY)
        self.day = set_up.get("day", "2024-03-10")
        self.decided = self.day[:4] + "-07-01"
        self.tie = set_up.get("tie", "error")
        self.unit_only = set_up.get("unit_only", False)
        self.only = set_up.get("only")
        self.rows = [self.row(tier) for tier in item["tiers"]
                     if self.seen(tier)]
        self.branches = (item["statutory"] or {}).get("branches")

    def seen(self, tier):
        """A row whose condition or amount was not seen is not a row."""
        result = tier.get("result") or {}
        if tier["name"] in self.set_up.get("leave_out", ()):
            return False
        return bool(tier.get("structured_condition")) and bool(
            result.get("fine") or result.get("fines") or
            any(o["kind"].startswith(("不予", "批评教育", "不予罚款"))
                for o in result.get("other", [])))

    def leaf(self, leaf):
        field, op, value = leaf["field"], leaf["op"], leaf["value"]
        spoken = self.set_up.get("spoken", {})
        if (field, value) in spoken:
            return spoken[field, value]
        fact = self.set_up["facts"][field]
        if isinstance(fact, tuple) and fact[0] == "correction":
            names = fact[1]
            if isinstance(names, tuple):
                return ("correction", "in", names)
            return ("correction", "is",
                    names[value] if isinstance(names, dict) else names)
        if isinstance(fact, tuple):
            return (fact, op, exact(value) / 100)
        if isinstance(value, (bool, str)):
            return (fact, "is", value)
        return (fact, op, exact(value))

    def row(self, tier):
        ways = [[self.leaf(leaf) for leaf in way]
                for way in alternatives(tier["structured_condition"])]
        if (self.ident, tier["name"]) in places.OPEN_ABOVE:
            ways = [[(fact, "lt" if op == "le" else op, value)
                     for fact, op, value in way] for way in ways]
        extra = self.set_up.get("extra", {}).get(tier["name"])
        if extra:
            ways = [way + [(extra[0], "is", extra[1])] for way in ways]
        result = tier["result"]
        kinds = [other["kind"] for other in result.get("other", [])]
        outcome = "penalty"
        if any(kind.startswith("不予处罚") for kind in kinds):
            outcome = "no_penalty"
        if any("免予处罚" in kind for kind in kinds):
            outcome = "exempted"
        fines = result.get("fines") or (
            [result["fine"]] if result.get("fine") else [])
        return Row(tier["name"], 0, ways, [self.fine(f) for f in fines],
                   outcome)

    def fine(self, fine):
        when = self.set_up.get("when", {}).get(fine.get("when"))
        skip = "when" in fine and fine["when"] and when is None
        kind = fine["type"]
        if kind == "formula":
            return (fine, None, None, None, "formula", when, skip)
        scale = {"percent": 100, "percent_of_statutory_max": 100}.get(kind, 1)
        base = self.set_up.get("base", {}).get(fine.get("base"))
        low, high = exact(fine["min"]) / scale, exact(fine["max"]) / scale
        if kind == "percent_of_statutory_max":
            low, high = low * 300000, high * 300000
        # "X以下" is above nothing, though the data gives 0 as its least
        low_open = fine.get("min_inclusive") is False or low == 0
        return (low, high, low_open, fine.get("max_inclusive") is False,
                base, when, skip)

    def rows_for(self, _case):
        return self.rows

    def statute(self, case):
        """The ends of the law for the case, where rows leave them."""
        if "statute" in self.set_up:
            return self.set_up["statute"](case)
        if self.ident == "xf-jx-02":
            return (30000, 300000)
        if self.ident == "ly-xx-03":
            grown = holds(("立木材积", "ge", Fraction(1, 2)), case) or holds(
                ("幼树株数", "ge", 20), case)
            least, most = (5, 10) if grown else (3, 5)
            return least * case["林木价值"], most * case["林木价值"]
        if self.ident == "ly-xx-04":
            grown = holds(("立木材积", "ge", 2), case) or holds(
                ("幼树株数", "ge", 50), case)
            least, most = (3, 5) if grown else (2, 3)
            return least * case["林木价值"], most * case["林木价值"]
        return None


# ---- what follows --------------------------------------------------------


def general_rule(text, case):
    """cg-ll-01: the least, up to half of the most, up to the most."""
    most = case["法定最高限额"]
    least = case["法定最低限额"]
    # where the law has no least, a tenth of the most stands for it
    least = most / 10 if least is None else least
    half = Fraction(most // 2) if most.denominator == 1 else Fraction(
        (most / 2).__floor__())
    return {
        "轻微": (least, least, False, False),
        "一般": (least, half, True, False),
        "严重": (half, most, True, True),
        "特别严重": (most, most, False, False),
    }[text]


def amount(fine, case):
    low, high, low_open, high_open, base = fine[:5]
    if base:
        low, high = low * case[base], high * case[base]
    return Fraction(low), Fraction(high), low_open, high_open


def clip(span, ends, written=False):
    """Into the law: a range is cut, a single amount goes to the nearer end.
    An end that is the law's own is closed as the law's is, unless the table
    says in so many words that it leaves it out (written)."""
    if ends is None:
        return span
    low, high, low_open, high_open = span
    least, most = map(Fraction, ends)
    if low == high:
        point = min(max(low, least), most)
        return point, point, False, False
    if low < least or low == least and not written:
        low, low_open = least, False
    if high > most or high == most and not written:
        high, high_open = most, False
    if low > high or low == high and (low_open or high_open):
        return None
    return low, high, low_open, high_open


def shown(span):
    """Open ends as people see them: cents are rounded inward to whole yuan,
    and an end that moved belongs to the range.  Nothing moves where no whole
    yuan lies between."""
    low, high, low_open, high_open = span
    if -(-low // 1) > high // 1:
        return span
    return (low, high, low_open and low.denominator == 1,
            high_open and high.denominator == 1)


def answer(table, case):
    """outcome and the fines, each (low, high, low_open, high_open); None for
    fines that the data does not tell."""
    met = [row for row in table.rows_for(case) if row.met(case)]
    if not met:
        return "gap", []
    if len(met) > 1 and table.tie == "error":
        return "conflict", []
    row = met[-1]
    if row.outcome != "penalty":
        return row.outcome, []
    if row.result is None:
        return "penalty", None
    fines = []
    for fine in row.result:
        if len(fine) > 5 and (fine[6] or fine[5] and not fine[5](case)):
            continue
        if fine[4] == "formula":
            span = general_rule(row.name, case)
            if span[0] > span[1] or span[0] == span[1] and span[2]:
                return "conflict", []
            span = clip(span, (case["法定最低限额"] or 0,
                               case["法定最高限额"]), written=True)
        else:
            span = clip(amount(fine, case),
                        table.statute(case) if table.statute else None)
        if span is None:
            return "conflict", []
        fines.append(shown(span))
    return "penalty", fines
