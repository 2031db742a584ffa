/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * libmete (量罚): from the facts of a case to a penalty within discretion.
 *
 * A tour: open a rulebook once; make a case for each thread; say the item and
 * the facts; evaluate; read the finding.  examples/embed.c does it in a page.
 * All text is UTF-8.  A handle that is NULL never crashes anything.
 *
 * Where a block says nothing else: `const char *` arguments are borrowed for
 * the call; returned texts belong to the handle and are valid until it is
 * freed or changed; `error` may be NULL, receives NULL on success and on
 * failure a handle for mete_error_free(); "case" threads means one thread at
 * a time for each case, "any" means any number of threads at once.
 */
#ifndef METE_H
#define METE_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define METE_API
#else
#define METE_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- version -------------------------------------------------------------
 * The macros say what a program was compiled with, the functions what it runs
 * with. */

#define METE_VERSION_STRING "0.1.0"
#define METE_VERSION_NUMBER 100 /* major * 10000 + minor * 100 + patch */

/* The version of the library: "0.1.0".
 * Returns: a text that is never freed.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API const char *mete_version_string(void);

/* The same as a number: major * 10000 + minor * 100 + patch.
 * Returns: the number.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API int32_t mete_version_number(void);

/* The newest dialect of the benchmark language that is understood.
 * Returns: the number.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API int32_t mete_dialect_number(void);

/* Asks for a feature that a build may lack.
 * name: "json" "text" "missing" "trace" …
 * Returns: 1 or 0.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API int32_t mete_has_feature(const char *name);

/* The value of a macro of this header, for languages that cannot include it.
 * name: "METE_OUTCOME_PENALTY".  value: receives the number.
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND.  Threads: any.  Since: 0.1 */
METE_API int32_t mete_constant(const char *name, int32_t *value);

/* ---- status --------------------------------------------------------------
 * What functions return.  Numbers are never given a new meaning; callers take
 * any other negative number for a failure. */

#define METE_OK 0
#define METE_ERROR_USAGE \
    (-1)                          /* NULL or out of range: a programming
                                       * mistake of the caller */
#define METE_ERROR_NOT_FOUND (-2) /* no such file, item, fact, value */
#define METE_ERROR_BAD_DATA (-3)  /* a rulebook or case has faults */
#define METE_ERROR_NO_MEMORY (-4)
#define METE_ERROR_OVERFLOW (-5)   /* amounts of the case leave the numbers */
#define METE_ERROR_INTERNAL (-6)   /* a mistake of the library */
#define METE_ERROR_WRONG_KIND (-7) /* the fact holds values of another kind */
#define METE_ERROR_OUT_OF_DOMAIN \
    (-8)                           /* below min, above max, no such day,
                                       * or the fact may not be absent */
#define METE_ERROR_NO_ITEM (-9)    /* the case names no item */
#define METE_ERROR_UNBOUNDED (-10) /* an end that does not exist */

/* The name of a status: "METE_ERROR_NOT_FOUND".
 * Returns: a text that is never freed; "METE_ERROR_UNKNOWN" for others.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API const char *mete_status_name(int32_t status);

/* ---- errors --------------------------------------------------------------
 * A failure with all its faults: readers go on after the first mistake. */

typedef struct mete_error mete_error;

/* The status that the failed function returned.
 * Returns: a negative number; METE_OK for NULL.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API int32_t mete_error_code(const mete_error *error);

/* How many faults there are; at least one.
 * Returns: the number; 0 for NULL.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API size_t mete_error_count(const mete_error *error);

/* One fault in words.
 * index: from 0.  field: "code" (ASCII, stable), "file", "message" (what was
 *   found and what was expected), "hint" (what to do), or "text": all of it
 *   as "file:line:column: message（hint）", a warning as
 *   "file:line:column: 提醒：message（hint）".
 *   Sentences are Chinese, or what the text domain "libmete" has in the
 *   language of the process when the call failed.
 * Returns: the text; NULL where there is none.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API const char *mete_error_get(const mete_error *error, size_t index,
                                    const char *field);

/* Where a fault lies in its file.
 * index: from 0.  line, column: from 1, column in characters; 0 where not
 *   known; each may be NULL.
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND.  Threads: any.  Since: 0.1 */
METE_API int32_t mete_error_place(const mete_error *error, size_t index,
                                  int32_t *line, int32_t *column);

