/* The yardstick for opening: reads every row of a portfolio file into plain structs, as simply and quickly as sqlite3
 * lets a program do it, and adds up some figures over them. No checks, no journal, no index.
 *
 *   raw_load FILE      prints "rows N read_ms N figures_ms N peak_mib N"
 */
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

typedef struct {
    uint64_t words[2];
} Id;
typedef struct {
    uint32_t at, size;
} Text; /* in the arena */
typedef struct {
    int64_t amount;
    int8_t currency;
} Money;
typedef struct {
    int8_t light;
    Text da, en;
    int32_t on;
} Light;

typedef struct {
    Id id;
    Text code, name, cvr;
    int32_t from, to;
    Id successor;
} Region;
typedef struct {
    Id id;
    Text code, name, cvr;
    Id region;
    int16_t column, row;
} Municipality;
typedef struct {
    Id id;
    Text name, cvr, address;
    Id region, municipality, successor;
    int32_t from, to;
    int8_t kind, size;
} Organisation;
typedef struct {
    Id id;
    Text name, role, address;
    Id organisation;
} Person;
typedef struct {
    Id id;
    Text da, en, city;
    Id region, organisation;
} Hub;
typedef struct {
    Id id;
    Text da, en;
    int32_t position;
} Area;
typedef struct {
    Id id, model;
    Text code, da, en;
    int32_t position;
} Phase;
typedef struct {
    Id id, phase, responsible, hub, programme, area, region;
    Text code, title_da, title_en, summary_da, summary_en, tags, region_text, external_id, source;
    Light lights[4];
    int32_t start, end;
    int8_t state, confidentiality;
} Project;
typedef struct {
    Id id, project, organisation;
    Money cash, in_kind;
    int8_t role;
} Partner;
typedef struct {
    Id id, project, from, to, meeting;
    int32_t on;
    Text da, en;
} Transition;
typedef struct {
    Id id, project;
    Text da, en;
    int32_t planned, forecast, actual;
} Milestone;
typedef struct {
    Id id, project, owner;
    Text da, en, response_da, response_en;
    int32_t review, closed;
    int8_t probability, impact;
} Risk;
typedef struct {
    Id id, project, funder;
    Text da, en;
    Money amount;
    int16_t first, last;
    int8_t state, basis;
} Grant;
typedef struct {
    Id id, project;
    Text da, en;
    Money planned, actual, forecast;
    int16_t year;
} Budget;

typedef struct {
    Id id, phase;
    Text code, da, en;
} Gate;
typedef struct {
    Id id;
    Text code, title_da, title_en, source;
    int32_t version;
    int8_t is_current;
} Rubric;
typedef struct {
    Id id, rubric;
    Text code, name_da, name_en, short_da, short_en, question_da, question_en, source;
    int32_t target, position;
    int8_t scale, optional;
} Dimension;
typedef struct {
    Id id, dimension;
    Text name_da, name_en, text_da, text_en;
    int32_t level;
} Level;
typedef struct {
    Id id, level;
    Text code, da, en;
    int32_t accepted;
} Criterion;
typedef struct {
    Id id, gate, dimension;
    int32_t level;
} Target;
typedef struct {
    Id id, supplier;
    Text title_da, title_en, summary_da, summary_en;
} Solution;
typedef struct {
    Id id, project;
    Text title_da, title_en, source, link, text_da, text_en;
    int32_t dated;
    int8_t kind, strength;
} Evidence;
typedef struct {
    Id id, project;
    Text da, en;
    int32_t position;
    int8_t is_core, is_required;
} Component;
typedef struct {
    Id id, project, rubric;
    Text started, closed, context_da, context_en, reason_da, reason_en;
    int32_t on;
} Assessment;
typedef struct {
    Id id, assessment, person;
    Text role;
    int32_t position;
} Rater;
typedef struct {
    Id id, rater, dimension;
    Text note;
    int8_t level, round;
} Rating;
typedef struct {
    Id id, rater, component;
    int8_t readiness, use, round;
} ComponentRating;
typedef struct {
    Id id, assessment, dimension;
    Text da, en;
    int8_t is_not_applicable;
} Remark;
typedef struct {
    Id id, assessment, criterion, evidence;
    int8_t is_met;
} Mark;
typedef struct {
    Id id, assessment, component, dimension, owner;
    Money cost;
    Text da, en;
    int32_t due;
    int8_t option;
} Strategy;

