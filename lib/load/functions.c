/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The pool, the session of one evaluation, and the call.
 *
 * Whether a call goes over its budget depends on nothing but the case.  A state
 * in which others have run needs less for the same: texts that lie about, a
 * stack that has grown.  So it takes only calls that ask for little, which are
 * within their budget in any state; those that ask for more are made again in
 * one that is as the script left it.  A function that fails is not called
 * again in the session, one that would read what it read last is not either,
 * and all calls of a session together are bounded.
 */
#include "load/functions.h"

#include "load/lua_words.h"

#include <locale.h>
#include <pthread.h>
#include <string.h>

enum {
    STEPS_A_CALL = 1000,
    /* What may have been asked for of a state, and what a call may then ask
     * for: in a state that is as the script left it, the same call asks for
     * less than twice both, as Lua grows by doubling. */
    WORN = 64 * 1024,
    SMALL = 128 * 1024,
    SMALL_ANYWHERE = 2 * (WORN + SMALL)
};

/* What all calls of one evaluation may use. */
static const int64_t session_steps = 40 * INT64_C(1000000);
static const int64_t session_bytes = INT64_C(1) << 30;

struct mete_functions {
    mete_arena *arena;
    GPtrArray *files; /* mete_source * */
    GPtrArray *made; /* const mete_made_function *, by number */
    mete_opaques table;
    locale_t plain;
    pthread_mutex_t lock; /* of `idle` alone */
    GPtrArray *idle;      /* session * */
};

/* One file in one state. */
typedef struct {
    mete_sandbox *sandbox; /* NULL: has not been run again */
    mete_script script;
    mete_pool *pool;
    mete_arena *arena;
    mete_texts *texts;
    mete_faults *faults;
    GPtrArray *declared;
    mete_view *views; /* per function of the rulebook */
    int results;      /* of exact operators, in the registry */
} running;

/* The states of one evaluation, and what has become of its calls.  They go
 * back to the pool with the room they have. */
typedef struct {
    mete_functions *functions;
    running *files;
    mete_replay **recalls; /* per function; NULL: it was not called yet */
    uint8_t *failed;       /* per function */
    uint64_t number;       /* of evaluations that had these states */
    int64_t steps;         /* left */
    int64_t bytes;
    char *failure;
    const char *code;
    const mete_opaque *culprit;
} session;

/* ---- files ---- */

static void stop_file(const mete_functions *functions, running *file)
{
    if (file->views == NULL) {
        return;
    }
    mete_sandbox_free(file->sandbox);
    mete_pool_free(file->pool);
    mete_texts_free(file->texts);
    mete_arena_free(file->arena);
    mete_faults_free(file->faults);
    g_ptr_array_free(file->declared, TRUE);
    for (guint i = 0; i < functions->made->len; i++) {
        g_free(file->views[i].sights);
    }
    g_free(file->views);
    memset(file, 0, sizeof *file);
}

static void make_views(const mete_functions *functions, running *file,
                       int number)
{
    file->views = g_new0(mete_view, functions->made->len);
    for (guint i = 0; i < functions->made->len; i++) {
        const mete_made_function *made =
            g_ptr_array_index(functions->made, i);

        if (made->file == number) {
            file->views[i].made = made;
            file->views[i].sights = g_new0(mete_sight, made->fact_count);
        }
    }
}

static bool start_script(const mete_functions *functions, running *file)
{
    mete_calling_views views = {file->views, functions->made->len, 0};
    mete_sandbox_error error;
    bool done;

    file->sandbox = mete_script_run_again(&file->script, &mete_budget_of_file);
    if (file->sandbox == NULL) {
        return false;
    }
    done = mete_sandbox_call(file->sandbox, mete_calling_begin_lj, &views,
                             &error);
    g_free(error.message);
    mete_sandbox_settle(file->sandbox);
    file->results = views.results;
    return done;
}

/* What the script declares on its way is thrown away with the state. */
static bool start_file(const mete_functions *functions, running *file,
                       int number)
{
    const mete_source *source =
        g_ptr_array_index(functions->files, (guint)number);

    file->arena = mete_arena_new();
    file->texts = mete_texts_new(file->arena);
    file->faults = mete_faults_new();
    file->declared = g_ptr_array_new();
    file->pool = mete_pool_new(mete_sandbox_pool_limit(&mete_budget_of_file));
    file->script = (mete_script){
        .source = source,
        .arena = file->arena,
        .texts = file->texts,
        .pool = file->pool,
        .faults = file->faults,
        .declared = file->declared,
    };
    make_views(functions, file, number);
    if (!start_script(functions, file)) {
        stop_file(functions, file);
        return false;
    }
    return true;
}

/* ---- sessions ---- */

static void free_session(session *freed)
{
    for (guint i = 0; i < freed->functions->files->len; i++) {
        stop_file(freed->functions, &freed->files[i]);
    }
    for (guint i = 0; i < freed->functions->made->len; i++) {
        g_free(freed->recalls[i]);
    }
    g_free(freed->files);
    g_free(freed->recalls);
    g_free(freed->failed);
    g_free(freed);
}

