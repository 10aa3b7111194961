#pragma once

#include <QByteArray>
#include <QStringList>

namespace opi {

/// How records are written: ';' and Danish numbers open as columns in a Danish spreadsheet, ',' in an English one.
struct CsvDialect {
    QChar separator = u';';
    QString lineEnd = QStringLiteral("\r\n");
    bool quoteAll = false;
};

/// One record with its line end. A cell with the separator, a quote, a line break or blanks at its ends is quoted.
QString csvRecord(const QStringList &cells, const CsvDialect &dialect = {});

/// A text that begins with = + - @ tab or CR is a formula to a spreadsheet, which may start programs or send data away
/// (https://owasp.org/www-community/attacks/CSV_Injection): an apostrophe before it makes it a text. Texts that begin
/// with apostrophes and then such a character get one more, so that `withoutFormulaGuard` gives back every text.
/// For texts only: numbers are written as they are, so that negative ones stay numbers.
QString formulaGuarded(const QString &text);
QStringView withoutFormulaGuard(QStringView cell);

} // namespace opi
