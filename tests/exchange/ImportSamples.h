#pragma once

#include "core/domain/Municipality.h"
#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/import/Choices.h"
#include "core/exchange/import/ImportPlan.h"
#include "core/exchange/import/ProjectFacts.h"
#include "tests/support/Builders.h"

namespace opi::test {

inline const QDate importDay(2026, 11, 21);

/// A small twin of a public list of grants: headings in two languages, everything quoted, lists in cells, blanks behind
/// texts, two projects with one title, regions that are none.
inline const QString grants =
    "\"Projektitel / Operation name\";\"Startdato / Operation start date\";\"Slutdato / Operation end date\";"
    "\"Budget / Budget\";\"EU-medfinansiering / Union co-financing\";"
    "\"EU-medfinansieringssats / Union co-financing rate\";\"Projektbeskrivelse\";\"Fond / Fund\";"
    "\"Region / Region\";\"Kontraktansvarlig partner / Beneficiary name\";\"Vejnavn / Street name\";"
    "\"Postnr / Operation postcode\";\"Bynavn / City name\";\"Partere / Project partners\"\n"
    "\"Vækst 9.0 \";\"24.04.2014\";\"28.02.2017\";\"15.414.794\";\"7.707.397\";\"50%\";\"Formålet er vækst.\n"
    "I flere linjer.\n\";\"R\";\"Nordjylland\";\"Prøvehus Nord \";\"Prøvevej 1\";\"9220\";\"Aalborg Øst\";\"\"\n"
    "\"Grøn bygning\";\"01.09.2015\";\"31.08.2018\";\"20.902.013\";\"5.225.503\";\"25%\";\"Laboratorier\";\"R\";"
    "\"Syddanmark\";\"Kolding Kommune\";\"Torvet 1\";\"\";\"Kolding\";"
    "\"Prøvehus Nord.\nKOLDING  kommune.\nProeve ApS.\nProeve ApS\"\n"
    "\"Grøn bygning\";\"01.10.2015\";\"31.08.2018\";\"1.000.000\";\"400.000\";\"50%\";\"\";\"S\";\"Bornholm\";"
    "\"Bornholms Regionskommune\";\"Ullasvej 23\";\"3700\";\"Rønne\";\"Region Syddanmark\"\n";

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

using Doubts = std::vector<std::string>;

/// "3 Region: region-unknown -> kept-as-text (outcome)" for each doubtful cell.
inline Doubts doubtsOf(const ImportPlan &plan)
{
    Doubts all;
    for (const DoubtfulCell &cell : plan.doubtful)
        all.push_back(QString("%1 %2: %3 -> %4%5")
                          .arg(QString::number(cell.row), cell.column, QString::fromLatin1(cell.why),
                               QString::fromLatin1(cell.action),
                               cell.outcome.isEmpty() ? QString() : QString(" (%1)").arg(cell.outcome))
                          .toStdString());
    return all;
}

} // namespace opi::test