static session *new_session(mete_functions *functions)
{
    session *made = g_new0(session, 1);

    made->functions = functions;
    made->files = g_new0(running, functions->files->len + 1);
    made->recalls = g_new0(mete_replay *, functions->made->len + 1);
    made->failed = g_new0(uint8_t, functions->made->len + 1);
    return made;
}

static session *take_session(mete_functions *functions)
{
    session *taken = NULL;

    pthread_mutex_lock(&functions->lock);
    if (functions->idle->len > 0) {
        taken = g_ptr_array_remove_index_fast(functions->idle,
                                              functions->idle->len - 1);
    }
    pthread_mutex_unlock(&functions->lock);
    return taken != NULL ? taken : new_session(functions);
}

static void *begin(void *context)
{
    session *begun = take_session(context);

    begun->number++;
    begun->steps = session_steps;
    begun->bytes = session_bytes;
    return begun;
}

static void end(void *of)
{
    session *ended = of;
    mete_functions *functions = ended->functions;

    if (ended->failure != NULL) {
        memset(ended->failed, 0, functions->made->len);
        g_clear_pointer(&ended->failure, g_free);
    }
    pthread_mutex_lock(&functions->lock);
    g_ptr_array_add(functions->idle, ended);
    pthread_mutex_unlock(&functions->lock);
}

static char *failure(void *of, const char **code, const mete_place **place)
{
    const session *asked = of;

    if (asked->failure == NULL) {
        return NULL;
    }
    *code = asked->code;
    *place = &asked->culprit->place;
    return g_strdup(asked->failure);
}

/* ---- the call ---- */

static void fail(session *s, const mete_opaque *opaque, const char *code,
                 const char *says)
{
    s->failed[opaque->number] = 1;
    if (s->failure == NULL) {
        s->failure = g_strdup(says);
        s->code = code;
        s->culprit = opaque;
    }
}

/* Lua's own sentences in Chinese, with what to do. */
static char *explain(const running *file, const mete_sandbox_error *error)
{
    GString *text = g_string_new(NULL);
    const mete_source *source = file->script.source;

    if (error->line > 0) {
        g_string_append_printf(text, "%s第%d行：", source->name, error->line);
    }
    if (error->ours) {
        g_string_append(text, error->message);
    } else {
        char *words = mete_lua_words(error->message);

        g_string_append(text, words);
        g_free(words);
    }
    return g_string_free(text, FALSE);
}

static void fail_by(session *s, running *file, const mete_calling *calling,
                    const mete_sandbox_error *error)
{
    bool limit = g_str_has_prefix(error->code, "too_m");
    char *says = explain(file, error);

    fail(s, calling->opaque,
         limit                   ? "function_limit"
         : calling->code != NULL ? calling->code
                                 : "function_error",
         says);
    calling->answer->kind = METE_ANSWER_FAILED;
    g_free(says);
    stop_file(s->functions, file);
}

static running *file_of(session *s, const mete_opaque *opaque)
{
    const mete_made_function *made = opaque->made;
    running *file = &s->files[made->file];

    if (file->sandbox == NULL
        && !start_file(s->functions, file, made->file)) {
        fail(s, opaque, "function_error", "脚本没有能够再运行一次（内存不足）");
        return NULL;
    }
    return file;
}

/* What a small call asks for is not the same in every state: it is free. */
static void charge(session *s, const running *file)
{
    mete_budget used = mete_sandbox_used(file->sandbox);

    s->steps -= used.steps + STEPS_A_CALL;
    if (used.cumulative > SMALL_ANYWHERE) {
        s->bytes -= (int64_t)used.cumulative;
    }
}

/* One try.  False, and *error, if the function did not come to its end. */
static bool try(running *file, mete_calling *calling, bool small,
                mete_sandbox_error *error)
{
    mete_budget budget = mete_budget_of_call;
    bool done;

    if (small) {
        budget.cumulative = SMALL;
    }
    if (calling->made->straight) {
        budget.steps = 0;
    }
    calling->results = file->results;
    calling->result_count = 0;
    calling->view = &file->views[calling->opaque->number];
    calling->unknown = false;
    calling->code = NULL;
    calling->answer->kind = METE_ANSWER_NOTHING;
    mete_replay_begin(calling->recall);
    mete_sandbox_allow(file->sandbox, &budget);
    file->script.calling = calling;
    done = mete_sandbox_enter(file->sandbox, mete_calling_run_lj, calling,
                              error);
    file->script.calling = NULL;
    return done;
}

/* A state that is as the script left it. */
static bool renew(session *s, running *file, mete_calling *calling)
{
    if (mete_sandbox_clean(file->sandbox)) {
        return true;
    }
    stop_file(s->functions, file);
    calling->answer->kind = METE_ANSWER_FAILED;
    return file_of(s, calling->opaque) != NULL;
}

