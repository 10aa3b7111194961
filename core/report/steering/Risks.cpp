#include "core/report/FigureText.h"
#include "core/report/steering/ReportData.h"
#include "core/text/Labels.h"

namespace opi::steering {

namespace {

/// How the score of a risk moved, in a mark and words.
QString riskMovement(const ReportData &data, const Risk &risk)
{
    const Words &words = data.words;
    const Risk *earlier = data.before ? data.before->find(risk.id) : nullptr;
    if (!earlier)
        return words.translate("SteeringReport", "new", "risk");
    if (earlier->score() == risk.score())
        return words.translate("SteeringReport", "unchanged");
    //: %1: the score that a risk had
    return (risk.score() > earlier->score() ? QStringLiteral("▲ ") : QStringLiteral("▼ "))
           + words.translate("SteeringReport", "was %1", "score").arg(words.number(qint64(earlier->score())));
}

void addWorst(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Risk"), 3),
                     textColumn(words.translate("SteeringReport", "Project"), 2),
                     //: probability x impact
                     textColumn(words.translate("SteeringReport", "Score"), 1)};
    if (data.before)
        table.columns << textColumn(words.translate("SteeringReport", "Since last"), 1);
    table.columns << textColumn(words.translate("SteeringReport", "Response"), 3);
    for (const Id<Risk> &id : data.risks.worst) {
        const Risk &risk = *data.now.find(id);
        const Project &project = *data.now.find(risk.project);
        const bool mayTell = data.mayName(project);
        const RiskBand band = bandOf(risk.score());
        QList<document::Cell> row{
            strongCell(mayTell ? words.of(risk.title) : words.translate("SteeringReport", "Confidential risk")),
            cell(data.name(project.id)),
            {words.number(qint64(risk.score())), toneOf(band), false, label(words, band)}};
        if (data.before)
            row << cell(riskMovement(data, risk));
        row << cell(mayTell ? words.of(risk.response) : QString());
        table.rows << row;
    }
    report.blocks << document::Heading{2, words.translate("SteeringReport", "The most serious risks")} << table;
}

} // namespace

void addRisks(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    if (data.risks.open == 0)
        return;
    const QString sentence = figureSentence(data.risks, words);
    report.blocks << document::Heading{1, words.translate("SteeringReport", "Risks")}
                  << document::Paragraph{sentence, document::Paragraph::Role::Lead, true}
                  << document::Figure{data.risks,
                                      figureTitle(data.risks, words) + QStringLiteral(". ")
                                          + words.translate("SteeringReport", "The annex has the numbers as a table."),
                                      figureTitle(data.risks, words) + QStringLiteral(". ") + sentence};
    addWorst(report, data);
}

} // namespace opi::steering
