#include "core/render/pdf/PdfReport.h"

#include "tests/render/pdf/PdfFile.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace opi;
using namespace opi::test;

namespace {

Document emptyReport(Language language = Language::Danish)
{
    Document report;
    report.language = language;
    report.title = "Porteføljestatus, efterår 2026";
    report.author = "Sundhedsklyngen";
    report.date = QDate(2026, 11, 21);
    report.headerLeft = "Sundhedsklyngen · Styregruppen";
    report.headerRight = "Møde 2. december 2026";
    report.footerLeft = "OPI Portefølje · fingeraftryk 7c1e 04ab 99d2";
    return report;
}

document::Table projects(int rows)
{
    document::Table table;
    table.columns = {{"Projekt", Qt::AlignLeft, 2}, {"Samlet", Qt::AlignLeft, 1}, {"Beløb, kr.", Qt::AlignRight, 1}};
    for (int i = 1; i <= rows; ++i)
        table.rows << QList<document::Cell>{
            {QString("Projekt nr. %1").arg(i)}, {"Grøn", Status::Good}, {QString("1.000.%1").arg(i)}};
    return table;
}

PdfFile read(const Document &report) { return PdfFile(valueOf(pdfOf(report))); }

QStringList texts(const QList<PdfElement> &elements)
{
    QStringList all;
    for (const PdfElement &element : elements)
        all << element.text;
    return all;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray output(const QString &program, const QStringList &arguments, int *exitCode = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    if (exitCode)
        *exitCode = process.exitCode();
    return process.readAll();
}

} // namespace

TEST_CASE("A PDF says its title, language and bookmarks", "[pdf]")
{
    Document report = emptyReport();
    report.blocks << document::Heading{1, "Porteføljen"} << document::Paragraph{"Tekst."}
                  << document::Heading{2, "Nøgletal"} << document::Paragraph{"Tekst."}
                  << document::Heading{3, "Uden bogmærke"} << document::Paragraph{"Tekst."} << document::PageBreak{}
                  << document::Heading{1, "Økonomi"} << document::Paragraph{"Tekst."};
    const PdfFile pdf = read(report);
    CHECK(pdf.title == "Porteføljestatus, efterår 2026");
    CHECK(pdf.showsTitle);
    CHECK(pdf.isMarked);
    CHECK(pdf.language == "da-DK");
    CHECK(pdf.metadata.contains("Porteføljestatus, efterår 2026"));
    CHECK(pdf.bookmarks == QStringList{"Porteføljen", "  Nøgletal", "Økonomi"});
    CHECK(pdf.pages.size() == 2);
    CHECK(pdf.allFontsEmbedded);
    CHECK(pdf.warnings == 0);
    CHECK(read(emptyReport(Language::English)).language == "en-GB");
}

TEST_CASE("The structure of a PDF has the blocks in order with their text", "[pdf]")
{
    Document report = emptyReport();
    report.blocks << document::Heading{1, "Porteføljen"}
                  << document::Paragraph{"Ærø, Østerbro og Århus; finansiering og effekt.",
                                         document::Paragraph::Role::Lead}
                  << document::Heading{2, "Indstilling"}
                  << document::List{true, {{"godkender", " beslutningspunkt G4,"}, {"", "drøfter økonomien."}}}
                  << document::KeyFigures{{{"Projekter", "41", "▲ 1"}}} << document::Heading{2, "Tabel"} << projects(2);
    const PdfFile pdf = read(report);
    REQUIRE(pdf.structure);
    CHECK(pdf.structure->role == "Document");
    CHECK(texts(pdf.structure->all("H1")) == QStringList{"Porteføljen"});
    CHECK(texts(pdf.structure->all("H2")) == QStringList{"Indstilling", "Tabel"});
    CHECK(texts(pdf.structure->all("P")) == QStringList{"Ærø, Østerbro og Århus; finansiering og effekt."});
    CHECK(texts(pdf.structure->all("Lbl")) == QStringList{"1.", "2.", "Projekter"});
    CHECK(texts(pdf.structure->all("LBody"))
          == QStringList{"godkender beslutningspunkt G4,", "drøfter økonomien.", "41 ▲ 1"});
    CHECK(pdf.structure->wholeText().startsWith("Porteføljen\nÆrø"));

    const PdfElement table = pdf.structure->all("Table").first();
    const QList<PdfElement> headings = table.all("TH");
    CHECK(texts(headings) == QStringList{"Projekt", "Samlet", "Beløb, kr.", "Projekt nr. 1", "Projekt nr. 2"});
    CHECK(headings[2].scope == "Column");
    CHECK(headings[3].scope == "Row");
    CHECK(texts(table.all("TD")) == QStringList{"Grøn", "1.000.1", "Grøn", "1.000.2"});
    CHECK(table.all("TR").size() == 3);
}

TEST_CASE("All that a page of a PDF shows is in an element or marked as decoration", "[pdf]")
{
    Document report = emptyReport();
    report.blocks << document::Heading{1, "Porteføljen"} << projects(60);
    const PdfFile pdf = read(report);
    CHECK(pdf.hasOnlyMarkedContent);
    for (const QByteArray &content : pdf.contents)
        CHECK_FALSE(content.contains("-5000"));
    CHECK(pdf.decoration.first().contains("Sundhedsklyngen · Styregruppen"));
    CHECK_FALSE(pdf.decoration.first().contains("Projekt nr. 1"));
}

TEST_CASE("Each page says which of how many it is", "[pdf]")
{
    Document report = emptyReport(Language::English);
    for (int i = 0; i < 3; ++i)
        report.blocks << document::Heading{1, "Chapter"} << document::PageBreak{};
    report.blocks << document::Paragraph{"End."};
    const PdfFile pdf = read(report);
    REQUIRE(pdf.pages.size() == 4);
    CHECK(pdf.decoration[0].contains("Page 1 of 4"));
    CHECK(pdf.decoration[3].contains("Page 4 of 4"));
}

TEST_CASE("A table over several pages repeats its headings as decoration and loses no row", "[pdf]")
{
    Document report = emptyReport();
    report.blocks << document::Heading{1, "Projekter"} << projects(200);
    const PdfFile pdf = read(report);
    REQUIRE(pdf.pages.size() > 4);
    for (const QString &page : pdf.pages)
        CHECK(page.contains("Beløb, kr."));
    CHECK_FALSE(pdf.decoration[0].contains("Beløb, kr."));
    CHECK(pdf.decoration[1].contains("Beløb, kr."));
    const QList<PdfElement> rows = pdf.structure->all("TR");
    REQUIRE(rows.size() == 201);
    for (int i = 1; i <= 200; ++i)
        CHECK(rows[i].children.first().text == QString("Projekt nr. %1").arg(i));
}

TEST_CASE("A paragraph over two pages is one element with content on both", "[pdf]")
{
    Document report = emptyReport();
    const QString sentence = "Denne pilot er vurderet af styregruppen. ";
    report.blocks << document::Paragraph{sentence.repeated(150).trimmed()};
    const PdfFile pdf = read(report);
    REQUIRE(pdf.pages.size() == 2);
    const PdfElement paragraph = pdf.structure->all("P").first();
    CHECK(paragraph.pages == QSet<int>{0, 1});
    CHECK(paragraph.text == sentence.repeated(150).trimmed());
}

TEST_CASE("A row that is higher than a page goes on in the same cells", "[pdf]")
{
    Document report = emptyReport();
    const QString sentence = "Række med lang tekst om æbler, øl og ål. ";
    document::Table table = projects(1);
    table.rows << QList<document::Cell>{{"Lang"}, {sentence.repeated(60).trimmed()}, {"1"}};
    report.blocks << document::Heading{1, "Tabel"} << table;
    const PdfFile pdf = read(report);
    CHECK(pdf.pages.size() == 2);
    const PdfElement row = pdf.structure->all("TR").last();
    CHECK(row.children.size() == 3);
    CHECK(row.children[1].pages == QSet<int>{0, 1});
    CHECK(row.children[1].text == sentence.repeated(60).trimmed());
}

TEST_CASE("A heading goes to the next page with what it is above", "[pdf]")
{
    // Seen at every height that a heading may come to stand at.
    for (int before = 30; before < 45; ++before) {
        Document report = emptyReport();
        for (int i = 0; i < before; ++i)
            report.blocks << document::Paragraph{"Linje."};
        report.blocks << document::Heading{2, "Overskrift"} << projects(3);
        const PdfFile pdf = read(report);
        const QSet<int> heading = pdf.structure->all("H2").first().pages;
        const QSet<int> firstRow = pdf.structure->all("TD").first().pages;
        CHECK(heading == firstRow);
    }
}

TEST_CASE("A sum is on the same page as the row before it", "[pdf]")
{
    for (int rows = 20; rows < 50; ++rows) {
        Document report = emptyReport();
        document::Table table = projects(rows);
        table.hasTotals = true;
        report.blocks << table;
        const PdfFile pdf = read(report);
        const QList<PdfElement> all = pdf.structure->all("TR");
        CHECK(all.last().children.first().pages == all[all.size() - 2].children.first().pages);
    }
}

TEST_CASE("A caption below a table is on the page of its last row", "[pdf]")
{
    for (int rows = 25; rows < 40; ++rows) {
        Document report = emptyReport();
        report.blocks << projects(rows) << document::Paragraph{"Note.", document::Paragraph::Role::Caption};
        const PdfFile pdf = read(report);
        CHECK(pdf.structure->all("P").first().pages == pdf.structure->all("TR").last().children.first().pages);
    }
}

TEST_CASE("A figure has its words and keeps its caption", "[pdf]")
{
    Document report = emptyReport();
    for (int i = 0; i < 36; ++i)
        report.blocks << document::Paragraph{"Linje."};
    report.blocks << document::Figure{RiskMatrix{}, "Figur 1. Risici.", "Der er ingen åbne risici."};
    const PdfFile pdf = read(report);
    const PdfElement figure = pdf.structure->all("Figure").first();
    CHECK(figure.alternative == "Der er ingen åbne risici.");
    const PdfElement caption = pdf.structure->all("Caption").first();
    CHECK(caption.text == "Figur 1. Risici.");
    CHECK(caption.pages == figure.pages);
}

TEST_CASE("The same document gives the same bytes", "[pdf]")
{
    Document report = emptyReport();
    report.blocks << document::Heading{1, "Porteføljen"} << projects(40);
    CHECK(valueOf(pdfOf(report)) == valueOf(pdfOf(report)));
}

TEST_CASE("A document without blocks is one empty page", "[pdf]")
{
    const PdfFile pdf = read(emptyReport());
    CHECK(pdf.pages.size() == 1);
    CHECK(pdf.bookmarks.isEmpty());
    CHECK(pdf.structure);
}

TEST_CASE("Title and author may hold any sign", "[pdf]")
{
    Document report = emptyReport();
    report.title = "A <B> & %2 \"C\"";
    const PdfFile pdf = read(report);
    CHECK(pdf.title == report.title);
    CHECK(pdf.metadata.contains("A &lt;B&gt; &amp; %2 &quot;C&quot;"));
}

TEST_CASE("A report that is cancelled leaves the old file as it was", "[pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("rapport.pdf");
    Document report = emptyReport();
    report.blocks << projects(200);
    REQUIRE(savePdf(report, path));
    const QByteArray before = contentOf(path);
    int told = 0;
    const Result<> result = savePdf(emptyReport(), path, [&told](int done, int pages) {
        ++told;
        CHECK(done < pages);
        return false;
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == Error::Kind::Cancelled);
    CHECK(told == 1);
    CHECK(before.startsWith("%PDF-1.7"));
    CHECK(contentOf(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("A report cannot be written into a folder that is not there", "[pdf]")
{
    const Result<> result = savePdf(emptyReport(), "/no/such/folder/rapport.pdf");
    REQUIRE_FALSE(result);
    CHECK(result.error().code == "file-not-written");
}

TEST_CASE("Other programs find no fault with the PDF and read its words", "[pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("rapport.pdf");
    Document report = emptyReport();
    report.blocks << document::Heading{1, "Økonomi og finansiering"}
                  << document::Paragraph{"Effektfuld finansiering på Ærø, i Østerbro og i Århus."} << projects(90);
    REQUIRE(savePdf(report, path));
    const auto isThere = [](const char *program) {
        const bool found = !QStandardPaths::findExecutable(program).isEmpty();
        if (!found)
            WARN(program << " is not installed, so it was not asked");
        return found;
    };
    if (isThere("pdfinfo")) {
        const QByteArray facts = output("pdfinfo", {path});
        CHECK(facts.contains("Tagged:          yes"));
        CHECK(facts.contains("A4"));
        CHECK(facts.contains("Porteføljestatus, efterår 2026"));
        CHECK_FALSE(facts.contains("rror"));
        const QByteArray structure = output("pdfinfo", {"-struct-text", path});
        CHECK(structure.contains("\"Økonomi og finansiering\""));
        CHECK(structure.contains("\"Projekt nr. 90\""));
        CHECK_FALSE(structure.contains("rror"));
    }
    if (isThere("pdftotext")) {
        const QByteArray text = output("pdftotext", {"-raw", path, "-"});
        CHECK(text.contains("Effektfuld finansiering på Ærø, i Østerbro og i Århus."));
        CHECK_FALSE(text.contains("\t"));
        CHECK_FALSE(text.contains("rror"));
    }
    if (isThere("qpdf")) {
        int exitCode = -1;
        output("qpdf", {"--check", path}, &exitCode);
        CHECK(exitCode == 0);
    }
}
