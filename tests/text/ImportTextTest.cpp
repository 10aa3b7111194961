#include "core/text/ImportText.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace opi;

namespace {

QString english(QString text) { return text.replace(QChar::Nbsp, u' '); }

/// The codes that sources give as the why and the action of a doubtful cell.
QList<std::pair<QByteArray, QByteArray>> doubtsIn(const QString &folder)
{
    static const QRegularExpression doubting(R"re(doubt\([^;"]*"([a-z-]+)",\s*"([a-z-]+)")re");
    QList<std::pair<QByteArray, QByteArray>> codes;
    QDirIterator files(QStringLiteral(OPI_SOURCE_DIR "/") + folder, {"*.cpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = doubting.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            codes.append({match.captured(1).toLatin1(), match.captured(2).toLatin1()});
        }
    }
    return codes;
}

} // namespace

TEST_CASE("every doubt of the import has its reason and its remedy in words")
{
    const Words words(Language::English);
    const auto codes = doubtsIn("core/exchange");
    CHECK(codes.size() > 25);
    for (const auto &[why, action] : codes) {
        const DoubtfulCell cell{2, 0, "Start", "x", why, action, "y"};
        INFO(why.toStdString() << " " << action.toStdString());
        CHECK(doubtWhy(words, cell).endsWith(u'.'));
        CHECK(doubtAction(words, cell).endsWith(u'.'));
    }
}

TEST_CASE("a doubt names what was read as people read it")
{
    const Words words(Language::English);
    CHECK(english(doubtAction(words, {2, 0, "Start", "05/03/2024", "date-ambiguous", "read-as", "2024-03-05"}))
          == "Read as 5 March 2024. Correct the list if that is wrong.");
    CHECK(english(doubtAction(words, {2, 0, "Budget", "1.234", "number-ambiguous", "read-as", "1234.00"}))
          == "Read as 1,234. Correct the list if that is wrong.");
    CHECK(doubtWhy(words, {2, 0, "Partner", "x", "named-twice", "taken-once", "100%1 ApS"})
          == "100%1 ApS is named more than once.");
}

TEST_CASE("the values of a difference are said as the program says them elsewhere")
{
    const Words words(Language::English);
    const auto said = [&](ImportField field, const QString &value) {
        ImportDifference difference;
        difference.field = field;
        return differenceValue(words, difference, value);
    };
    CHECK(english(said(ImportField::End, "2017-02-28")) == "28 February 2017");
    CHECK(english(said(ImportField::Budget, "15414794.00")) == "DKK 15,414,794");
    CHECK(english(said(ImportField::Budget, "5.50 EUR")) == "EUR 5.50");
    CHECK(said(ImportField::State, "on-hold") == "On hold");
    CHECK(said(ImportField::Partner, "A\nB") == "A and B");
    CHECK(said(ImportField::Start, "") == "empty");
    CHECK(said(ImportField::RiskImpact, "4") == "4 Serious");
    CHECK(said(ImportField::RiskProbability, "1") == "1 Very unlikely");
    CHECK(said(ImportField::BarrierSeverity, "3") == "Blocks");
    CHECK(said(ImportField::BarrierKindField, "data-it") == "Data and IT");
    CHECK(said(ImportField::CustomerLikelihood, "60") == words.percent(0.6));
    CHECK(said(ImportField::CustomerUnits, "1200") == "1,200");
    CHECK(said(ImportField::CommercialModel, "gain-share") == "Gain sharing");
    CHECK(said(ImportField::FactColumn, "light_time") == "Time");
    CHECK(said(ImportField::AnswerGiven, "not-applicable") == "Not applicable");
    CHECK(said(ImportField::GateDecisionVerdict, "hold") == "Hold");
    CHECK(said(ImportField::HolderNamed, "yes") == "Yes");
    CHECK(said(ImportField::ProcurementCpv, "33100000-1\n48000000-8") == "33100000-1 and 48000000-8");
    CHECK(fieldLabel(words, ImportField::Budget, 2024) == "Budget 2024");

    ImportDifference own;
    own.own = OwnColumn{Id<CustomField>::generate(), {"Borgere", "Citizens"}, CustomKind::Number, false};
    CHECK(fieldLabel(words, own) == "Citizens");
    CHECK(differenceValue(Words(Language::Danish), own, "12.5") == "12,5");
    CHECK(differenceValue(words, own, "12.5") == "12.5");
}

TEST_CASE("where a value came from is said with file, sheet, row, day and person")
{
    ImportRecord record;
    record.file = "Projekter.xlsx";
    record.sheet = "Aktive";
    record.importedAt = QDateTime(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC);
    record.importedBy = "Anna";
    const Words words(Language::English);
    CHECK(english(sourceText(words, {&record, 12, "x"}))
          == "From Projekter.xlsx, sheet Aktive, row 12, imported 3 May 2026 by Anna.");
    record.sheet.clear();
    record.importedBy.clear();
    CHECK(english(sourceText(words, {&record, 12, "x"})) == "From Projekter.xlsx, line 12, imported 3 May 2026.");
    CHECK(sourceText(words, {}).isEmpty());
}

TEST_CASE("an import is summed up in one sentence")
{
    ImportPlan plan;
    plan.read = 107;
    plan.added = 107;
    plan.organisationsAdded = 170;
    const QString text = summary(Words(Language::English), plan);
    CHECK(text.contains("107"));
    CHECK(text.contains("170"));
    CHECK(text.endsWith(u'.'));

    plan.list = ListKind::Risks;
    plan.gone = 2;
    CHECK(summary(Words(Language::English), plan).contains("107 risks added"));
    CHECK(summary(Words(Language::English), plan).contains("2 risks gone from the list"));

    plan.list = ListKind::FollowUps;
    CHECK(summary(Words(Language::English), plan).contains("107 follow-ups added"));

    plan.list = ListKind::RolloutPlans;
    plan.added = 1;
    CHECK(summary(Words(Language::English), plan).contains("1 implementation or scaling plan added"));
    CHECK(summary(Words(Language::Danish), plan).contains("1 implementerings- eller skaleringsplan tilføjet"));
    plan.list = ListKind::Sources;
    CHECK(summary(Words(Language::Danish), plan).contains("1 kilde tilføjet"));
    plan.list = ListKind::GateAnswers;
    CHECK(summary(Words(Language::English), plan).contains("1 answer at a gate added"));
    CHECK(summary(Words(Language::Danish), plan).contains("1 svar ved et beslutningspunkt tilføjet"));
    plan.list = ListKind::OptionHolders;
    CHECK(summary(Words(Language::Danish), plan).contains("1 optionshaver tilføjet"));
}
