#include "core/report/FigureText.h"
#include "core/report/steering/ReportData.h"
#include "core/text/Labels.h"

namespace opi::steering {

namespace {

QString deviationShare(const Words &words, Money planned, Money forecast)
{
    if (planned.oere <= 0)
        return {};
    const double share = double(forecast.oere - planned.oere) / double(planned.oere);
    return (share > 0 ? QStringLiteral("+") : QString()) + words.percent(share, 1);
}

QList<document::Cell> yearRow(const Words &words, const QString &name, const YearMoney &year)
{
    return {cell(name),
            cell(wholeKroner(words, year.planned)),
            cell(wholeKroner(words, year.actual)),
            cell(wholeKroner(words, year.forecast)),
            cell(signedKroner(words, year.forecast - year.planned)),
            cell(deviationShare(words, year.planned, year.forecast))};
}

bool hasBudget(const YearMoney &year)
{
    return year.planned.oere != 0 || year.actual.oere != 0 || year.forecast.oere != 0;
}

void addBudget(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    const YearMoney &total = data.money.total;
    if (!hasBudget(total))
        return;
    if (total.actual.oere == 0 && total.forecast.oere == total.planned.oere) {
        report.blocks << document::Paragraph{words.translate(
            "SteeringReport", "Neither spending nor forecasts have been entered; the annex has the budget by year.")};
        return;
    }
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Year"), 0.8),
                     figureColumn(words.translate("SteeringReport", "Budget, DKK"), 1.3),
                     figureColumn(words.translate("SteeringReport", "Spent, DKK"), 1.3),
                     figureColumn(words.translate("SteeringReport", "Forecast, DKK"), 1.3),
                     figureColumn(words.translate("SteeringReport", "Deviation, DKK"), 1.3),
                     figureColumn(words.translate("SteeringReport", "Deviation"), 1)};
    for (const YearMoney &year : data.money.years) {
        if (hasBudget(year))
            table.rows << yearRow(words, QString::number(year.year), year);
    }
    if (hasBudget(data.money.withoutYear))
        table.rows << yearRow(words, words.translate("SteeringReport", "No year"), data.money.withoutYear);
    table.rows << yearRow(words, words.translate("SteeringReport", "Total"), total);
    table.hasTotals = true;
    report.blocks << document::Heading{2, words.translate("SteeringReport", "Budget, spent and forecast")} << table
                  << document::Paragraph{
                         words.translate(
                             "SteeringReport",
                             "The deviation is the forecast less the budget: with a plus more is expected to "
                             "be spent than planned. Where there is no forecast the budget stands for it."),
                         document::Paragraph::Role::Caption};
}

QString share(const Words &words, Money part, Money whole)
{
    return whole.oere > 0 ? words.percent(double(part.oere) / double(whole.oere)) : QString();
}

void addGrants(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    const GrantTotals &grants = data.figures.grants;
    if (grants.total.oere == 0)
        return;
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "State of the grants")),
                     figureColumn(words.translate("SteeringReport", "Amount, DKK")),
                     figureColumn(words.translate("SteeringReport", "Share"))};
    if (data.before)
        table.columns << figureColumn(words.translate("SteeringReport", "Since last, DKK"));
    const auto add = [&](const QString &name, Money now, Money before) {
        QList<document::Cell> row{cell(name), cell(wholeKroner(words, now)), cell(share(words, now, grants.total))};
        if (data.before)
            row << cell(signedKroner(words, now - before));
        table.rows << row;
    };
    for (int state = 0; state < valueCount(GrantState()); ++state)
        add(label(words, GrantState(state)), grants.byState[std::size_t(state)],
            data.figuresBefore.grants.byState[std::size_t(state)]);
    add(words.translate("SteeringReport", "Total"), grants.total, data.figuresBefore.grants.total);
    table.hasTotals = true;
    report.blocks << document::Heading{2, words.translate("SteeringReport", "Grants by state")} << table;
}

} // namespace

void addMoney(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    if (!hasBudget(data.money.total) && data.money.total.granted().oere == 0)
        return;
    const QString sentence = moneySentence(data.money, words, data.request.today.year());
    //: the chapter on money (økonomi)
    report.blocks << document::Heading{1, words.translate("SteeringReport", "Money")}
                  << document::Paragraph{sentence, document::Paragraph::Role::Lead, true};
    if (!data.money.years.isEmpty())
        report.blocks << document::Figure{data.money, figureTitle(data.money, words) + u'.',
                                          figureTitle(data.money, words) + QStringLiteral(". ") + sentence};
    addBudget(report, data);
    addGrants(report, data);
}

} // namespace opi::steering
