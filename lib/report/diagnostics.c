/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is worth a remark: one table from code to sentence.
 *
 * A sentence has its subject in two pieces around it, so that no text of a
 * rulebook is ever a format.
 */
#include "report/reasons.h"

#include <string.h>

static const struct {
    const char *code;
    const char *before; /* the subject */
    const char *after;
    const char *alone; /* where there is no subject */
} sentences[] = {
    {"alternatives_apart", "“",
     "”可以从轻或者减轻：合并的是从轻的幅度，减轻的幅度见该事项。",
     "有事项可以从轻或者减轻：合并的是从轻的幅度，减轻的幅度见该事项。"},
    {"amount_unknown", "“", "”的数额无法确定，只列出种类。",
     "没收的数额无法确定，只列出种类。"},
    {"benchmark_above_statute", "“",
     "”的裁量基准高于法律规定的上限，已按法律规定的上限处理。",
     "裁量基准高于法律规定的上限，已按法律规定的上限处理。"},
    {"benchmark_below_statute", "“",
     "”的裁量基准低于法律规定的下限，已按法律规定的下限处理。",
     "裁量基准低于法律规定的下限，已按法律规定的下限处理。"},
    {"benchmark_outside_statute", "“",
     "”的裁量基准完全在法律规定的幅度之外，不能适用。",
     "裁量基准完全在法律规定的幅度之外，不能适用。"},
    {"calendar_missing", "“", "”要数工作日，而工作日历里缺有关的年份，数不准。",
     "要数工作日，而工作日历里缺有关的年份，数不准。"},
    {"citation_not_in_force", "“", "”在有关日期没有施行，请核对依据。",
     "所引条文在有关日期没有施行，请核对依据。"},
    {"deviation_approved", "“",
     "”决定的罚款不在裁量基准建议的幅度之内，已写明理由和批准，请存卷备查。",
     "决定的罚款不在裁量基准建议的幅度之内，已写明理由和批准。"},
    {"deviation_superior", "所偏离的是上级的裁量基准，应当由制定机关“",
     "”批准，请核对批准人。",
     "所偏离的是上级的裁量基准，应当由制定机关批准，请核对批准人。"},
    {"deviation_unapproved", "“",
     "”决定的罚款不在裁量基准建议的幅度之内，"
     "没有写全理由、批准人和批准的方式，不能这样决定。",
     "决定的罚款不在裁量基准建议的幅度之内，没有写全理由和批准。"},
    {"deviation_undetermined", "“",
     "”决定的罚款是否在幅度之内还不能确定：事实不全，或者有几项罚款。",
     "决定的罚款是否在幅度之内还不能确定。"},
    {"deviation_unlawful", "“",
     "”决定的罚款超出法律允许的范围，批准也不能使它合法。",
     "决定的罚款超出法律允许的范围。"},
    {"document_gap", "作出决定之日没有施行中的裁量基准，各版本为：", "。",
     "作出决定之日没有施行中的裁量基准。"},
    {"document_open", "裁量基准有几个版本，适用哪一个要看哪一天作出决定：", "。",
     "裁量基准有几个版本，适用哪一个要看哪一天作出决定。"},
    {"fact_not_used", "“", "”在本案中用不上，没有采用。",
     "有一项事实在本案中用不上，没有采用。"},
    {"fine_optional", "行为“",
     "”：按罚款数额高的规定，罚款可以不处；数额低的规定要求罚款，请一并考虑。",
     "数额高的规定罚款可以不处，数额低的规定要求罚款，请一并考虑。"},
    {"fines_incomparable", "行为“",
     "”：几项罚款无法比较高低（对象、单位不同，或者按日计算），请研究决定。",
     "几项罚款无法比较高低，请研究决定。"},
    {"fines_unranked", "行为“",
     "”：裁量基准没有写明几项罚款怎样取舍（combine），请研究决定。",
     "裁量基准没有写明几项罚款怎样取舍（combine），请研究决定。"},
    {"function_error", "函数出错：", "。它本来要定的内容没有定下来，请人工核实。",
     "函数出错，它本来要定的内容没有定下来，请人工核实。"},
    {"function_limit", "函数没有在限度之内算完：",
     "。它本来要定的内容没有定下来，请人工核实。",
     "函数没有在限度之内算完，它本来要定的内容没有定下来，请人工核实。"},
    {"function_result", "函数给出的结果不能用：",
     "。它本来要定的内容没有定下来，请人工核实。",
     "函数给出的结果不能用，它本来要定的内容没有定下来，请人工核实。"},
    {"mitigation_needs_kind", "“",
     "”没有法定下限，减轻处罚要靠改变处罚种类，幅度没有变。",
     "没有法定下限，减轻处罚要靠改变处罚种类，幅度没有变。"},
    {"mitigation_without_ground", "“",
     "”没有减轻处罚的法定事由，没有减到法定下限以下。",
     "没有减轻处罚的法定事由，没有减到法定下限以下。"},
    {"narrowed_by_superior", "“",
     "”的幅度超出上级裁量基准划定的幅度，已收窄到上级的幅度之内。",
     "幅度超出上级裁量基准划定的幅度，已收窄到上级的幅度之内。"},
    {"needs_weighing", "“",
     "”：轻重两方面的情节并存，要由办案人员衡量；幅度是两者合起来的范围。",
     "轻重两方面的情节并存，要由办案人员衡量；幅度是两者合起来的范围。"},
    {"no_benchmark", "“", "”没有可以适用的裁量基准，只列出法律规定的幅度。",
     "没有可以适用的裁量基准，只列出法律规定的幅度。"},
    {"no_maximum", "“", "”没有法定上限，基准的比例无从计算，保留法定幅度。",
     "没有法定上限，基准的比例无从计算，保留法定幅度。"},
    {"not_narrowed", "“",
     "”的裁量基准没有从轻、从重的幅度，情节没有使幅度再收窄。",
     "裁量基准没有从轻、从重的幅度，情节没有使幅度再收窄。"},
    {"reason_missing", "“", "”要由办案人员判断，还没有写明理由。",
     "有一项要由办案人员判断，还没有写明理由。"},
    {"refined", "下级的裁量基准细化上级的，结果取两者共同的部分：", "。",
     "下级的裁量基准细化上级的，结果取两者共同的部分。"},
    {"refines_nothing", "下级和上级的裁量基准没有共同的部分：",
     "。应当适用上级的裁量基准，并请制定机关修改下级的。",
     "下级和上级的裁量基准没有共同的部分，应当适用上级的，并请制定机关修改下级的。"},
    {"rounding_empty", "“", "”取整之后没有数额可选，保留取整之前的数额。",
     "取整之后没有数额可选，保留取整之前的数额。"},
    {"time_limit_near", "“", "”快要届满，请注意时限。",
     "时限快要届满，请注意。"},
};

enum { SENTENCES = sizeof sentences / sizeof sentences[0] };

void mete_diagnostic_says(mete_buffer *buffer,
                          const mete_diagnostic *diagnostic)
{
    const char *subject = diagnostic->subject;
    for (size_t i = 0; i < SENTENCES; i++) {
        if (strcmp(sentences[i].code, diagnostic->code) != 0) {
            continue;
        }
        if (subject == NULL) {
            mete_buffer_text(buffer, sentences[i].alone);
            return;
        }
        mete_buffer_text(buffer, sentences[i].before);
        mete_buffer_text(buffer, subject);
        mete_buffer_text(buffer, sentences[i].after);
        return;
    }
    mete_buffer_text(buffer, subject != NULL ? subject : diagnostic->code);
}