/* An unknown fact is no error; False if it wrote where it may not. */
static bool is_unknown(running *file, const mete_calling *calling,
                       mete_sandbox_error *error)
{
    g_free(error->message);
    calling->answer->kind = METE_ANSWER_UNKNOWN;
    mete_sandbox_allow(file->sandbox, &mete_budget_of_call);
    return mete_sandbox_enter(file->sandbox, mete_calling_end_lj,
                              (void *)calling, error);
}

/* The try that counts; false if there is no state for it. */
static bool try_exactly(session *s, running *file, mete_calling *calling,
                        bool *done, mete_sandbox_error *error)
{
    size_t worn = mete_sandbox_worn(file->sandbox);

    if (worn <= WORN) {
        *done = try(file, calling, worn > 0, error);
        if (worn == 0 || !mete_sandbox_is_out_of_memory(file->sandbox)) {
            return true;
        }
        g_free(error->message);
    }
    if (!renew(s, file, calling)) {
        return false;
    }
    *done = try(file, calling, false, error);
    return true;
}

static void call_in(session *s, running *file, mete_calling *calling)
{
    mete_sandbox_error error;
    bool done;

    if (!try_exactly(s, file, calling, &done, &error)) {
        return;
    }
    charge(s, file);
    if (done || (calling->unknown && is_unknown(file, calling, &error))) {
        mete_replay_end(calling->recall, s->number, calling->answer);
    } else {
        fail_by(s, file, calling, &error);
    }
    g_free(error.message);
}

static mete_replay *recall_of(session *s, const mete_opaque *opaque)
{
    const mete_made_function *made = opaque->made;
    mete_replay **recall = &s->recalls[opaque->number];

    if (*recall == NULL) {
        *recall = mete_replay_new(made->fact_count);
        for (size_t i = 0; i < made->fact_count; i++) {
            (*recall)->facts[i].child = made->readable[i].child;
        }
    }
    return *recall;
}

/* How a call ends is part of the result, which knows no language of the
 * host. */
static void call(void *of, const mete_opaque *opaque,
                 const mete_opaque_reader *reader, mete_answer *answer)
{
    session *s = of;
    mete_calling calling = {
        .opaque = opaque,
        .made = opaque->made,
        .reader = reader,
        .recall = recall_of(s, opaque),
        .answer = answer,
    };
    running *file;
    locale_t before;

    answer->kind = METE_ANSWER_FAILED;
    if (s->failed[opaque->number]
        || mete_replay_answers(calling.recall, s->number, reader, answer)) {
        return;
    }
    if (s->steps <= 0 || s->bytes <= 0) {
        fail(s, opaque, "function_limit",
             "一次裁量里各个函数加起来用的步数或者内存太多：未知的事实太多，"
             "或者函数太慢");
        return;
    }
    before = uselocale(s->functions->plain);
    file = file_of(s, opaque);
    if (file != NULL) {
        call_in(s, file, &calling);
    }
    uselocale(before);
}

/* ---- the whole ---- */

static void destroy(void *context)
{
    mete_functions *functions = context;

    for (guint i = 0; i < functions->idle->len; i++) {
        free_session(g_ptr_array_index(functions->idle, i));
    }
    g_ptr_array_free(functions->idle, TRUE);
    g_ptr_array_free(functions->files, TRUE);
    g_ptr_array_free(functions->made, TRUE);
    pthread_mutex_destroy(&functions->lock);
    freelocale(functions->plain);
    g_free(functions);
}

mete_functions *mete_functions_new(mete_arena *arena)
{
    mete_functions *functions = g_new0(mete_functions, 1);

    functions->arena = arena;
    functions->files = g_ptr_array_new();
    functions->made = g_ptr_array_new();
    functions->idle = g_ptr_array_new();
    functions->plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    pthread_mutex_init(&functions->lock, NULL);
    functions->table = (mete_opaques){functions, begin, call,
                                      failure,   end,   destroy};
    return functions;
}

const mete_opaques *mete_functions_table(const mete_functions *functions)
{
    return &functions->table;
}

int mete_functions_add_file(mete_functions *functions,
                            const mete_source *source)
{
    mete_source *kept;

    for (guint i = 0; i < functions->files->len; i++) {
        const mete_source *other = g_ptr_array_index(functions->files, i);

        if (strcmp(other->path, source->path) == 0) {
            return (int)i;
        }
    }
    kept = mete_arena_copy(functions->arena, source, sizeof *source);
    kept->text =
        mete_arena_copy(functions->arena, source->text, source->length + 1);
    kept->name = mete_arena_strdup(functions->arena, source->name);
    kept->path = mete_arena_strdup(functions->arena, source->path);
    kept->bytes = NULL;
    kept->size = 0;
    kept->folder = kept->below = "";
    g_ptr_array_add(functions->files, kept);
    return (int)functions->files->len - 1;
}

int mete_functions_add(mete_functions *functions,
                       const mete_made_function *made)
{
    g_ptr_array_add(functions->made, (gpointer)made);
    return (int)functions->made->len - 1;
}