/* Frees it.  error: may be NULL.
 * Returns: nothing.
 * Errors: none.  Threads: one.  Since: 0.1 */
METE_API void mete_error_free(mete_error *error);

/* ---- rulebooks -----------------------------------------------------------
 * Immutable once open: every function here may run in any number of threads.
 * Texts are valid until the rulebook is freed. */

typedef struct mete_rulebook mete_rulebook;

/* Opens the rulebook in a folder, with all that it extends.
 * path: the folder.  rulebook: receives a handle, for mete_rulebook_free().
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND (no such folder), BAD_DATA (all faults of all
 *   files are in `error`), NO_MEMORY.  Threads: any.  Since: 0.1 */
METE_API int32_t mete_rulebook_open(const char *path, mete_rulebook **rulebook,
                                    mete_error **error);

/* One more owner.
 * Returns: the rulebook itself, to be freed once more.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API mete_rulebook *mete_rulebook_ref(mete_rulebook *rulebook);

/* One owner less; the last one frees it.  rulebook: may be NULL.
 * Returns: nothing.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API void mete_rulebook_free(mete_rulebook *rulebook);

/* What a rulebook says of itself.
 * field: "name" "title" "jurisdiction" (GB/T 2260) "fingerprint" ("sha256:…")
 *   "warnings" (what opening it found worth a look, a line each), or one of
 *   its own tests by a path: "tests.count", "tests.0.name", "tests.0.at"
 *   (file and line), "tests.0.item", "tests.0.jurisdiction",
 *   "tests.0.facts.count", "tests.0.facts.0.name" and "….value" (for
 *   mete_case_set()), "tests.0.expect.count", "tests.0.expect.0.key",
 *   "….written", "….count" and "….0": texts as a finding has them.
 *   doc/finding.md lists all of them, and those of items and facts.
 * Returns: the text; NULL where there is none.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API const char *mete_rulebook_get(const mete_rulebook *rulebook,
                                       const char *field);

/* ---- a city's catalogue against a rulebook ----------------------------- */

typedef struct mete_coverage mete_coverage;

/* Reads a catalogue of supervision items and looks for each in the rulebook:
 * by its code, else by its name, else by the article that it rests on.
 * csv, length: the table, UTF-8 or GB18030; its head names 名称 and, where it
 *   has them, 编码, 部门, 依据 (name, code, department, basis); other columns
 *   are passed over.  name: for messages, may be NULL.
 * coverage: receives a handle, for mete_coverage_free(); it holds the rulebook.
 * Returns: METE_OK.
 * Errors: USAGE, BAD_DATA (all faults of the table).
 * Threads: any.  Since: 0.1 */
METE_API int32_t mete_coverage_read(mete_rulebook *rulebook, const char *csv,
                                    size_t length, const char *name,
                                    mete_coverage **coverage,
                                    mete_error **error);

/* What was found.
 * path: "count"; of an entry "0.code" "0.name" "0.department", "0.state"
 *   ("covered": an item of the rulebook; "exemption_only": a row of an
 *   exemption list and no item; "nothing"), "0.by" ("code" "name" "basis"),
 *   "0.item", "0.row" (ids), "0.document" (the title of the benchmark);
 *   "departments.count"; of a department "departments.0.name" and the numbers
 *   of its entries: "….covered" "….exemption_only" "….nothing".
 * Returns: the text, valid until the coverage is freed; NULL: there is none.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API const char *mete_coverage_get(const mete_coverage *coverage,
                                       const char *path);

/* Frees it.  coverage: may be NULL.
 * Returns: nothing.
 * Errors: none.  Threads: one.  Since: 0.1 */
METE_API void mete_coverage_free(mete_coverage *coverage);

/* ---- items --------------------------------------------------------------- */

/* How many violation items there are; an item with several versions counts
 * once for each.
 * Returns: the number.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API size_t mete_item_count(const mete_rulebook *rulebook);

/* The number of an item, for mete_case_set_item_at().
 * id: as in the rulebook: "market.food.125.1.1".
 * Returns: the number of its first version, from 0.
 * Errors (as the returned number): USAGE, NOT_FOUND.
 * Threads: any.  Since: 0.1 */
