#include "core/report/SteeringReport.h"

#include "core/portfolio/Fingerprint.h"
#include "core/report/steering/ReportData.h"

namespace opi {

namespace {

using steering::ReportData;

/// "Portfolio status, autumn 2026". Winter is December to February, and has both years: "winter 2026/27".
QString titleOf(QDate day, const Words &words)
{
    QString year = QString::number(day.year());
    if (day.month() == 12)
        year += QStringLiteral("/%1").arg((day.year() + 1) % 100, 2, 10, QLatin1Char('0'));
    else if (day.month() < 3)
        year = QStringLiteral("%1/%2").arg(day.year() - 1).arg(day.year() % 100, 2, 10, QLatin1Char('0'));
    const char *season = day.month() % 12 < 3   ? QT_TRANSLATE_NOOP("SteeringReport", "Portfolio status, winter %1")
                         : day.month() % 12 < 6 ? QT_TRANSLATE_NOOP("SteeringReport", "Portfolio status, spring %1")
                         : day.month() % 12 < 9 ? QT_TRANSLATE_NOOP("SteeringReport", "Portfolio status, summer %1")
                                                : QT_TRANSLATE_NOOP("SteeringReport", "Portfolio status, autumn %1");
    return words.translate("SteeringReport", season).arg(year);
}

/// A sentence that ends with "kr." needs no further full stop.
void endOnce(QString &text) { text.replace(QStringLiteral("kr.."), QStringLiteral("kr.")); }

void endOnce(document::Block &block)
{
    if (auto *paragraph = std::get_if<document::Paragraph>(&block)) {
        endOnce(paragraph->text);
    } else if (auto *figure = std::get_if<document::Figure>(&block)) {
        endOnce(figure->caption);
        endOnce(figure->alternative);
    } else if (auto *list = std::get_if<document::List>(&block)) {
        for (document::ListEntry &entry : list->entries)
            endOnce(entry.text);
    }
}

void numberFigures(Document &report, const Words &words)
{
    int number = 0;
    for (document::Block &block : report.blocks) {
        //: %1: the number of the figure; %2: its caption
        if (auto *figure = std::get_if<document::Figure>(&block))
            figure->caption =
                words.translate("SteeringReport", "Figure %1. %2").arg(words.number(qint64(++number)), figure->caption);
    }
}

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void addMargins(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    if (const PortfolioProfile *profile = data.profile()) {
        report.author = words.of(profile->owner.isEmpty() ? profile->name : profile->owner);
        report.headerLeft = dotted({report.author, words.of(profile->committee)});
    }
    const std::optional<QDate> meeting = data.meeting();
    report.headerRight =
        dotted({meeting ? words.translate("SteeringReport", "Meeting %1").arg(words.date(*meeting)) : QString(),
                words.translate("SteeringReport", "Version %1").arg(words.number(qint64(data.request.version))),
                words.translate("SteeringReport", "Data as of %1").arg(words.date(data.dataAsOf()))});
    //: %1: twelve hexadecimal digits; "OPI Portfolio" is the name of the program
    report.footerLeft = words.translate("SteeringReport", "OPI Portfolio · fingerprint %1")
                            .arg(shortFingerprint(data.request.fingerprint));
    report.footerMiddle = data.request.audience == Audience::Internal
                              ? words.translate("SteeringReport", "Confidential: internal copy")
                              : label(words, Audience::Members);
}

} // namespace

Document steeringReport(const Portfolio &now, const std::optional<Portfolio> &before,
                        const SteeringReportRequest &asked, const Words &words)
{
    SteeringReportRequest request = asked;
    if (request.fingerprint.isEmpty())
        request.fingerprint = fingerprint(now);
    const ReportData data(now, before, request, words);
    Document report;
    report.language = words.language();
    report.title = request.title.isEmpty() ? titleOf(data.dataAsOf(), words) : request.title;
    report.date = request.today;
    addMargins(report, data);
    steering::addFront(report, data);
    steering::addGates(report, data);
    steering::addTimeline(report, data);
    steering::addReadiness(report, data);
    steering::addMoney(report, data);
    steering::addRisks(report, data);
    steering::addProcurement(report, data);
    steering::addMarket(report, data);
    steering::addBarriers(report, data);
    steering::addFollowUps(report, data);
    steering::addPlaces(report, data);
    steering::addProjects(report, data);
    steering::addAnnex(report, data);
    numberFigures(report, words);
    for (document::Block &block : report.blocks)
        endOnce(block);
    return report;
}

QString label(const Words &words, Audience audience)
{
    return audience == Audience::Internal ? words.translate("SteeringReport", "Internal")
                                          : words.translate("SteeringReport", "For members from companies");
}

} // namespace opi
