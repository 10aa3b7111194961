#include "tests/cli/Cli.h"
#include "tests/support/Packed.h"

#include <QFile>
#include <QJsonArray>

using namespace opi::test;

namespace {

void writeList(const QString &path, const QByteArray &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

const QByteArray list = "Projektnavn;Ansøger;Startdato;Slutdato;Region;Samlet budget\r\n"
                        "Bedre søvn;Eksempel ApS;01.02.2024;31.12.2025;Region Nordjylland;1.250.000\r\n"
                        "Mindre støj;Eksempel A/S;15.06.2024;30.06.2026;Månens bagside;2.000.000,50\r\n";

} // namespace

TEST_CASE("a list comes in with one command, and again adds nothing", "[cli]")
{
    const Cli opi;
    writeList(opi.path("list.csv"), list);
    REQUIRE(opi({"new", "a.opi"}).exit == 0);
    const Said first = opi({"import", "a.opi", "list.csv", "--json"});
    CHECK(first.exit == 0);
    const QJsonObject report = first.json();
    CHECK(QStringList(report.keys()).join(' ')
          == "added assessments_added differences different doubtful gone list organisations_added read skipped "
             "unchanged "
             "updated");
    CHECK(report["read"].toInt() == 2);
    CHECK(report["added"].toInt() == 2);
    CHECK(report["organisations_added"].toInt() == 2);
    const QJsonArray doubtful = report["doubtful"].toArray();
    REQUIRE(doubtful.size() == 1);
    CHECK(doubtful[0]["row"].toInt() == 3);
    CHECK(doubtful[0]["column"].toString() == "Region");
    CHECK(doubtful[0]["value"].toString() == "Månens bagside");
    CHECK_FALSE(doubtful[0]["why"].toString().isEmpty());
    CHECK_FALSE(doubtful[0]["action"].toString().isEmpty());

    const QJsonObject figures = opi({"show", "a.opi", "figures", "--json"}).json();
    CHECK(figures["budget_total"].toString() == "3250000.50");
    CHECK(figures["by_region"].toObject() == QJsonObject{{"Nordjylland", 1}, {"Månens bagside", 1}});
    CHECK(figures["by_phase"].toObject() == QJsonObject{{"none", 2}});
    CHECK(figures["earliest_start"].toString() == "2024-02-01");

    const QJsonObject again = opi({"import", "a.opi", "list.csv", "--json"}).json();
    CHECK(again["added"].toInt() == 0);
    CHECK(again["unchanged"].toInt() == 2);
    CHECK(opi({"undo", "a.opi"}).exit == 0);
    CHECK(opi({"show", "a.opi", "figures", "--json"}).json()["projects"].toInt() == 0);
}

TEST_CASE("a dry run says what would happen and changes nothing", "[cli]")
{
    const Cli opi;
    writeList(opi.path("list.csv"), list);
    REQUIRE(opi({"new", "a.opi"}).exit == 0);
    CHECK(opi({"import", "a.opi", "list.csv", "--dry-run", "--json"}).json()["added"].toInt() == 2);
    CHECK(opi({"show", "a.opi", "figures", "--json"}).json()["projects"].toInt() == 0);
    CHECK(opi({"show", "a.opi", "journal", "--json"}).json()["entries"].toArray().size() == 1);
}

TEST_CASE("what the user says about a list goes before what is recognised", "[cli]")
{
    const Cli opi;
    writeList(opi.path("odd.txt"), QString("Oversigt\nHvad|Hvornår\nSårpleje|2024-05-01\n").toLatin1());
    REQUIRE(opi({"new", "a.opi"}).exit == 0);
    const Said said = opi({"import", "a.opi", "odd.txt", "--separator", "|", "--encoding", "latin1", "--header-row",
                           "2", "--map", "title-da=Hvad", "--map", "start=2", "--json"});
    INFO(said.reason.toStdString());
    CHECK(said.json()["added"].toInt() == 1);
    const QJsonObject project = opi({"show", "a.opi", "projects", "--json"}).json()["projects"].toArray()[0].toObject();
    CHECK(project["title"]["da"].toString() == "Sårpleje");
    CHECK(project["start"].toString() == "2024-05-01");
    CHECK(project["code"].toString() == "P-0001");
}

TEST_CASE("the fields of an import are listed, and wrong options are refused", "[cli]")
{
    const Cli opi;
    CHECK(opi({"import", "--fields"}).exit == 0);
    CHECK(opi({"import", "--fields", "--language", "en"}).out.contains("Budget"));
    REQUIRE(opi({"new", "a.opi"}).exit == 0);
    CHECK(opi({"import", "a.opi", "missing.csv"}).exit == 1);
    CHECK(opi({"import", "a.opi"}).exit == 2);
    CHECK(opi({"import", "a.opi", "list.csv", "--separator", "::"}).exit == 2);
    CHECK(opi({"import", "a.opi", "list.csv", "--encoding", "morse"}).exit == 2);
    CHECK(opi({"import", "a.opi", "list.csv", "--header-row", "0"}).exit == 2);
    CHECK(opi({"import", "a.opi", "list.csv", "--map", "budget"}).exit == 2);
}

TEST_CASE("barriers come in with one command and are recognised by their headings, and one undo takes them back",
          "[cli]")
{
    const Cli opi;
    writeList(opi.path("list.csv"), list);
    writeList(opi.path("barriers.csv"), "Projekt;Barriere;Kategori;Alvor;Ejer\n"
                                        "P-0001;Ingen driftsejer;Organisation;3;\n"
                                        "P-0002;Data mangler;Vejret;Mellem;\n");
    REQUIRE(opi({"new", "a.opi"}).exit == 0);
    REQUIRE(opi({"import", "a.opi", "list.csv"}).exit == 0);
    const Said said = opi({"import", "a.opi", "barriers.csv", "--json"});
    REQUIRE(said.exit == 0);
    CHECK(said.json()["list"].toString() == "barriers");
    CHECK(said.json()["added"].toInt() == 2);
    const QJsonArray doubtful = said.json()["doubtful"].toArray();
    REQUIRE(doubtful.size() == 1);
    CHECK(doubtful[0]["why"].toString() == "value-unknown");
    const auto shown = [&] { return opi({"show", "a.opi", "barriers", "--json"}).json()["barriers"].toArray().size(); };
    CHECK(shown() == 2);
    CHECK(opi({"import", "a.opi", "barriers.csv", "--list", "barriers", "--json"}).json()["unchanged"].toInt() == 2);
    CHECK(opi({"undo", "a.opi"}).exit == 0);
    CHECK(shown() == 0);
    CHECK(opi({"import", "--fields", "--list", "procurements"}).out.contains("procurement-route"));
    CHECK(opi({"import", "--fields", "--list", "rollout-plans"}).out.contains("rollout-training-da"));
    CHECK(opi({"import", "--fields", "--list", "commercial-plans"}).out.contains("commercial-model"));
    CHECK(opi({"import", "--fields", "--list", "gate-answers"}).out.contains("answer-criterion"));
    CHECK(opi({"import", "--fields", "--list", "gate-decisions"}).out.contains("gate-deciders"));
    CHECK(opi({"import", "--fields", "--list", "phase-plans"}).out.contains("plan-forecast"));
    CHECK(opi({"import", "--fields", "--list", "option-holders"}).out.contains("holder-named"));
    CHECK(opi({"import", "a.opi", "barriers.csv", "--list", "wishes"}).exit == 2);
}

TEST_CASE("the sources of facts come in with one command, and are shown as sources", "[cli]")
{
    const Cli opi;
    writeList(opi.path("list.csv"), list);
    writeList(opi.path("sources.csv"), "Projekt;Oplysning;Kilde;Dato\n"
                                       "P-0001;Titel;https://eksempel.dk/soevn;03.05.2026\n"
                                       "P-0002;start_date;https://eksempel.dk/stoej;\n");
    REQUIRE(opi({"new", "a.opi"}).exit == 0);
    REQUIRE(opi({"import", "a.opi", "list.csv"}).exit == 0);
    const Said said = opi({"import", "a.opi", "sources.csv", "--json"});
    REQUIRE(said.exit == 0);
    CHECK(said.json()["list"].toString() == "sources");
    CHECK(said.json()["added"].toInt() == 2);
    const auto shown = [&] { return opi({"show", "a.opi", "sources", "--json"}).json()["sources"].toArray(); };
    const QJsonArray sources = shown();
    REQUIRE(sources.size() == 2);
    CHECK(sources[0]["project"].toString() == "P-0001");
    CHECK(sources[0]["column"].toString() == "title");
    CHECK(sources[0]["date"].toString() == "2026-05-03");
    CHECK(opi({"undo", "a.opi"}).exit == 0);
    CHECK(shown().isEmpty());
}

TEST_CASE("what is exported comes in again as the same projects", "[cli]")
{
    const Cli opi;
    writeList(opi.path("list.csv"), list);
    REQUIRE(opi({"new", "a.opi"}).exit == 0);
    REQUIRE(opi({"import", "a.opi", "list.csv"}).exit == 0);
    REQUIRE(opi({"export", "a.opi", "--output", "out.csv"}).exit == 0);
    REQUIRE(opi({"export", "a.opi", "--output", "out.json"}).exit == 0);
    const QJsonObject again = opi({"import", "a.opi", "out.csv", "--json"}).json();
    CHECK(again["added"].toInt() == 0);
    CHECK(again["different"].toInt() == 0);
    CHECK(opi({"export", "a.opi", "--output", "out.pdf"}).exit == 1);
    CHECK(opi({"export", "a.opi"}).exit == 2);
}

TEST_CASE("readiness and use in a list are shown as readiness, and one undo takes them back", "[cli][3.8]")
{
    const Cli opi;
    writeList(opi.path("package.csv"), "Projektnummer;Titel;Komponent;Parathed;Anvendelse;Vurderet den\n"
                                       "17;Tryksår;Måtte;7;4;2024-10-01\n"
                                       "17;Tryksår;Vejledning;6;2;2024-10-01\n");
    REQUIRE(opi({"new", "a.opi"}).exit == 0);
    const Said said = opi({"import", "a.opi", "package.csv", "--json"});
    REQUIRE(said.exit == 0);
    CHECK(said.json()["assessments_added"].toInt() == 1);
    const auto shown = [&] {
        const Said readiness = opi({"show", "a.opi", "readiness", "--json"});
        return QJsonDocument::fromJson(readiness.out.toUtf8()).array();
    };
    REQUIRE(shown().size() == 1);
    const QJsonObject project = shown().first().toObject();
    CHECK(project["assessed_on"].toString() == "2024-10-01");
    CHECK(project["package_score"].toInt() == 12); // 6 x 2, below 7 x 4
    CHECK(project["limiting_axis"].toString() == "use");
    const QJsonArray parts = project["components"].toArray();
    REQUIRE(parts.size() == 2);
    CHECK(parts[0]["core"].toBool());
    CHECK(parts[0]["readiness"].toInt() == 7);
    CHECK(parts[1]["use"].toInt() == 2);
    CHECK(opi({"undo", "a.opi"}).exit == 0);
    CHECK(shown().isEmpty());
}

// Worked out by hand: 1 250 000.50 + 15.414 (fifteen kroner and some øre, as it is a number) = 1 250 015.91.
TEST_CASE("a workbook comes in with one command, its sheet found or named", "[cli]")
{
    const Cli opi;
    const QByteArray styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    const auto text = [](const QByteArray &value) { return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>"; };
    const QByteArray headings =
        "<row>" + text("Projekttitel") + text("Startdato") + text("Samlet budget") + text("Region") + "</row>";
    const QByteArray projects =
        "<sheetData>" + headings + "<row>" + text("Bedre søvn") + "<c s=\"1\"><v>45323</v></c><c><v>1250000.5</v></c>"
        + text("Region Nordjylland") + "</row><row hidden=\"1\">" + text("Mindre støj")
        + "<c s=\"1\"><v>45458</v></c><c><v>15.414</v></c><c t=\"e\"><v>#N/A</v></c></row></sheetData>";
    const QByteArray notes =
        "<sheetData><row>" + text("Læs mig") + "</row><row>" + text("Noter") + "</row></sheetData>";
    writeList(opi.path("list.xlsx"),
              workbook({{{"name=\"Noter\"", notes}, {"name=\"Projekter\"", projects}}, {}, styles}));
    REQUIRE(opi({"new", "a.opi"}).exit == 0);

    const QJsonObject report = opi({"import", "a.opi", "list.xlsx", "--json"}).json();
    CHECK(report["added"].toInt() == 2);
    const QJsonArray doubtful = report["doubtful"].toArray();
    REQUIRE(doubtful.size() == 2);
    CHECK(doubtful[0]["row"].toInt() == 3);
    CHECK(doubtful[0]["why"].toString() == "rows-hidden");
    CHECK(doubtful[1]["column"].toString() == "Region");
    CHECK(doubtful[1]["value"].toString() == "#N/A");
    CHECK(doubtful[1]["action"].toString() == "left-empty");
    const QJsonObject figures = opi({"show", "a.opi", "figures", "--json"}).json();
    CHECK(figures["budget_total"].toString() == "1250015.91");
    CHECK(figures["earliest_start"].toString() == "2024-02-01");
    CHECK(figures["by_region"].toObject() == QJsonObject{{"Nordjylland", 1}, {"none", 1}});
    CHECK(opi({"import", "a.opi", "list.xlsx", "--json"}).json()["unchanged"].toInt() == 2);

    CHECK(opi({"import", "a.opi", "list.xlsx", "--sheet", "projekter", "--dry-run"}).exit == 0);
    REQUIRE(opi({"export", "a.opi", "--output", "again.xlsx"}).exit == 0);
    const QJsonObject again = opi({"import", "a.opi", "again.xlsx", "--json"}).json();
    CHECK(again["unchanged"].toInt() == 2);
    CHECK(again["doubtful"].toArray().isEmpty()); // an empty cell at the end of a row is nothing to ask about
    const Said wrong = opi({"import", "a.opi", "list.xlsx", "--sheet", "Ark7", "--language", "en"});
    CHECK(wrong.exit == 1);
    CHECK(wrong.reason.contains("list.xlsx has no sheet Ark7. It has these: Noter, Projekter."));
}