METE_API int32_t mete_item_index(const mete_rulebook *rulebook, const char *id);

/* What the rulebook says of an item.
 * index: from 0.  field: "id" "title" "department" "code" "note" "source".
 * Returns: the text; NULL where there is none.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API const char *mete_item_get(const mete_rulebook *rulebook, int32_t index,
                                   const char *field);

/* How many facts there are, in the order of forms.
 * Returns: the number.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API size_t mete_fact_count(const mete_rulebook *rulebook);

/* The number of a fact, for mete_case_set_…_at(): look it up once.
 * item: id of the item whose own facts are meant too; may be NULL.
 * name: ASCII name, label, alias or the words of a 「…」 question.
 * Returns: the number, from 0; an opposite has none.
 * Errors (as the returned number): USAGE, NOT_FOUND.
 * Threads: any.  Since: 0.1 */
METE_API int32_t mete_fact_index(const mete_rulebook *rulebook,
                                 const char *item, const char *name);

/* What the rulebook says of a fact.
 * index: from 0.  field: "key" (as in JSON: the name, or else the label)
 *   "name" "label" "kind" (flag money number count date choice scale events
 *   judgement text) "ask" "help" "unit" "opposite" "item" (whose own it is)
 *   "when" (the condition under which there is such a fact), "absent"
 *   "undeterminable" "personal" "changeable" ("true" where the fact may be or
 *   is), or "choice.0" "choice.1" … (labels of a choice or scale) and "choice.0.id" …
 *   (their ASCII ids).
 * Returns: the text; NULL where there is none.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API const char *mete_fact_get(const mete_rulebook *rulebook, int32_t index,
                                   const char *field);

/* ---- cases ---------------------------------------------------------------
 * Facts of one case, one thread at a time.  A fact that nobody sets is
 * unknown, or has the value that the rulebook presumes.  Setting a fact again
 * replaces it.  A failed call leaves the case as it was. */

typedef struct mete_case mete_case;

/* What a finding is asked to hold beside the decision (bits): they cost. */
#define METE_WANT_MISSING 1 /* facts that can still change the decision */
#define METE_WANT_WHAT_IF 2 /* facts whose change would change it */
#define METE_WANT_TRACE 4   /* every rule that was looked at */

/* An empty case; it keeps the rulebook alive.
 * Returns: a handle, for mete_case_free(); NULL when memory is out or the
 *   rulebook is NULL.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API mete_case *mete_case_new(mete_rulebook *rulebook);

/* Frees it.  the_case: may be NULL.
 * Returns: nothing.
 * Errors: none.  Threads: case.  Since: 0.1 */
METE_API void mete_case_free(mete_case *the_case);

