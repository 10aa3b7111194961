#include "core/exchange/import/HeaderWords.h"
#include "core/exchange/import/NameKey.h"
#include "core/exchange/import/OrganisationKindGuess.h"
#include "tests/exchange/ImportSamples.h"

#include <QMap>
#include <QSet>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

/// "start 0.95" for each column, "-" for one without a field.
std::vector<std::string> matches(const QString &list)
{
    std::vector<std::string> all;
    for (const ColumnMatch &match : matchColumns(tableOf(list), emptyPortfolio()).columns)
        all.push_back(match.field ? std::string(importField(*match.field).code) : "-");
    return all;
}

using Fields = std::vector<std::string>;

} // namespace

TEST_CASE("every field is listed in the order of the enum, with a code of its own")
{
    REQUIRE(importFields().size() == std::size_t(importFieldCount));
    QSet<QByteArray> codes;
    for (std::size_t i = 0; i < importFields().size(); ++i) {
        const ImportFieldInfo &info = importFields()[i];
        CHECK(int(info.field) == int(i));
        CHECK(importFieldFrom(QString::fromLatin1(info.code)) == info.field);
        codes.insert(info.code);
        CHECK_FALSE(info.label(Language::Danish).isEmpty());
        CHECK_FALSE(info.label(Language::English).isEmpty());
    }
    CHECK(codes.size() == importFieldCount);
}

TEST_CASE("no name belongs to two fields of one kind of list")
{
    for (int kind = 0; kind < valueCount(ListKind()); ++kind) {
        QMap<QString, ImportField> owners;
        for (const ImportField field : importFieldsOf(ListKind(kind))) {
            const ImportFieldInfo &info = importField(field);
            for (const QString &name : info.names()) {
                const QString words = headerWordsOf(name).all;
                INFO(kind << " " << info.code << ": " << name.toStdString());
                CHECK_FALSE(words.isEmpty());
                CHECK(owners.value(words, field) == field);
                owners.insert(words, field);
            }
        }
    }
}

TEST_CASE("headings are found in Danish, English and Norwegian, by case and marks never")
{
    CHECK(matches("PROJEKTTITEL;Start-dato;slut dato;Total budget (t.kr.);Ansøger\nA;2024-01-01;2024-02-01;5;B\n")
          == Fields{"title-da", "start", "end", "budget", "lead"});
    CHECK(matches(
              "Project title,Start date,End date,Total cost,Coordinator,Participants\nA,2024-01-01,2024-02-01,5,B,C\n")
          == Fields{"title-da", "start", "end", "budget", "lead", "partner"});
    CHECK(matches("Prosjekttittel;Oppstart;Avslutning;Innvilget "
                  "beløp;Søker;Samarbeidspartnere\nA;2024-01-01;2024-02-01;5;B;C\n")
          == Fields{"title-da", "start", "end", "grant-committed", "lead", "partner"});
    CHECK(matches("Titel;Title;Resumé;Summary\nA;B;C;D\n")
          == Fields{"title-da", "title-en", "summary-da", "summary-en"});
    CHECK(matches("Title;Titel\nA;B\n") == Fields{"title-en", "title-da"});
}

TEST_CASE("a heading of two languages counts by either half, and the reason and the confidence are stated")
{
    const SourceTable table = tableOf("Projektitel / Operation name;Startdato\nProjektets samlede budget;x\n");
    const ColumnMap map = matchColumns(table, emptyPortfolio());
    CHECK(map.columns[0].field == ImportField::TitleDa);
    CHECK(map.columns[0].why == "half-name");
    CHECK(map.columns[0].confidence == Approx(0.95));
    const ColumnMap within = matchColumns(tableOf("Titel;Projektets samlede budget\nA;5\n"), emptyPortfolio());
    CHECK(within.columns[1].field == ImportField::Budget);
    CHECK(within.columns[1].why == "name-within");
    CHECK(within.columns[1].confidence > 0.5);
    CHECK(within.columns[1].confidence < 0.9);
    CHECK(within.columns[0].confidence == Approx(1));
    CHECK(within.columns[0].why == "same-name");
}

TEST_CASE("the content of a column must bear its heading out")
{
    CHECK(matches("Titel;Budget note;Start\nA;mangler bilag;2024-01-01\nB;ok;2024-01-01\n")
          == Fields{"title-da", "-", "start"});
    const ColumnMap map = matchColumns(tableOf("Titel;Budget\nA;ja\nB;nej\n"), emptyPortfolio());
    CHECK(map.columns[1].confidence == Approx(0.5));
    CHECK(matches("Titel;Hvor\nA;Syddanmark\nB;Region Nordjylland\nC;Sjælland\n") == Fields{"title-da", "region"});
    CHECK(matches("Titel;Hvor\nA;Kolding\nB;Københavns Kommune\n") == Fields{"title-da", "lead-municipality"});
}

