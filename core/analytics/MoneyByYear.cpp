#include "core/analytics/MoneyByYear.h"

#include "core/analytics/Places.h"
#include "core/domain/BudgetLine.h"

#include <array>

namespace opi {

namespace {

constexpr int firstYear = 1900;
constexpr int yearCount = 300;

bool isKnown(const std::optional<int> &year) { return year && *year >= firstYear && *year < firstYear + yearCount; }

/// The years of a grant; none if it names none.
struct Years {
    int from = 0;
    int count = 0;
};

Years yearsOf(const Grant &grant)
{
    if (!isKnown(grant.firstYear) && !isKnown(grant.lastYear))
        return {};
    const int from = isKnown(grant.firstYear) ? *grant.firstYear : *grant.lastYear;
    const int to = isKnown(grant.lastYear) ? *grant.lastYear : *grant.firstYear;
    return {from, std::max(1, to - from + 1)};
}

/// amount * part / whole, exactly: an amount of a hundred years in days does not fit into 64 bits.
qint64 share(qint64 amount, qint64 part, qint64 whole)
{
    __extension__ using Wide = __int128;
    return qint64(Wide(amount) * part / whole);
}

/// Adds up amounts by year in an array, and makes the rows that have any at the end.
class Ledger {
public:
    explicit Ledger(const Portfolio &portfolio) : m_projects(portfolio) {}

    void add(const BudgetLine &line)
    {
        const Years years = isKnown(line.year) ? Years{*line.year, 1} : Years{};
        const std::optional<Money> &forecast = line.forecast ? line.forecast : line.planned;
        addOptional(line.planned, &YearMoney::planned, years, line.project, Counted::Yes);
        addOptional(line.actual, &YearMoney::actual, years, line.project, Counted::Yes);
        addOptional(forecast, &YearMoney::forecast, years, line.project, line.forecast ? Counted::Yes : Counted::No);
    }

    void add(const Grant &grant)
    {
        static constexpr Money YearMoney::*states[] = {&YearMoney::reserved, &YearMoney::committed,
                                                       &YearMoney::disbursed, &YearMoney::accounted};
        const Money amount{grant.amount.oere * timesCounted(grant), grant.amount.currency};
        addAmount(amount, states[std::size_t(grant.state)], yearsOf(grant), grant.project, Counted::Yes);
    }

    MoneyByYear result() const
    {
        MoneyByYear money = m_money;
        for (int i = m_first; i <= m_last; ++i) {
            money.years << m_years[std::size_t(i)];
            money.years.last().year = firstYear + i;
        }
        return money;
    }

private:
    /// A forecast that is the planned amount again is one amount, not two.
    enum class Counted { No, Yes };

    void addOptional(const std::optional<Money> &amount, Money YearMoney::*column, Years years, Id<Project> project,
                     Counted counted)
    {
        if (amount)
            addAmount(*amount, column, years, project, counted);
    }

    void addAmount(Money amount, Money YearMoney::*column, Years years, Id<Project> project, Counted counted)
    {
        if (amount.currency != Currency::DKK) {
            m_money.otherCurrency += counted == Counted::Yes;
            return;
        }
        m_money.total.*column += amount;
        if (years.count == 1)
            addTo(years.from, column, amount.oere);
        else if (years.count > 1)
            shareByYears(amount.oere, column, years);
        else
            spread(amount, column, project, counted);
    }

    void shareByYears(qint64 oere, Money YearMoney::*column, Years years)
    {
        for (int i = 0; i < years.count; ++i)
            addTo(years.from + i, column, share(oere, i + 1, years.count) - share(oere, i, years.count));
    }

    void spread(Money amount, Money YearMoney::*column, Id<Project> id, Counted counted)
    {
        const int place = m_projects.of(id);
        const Project *project = place == m_projects.none ? nullptr : &m_projects[place];
        if (!project || !project->start || !project->end || *project->end < *project->start
            || !isKnown(project->start->year()) || !isKnown(project->end->year())) {
            m_money.withoutYear.*column += amount;
            return;
        }
        m_money.spread += counted == Counted::Yes;
        const qint64 days = project->start->daysTo(*project->end) + 1;
        qint64 before = 0;
        for (int year = project->start->year(); year <= project->end->year(); ++year) {
            const qint64 until = std::min(days, project->start->daysTo(QDate(year, 12, 31)) + 1);
            addTo(year, column, share(amount.oere, until, days) - share(amount.oere, before, days));
            before = until;
        }
    }

    void addTo(int year, Money YearMoney::*column, qint64 oere)
    {
        const int at = year - firstYear;
        (m_years[std::size_t(at)].*column).oere += oere;
        m_first = std::min(m_first, at);
        m_last = std::max(m_last, at);
    }

    Places<Project> m_projects;
    std::array<YearMoney, yearCount> m_years{};
    int m_first = yearCount;
    int m_last = -1;
    MoneyByYear m_money;
};

} // namespace

int timesCounted(const Grant &grant)
{
    return grant.basis == AmountBasis::PerYear ? std::max(1, yearsOf(grant).count) : 1;
}

MoneyByYear moneyByYear(const Portfolio &portfolio)
{
    Ledger ledger(portfolio);
    for (const BudgetLine &line : portfolio.rows<BudgetLine>())
        ledger.add(line);
    for (const Grant &grant : portfolio.rows<Grant>())
        ledger.add(grant);
    return ledger.result();
}

} // namespace opi
