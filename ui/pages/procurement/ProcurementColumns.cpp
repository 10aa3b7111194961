#include "ui/pages/procurement/ProcurementColumns.h"

#include "core/actions/procurement/ProcurementActions.h"
#include "core/analytics/procurement/ProcurementChecks.h"
#include "core/domain/Disclosure.h"
#include "core/domain/OptionHolder.h"
#include "core/domain/TenderEvaluator.h"
#include "core/text/ProcurementText.h"
#include "ui/models/FieldOf.h"

namespace opi {

namespace {

/// An absent number that is no year.
template <Entity E> Field numberField(const char *cell, std::optional<int> E::*number)
{
    return asNumber(fieldOf<E>(cell, number));
}

std::optional<CheckOutcome> outcomeOf(const CheckRule &rule, const Id<Procurement> &id, const Reading &reading)
{
    const Procurement *row = reading.portfolio.find(id);
    return row ? procurementCheck(reading.portfolio, *row, rule.number, reading.today) : std::nullopt;
}

RowColumn resultColumn(const Id<Procurement> *procurement)
{
    RowColumn column;
    column.key = "result";
    //: what a check found
    column.header = [](const Words &words) { return words.translate("ProcurementColumns", "Result"); };
    column.value = [procurement](const void *row, const Reading &reading) -> CellValue {
        const auto outcome = outcomeOf(*static_cast<const CheckRule *>(row), *procurement, reading);
        if (!outcome)
            return {};
        return outcome->isOverridden() ? reading.words.translate("ProcurementColumns", "Overridden")
                                       : label(reading.words, outcome->result);
    };
    column.status = [procurement](const void *row, const Reading &reading) -> std::optional<Status> {
        const auto outcome = outcomeOf(*static_cast<const CheckRule *>(row), *procurement, reading);
        return outcome ? std::optional(statusOf(*outcome)) : std::nullopt;
    };
    return column;
}

/// What is noted about a check; overriding needs it, and it goes with the mark.
template <typename Read, typename Apply>
Field noteField(const char *cell, Field::Kind kind, const Id<Procurement> *procurement, Read read, Apply apply)
{
    const auto noteOf = [procurement](const void *row, const Portfolio &portfolio) {
        const int number = static_cast<const CheckRule *>(row)->number;
        for (const CheckNote &note : portfolio.of<CheckNote>(*procurement)) {
            if (note.number == number)
                return note;
        }
        return CheckNote();
    };
    Field field;
    field.cell = cell;
    field.kind = kind;
    field.shown = [noteOf, read](const void *row, const Reading &reading) {
        return read(noteOf(row, reading.portfolio), reading);
    };
    field.write = [](void *, const CellValue &, const Reading &) {}; // the action does it
    field.action = [noteOf, apply, procurement](const Portfolio &portfolio, const void *row, const CellValue &value,
                                                const Reading &reading) {
        CheckNote note = noteOf(row, portfolio);
        apply(note, value, reading);
        return actions::noteCheck(portfolio, *procurement, static_cast<const CheckRule *>(row)->number,
                                  note.isOverridden, note.note, reading.today);
    };
    return field;
}

template <Entity E> RowColumn ruleNumber(const char *cell, int E::*number)
{
    RowColumn column = ColumnsOf<E>::edited(fieldOf<E>(cell, number));
    column.alignment = Qt::AlignLeft;
    return column;
}

} // namespace

Field couplingField()
{
    Field field = fieldOf<Procurement>("coupling", &Procurement::coupling);
    field.kind = Field::Kind::Choice;
    field.name = [](const CellValue &value, const Reading &reading) {
        return couplingLabel(reading.words, int(std::get<qint64>(value)));
    };
    field.choices = [](const Reading &reading) {
        QList<Choice> all;
        for (qint64 level = 0; level <= 4; ++level)
            all.append({level, couplingLabel(reading.words, int(level))});
        return all;
    };
    return field;
}

QList<RowColumn> procurementColumns()
{
    using Columns = ColumnsOf<Procurement>;
    RowColumn project = Columns::derived(
        "project", [](const Words &words) { return fieldLabel<Procurement>(words, "project"); },
        [](const Procurement &row, const Reading &reading) -> CellValue {
            const Project *found = reading.portfolio.find(row.project);
            return found ? found->code + u' ' + reading.words.of(found->title) : QString();
        });
    project.total = RowColumn::Total::Count;
    RowColumn value = Columns::edited(fieldOf<Procurement>("value", &Procurement::value));
    value.total = RowColumn::Total::Sum;
    RowColumn checks = Columns::derived(
        "checks", [](const Words &words) { return words.translate("ProcurementColumns", "Checks"); },
        [](const Procurement &row, const Reading &reading) -> CellValue {
            const CheckTally tally = checkTally(reading.portfolio, row, reading.today);
            //: checks of a procurement: %1 failed, %2 to look at
            return reading.words.translate("ProcurementColumns", "%1 failed, %2 to look at")
                .arg(QString::number(tally.failed), QString::number(tally.warnings));
        });
    checks.status = Columns::asked<std::optional<Status>>([](const Procurement &row, const Reading &reading) {
        const CheckTally tally = checkTally(reading.portfolio, row, reading.today);
        return std::optional(tally.failed > 0 ? Status::Bad : tally.warnings > 0 ? Status::Warn : Status::Good);
    });
    return {project,
            Columns::edited(fieldOf<Procurement>("stage", &Procurement::stage)),
            Columns::edited(fieldOf<Procurement>("route", &Procurement::route)),
            Columns::edited(couplingField()),
            value,
            Columns::edited(fieldOf<Procurement>("planned", &Procurement::planned)),
            Columns::edited(fieldOf<Procurement>("published", &Procurement::published)),
            Columns::edited(fieldOf<Procurement>("budget_holder", &Procurement::budgetHolder)),
            checks};
}

QList<RowColumn> optionHolderColumns()
{
    using Columns = ColumnsOf<OptionHolder>;
    RowColumn value = Columns::edited(fieldOf<OptionHolder>("value", &OptionHolder::value));
    value.total = RowColumn::Total::Sum;
    return {Columns::edited(fieldOf<OptionHolder>("organisation", &OptionHolder::organisation)),
            Columns::edited(numberField("volume", &OptionHolder::volume)), value,
            Columns::edited(fieldOf<OptionHolder>("is_named", &OptionHolder::isNamed))};
}

QList<RowColumn> disclosureColumns()
{
    using Columns = ColumnsOf<Disclosure>;
    return {Columns::edited(fieldOf<Disclosure>("happened_on", &Disclosure::on)),
            Columns::edited(fieldOf<Disclosure>("organisation", &Disclosure::organisation)),
            Columns::edited(fieldOf<Disclosure>("measure", &Disclosure::measure)),
            Columns::edited(required(fieldOf<Disclosure>("what", &Disclosure::what))),
            Columns::edited(fieldOf<Disclosure>("result", &Disclosure::result)),
            Columns::edited(fieldOf<Disclosure>("is_neutralised", &Disclosure::isNeutralised))};
}

QList<RowColumn> evaluatorColumns()
{
    return {ColumnsOf<TenderEvaluator>::edited(fieldOf<TenderEvaluator>("person", &TenderEvaluator::person))};
}

QList<RowColumn> checkColumns(const Id<Procurement> *procurement)
{
    using Columns = ColumnsOf<CheckRule>;
    RowColumn number = Columns::derived(
        "number", [](const Words &words) { return fieldLabel<CheckRule>(words, "number"); },
        [](const CheckRule &row, const Reading &) -> CellValue { return qint64(row.number); });
    number.isMuted = true;
    RowColumn title = Columns::derived(
        "title", [](const Words &words) { return words.translate("ProcurementColumns", "Check"); },
        [](const CheckRule &row, const Reading &reading) -> CellValue { return reading.words.of(row.title); });
    RowColumn law = Columns::derived(
        "law", [](const Words &words) { return fieldLabel<CheckRule>(words, "law"); },
        [](const CheckRule &row, const Reading &reading) -> CellValue {
            return lawText(row.law, row.status, reading.words);
        });
    law.isMuted = true;
    const auto labelled = [](RowColumn column) {
        column.header = [cell = column.key](const Words &words) {
            return fieldLabel(words, tableInfo<CheckNote>(), cell);
        };
        return column;
    };
    Field overridden = noteField(
        "is_overridden", Field::Kind::Choice, procurement,
        [](const CheckNote &note, const Reading &) { return note.isOverridden ? CellValue(qint64(1)) : CellValue(); },
        [](CheckNote &note, const CellValue &value, const Reading &) {
            note.isOverridden = value == CellValue(qint64(1));
        });
    overridden.name = FieldType<bool>::name;
    overridden.choices = FieldType<bool>::choices;
    Field note = noteField(
        "note", Field::Kind::Text, procurement,
        [](const CheckNote &row, const Reading &reading) { return CellValue(reading.words.of(row.note)); },
        [](CheckNote &row, const CellValue &value, const Reading &reading) {
            FieldType<LocalizedText>::write(row.note, value, reading);
        });
    return {number,
            title,
            resultColumn(procurement),
            law,
            labelled(Columns::edited(note)),
            labelled(Columns::edited(overridden))};
}

QList<RowColumn> thresholdColumns()
{
    using Columns = ColumnsOf<Threshold>;
    return {Columns::edited(fieldOf<Threshold>("contract", &Threshold::contract)),
            Columns::edited(fieldOf<Threshold>("authority", &Threshold::authority)),
            Columns::edited(fieldOf<Threshold>("valid_from", &Threshold::from)),
            Columns::edited(fieldOf<Threshold>("valid_to", &Threshold::to)),
            Columns::edited(fieldOf<Threshold>("kroner", &Threshold::kroner)),
            Columns::edited(fieldOf<Threshold>("euro", &Threshold::euro)),
            Columns::edited(fieldOf<Threshold>("status", &Threshold::status)),
            Columns::edited(fieldOf<Threshold>("source", &Threshold::source))};
}

QList<RowColumn> deadlineRuleColumns()
{
    using Columns = ColumnsOf<ProcedureDeadline>;
    return {Columns::edited(fieldOf<ProcedureDeadline>("procedure", &ProcedureDeadline::procedure)),
            Columns::edited(numberField("applications", &ProcedureDeadline::applications)),
            Columns::edited(numberField("tenders", &ProcedureDeadline::tenders)),
            Columns::edited(fieldOf<ProcedureDeadline>("electronic", &ProcedureDeadline::electronic)),
            Columns::edited(numberField("prior_notice", &ProcedureDeadline::priorNotice)),
            Columns::edited(numberField("urgent_applications", &ProcedureDeadline::urgentApplications)),
            Columns::edited(numberField("urgent_tenders", &ProcedureDeadline::urgentTenders)),
            Columns::edited(fieldOf<ProcedureDeadline>("status", &ProcedureDeadline::status)),
            Columns::edited(fieldOf<ProcedureDeadline>("source", &ProcedureDeadline::source))};
}

QList<RowColumn> legalRuleColumns()
{
    using Columns = ColumnsOf<LegalRule>;
    return {Columns::edited(required(fieldOf<LegalRule>("title", &LegalRule::title))),
            Columns::edited(fieldOf<LegalRule>("value", &LegalRule::value)),
            Columns::edited(fieldOf<LegalRule>("unit", &LegalRule::unit)),
            Columns::edited(fieldOf<LegalRule>("valid_from", &LegalRule::from)),
            Columns::edited(fieldOf<LegalRule>("valid_to", &LegalRule::to)),
            Columns::edited(fieldOf<LegalRule>("status", &LegalRule::status)),
            Columns::edited(fieldOf<LegalRule>("law", &LegalRule::law)),
            Columns::edited(fieldOf<LegalRule>("source", &LegalRule::source))};
}

QList<RowColumn> routeColumns()
{
    using Columns = ColumnsOf<RouteRule>;
    return {Columns::edited(required(fieldOf<RouteRule>("name", &RouteRule::name))),
            Columns::edited(fieldOf<RouteRule>("when_fits", &RouteRule::when)),
            Columns::edited(fieldOf<RouteRule>("consequence", &RouteRule::consequence)),
            Columns::edited(fieldOf<RouteRule>("law", &RouteRule::law)),
            Columns::edited(fieldOf<RouteRule>("status", &RouteRule::status)),
            Columns::edited(fieldOf<RouteRule>("source", &RouteRule::source))};
}

QList<RowColumn> checkRuleColumns()
{
    using Columns = ColumnsOf<CheckRule>;
    return {ruleNumber<CheckRule>("number", &CheckRule::number),
            Columns::edited(required(fieldOf<CheckRule>("title", &CheckRule::title))),
            Columns::edited(fieldOf<CheckRule>("reason", &CheckRule::reason)),
            Columns::edited(fieldOf<CheckRule>("remedy", &CheckRule::remedy)),
            Columns::edited(fieldOf<CheckRule>("law", &CheckRule::law)),
            Columns::edited(fieldOf<CheckRule>("status", &CheckRule::status)),
            Columns::edited(fieldOf<CheckRule>("source", &CheckRule::source))};
}

} // namespace opi
