#pragma once

#include "core/report/SteeringReport.h"
#include "tests/analytics/Cases.h"

namespace opi::test {

inline SteeringReportRequest request()
{
    SteeringReportRequest asked;
    asked.today = day("2026-11-21");
    return asked;
}

/// Every text of a document, one a line, with ordinary spaces.
inline QString textOf(const Document &report)
{
    QStringList texts{report.title, report.headerLeft, report.headerRight, report.footerLeft, report.footerMiddle};
    for (const document::Block &block : report.blocks) {
        if (const auto *heading = std::get_if<document::Heading>(&block))
            texts << heading->text;
        else if (const auto *paragraph = std::get_if<document::Paragraph>(&block))
            texts << paragraph->text;
        else if (const auto *list = std::get_if<document::List>(&block))
            for (const document::ListEntry &entry : list->entries)
                texts << entry.strong + entry.text;
        else if (const auto *figures = std::get_if<document::KeyFigures>(&block))
            for (const document::KeyFigure &figure : figures->figures)
                texts << figure.caption + '|' + figure.figure + '|' + figure.note;
        else if (const auto *table = std::get_if<document::Table>(&block))
            for (const QList<document::Cell> &row : table->rows) {
                QStringList cells;
                for (const document::Cell &cell : row)
                    cells << (cell.note.isEmpty() ? cell.text : cell.text + " (" + cell.note + ')');
                texts << cells.join('|');
            }
        else if (const auto *figure = std::get_if<document::Figure>(&block))
            texts << figure->caption << figure->alternative;
    }
    return texts.join('\n').replace(QChar::Nbsp, ' ');
}

inline QStringList headings(const Document &report, int level)
{
    QStringList texts;
    for (const document::Block &block : report.blocks) {
        const auto *heading = std::get_if<document::Heading>(&block);
        if (heading && heading->level == level)
            texts << heading->text;
    }
    return texts;
}

/// A project that goes well and two that do not, two that are confidential, and a meeting before and after today.
/// Counts are never one: their plural forms are in the translations, and those are tested elsewhere.
inline Case smallCase()
{
    Case c;
    addPhases(c);
    c.add(PortfolioProfile{{},
                           {"Porteføljen", "The portfolio"},
                           {"Sundhedsklyngen", "The health cluster"},
                           {"Styregruppen", "The steering committee"},
                           Language::Danish});
    c.add(CommitteeMeeting{{}, day("2026-09-16"), {}});
    c.add(CommitteeMeeting{{}, day("2026-12-02"), {}});
    Project &good = c.project("P-1");
    good.title = {"Sansestue", "Sensory room"};
    good.phase = phase("F3");
    for (TrafficLight *light : {&good.time, &good.cost, &good.benefits, &good.overall})
        light->light = Light::Green;
    Project &bad = c.project("P-2");
    bad.title = {"Medicinrobot", "Medicine robot"};
    bad.phase = phase("F4");
    bad.overall = {Light::Red, {"Leverandøren er gået konkurs", "The supplier went bankrupt"}, day("2026-11-01")};
    c.project("P-4").overall.light = Light::Red;
    Project &other = c.project("P-5");
    other.title = {"Hemmelig pris", "Secret price"};
    other.confidentiality = Confidentiality::Confidential;
    other.overall.light = Light::Yellow;
    Project &secret = c.project("P-3");
    secret.title = {"Hemmeligt udbud", "Secret tender"};
    secret.confidentiality = Confidentiality::Confidential;
    secret.overall.light = Light::Yellow;
    c.add(Milestone{{}, bad.id, {"Kontrakt", "Contract"}, day("2026-10-01"), {}, {}});
    c.add(Milestone{{}, bad.id, {"Levering", "Delivery"}, day("2026-09-01"), day("2026-11-20"), {}});
    c.add(Risk{{}, bad.id, {"Ingen leverandør", "No supplier"}, {"Nyt udbud", "New tender"}, 5, 4, {}, {}, {}});
    c.add(Risk{{}, secret.id, {"Prisen kendes", "The price is known"}, {}, 4, 4, {}, {}, {}});
    c.add(BudgetLine{{}, good.id, 2026, {}, kroner(1'000'000), kroner(400'000), kroner(1'100'000)});
    c.add(BudgetLine{{}, bad.id, 2027, {}, kroner(3'000'000), {}, {}});
    c.add(Grant{
        {}, good.id, {}, {"Pulje", "Pool"}, GrantState::Committed, kroner(2'000'000), AmountBasis::Total, 2026, 2027});
    return c;
}

} // namespace opi::test
