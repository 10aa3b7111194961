#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/ListFile.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

SourceTable table(const QByteArray &bytes, const ListOptions &options = {})
{
    return valueOf(readCsv(bytes, "liste.csv", options));
}

/// Header and cells, without where they stood.
QList<QStringList> cells(const SourceTable &table)
{
    QList<QStringList> all{table.header};
    for (const SourceRecord &record : table.records)
        all << record.cells;
    return all;
}

Error errorOf(const QByteArray &bytes, const ListOptions &options = {})
{
    const Result<SourceTable> read = readCsv(bytes, "liste.csv", options);
    REQUIRE_FALSE(read);
    return read.error();
}

using Lines = QList<int>;
Lines lines(const SourceTable &table)
{
    Lines all;
    for (const SourceRecord &record : table.records)
        all << record.line;
    return all;
}

} // namespace

TEST_CASE("a comma, a quote and a line break inside quotes belong to the cell")
{
    CHECK(cells(table("a,b\n1,\"Anytown, WW\"\n")) == QList<QStringList>{{"a", "b"}, {"1", "Anytown, WW"}});
    CHECK(cells(table("a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n"))
          == QList<QStringList>{{"a", "b"}, {"1", "ha \"ha\" ha"}, {"3", "4"}});
    CHECK(cells(table("a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n"))
          == QList<QStringList>{{"a", "b"}, {"1", "ha \n\"ha\" \nha"}, {"3", "4"}});
    CHECK(cells(table("key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [102.0, 0.5]}\"\n"))
          == QList<QStringList>{{"key", "val"}, {"1", "{\"type\": \"Point\", \"at\": [102.0, 0.5]}"}});
}

TEST_CASE("lines may end with LF, CR LF or a lone CR, and the last one may not end at all")
{
    const QList<QStringList> expected{{"a", "b", "c"}, {"1", "", ""}, {"2", "3", "4"}};
    CHECK(cells(table("a,b,c\n1,\"\",\"\"\n2,3,4")) == expected);
    CHECK(cells(table("a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n")) == expected);
    CHECK(cells(table("a,b,c\r1,\"\",\"\"\r2,3,4")) == expected);
}

TEST_CASE("a line break inside a cell stays as it is, and the next record knows the line it starts on")
{
    const SourceTable crlf = table("a,b,c\r\n1,2,3\r\n\"Once upon \r\na time\",5,6\r\n7,8,9\r\n");
    CHECK(crlf.records[1].cells[0] == "Once upon \r\na time");
    CHECK(lines(crlf) == Lines{2, 3, 5});
    const SourceTable lf = table("a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n");
    CHECK(lf.records[1].cells[0] == "Once upon \na time");
    CHECK(lines(lf) == Lines{2, 3, 5});
}

TEST_CASE("the separator is the one that cuts the records evenly")
{
    CHECK(table("navn;beløb\nEt, to og tre;1,5\nFire;2,5\n").separator == u';');
    CHECK(table("navn;beløb\n1,5;2,5\n1,5;2,5\n1,5;2,5\n").separator == u';');
    CHECK(table("navn,beløb\n\"a;b\",1\n\"c;d\",2\n").separator == u',');
    CHECK(table("navn\tbeløb\nEt, to\t1\n").separator == u'\t');
    CHECK(table("navn|beløb\nEt, to|1\n").separator == u'|');
    CHECK(cells(table("navn\nEt\nTo\n")) == QList<QStringList>{{"navn"}, {"Et"}, {"To"}});
    CHECK(cells(table("a,b;c\n1,2;3\n", {.separator = u','})) == QList<QStringList>{{"a", "b;c"}, {"1", "2;3"}});
}

TEST_CASE("the line with which a spreadsheet names its separator is believed and is no record")
{
    const SourceTable read = table("sep=|\r\na|b\r\n1|2\r\n");
    CHECK(cells(read) == QList<QStringList>{{"a", "b"}, {"1", "2"}});
    CHECK(read.headerLine == 2);
    CHECK(lines(read) == Lines{3});
}

TEST_CASE("what only looks like a line that names a separator is a heading")
{
    CHECK(cells(table("sep=nr;titel\n1;A\n")) == QList<QStringList>{{"sep=nr", "titel"}, {"1", "A"}});
    CHECK(cells(table("sep=a\n1\n")) == QList<QStringList>{{"sep=a"}, {"1"}});
    CHECK(cells(table("sep=\n1\n")) == QList<QStringList>{{"sep="}, {"1"}});
    CHECK(cells(table("sep=\"\n1\n")) == QList<QStringList>{{"sep=\""}, {"1"}});
    CHECK(cells(table("sep=\t\na\tb\n1\t2\n")) == QList<QStringList>{{"a", "b"}, {"1", "2"}});
}

TEST_CASE("half a letter of UTF-16 is refused with its line, as no file can hold it")
{
    const QString half = QStringLiteral("Titel\nA") + QChar(0xD83D) + QStringLiteral("B\n");
    QByteArray text("\xFF\xFE", 2);
    for (const QChar c : half) {
        text += char(c.cell());
        text += char(c.row());
    }
    CHECK(errorOf(text).code == "text-not-in-encoding");
    CHECK(errorOf(text).facts == QStringList{"liste.csv", "2", "utf-16le"});

    const QByteArray cut("\xFF\xFE"
                         "T\0i\0\n\0A",
                         9); // the last letter has lost a byte
    CHECK(errorOf(cut).code == "text-not-in-encoding");
}

