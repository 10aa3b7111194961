#pragma once

#include <QStringList>

namespace opi {

/// A range of cells as text for the clipboard, as spreadsheets write and read it: tabs between cells, line ends between
/// rows, quotes round a cell that has one of these or begins with a quote.
QString rangeText(const QList<QStringList> &cells);

/// The cells of such a text.
QList<QStringList> rangeFrom(const QString &text);

} // namespace opi
