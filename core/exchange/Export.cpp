#include "core/exchange/Export.h"

#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/json/RowJson.h"
#include "core/exchange/ProjectSheet.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace opi {

namespace {

constexpr int jsonVersion = 1;

/// Row by row: a document of all of them takes several times the memory and the time.
QByteArray rowsOf(const TableRows &rows)
{
    std::vector<const void *> sorted;
    for (quint32 i = 0; i < quint32(rows.size()); ++i)
        sorted.push_back(rows.at(i));
    const TableInfo &table = rows.table();
    std::sort(sorted.begin(), sorted.end(), [&](const void *a, const void *b) {
        return std::ranges::lexicographical_compare(table.id(a).bytes(), table.id(b).bytes());
    });
    QByteArray json = "[";
    for (const void *row : sorted) {
        json += json.size() > 1 ? ",\n    " : "\n    ";
        json += QJsonDocument(rowAsJson(table, row)).toJson().trimmed().replace("\n", "\n    ");
    }
    return json + "\n]";
}

} // namespace

QByteArray projectsAsCsv(const Portfolio &portfolio, Language language)
{
    const CsvDialect dialect{language == Language::Danish ? u';' : u',', QStringLiteral("\r\n"), false};
    const ProjectSheet sheet = projectSheet(portfolio, language);
    QString text = QChar(QChar::ByteOrderMark) + csvRecord(sheet.header, dialect);
    for (const auto &row : sheet.rows) {
        QStringList cells;
        for (const ProjectSheet::Cell &cell : row)
            cells << (cell.amount ? cell.text : formulaGuarded(cell.text));
        text += csvRecord(cells, dialect);
    }
    return text.toUtf8();
}

QByteArray portfolioAsJson(const Portfolio &portfolio)
{
    // A QJsonObject sorts its members, and the tables shall stand in the order in which they refer to each other.
    QByteArray json =
        "{\n\"format\": \"opi-portfolio\",\n\"version\": " + QByteArray::number(jsonVersion) + ",\n\"tables\": {";
    bool isFirst = true;
    for (const TableRows &rows : portfolio.tables()) {
        json += isFirst ? "\n" : ",\n";
        isFirst = false;
        json += '"' + rows.table().name + "\": " + rowsOf(rows);
    }
    return json + "\n}\n}\n";
}

} // namespace opi