/* Empties it for the next case: facts, item and place; what is wanted and
 * whether facts are presumed stay.
 * Returns: METE_OK.
 * Errors: USAGE.  Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_clear(mete_case *the_case);

/* Reads a case document (schema mete.case/1, installed as case.json) into the
 * case, which is emptied first; an item chosen before stands where the
 * document names none, and so does what was wanted where it has no "want".
 * json, length: UTF-8 bytes.  name: of the file, for messages; may be NULL.
 * Returns: METE_OK.
 * Errors, with all faults; the case is empty then: USAGE, BAD_DATA, NOT_FOUND
 *   (no such item or fact), NO_ITEM, NO_MEMORY.
 * Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_from_json(mete_case *the_case, const char *json,
                                     size_t length, const char *name,
                                     mete_error **error);

/* Chooses the violation item; before facts that this item alone knows.
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND (with the nearest id as hint).
 * Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_item(mete_case *the_case, const char *id,
                                    mete_error **error);

/* The same by number.
 * index: from mete_item_index().
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND.  Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_item_at(mete_case *the_case, int32_t index);

/* One more of several items, in the place of the one that
 * mete_case_set_item() chooses.  What the case says is shared by all of them;
 * what an item says itself stands for it alone, in a case of its own, which
 * takes all functions that set facts.
 * id: the violation item.  act: a label of the act that it belongs to: items
 *   of one act bear the same, "1" say.  item: receives the item's own case;
 *   may be NULL.  It belongs to `the_case`, and is valid until that is cleared
 *   or freed; mete_case_free() does nothing to it.
 * Returns: METE_OK.
 * Errors: USAGE (also: the case has an item chosen, or is one of an item),
 *   NOT_FOUND, BAD_DATA (no label; the act has the item already; more than
 *   1,000 items), NO_MEMORY.  Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_add_item(mete_case *the_case, const char *id,
                                    const char *act, mete_case **item,
                                    mete_error **error);

/* Says the place.
 * code: GB/T 2260, six digits; NULL for the rulebook's own.
 * Returns: METE_OK.
 * Errors: USAGE, BAD_DATA, NO_MEMORY.  Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_jurisdiction(mete_case *the_case,
                                            const char *code,
                                            mete_error **error);

/* May facts be presumed where the rulebook says so?
 * presume: 1 (as in a new case) or 0.
 * Returns: METE_OK.
 * Errors: USAGE.  Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_presume(mete_case *the_case, int32_t presume);

/* What the finding shall hold beside the decision.
 * want: METE_WANT_… bits; 0 in a new case.
 * Returns: METE_OK.
 * Errors: USAGE.  Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_want(mete_case *the_case, uint32_t want);

/* Sets a fact of any kind from the text that people write.
 * name: as for mete_fact_index().  value: "1.5万元" "轻微" "2026-03-01" "是"
 *   "3" "2025-01-10、2025-06-02"; NULL if `name` is itself a list such as
 *   "货值金额 = 1.5万元; 危害后果 = 轻微; 已作出承诺".
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND (no such fact), BAD_DATA, NO_MEMORY.
 * Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set(mete_case *the_case, const char *name,
                               const char *value, mete_error **error);

/* Sets a flag or judgement.
 * name: as for mete_fact_index(); a fact's opposite sets the contrary.
 * value: 1 or 0.
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND, WRONG_KIND, NO_MEMORY.
 * Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_flag(mete_case *the_case, const char *name,
                                    int32_t value, mete_error **error);

/* Sets money.
 * fen: hundredths of a yuan, 0 to 10^14.
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND, WRONG_KIND, OUT_OF_DOMAIN, NO_MEMORY.
 * Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_fen(mete_case *the_case, const char *name,
                                   int64_t fen, mete_error **error);

/* Sets a count, or a number that is whole in the fact's own unit.
 * count: |count| <= 9 * 10^12.
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND, WRONG_KIND, OUT_OF_DOMAIN, NO_MEMORY.
 * Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_count(mete_case *the_case, const char *name,
                                     int64_t count, mete_error **error);

/* Sets a date.
 * yyyymmdd: 20260301, from 19000101 to 29991231.
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND, WRONG_KIND, OUT_OF_DOMAIN, NO_MEMORY.
 * Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_date(mete_case *the_case, const char *name,
                                    int32_t yyyymmdd, mete_error **error);

/* Adds a day to a fact that lists events; yyyymmdd 0 says there is none.
 * yyyymmdd: 20260301, or 0 to make the list empty.
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND, WRONG_KIND, OUT_OF_DOMAIN, NO_MEMORY.
 * Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_add_event(mete_case *the_case, const char *name,
                                     int32_t yyyymmdd, mete_error **error);

/* Says that there is none: no gains, not filed yet.
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND, OUT_OF_DOMAIN (the fact may not be absent),
 *   NO_MEMORY.  Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_absent(mete_case *the_case, const char *name,
                                      mete_error **error);

/* Says that the officer could not establish it.
 * reason: why, in a sentence; copied; may be NULL.
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND, OUT_OF_DOMAIN (the fact may not be), NO_MEMORY.
 * Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_undeterminable(mete_case *the_case,
                                              const char *name,
                                              const char *reason,
                                              mete_error **error);

/* Says that a fact is known only to lie between two values, both possible.
 * low, high: texts as for mete_case_set(), in the fact's own order: "否" before
 *   "是", labels of a choice or scale as they are declared.
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND, BAD_DATA, WRONG_KIND (events and texts have no
 *   ends), OUT_OF_DOMAIN (low above high), NO_MEMORY.
 * Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_between(mete_case *the_case, const char *name,
                                       const char *low, const char *high,
                                       mete_error **error);

/* Keeps the officer's reason for a judgement.
 * reason: copied; NULL takes it away.
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND, NO_MEMORY.  Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_reason(mete_case *the_case, const char *name,
                                      const char *reason, mete_error **error);

/* The fast path: as their twins above, with numbers from mete_fact_index().
 * A negative index gives NOT_FOUND, so that a look-up may stand inside the
 * call.  choice: the number of the label, from 0, as of "choice.0".
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND, WRONG_KIND, OUT_OF_DOMAIN, NO_MEMORY.
 * Threads: case.  Since: 0.1 */