TEST_CASE("the encoding is seen from the bytes")
{
    const QStringList expected{"Sjælland", "Århus ø"};
    const auto first = [](const SourceTable &read) { return read.records[0].cells; };
    const QString text = "a;b\nSjælland;Århus ø\n";

    const SourceTable utf8 = table(text.toUtf8());
    CHECK(first(utf8) == expected);
    CHECK(utf8.encoding == "utf-8");

    const SourceTable marked = table("\xEF\xBB\xBF" + text.toUtf8());
    CHECK(first(marked) == expected);
    CHECK(marked.header[0] == "a");

    const SourceTable western = table(text.toLatin1());
    CHECK(first(western) == expected);
    CHECK(western.encoding == "windows-1252");

    QByteArray little("\xFF\xFE", 2);
    QByteArray big("\xFE\xFF", 2);
    for (const QChar c : text) {
        little += char(c.unicode() & 0xFF);
        little += char(c.unicode() >> 8);
        big += char(c.unicode() >> 8);
        big += char(c.unicode() & 0xFF);
    }
    CHECK(first(table(little)) == expected);
    CHECK(first(table(big)) == expected);
    CHECK(table(big).encoding == "utf-16be");
}

TEST_CASE("what Windows adds to ISO-8859-1 is read as Windows means it")
{
    CHECK(table("a;b\n\x80 5;\x93x\x94 \x96 y\n").records[0].cells == QStringList{"€ 5", "“x” – y"});
}

TEST_CASE("a named encoding is used, and refused with the line where a byte does not fit it")
{
    const QByteArray western = QString("a;b\n1;2\nSjælland;3\n").toLatin1();
    CHECK(table(western, {.encoding = TextEncoding::Windows1252}).records[1].cells[0] == "Sjælland");
    const Error error = errorOf(western, {.encoding = TextEncoding::Utf8});
    CHECK(error.code == "text-not-in-encoding");
    CHECK(error.facts == QStringList{"liste.csv", "3", "utf-8"});
    CHECK(errorOf("\xEF\xBB\xBF" + western).facts[1] == "3");
    CHECK(encodingFrom("ISO-8859-1") == TextEncoding::Windows1252);
    CHECK(encodingFrom("UTF8") == TextEncoding::Utf8);
    CHECK_FALSE(encodingFrom("klingon"));
}

TEST_CASE("blank records are passed over, ragged ones are kept as they are")
{
    const SourceTable read = table("a;b;c\n1;2;3\n\n;;\n  ; ;\n4\n5;6;7;8\n");
    CHECK(cells(read) == QList<QStringList>{{"a", "b", "c"}, {"1", "2", "3"}, {"4"}, {"5", "6", "7", "8"}});
    CHECK(lines(read) == Lines{2, 6, 7});
    CHECK(read.records[1].cell(2).isEmpty());
}

TEST_CASE("duplicate and empty headings stay as they stand")
{
    CHECK(table("navn;;navn\n1;2;3\n").header == QStringList{"navn", "", "navn"});
}

TEST_CASE("a title above the table is passed over, and the user can name the line of the headings")
{
    const QByteArray bytes = "Projekter pr. 1. maj;;;\n\ntitel;start;slut;budget\nA;1;2;3\nB;1;2;3\n";
    CHECK(table(bytes).headerLine == 3);
    CHECK(table(bytes).records.size() == 2);
    CHECK(table(bytes, {.headerRow = 4}).header == QStringList{"A", "1", "2", "3"});
    const Error error = errorOf(bytes, {.headerRow = 2});
    CHECK(error.code == "csv-no-header");
    CHECK(error.facts == QStringList{"liste.csv", "2"});
}

TEST_CASE("a quote that is closed nowhere is named by the line where it opens")
{
    const Error error = errorOf("a;b\n1;2\n\"tre;4\n5;6\n");
    CHECK(error.code == "csv-quote-open");
    CHECK(error.facts == QStringList{"liste.csv", "3"});
}

TEST_CASE("quotes where they mean nothing are letters of the cell")
{
    CHECK(table("a;b\n5\" rør;x\n\"Ny\" sag;y\n").records[0].cells[0] == "5\" rør");
    CHECK(table("a;b\n5\" rør;x\n\"Ny\" sag;y\n").records[1].cells[0] == "Ny sag");
}

TEST_CASE("an empty file, a file that is no text and a file that is not there are refused with a reason")
{
    CHECK(errorOf("").code == "csv-empty");
    CHECK(errorOf("\n \n;;\n").code == "csv-empty");
    const Error nul = errorOf(QByteArray("a;b\n1;2\n3;\0\n", 11));
    CHECK(nul.code == "text-has-nul");
    CHECK(nul.facts == QStringList{"liste.csv", "3"});
    CHECK(readListFile("/nowhere/liste.csv").error().code == "file-not-readable");
    CHECK(errorOf("a;b\n" + QByteArray(5000, ';')).code == "csv-too-wide");
}

TEST_CASE("ten million quotes are read or refused in no time")
{
    CHECK(errorOf(QByteArray(10'000'001, '"')).code == "csv-quote-open");
    CHECK(table("a\n" + QByteArray(10'000'000, '"')).records[0].cells[0].size() == 4'999'999);
    CHECK(errorOf("a;b\n" + QByteArray(10'000'000, '\n') + "\"").facts[1] == "10000002");
}

TEST_CASE("reading stops when it is told to")
{
    const Result<SourceTable> read = readCsv("a;b\n1;2\n", "liste.csv", {}, [](qsizetype, qsizetype) { return false; });
    CHECK(read.error().kind == Error::Kind::Cancelled);
}

TEST_CASE("the table carries the digest of the bytes")
{
    CHECK(table("a,b\n1,2\n").sha256 == "492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470");
}
