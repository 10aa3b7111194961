#include "core/analytics/procurement/ProcurementChecks.h"

#include "core/analytics/procurement/TenderTimetable.h"
#include "core/domain/Barrier.h"
#include "core/domain/CriterionAnswer.h"
#include "core/domain/Disclosure.h"
#include "core/domain/FollowUp.h"
#include "core/domain/OptionHolder.h"
#include "core/domain/Risk.h"
#include "core/domain/TenderEvaluator.h"

#include <algorithm>

namespace opi {

namespace {

/// The model of mini-trials that the program ships: a purchase above the threshold is not open on its basis.
const QString miniTrial = QStringLiteral("miniafproevning");

/// One procurement while it is checked.
class Checking {
public:
    Checking(const Portfolio &portfolio, const Procurement &row, QDate today)
        : m_portfolio(portfolio), m_row(row), m_today(today), m_rules(portfolio),
          m_project(portfolio.find(row.project)), m_day(publicationOf(row, today)),
          m_threshold(m_rules.threshold(row.authority, row.contract, m_day))
    {
        const Phase *phase = m_project && m_project->phase ? portfolio.find(*m_project->phase) : nullptr;
        m_position = phase ? phase->position : -1;
        m_model = phase ? portfolio.find(phase->model) : nullptr;
    }

    CheckOutcome one(int number) const
    {
        using Check = CheckOutcome (Checking::*)() const;
        constexpr Check checks[checkCount] = {
            &Checking::route,           &Checking::overThreshold, &Checking::nearThreshold, &Checking::sameNeed,
            &Checking::rndCpv,          &Checking::rndConditions, &Checking::afterTrial,    &Checking::neutralised,
            &Checking::optionLimit,     &Checking::holdersNamed,  &Checking::timetable,     &Checking::thresholdPeriod,
            &Checking::deMinimis,       &Checking::aidIntensity,  &Checking::coFinancing,   &Checking::personalData,
            &Checking::riskClass,       &Checking::budgetHolder,  &Checking::openResults,   &Checking::agreementEnd,
            &Checking::foregroundOwner, &Checking::evaluators};
        // In two steps: gcc 12 with its bounds sanitizer reckons an index within ->* from memory that nobody has set.
        const Check check = checks[std::size_t(number - 1)];
        CheckOutcome outcome = (this->*check)();
        outcome.number = number;
        outcome.rule = m_rules.check(number);
        for (const CheckNote &note : m_portfolio.of<CheckNote>(m_row.id))
            outcome.note = note.number == number ? &note : outcome.note;
        return outcome;
    }

    std::array<CheckOutcome, checkCount> all() const
    {
        std::array<CheckOutcome, checkCount> outcomes;
        for (int i = 0; i < checkCount; ++i)
            outcomes[std::size_t(i)] = one(i + 1);
        return outcomes;
    }

private:
    using enum CheckResult;

    static CheckOutcome is(CheckResult result) { return {0, result}; }
    static CheckOutcome failsIf(bool isWrong) { return is(isWrong ? Failed : Passed); }
    /// A fact without which nothing can be said.
    static CheckOutcome percents(const std::optional<int> &is, const std::optional<int> &asked, bool mayBeLess)
    {
        if (!is || !asked)
            return Checking::is(NotKnown);
        return failsIf(mayBeLess ? *is > *asked : *is < *asked);
    }
    /// The project has gone through the gate with this number.
    bool isPast(int gate) const { return m_position >= gate; }
    bool isBefore(int gate) const { return m_position == gate - 1; }
    CheckOutcome compared(CheckResult result, Money amount) const
    {
        CheckOutcome outcome = is(result);
        outcome.amount = amount;
        outcome.limit = m_threshold->kroner;
        return outcome;
    }
    bool hasValue() const { return m_row.value && m_row.value->currency == Currency::DKK && m_threshold; }

    CheckOutcome route() const
    {
        if (m_row.route != Route::None)
            return is(Passed);
        return is(isPast(2) ? Failed : isBefore(2) ? Warning : NotKnown);
    }