METE_API int32_t mete_case_set_flag_at(mete_case *the_case, int32_t index,
                                       int32_t value);
METE_API int32_t mete_case_set_fen_at(mete_case *the_case, int32_t index,
                                      int64_t fen);
METE_API int32_t mete_case_set_count_at(mete_case *the_case, int32_t index,
                                        int64_t count);
METE_API int32_t mete_case_set_date_at(mete_case *the_case, int32_t index,
                                       int32_t yyyymmdd);
METE_API int32_t mete_case_set_choice_at(mete_case *the_case, int32_t index,
                                         int32_t choice);

/* ---- findings ------------------------------------------------------------
 * A finding keeps its rulebook alive and outlives its case.  Reading numbers
 * is for any number of threads; what renders (get, json, text) is for one
 * thread at a time. */

typedef struct mete_finding mete_finding;

#define METE_OUTCOME_PENALTY 0
#define METE_OUTCOME_NO_PENALTY 1
#define METE_OUTCOME_MAY_EXEMPT 2
#define METE_OUTCOME_NOT_FILED 3
#define METE_OUTCOME_EXEMPTED 4
#define METE_OUTCOME_TIME_BARRED 5
#define METE_OUTCOME_CORRECTION_ONLY 6
#define METE_OUTCOME_TRANSFER 7
#define METE_OUTCOME_NOT_APPLICABLE 8
#define METE_OUTCOME_GAP 9
#define METE_OUTCOME_CONFLICT 10
#define METE_OUTCOME_INSUFFICIENT_FACTS 12

/* Decides.
 * finding: where it holds a finding that only the caller owns, that one is
 *   written over and nothing is allocated; else it receives a new one, and
 *   one owner of the old one is freed.  NULL to begin with, and after a
 *   failure.
 * Returns: METE_OK, whatever the outcome.
 * Errors: USAGE, NO_ITEM, OVERFLOW, NO_MEMORY, INTERNAL.
 * Threads: case.  Since: 0.1 */
METE_API int32_t mete_evaluate(mete_case *the_case, mete_finding **finding,
                               mete_error **error);

/* Decides from a case document, for languages that would rather pass text.
 * json, length: UTF-8 bytes, schema mete.case/1.  finding: as above; hand in
 *   the same one again and again to save work.  text: receives the finding as
 *   JSON, borrowed from *finding; may be NULL.
 * Returns: METE_OK.
 * Errors: those of mete_case_from_json() and mete_evaluate().
 * Threads: any, each with its own finding.  Since: 0.1 */
METE_API int32_t mete_evaluate_json(mete_rulebook *rulebook, const char *json,
                                    size_t length, mete_finding **finding,
                                    const char **text, mete_error **error);

/* One more owner; then mete_evaluate() does not write over it.
 * Returns: the finding itself, to be freed once more.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API mete_finding *mete_finding_ref(mete_finding *finding);

/* One owner less; the last one frees it.  finding: may be NULL.
 * Returns: nothing.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API void mete_finding_free(mete_finding *finding);

/* The outcome.
 * Returns: a METE_OUTCOME_… number; METE_ERROR_USAGE for NULL.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API int32_t mete_finding_outcome(const mete_finding *finding);

/* The outcome in ASCII: "no_penalty".
 * Returns: a text that is never freed; NULL for NULL.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API const char *mete_finding_outcome_name(const mete_finding *finding);

/* The outcomes that the unknown facts leave possible.
 * Returns: bit 1 << METE_OUTCOME_… for each; 0 for NULL.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API uint32_t mete_finding_possible(const mete_finding *finding);

/* Are the ranges exactly those of the completions of the case?
 * Returns: 1, or 0 where they may be wider.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API int32_t mete_finding_hull_is_tight(const mete_finding *finding);

/* The displayed ends of a fine, in hundredths of a yuan.
 * index: from 0, among the fines of `penalties` (unit and person are two).
 * fen: receives the end; not touched on failure.
 * Returns: METE_OK.
 * Errors: USAGE, NOT_FOUND (no such fine), UNBOUNDED (no upper end),
 *   OVERFLOW.  Threads: any.  Since: 0.1 */
