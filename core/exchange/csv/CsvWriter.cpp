#include "core/exchange/csv/CsvWriter.h"

namespace opi {

namespace {

/// The number of apostrophes before a character that begins a formula, or -1 if none follows.
qsizetype apostrophesBeforeFormula(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == u'\'')
        ++count;
    return count < text.size() && QStringView(u"=+-@\t\r").contains(text[count]) ? count : -1;
}

bool needsQuotes(const QString &cell, QChar separator)
{
    return cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
           || (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
}

} // namespace

QString csvRecord(const QStringList &cells, const CsvDialect &dialect)
{
    QString record;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            record += dialect.separator;
        if (dialect.quoteAll || needsQuotes(cells[i], dialect.separator)) {
            QString doubled = cells[i];
            record += u'"' + doubled.replace(u'"', QStringLiteral("\"\"")) + u'"';
        } else {
            record += cells[i];
        }
    }
    return record + dialect.lineEnd;
}

QString formulaGuarded(const QString &text) { return apostrophesBeforeFormula(text) < 0 ? text : u'\'' + text; }

QStringView withoutFormulaGuard(QStringView cell) { return apostrophesBeforeFormula(cell) > 0 ? cell.sliced(1) : cell; }

} // namespace opi