    CheckOutcome overThreshold() const
    {
        if (!hasValue())
            return is(NotKnown);
        const bool isOver = m_row.value->oere >= m_threshold->kroner.oere;
        return compared(isOver && !isTender(m_row.route) ? Failed : Passed, *m_row.value);
    }

    CheckOutcome nearThreshold() const
    {
        if (!hasValue())
            return is(NotKnown);
        const int percent = m_rules.value(QStringLiteral("near-threshold"), m_day, 10);
        const qint64 limit = m_threshold->kroner.oere;
        const bool isNear = m_row.value->oere < limit && m_row.value->oere >= limit / 100 * (100 - percent);
        return compared(isNear ? Warning : Passed, *m_row.value);
    }

    /// What others of the portfolio buy with the same code counts, and what is known to be bought elsewhere.
    CheckOutcome sameNeed() const
    {
        if (!hasValue())
            return is(NotKnown);
        Money sum = *m_row.value;
        if (m_row.boughtElsewhere)
            sum = sum + *m_row.boughtElsewhere;
        for (const Procurement &other : m_portfolio.rows<Procurement>()) {
            const bool isSame = std::any_of(other.cpv.begin(), other.cpv.end(), [&](const QString &code) {
                return std::any_of(m_row.cpv.begin(), m_row.cpv.end(),
                                   [&](const QString &own) { return own.left(8) == code.left(8); });
            });
            if (other.id != m_row.id && isSame && other.value && other.value->currency == Currency::DKK)
                sum = sum + *other.value;
        }
        const bool isSplit = sum.oere >= m_threshold->kroner.oere && m_row.value->oere < m_threshold->kroner.oere;
        return compared(isSplit && !isTender(m_row.route) ? Failed : Passed, sum);
    }

    CheckOutcome rndCpv() const
    {
        if (m_row.route != Route::RndExemption)
            return is(NotApplicable);
        if (m_row.cpv.isEmpty())
            return is(NotKnown);
        const QList<int> listed = m_rules.values(QStringLiteral("rnd-cpv"), m_day);
        return failsIf(std::any_of(m_row.cpv.begin(), m_row.cpv.end(),
                                   [&](const QString &code) { return !listed.contains(code.left(8).toInt()); }));
    }

    CheckOutcome rndConditions() const
    {
        if (m_row.route != Route::RndExemption)
            return is(NotApplicable);
        return failsIf(m_row.resultsBelongToBuyer && m_row.isFullyPaidByBuyer);
    }

    CheckOutcome afterTrial() const
    {
        if (!m_model || m_model->code != miniTrial)
            return is(NotApplicable);
        if (!hasValue())
            return is(NotKnown);
        return compared(m_row.value->oere >= m_threshold->kroner.oere ? Failed : Passed, *m_row.value);
    }

    CheckOutcome neutralised() const
    {
        if (!m_row.isCompanyExpectedToBid)
            return is(NotApplicable);
        const auto log = m_portfolio.of<Disclosure>(m_row.id);
        return failsIf(std::none_of(log.begin(), log.end(), [](const Disclosure &row) { return row.isNeutralised; }));
    }

    CheckOutcome optionLimit() const
    {
        Money bought;
        for (const OptionHolder &holder : m_portfolio.of<OptionHolder>(m_row.id)) {
            if (holder.value && holder.value->currency == Currency::DKK)
                bought = bought + *holder.value;
        }
        const bool hasTerm = m_row.signedOn && m_row.contractEnd;
        if (!m_row.optionMaximum && !hasTerm)
            return is(NotApplicable);
        const int years = m_rules.value(QStringLiteral("framework-years"), m_day, 4);
        const bool isLong = hasTerm && *m_row.contractEnd > m_row.signedOn->addYears(years);
        const bool isMuch = m_row.optionMaximum && bought.oere > m_row.optionMaximum->oere;
        CheckOutcome outcome = failsIf(isLong || isMuch);
        if (m_row.optionMaximum) {
            outcome.amount = bought;
            outcome.limit = m_row.optionMaximum;
        }
        if (isLong)
            outcome.day = m_row.signedOn->addYears(years);
        return outcome;
    }