typedef struct {
    Id id, project, criterion, evidence, owner;
    Text da, en;
    int32_t on;
    int8_t answer;
} Answer;
typedef struct {
    Id id, project, phase;
    int32_t planned, forecast;
} Plan;
typedef struct {
    Id id, project, phase, owner;
    Text da, en, remedy_da, remedy_en;
    int32_t opened, closed;
    int8_t kind, severity;
} Barrier;
typedef struct {
    Id id, project, meeting;
    Money cost;
    Text da, en, origin, reason_da, reason_en, effect_da, effect_en, deciders;
    int32_t raised, decided;
    int8_t kind, state;
} Decision;
typedef struct {
    Id id, project, from, owner;
    Text da, en, note_da, note_en;
    int32_t due, done;
    int8_t origin;
} FollowUp;
typedef struct {
    Id id, project, budget_holder;
    Money value, elsewhere, option, de_minimis;
    Text da, en, reason_da, reason_en, cpv, device_class, foreground_owner;
    int32_t planned, published, signed_on, ends, results, agreement_ends, numbers[18];
} Procurement;
typedef struct {
    Id id, procurement, organisation;
    Money value;
    int32_t volume;
    int8_t is_named;
} Holder;
typedef struct {
    Id id, project, owner;
    Money budget;
    Text sites_da, sites_en, integration_da, integration_en, training_da, training_en;
    int32_t begins;
    int8_t kind;
} Rollout;
typedef struct {
    Id id, project;
    Money price;
    Text market_da, market_en, pricing_da, pricing_en;
    int32_t entry, first_sale;
    int8_t model;
} Commercial;
typedef struct {
    Id id, project, organisation;
    Money value;
    Text da, en;
    int32_t expected, ordered, lost, likelihood, units;
    int8_t stage;
} Customer;
typedef struct {
    Id id, project, owner;
    Money planned, expected, realised;
    Text da, en;
    int32_t measured;
} Benefit;

static char *arena;
static size_t arena_size, arena_room;
static sqlite3 *db;
static long rows;

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static Text text(sqlite3_stmt *s, int column)
{
    const void *from = sqlite3_column_text(s, column);
    const size_t size = (size_t)sqlite3_column_bytes(s, column);
    if (arena_size + size > arena_room)
        arena = realloc(arena, arena_room = (arena_size + size) * 2 + 65536);
    const Text result = {(uint32_t)arena_size, (uint32_t)size};
    if (size)
        memcpy(arena + arena_size, from, size);
    arena_size += size;
    return result;
}

static Id id(sqlite3_stmt *s, int column)
{
    Id result = {{0, 0}};
    const void *bytes = sqlite3_column_blob(s, column);
    if (bytes && sqlite3_column_bytes(s, column) == sizeof result)
        memcpy(&result, bytes, sizeof result);
    return result;
}

/* Days since 1970-01-01; by H. Hinnant's "days from civil", https://howardhinnant.github.io/date_algorithms.html */
static int32_t day(sqlite3_stmt *s, int column)
{
    const char *c = (const char *)sqlite3_column_text(s, column);
    if (!c || sqlite3_column_bytes(s, column) != 10)
        return INT32_MIN;
    int y = (c[0] - '0') * 1000 + (c[1] - '0') * 100 + (c[2] - '0') * 10 + (c[3] - '0');
    const int m = (c[5] - '0') * 10 + (c[6] - '0'), d = (c[8] - '0') * 10 + (c[9] - '0');
    y -= m <= 2;
    const int era = y / 400, of_era = y - era * 400;
    const int of_year = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + d - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static int64_t number(sqlite3_stmt *s, int column) { return sqlite3_column_int64(s, column); }

static Money money(sqlite3_stmt *s, int column)
{
    const Money result = {number(s, column), (int8_t)number(s, column + 1)};
    return result;
}

static Light light(sqlite3_stmt *s, int column)
{
    const Light result = {(int8_t)number(s, column), text(s, column + 1), text(s, column + 2), day(s, column + 3)};
    return result;
}

static sqlite3_stmt *prepare(const char *sql)
{
    sqlite3_stmt *s;
    if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) != SQLITE_OK) {
        fprintf(stderr, "raw_load: %s\n", sqlite3_errmsg(db));
        exit(1);
    }
    return s;
}