TEST_CASE("one column of two with one name is taken, and columns without headings are not")
{
    CHECK(matches("Titel;;Titel\nA;x;B\n") == Fields{"title-da", "-", "-"});
    CHECK(matches("Titel;Budget 2024;Budget 2025;Budget 2024 (EUR)\nA;1;2;3\n")
          == Fields{"title-da", "budget", "budget", "budget"});
    CHECK(matches("Titel;Partner;Partner\nA;X;Y\n") == Fields{"title-da", "partner", "partner"});
}

TEST_CASE("the user corrects a match by heading or by number, and takes one out")
{
    const SourceTable table = tableOf("Navn;Budget;Rest\nA;1;2\n");
    ColumnMap map = matchColumns(table, emptyPortfolio());
    REQUIRE(assignColumn(map, table, emptyPortfolio(), "budget", "rest"));
    CHECK_FALSE(map.columns[1].field);
    CHECK(map.columns[2].field == ImportField::Budget);
    CHECK(map.columns[2].why == "user");
    CHECK(map.columns[2].confidence == Approx(1));
    REQUIRE(assignColumn(map, table, emptyPortfolio(), "Budget", "2"));
    CHECK(map.columns[1].field == ImportField::Budget);
    CHECK_FALSE(map.columns[2].field);
    REQUIRE(assignColumn(map, table, emptyPortfolio(), "budget", ""));
    CHECK_FALSE(map.columnOf(ImportField::Budget));
    CHECK(assignColumn(map, table, emptyPortfolio(), "farve", "1").error().code == "import-field-unknown");
    CHECK(assignColumn(map, table, emptyPortfolio(), "budget", "4").error().code == "import-column-unknown");
    CHECK(assignColumn(map, table, emptyPortfolio(), "budget", "Findes ikke").error().facts
          == QStringList{"Findes ikke", "liste.csv"});
}

TEST_CASE("names are the same whatever their case, blanks and spelling of å, but not another form of company")
{
    CHECK(nameKey(u"AARHUS  Kommune ") == nameKey(u"Århus kommune"));
    CHECK(nameKey(u"Banke A/S") == nameKey(u"banke AS"));
    CHECK(nameKey(u"\"Fonden\" X–Y") == nameKey(u"fonden x-y"));
    CHECK(nameKey(u"Banke ApS") != nameKey(u"Banke A/S"));
    CHECK(nameKey(u"Banke ApS") != nameKey(u"Banke"));
    CHECK(nameKey(u"A\u030Arhus") == nameKey(u"Århus"));
}

TEST_CASE("the kind of an organisation is taken from a name that states it, and else is not guessed")
{
    const std::pair<const char *, OrganisationKind> known[] = {
        {"Kolding Kommune", OrganisationKind::Municipality},
        {"Bornholms Regionskommune", OrganisationKind::Municipality},
        {"Region Syddanmark", OrganisationKind::Region},
        {"Syddansk Universitet", OrganisationKind::University},
        {"Odense Universitetshospital", OrganisationKind::Hospital},
        {"Proeve A/S", OrganisationKind::Company},
        {"Proeve ApS", OrganisationKind::Company},
        {"Smart IVS", OrganisationKind::Company},
        {"Brødrene I/S", OrganisationKind::Company},
        {"Professionshøjskolen VIA University College", OrganisationKind::OtherEducation},
        {"UC SYD", OrganisationKind::OtherEducation},
        {"Erhvervsakademi Kolding", OrganisationKind::OtherEducation},
        {"Teknologisk Institut", OrganisationKind::ResearchInstitute},
        {"Alexandra Instituttet A/S", OrganisationKind::ResearchInstitute},
        {"Fonden Plast Center Danmark", OrganisationKind::Foundation},
        {"Den Erhvervsdrivende Fond X", OrganisationKind::Foundation},
        {"Erhvervsstyrelsen", OrganisationKind::StateBody},
        {"Foreningen Welfare Tech Region", OrganisationKind::Unknown},
        {"Center for Regional- og Turismeforskning", OrganisationKind::Unknown},
        {"Væksthus Midtjylland", OrganisationKind::Unknown},
        {"", OrganisationKind::Unknown},
    };
    for (const auto &[name, kind] : known) {
        INFO(name);
        CHECK(int(kindStatedBy(QString::fromUtf8(name))) == int(kind));
    }
}