    CheckOutcome holdersNamed() const
    {
        const auto holders = m_portfolio.of<OptionHolder>(m_row.id);
        if (holders.begin() == holders.end())
            return is(NotApplicable);
        const bool isMissing =
            std::any_of(holders.begin(), holders.end(), [](const OptionHolder &holder) { return !holder.isNamed; });
        return is(!isMissing ? Passed : m_row.published ? Failed : Warning);
    }

    CheckOutcome timetable() const
    {
        const auto earliest = earliestTimetable(m_rules, m_row, m_today);
        if (!earliest)
            return is(NotApplicable);
        if (!m_row.signedOn || (!m_row.published && !m_row.planned))
            return is(NotKnown);
        CheckOutcome outcome = is(Passed);
        outcome.day = earliest->signing;
        if (*m_row.signedOn < *outcome.day)
            outcome.result = Failed;
        return outcome;
    }

    /// The value of today may not be that of the day of publication.
    CheckOutcome thresholdPeriod() const
    {
        if (!m_row.published && !m_row.planned)
            return is(NotKnown);
        if (!m_threshold)
            return is(Failed);
        const Threshold *now = m_rules.threshold(m_row.authority, m_row.contract, m_today);
        CheckOutcome outcome = is(now == m_threshold || m_row.published ? Passed : Warning);
        outcome.limit = m_threshold->kroner;
        outcome.day = m_threshold->from;
        return outcome;
    }