/* A growing array of T, and a loop that adds one for each row of the table. The columns are in the order of the file.
 */
#define TABLE(T, name)                                                                                                 \
    static T *name;                                                                                                    \
    static size_t name##_count, name##_room
#define EACH(T, name, table)                                                                                           \
    for (sqlite3_stmt *s = prepare("SELECT * FROM " table); s; sqlite3_finalize(s), s = NULL)                          \
        while (sqlite3_step(s) == SQLITE_ROW)                                                                          \
            for (T *x = (name##_count == name##_room                                                                   \
                             ? (name = realloc(name, sizeof(T) * (name##_room = name##_room * 2 + 256)), 0)            \
                             : 0,                                                                                      \
                         ++rows, name + name##_count++);                                                               \
                 x; x = NULL)

TABLE(Region, regions);
TABLE(Municipality, municipalities);
TABLE(Organisation, organisations);
TABLE(Person, people);
TABLE(Hub, hubs);
TABLE(Area, areas);
TABLE(Phase, phases);
TABLE(Project, projects);
TABLE(Partner, partners);
TABLE(Transition, transitions);
TABLE(Milestone, milestones);
TABLE(Risk, risks);
TABLE(Grant, grants);
TABLE(Budget, budgets);
TABLE(Gate, gates);
TABLE(Rubric, rubrics);
TABLE(Dimension, dimensions);
TABLE(Level, levels);
TABLE(Criterion, criteria);
TABLE(Target, targets);
TABLE(Solution, solutions);
TABLE(Evidence, evidence);
TABLE(Component, components);
TABLE(Assessment, assessments);
TABLE(Rater, raters);
TABLE(Rating, ratings);
TABLE(ComponentRating, component_ratings);
TABLE(Remark, remarks);
TABLE(Mark, marks);
TABLE(Strategy, strategies);
TABLE(Answer, answers);
TABLE(Plan, plans);
TABLE(Barrier, barriers);
TABLE(Decision, decisions);
TABLE(FollowUp, follow_ups);
TABLE(Procurement, procurements);
TABLE(Holder, holders);
TABLE(Rollout, rollouts);
TABLE(Commercial, commercials);
TABLE(Customer, customers);
TABLE(Benefit, benefits);

static void read_registers(void)
{
    EACH(Region, regions, "region")
    *x = (Region){id(s, 0), text(s, 1), text(s, 2), text(s, 3), day(s, 4), day(s, 5), id(s, 6)};
    EACH(Municipality, municipalities, "municipality")
    *x = (Municipality){
        id(s, 0), text(s, 1), text(s, 2), text(s, 3), id(s, 4), (int16_t)number(s, 5), (int16_t)number(s, 6)};
    EACH(Organisation, organisations, "organisation")
    *x = (Organisation){id(s, 0),  text(s, 1), text(s, 3),           text(s, 7),          id(s, 4), id(s, 5), id(s, 10),
                        day(s, 8), day(s, 9),  (int8_t)number(s, 2), (int8_t)number(s, 6)};
    EACH(Person, people, "person")
    *x = (Person){id(s, 0), text(s, 1), text(s, 2), text(s, 4), id(s, 3)};
    EACH(Hub, hubs, "hub")
    *x = (Hub){id(s, 0), text(s, 1), text(s, 2), text(s, 3), id(s, 4), id(s, 5)};
    EACH(Area, areas, "focus_area")
    *x = (Area){id(s, 0), text(s, 1), text(s, 2), (int32_t)number(s, 3)};
    EACH(Phase, phases, "phase")
    *x = (Phase){id(s, 0), id(s, 1), text(s, 2), text(s, 3), text(s, 4), (int32_t)number(s, 5)};
}

static void read_projects(void)
{
    EACH(Project, projects, "project")
    {
        *x = (Project){.id = id(s, 0),
                       .code = text(s, 1),
                       .title_da = text(s, 2),
                       .title_en = text(s, 3),
                       .summary_da = text(s, 4),
                       .summary_en = text(s, 5),
                       .state = (int8_t)number(s, 6),
                       .phase = id(s, 7),
                       .start = day(s, 24),
                       .end = day(s, 25),
                       .responsible = id(s, 26),
                       .confidentiality = (int8_t)number(s, 27),
                       .hub = id(s, 28),
                       .programme = id(s, 29),
                       .area = id(s, 30),
                       .tags = text(s, 31),
                       .region = id(s, 32),
                       .region_text = text(s, 33),
                       .external_id = text(s, 34),
                       .source = text(s, 35)};
        for (int i = 0; i < 4; ++i)
            x->lights[i] = light(s, 8 + 4 * i);
    }
    EACH(Partner, partners, "project_partner")
    *x = (Partner){id(s, 0), id(s, 1), id(s, 2), money(s, 4), money(s, 6), (int8_t)number(s, 3)};
    EACH(Transition, transitions, "phase_transition")
    *x = (Transition){id(s, 0), id(s, 1), id(s, 2), id(s, 3), id(s, 5), day(s, 4), text(s, 6), text(s, 7)};
    EACH(Milestone, milestones, "milestone")
    *x = (Milestone){id(s, 0), id(s, 1), text(s, 2), text(s, 3), day(s, 4), day(s, 5), day(s, 6)};
    EACH(Risk, risks, "risk")
    *x = (Risk){id(s, 0),   id(s, 1),  id(s, 8),   text(s, 2),           text(s, 3),          text(s, 4),
                text(s, 5), day(s, 9), day(s, 10), (int8_t)number(s, 6), (int8_t)number(s, 7)};
    EACH(Grant, grants, "project_grant")
    *x = (Grant){id(s, 0),
                 id(s, 1),
                 id(s, 2),
                 text(s, 3),
                 text(s, 4),
                 money(s, 6),
                 (int16_t)number(s, 9),
                 (int16_t)number(s, 10),
                 (int8_t)number(s, 5),
                 (int8_t)number(s, 8)};
    EACH(Budget, budgets, "budget_line")
    *x = (Budget){id(s, 0),    id(s, 1),    text(s, 3),  text(s, 4),
                  money(s, 5), money(s, 7), money(s, 9), (int16_t)number(s, 2)};
}

static void read_rubrics(void)
{
    EACH(Gate, gates, "gate")
    *x = (Gate){id(s, 0), id(s, 1), text(s, 2), text(s, 3), text(s, 4)};
    EACH(Rubric, rubrics, "rubric")
    *x =
        (Rubric){id(s, 0), text(s, 1), text(s, 3), text(s, 4), text(s, 5), (int32_t)number(s, 2), (int8_t)number(s, 6)};
    EACH(Dimension, dimensions, "rubric_dimension")
    *x = (Dimension){.id = id(s, 0),
                     .rubric = id(s, 1),
                     .scale = (int8_t)number(s, 2),
                     .code = text(s, 3),
                     .name_da = text(s, 4),
                     .name_en = text(s, 5),
                     .short_da = text(s, 6),
                     .short_en = text(s, 7),
                     .question_da = text(s, 8),
                     .question_en = text(s, 9),
                     .source = text(s, 10),
                     .target = (int32_t)number(s, 11),
                     .optional = (int8_t)number(s, 12),
                     .position = (int32_t)number(s, 13)};
    EACH(Level, levels, "rubric_level")
    *x = (Level){id(s, 0), id(s, 1), text(s, 3), text(s, 4), text(s, 5), text(s, 6), (int32_t)number(s, 2)};
    EACH(Criterion, criteria, "rubric_criterion")
    *x = (Criterion){id(s, 0), id(s, 1), text(s, 2), text(s, 3), text(s, 4), (int32_t)number(s, 5)};
    EACH(Target, targets, "gate_target")
    *x = (Target){id(s, 0), id(s, 1), id(s, 2), (int32_t)number(s, 3)};
}

static void read_assessments(void)
{
    EACH(Solution, solutions, "solution")
    *x = (Solution){id(s, 0), id(s, 5), text(s, 1), text(s, 2), text(s, 3), text(s, 4)};
    EACH(Evidence, evidence, "evidence")
    *x = (Evidence){.id = id(s, 0),
                    .project = id(s, 1),
                    .title_da = text(s, 2),
                    .title_en = text(s, 3),
                    .kind = (int8_t)number(s, 4),
                    .strength = (int8_t)number(s, 5),
                    .source = text(s, 6),
                    .dated = day(s, 7),
                    .link = text(s, 8),
                    .text_da = text(s, 9),
                    .text_en = text(s, 10)};
    EACH(Component, components, "package_component")
    *x = (Component){
        id(s, 0), id(s, 1), text(s, 2), text(s, 3), (int32_t)number(s, 6), (int8_t)number(s, 4), (int8_t)number(s, 5)};
    EACH(Assessment, assessments, "assessment")
    *x = (Assessment){id(s, 0),   id(s, 1),   id(s, 2),   text(s, 4), text(s, 7),
                      text(s, 5), text(s, 6), text(s, 8), text(s, 9), day(s, 3)};
    EACH(Rater, raters, "rater")
    *x = (Rater){id(s, 0), id(s, 1), id(s, 3), text(s, 2), (int32_t)number(s, 4)};
    EACH(Rating, ratings, "dimension_rating")
    *x = (Rating){id(s, 0), id(s, 1), id(s, 2), text(s, 5), (int8_t)number(s, 3), (int8_t)number(s, 4)};
    EACH(ComponentRating, component_ratings, "component_rating")
    *x = (ComponentRating){
        id(s, 0), id(s, 1), id(s, 2), (int8_t)number(s, 3), (int8_t)number(s, 4), (int8_t)number(s, 5)};
    EACH(Remark, remarks, "dimension_remark")
    *x = (Remark){id(s, 0), id(s, 1), id(s, 2), text(s, 4), text(s, 5), (int8_t)number(s, 3)};
    EACH(Mark, marks, "criterion_mark")
    *x = (Mark){id(s, 0), id(s, 1), id(s, 2), id(s, 4), (int8_t)number(s, 3)};
    EACH(Strategy, strategies, "scaling_strategy")
    *x = (Strategy){id(s, 0),    id(s, 1),   id(s, 3),    id(s, 4),  id(s, 5),
                    money(s, 6), text(s, 9), text(s, 10), day(s, 8), (int8_t)number(s, 2)};
}

static void read_process(void)
{
    EACH(Answer, answers, "criterion_answer")
    *x = (Answer){
        id(s, 0), id(s, 1), id(s, 2), id(s, 6), id(s, 7), text(s, 4), text(s, 5), day(s, 8), (int8_t)number(s, 3)};
    EACH(Plan, plans, "phase_plan")
    *x = (Plan){id(s, 0), id(s, 1), id(s, 2), day(s, 3), day(s, 4)};
    EACH(Barrier, barriers, "barrier")
    *x = (Barrier){id(s, 0),   id(s, 1),   id(s, 6),   id(s, 9),   text(s, 2),           text(s, 3),
                   text(s, 7), text(s, 8), day(s, 10), day(s, 11), (int8_t)number(s, 4), (int8_t)number(s, 5)};
    EACH(Decision, decisions, "decision")
    *x = (Decision){.id = id(s, 0),
                    .project = id(s, 1),
                    .kind = (int8_t)number(s, 2),
                    .da = text(s, 3),
                    .en = text(s, 4),
                    .state = (int8_t)number(s, 5),
                    .origin = text(s, 6),
                    .reason_da = text(s, 7),
                    .reason_en = text(s, 8),
                    .effect_da = text(s, 9),
                    .effect_en = text(s, 10),
                    .cost = money(s, 11),
                    .raised = day(s, 13),
                    .decided = day(s, 14),
                    .deciders = text(s, 15),
                    .meeting = id(s, 16)};
    EACH(FollowUp, follow_ups, "follow_up")
    *x = (FollowUp){id(s, 0),   id(s, 1),    id(s, 5),  id(s, 6),  text(s, 2),          text(s, 3),
                    text(s, 9), text(s, 10), day(s, 7), day(s, 8), (int8_t)number(s, 4)};
}

static void read_market(void)
{
    static const int numbers[] = {4, 7, 8, 9, 10, 21, 24, 25, 26, 27, 28, 30, 31, 32, 35, 39, 40, 41};
    EACH(Procurement, procurements, "procurement")
    {
        *x = (Procurement){.id = id(s, 0),
                           .project = id(s, 1),
                           .da = text(s, 2),
                           .en = text(s, 3),
                           .reason_da = text(s, 5),
                           .reason_en = text(s, 6),
                           .cpv = text(s, 11),
                           .value = money(s, 12),
                           .elsewhere = money(s, 14),
                           .planned = day(s, 16),
                           .published = day(s, 17),
                           .signed_on = day(s, 18),
                           .ends = day(s, 19),
                           .budget_holder = id(s, 20),
                           .option = money(s, 22),
                           .results = day(s, 29),
                           .device_class = text(s, 33),
                           .agreement_ends = day(s, 34),
                           .foreground_owner = text(s, 36),
                           .de_minimis = money(s, 37)};
        for (size_t i = 0; i < sizeof numbers / sizeof *numbers; ++i)
            x->numbers[i] = (int32_t)number(s, numbers[i]);
    }
    EACH(Holder, holders, "option_holder")
    *x = (Holder){id(s, 0), id(s, 1), id(s, 2), money(s, 4), (int32_t)number(s, 3), (int8_t)number(s, 6)};
    EACH(Rollout, rollouts, "rollout_plan")
    *x = (Rollout){id(s, 0),   id(s, 1),   id(s, 3),   money(s, 10), text(s, 4), text(s, 5),
                   text(s, 6), text(s, 7), text(s, 8), text(s, 9),   day(s, 12), (int8_t)number(s, 2)};
    EACH(Commercial, commercials, "commercial_plan")
    *x = (Commercial){id(s, 0),   id(s, 1),   money(s, 7), text(s, 3), text(s, 4),
                      text(s, 5), text(s, 6), day(s, 9),   day(s, 10), (int8_t)number(s, 2)};
    EACH(Customer, customers, "customer")
    *x = (Customer){.id = id(s, 0),
                    .project = id(s, 1),
                    .organisation = id(s, 2),
                    .stage = (int8_t)number(s, 3),
                    .likelihood = (int32_t)number(s, 4),
                    .value = money(s, 5),
                    .units = (int32_t)number(s, 7),
                    .expected = day(s, 8),
                    .ordered = day(s, 9),
                    .lost = day(s, 10),
                    .da = text(s, 11),
                    .en = text(s, 12)};
    EACH(Benefit, benefits, "benefit")
    *x = (Benefit){id(s, 0),    id(s, 1),   id(s, 4),   money(s, 5), money(s, 7),
                   money(s, 9), text(s, 2), text(s, 3), day(s, 11)};
}

/* One pass over every table, as sums on a dashboard need it. */
static int64_t figures(void)
{
    static int64_t by_year[256][4], by_state[4];
    static int by_light[4], matrix[6][6], late;
    for (size_t i = 0; i < projects_count; ++i)
        ++by_light[projects[i].lights[3].light & 3];
    for (size_t i = 0; i < budgets_count; ++i) {
        by_year[budgets[i].year & 255][0] += budgets[i].planned.amount;
        by_year[budgets[i].year & 255][1] += budgets[i].actual.amount;
        by_year[budgets[i].year & 255][2] += budgets[i].forecast.amount;
    }
    for (size_t i = 0; i < grants_count; ++i)
        by_state[grants[i].state & 3] += grants[i].amount.amount;
    for (size_t i = 0; i < risks_count; ++i)
        matrix[risks[i].probability % 6][risks[i].impact % 6] += risks[i].closed == INT32_MIN;
    for (size_t i = 0; i < milestones_count; ++i)
        late += milestones[i].actual == INT32_MIN && milestones[i].forecast > milestones[i].planned;
    int64_t days = 0;
    for (size_t i = 1; i < transitions_count; ++i)
        days += transitions[i].on - transitions[i - 1].on;
    return by_year[0][0] + by_state[1] + by_light[1] + matrix[1][1] + late + days;
}

int main(int argc, char **argv)
{
    if (argc != 2 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
        return 2;
    const double begin = now_ms();
    sqlite3_exec(db, "BEGIN", NULL, NULL, NULL);
    read_registers();
    read_projects();
    read_rubrics();
    read_assessments();
    read_process();
    read_market();
    sqlite3_exec(db, "COMMIT", NULL, NULL, NULL);
    const double end = now_ms();
    volatile int64_t sink = figures();
    const double shown = now_ms();
    (void)sink;
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    printf("rows %ld read_ms %.2f figures_ms %.3f peak_mib %.1f\n", rows, end - begin, shown - end,
           (double)use.ru_maxrss / 1024);
    return 0;
}