METE_API int32_t mete_finding_fine_min_fen(const mete_finding *finding,
                                           size_t index, int64_t *fen);
METE_API int32_t mete_finding_fine_max_fen(const mete_finding *finding,
                                           size_t index, int64_t *fen);

/* The tier by which the only graded part was graded: "较轻".
 * Returns: the text, valid until the finding is freed or written over; NULL
 *   where there is none.
 * Errors: none.  Threads: any.  Since: 0.1 */
METE_API const char *mete_finding_tier(const mete_finding *finding);

/* Any value of the finding as JSON, by its path.
 * path: "penalties.0.min", "benchmark.document"; "penalties.count" is the
 *   number of entries of a list.  Beside the JSON there are, made when they
 *   are asked for: "brief" (what is possible, in a line), "rationale"
 *   (裁量理由说明 for the decision; with METE_WANT_TRACE only),
 *   "presumed.0.words" (a value as people write it), "presumed.0.open" (keys
 *   of facts that would settle a factor counted lowest; likewise),
 *   "item.text" (the item, its clause and its table as published) and
 *   "item.schema" (cases of the item as a JSON Schema).  doc/finding.md lists every path with its type,
 *   its unit and its meaning.
 * Returns: a text, number or truth as text, a list or object as JSON, valid
 *   until the finding is freed or written over; NULL for null, for a path
 *   that leads nowhere and when memory is out.
 * Errors: none.  Threads: one for each finding.  Since: 0.1 */
METE_API const char *mete_finding_get(mete_finding *finding, const char *path);

/* The whole finding as JSON (schema mete.finding/1, installed as
 * finding.json), on one line.
 * Returns: the text, valid until the finding is freed or written over; NULL
 *   when memory is out.
 * Errors: none.  Threads: one for each finding.  Since: 0.1 */
METE_API const char *mete_finding_json(mete_finding *finding);

/* The whole finding in Chinese, to be read by an officer.
 * Returns: as mete_finding_json().
 * Errors: none.  Threads: one for each finding.  Since: 0.1 */
METE_API const char *mete_finding_text(mete_finding *finding);

/* ---- fines that are paid late --------------------------------------------
 * The surcharge (加处罚款), by the rulebook; no clock is read. */

typedef struct mete_reckoning mete_reckoning;

/* Reckons the surcharge of one fine.
 * json, length: UTF-8 bytes, schema mete.late_payment/1, installed as
 *   late_payment.json.  name: of the file, for messages; may be NULL.
 *   reckoning: receives a handle, for mete_reckoning_free(); NULL on failure.
 *   It outlives the rulebook.
 * Returns: METE_OK.
 * Errors, with all faults: USAGE, BAD_DATA (also where the rulebook declares
 *   no surcharge), OVERFLOW, NO_MEMORY.  Threads: any.  Since: 0.1 */
METE_API int32_t mete_surcharge_reckon(const mete_rulebook *rulebook,
                                       const char *json, size_t length,
                                       const char *name,
                                       mete_reckoning **reckoning,
                                       mete_error **error);

/* Any value of the reckoning by its path, as mete_finding_get().
 * path: "surcharge", "total_words", "periods.0.days", "periods.count";
 *   "json": all of it (schema mete.surcharge/1); "text": for an officer.
 * Returns: the text, valid until the reckoning is freed; NULL for null, for a
 *   path that leads nowhere and when memory is out.
 * Errors: none.  Threads: one for each reckoning.  Since: 0.1 */
METE_API const char *mete_reckoning_get(mete_reckoning *reckoning,
                                        const char *path);

/* Frees it.  reckoning: may be NULL.
 * Returns: nothing.
 * Errors: none.  Threads: one.  Since: 0.1 */
METE_API void mete_reckoning_free(mete_reckoning *reckoning);

#ifdef __cplusplus
}
#endif

#endif