    CheckOutcome deMinimis() const
    {
        if (!m_row.deMinimis || m_row.deMinimis->currency != Currency::EUR)
            return is(NotKnown);
        constexpr qint64 cents = 100;
        const qint64 ceiling = cents * m_rules.value(QStringLiteral("de-minimis"), m_today, 300'000);
        const int warning = m_rules.value(QStringLiteral("de-minimis-warning"), m_today, 80);
        CheckOutcome outcome = is(m_row.deMinimis->oere > ceiling                    ? Failed
                                  : m_row.deMinimis->oere >= ceiling / 100 * warning ? Warning
                                                                                     : Passed);
        outcome.amount = m_row.deMinimis;
        outcome.limit = Money{ceiling, Currency::EUR};
        return outcome;
    }

    CheckOutcome aidIntensity() const { return percents(m_row.aidPercent, m_row.aidCeilingPercent, true); }
    CheckOutcome coFinancing() const { return percents(m_row.coFinancingPercent, m_row.coFinancingAsked, false); }
    CheckOutcome personalData() const
    {
        return m_row.hasPersonalData ? failsIf(!m_row.hasProcessingAgreement) : is(NotApplicable);
    }
    CheckOutcome riskClass() const
    {
        return m_row.isMedicalDevice ? failsIf(m_row.deviceClass.trimmed().isEmpty()) : is(NotApplicable);
    }
    CheckOutcome budgetHolder() const
    {
        if (m_row.budgetHolder)
            return is(Passed);
        return is(isPast(4) ? Failed : isBefore(4) ? Warning : NotKnown);
    }
    /// Full openness is a promise for when there is something to show: after the test.
    CheckOutcome openResults() const
    {
        if (!m_row.isFullyOpen)
            return is(NotApplicable);
        if (m_row.resultsPublished)
            return is(Passed);
        return is(isPast(4) ? Failed : NotKnown);
    }
    CheckOutcome agreementEnd() const
    {
        if (!m_row.agreementEnds || !m_project || !m_project->end)
            return is(NotKnown);
        CheckOutcome outcome = failsIf(*m_row.agreementEnds < *m_project->end);
        outcome.day = m_row.agreementEnds;
        return outcome;
    }
    CheckOutcome foregroundOwner() const
    {
        return m_row.hasForeground ? failsIf(m_row.foregroundOwner.trimmed().isEmpty()) : is(NotApplicable);
    }

    /// The project's people are those who are responsible for it or see to something in it.
    CheckOutcome evaluators() const
    {
        const auto evaluators = m_portfolio.of<TenderEvaluator>(m_row.id);
        if (evaluators.begin() == evaluators.end())
            return is(NotKnown);
        QList<Id<Person>> team;
        const auto take = [&](const std::optional<Id<Person>> &person) {
            if (person)
                team << *person;
        };
        if (m_project)
            take(m_project->responsible);
        for (const Risk &row : m_portfolio.of<Risk>(m_row.project))
            take(row.owner);
        for (const Barrier &row : m_portfolio.of<Barrier>(m_row.project))
            take(row.owner);
        for (const FollowUp &row : m_portfolio.of<FollowUp>(m_row.project))
            take(row.owner);
        for (const CriterionAnswer &row : m_portfolio.of<CriterionAnswer>(m_row.project))
            take(row.owner);
        return failsIf(std::any_of(evaluators.begin(), evaluators.end(),
                                   [&](const TenderEvaluator &row) { return team.contains(row.person); }));
    }

    const Portfolio &m_portfolio;
    const Procurement &m_row;
    QDate m_today;
    RuleBook m_rules;
    const Project *m_project;
    QDate m_day;
    const Threshold *m_threshold;
    int m_position = -1;
    const ProcessModel *m_model = nullptr;
};

} // namespace

QString codeOf(CheckResult result)
{
    static constexpr const char *codes[] = {"passed", "failed", "warning", "not-known", "not-applicable"};
    return QString::fromLatin1(codes[std::size_t(result)]);
}

QDate publicationOf(const Procurement &procurement, QDate today)
{
    return procurement.published.value_or(procurement.planned.value_or(today));
}

std::optional<TenderTimetable> earliestTimetable(const RuleBook &rules, const Procurement &procurement, QDate today)
{
    const QDate day = publicationOf(procurement, today);
    const RouteRule *route = rules.route(procurement.route);
    const ProcedureDeadline *deadline = route && route->procedure ? rules.deadline(*route->procedure, day) : nullptr;
    if (!deadline)
        return {};
    TenderPlan plan;
    plan.dispatch = day;
    plan.isElectronic = procurement.isElectronic;
    plan.standstillDays = procurement.isElectronic ? rules.value(QStringLiteral("standstill-electronic"), day, 10)
                                                   : rules.value(QStringLiteral("standstill-other"), day, 15);
    return tenderTimetable(*deadline, plan);
}

bool isTender(Route route)
{
    switch (route) {
    case Route::InnovationPartnership:
    case Route::Ppi:
    case Route::Negotiated:
    case Route::Dialogue:
    case Route::Open:
    case Route::Restricted:
    case Route::Framework: return true;
    case Route::None:
    case Route::OpiWithoutTender:
    case Route::RndExemption:
    case Route::Pcp:
    case Route::BelowThreshold:
    case Route::Mixed: break;
    }
    return false;
}

std::array<CheckOutcome, checkCount> procurementChecks(const Portfolio &portfolio, const Procurement &procurement,
                                                       QDate today)
{
    return Checking(portfolio, procurement, today).all();
}

std::optional<CheckOutcome> procurementCheck(const Portfolio &portfolio, const Procurement &procurement, int number,
                                             QDate today)
{
    if (number < 1 || number > checkCount)
        return {};
    return Checking(portfolio, procurement, today).one(number);
}

CheckTally checkTally(const Portfolio &portfolio, const Procurement &procurement, QDate today)
{
    CheckTally tally;
    for (const CheckOutcome &outcome : procurementChecks(portfolio, procurement, today)) {
        if (outcome.needsAction())
            ++(outcome.result == CheckResult::Failed ? tally.failed : tally.warnings);
    }
    return tally;
}

} // namespace opi
