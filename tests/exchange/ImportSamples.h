#pragma once

#include "core/domain/Municipality.h"
#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/import/Choices.h"
#include "core/exchange/import/ImportPlan.h"
#include "core/exchange/import/ProjectFacts.h"
#include "tests/support/Builders.h"

namespace opi::test {

inline const QDate importDay(2026, 11, 21);

inline Portfolio makeEmptyPortfolio()
{
    ChangeSet set("presets");
    const Region east{Id<Region>::generate(), "", "Region Østdanmark", "", QDate(2027, 1, 1), {}, {}};
    set.create(east);
    const std::pair<const char *, const char *> regions[] = {{"1081", "Nordjylland"},
                                                             {"1082", "Midtjylland"},
                                                             {"1083", "Syddanmark"},
                                                             {"1084", "Hovedstaden"},
                                                             {"1085", "Sjælland"}};
    QHash<QString, Id<Region>> byName;
    for (const auto &[code, name] : regions) {
        Region region{Id<Region>::generate(), code, QString("Region ") + name, "", QDate(2007, 1, 1), {}, {}};
        if (QString(name) == "Hovedstaden" || QString(name) == "Sjælland") {
            region.validTo = QDate(2026, 12, 31);
            region.successor = east.id;
        }
        set.create(region);
        byName.insert(name, region.id);
    }
    set.create(Municipality{Id<Municipality>::generate(), "0621", "Kolding", "", byName["Syddanmark"], 1, 1});
    set.create(Municipality{Id<Municipality>::generate(), "0101", "København", "", byName["Hovedstaden"], 2, 1});
    set.create(Municipality{Id<Municipality>::generate(), "0400", "Bornholm", "", byName["Hovedstaden"], 3, 1});
    const ProcessModel model{Id<ProcessModel>::generate(), "opi", {"OPI", "OPI"}, "", true};
    set.create(model);
    set.create(Phase{Id<Phase>::generate(), model.id, "F1", {"Behov", "Need"}, 0});
    set.create(Phase{Id<Phase>::generate(), model.id, "F2", {"Udvikling", "Development"}, 1});
    return valueOf(Portfolio().with(set));
}

/// The regions with their validity and successor, three municipalities, and two phases; the same rows each time.
inline const Portfolio &emptyPortfolio()
{
    static const Portfolio portfolio = makeEmptyPortfolio();
    return portfolio;
}

inline ImportOptions importOptions(bool update = false)
{
    ImportOptions options;
    options.rule = update ? MergeRule::TakeList : MergeRule::KeepHere;
    options.today = importDay;
    options.now = QDateTime(importDay, QTime(12, 0), Qt::UTC);
    options.person = "Anna";
    return options;
}

inline SourceTable tableOf(const QString &text) { return valueOf(readCsv(text.toUtf8(), "liste.csv")); }

inline ImportPlan planOf(const Portfolio &portfolio, const QString &text, bool update = false)
{
    const SourceTable table = tableOf(text);
    return valueOf(planImport(portfolio, table, matchColumns(table, portfolio), importOptions(update)));
}

inline Portfolio imported(const Portfolio &portfolio, const QString &text, bool update = false)
{
    return valueOf(portfolio.with(planOf(portfolio, text, update).set));
}

/// The project with this code.
inline Project projectOf(const Portfolio &portfolio, const QString &code)
{
    for (const Project &project : portfolio.rows<Project>()) {
        if (project.code == code)
            return project;
    }
    throw std::runtime_error("no project " + code.toStdString());
}

/// "lead: A", "partner: B" ..., sorted.
inline QStringList participantsOf(const Portfolio &portfolio, const QString &code)
{
    QStringList all;
    for (const ProjectPartner &partner : portfolio.of<ProjectPartner>(projectOf(portfolio, code).id))
        all << choiceCode(ImportField::PartnerRole, int(partner.role)) + ": "
                   + portfolio.find(partner.organisation)->name;
    all.sort();
    return all;
}

inline Organisation organisationNamed(const Portfolio &portfolio, const QString &name)
{
    for (const Organisation &organisation : portfolio.rows<Organisation>()) {
        if (organisation.name == name)
            return organisation;
    }
    throw std::runtime_error("no organisation " + name.toStdString());
}

inline QString amountOf(const Portfolio &portfolio, const QString &code, ImportField field, int year = 0,
                        Currency currency = Currency::DKK)
{
    const auto amounts = amountsOf(portfolio, projectOf(portfolio, code));
    const auto found = amounts.find({field, year, currency});
    return found == amounts.end() ? QString() : decimalText(found->second);
}

/// "3 Region: region-unknown -> kept-as-text (outcome)" for each doubtful cell.
inline std::vector<std::string> doubtsOf(const ImportPlan &plan)
{
    std::vector<std::string> all;
    for (const DoubtfulCell &cell : plan.doubtful)
        all.push_back(QString("%1 %2: %3 -> %4%5")
                          .arg(QString::number(cell.row), cell.column, QString::fromLatin1(cell.why),
                               QString::fromLatin1(cell.action),
                               cell.outcome.isEmpty() ? QString() : QString(" (%1)").arg(cell.outcome))
                          .toStdString());
    return all;
}

} // namespace opi::test
