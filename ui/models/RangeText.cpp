#include "ui/models/RangeText.h"

namespace opi {

static QString quoted(QString cell)
{
    const bool needsQuotes =
        cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u'"');
    return needsQuotes ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

QString rangeText(const QList<QStringList> &cells)
{
    QString text;
    for (const QStringList &row : cells) {
        QStringList parts;
        for (const QString &cell : row)
            parts << quoted(cell);
        text += parts.join(u'\t') + u'\n';
    }
    return text;
}

QList<QStringList> rangeFrom(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] { row << std::exchange(cell, {}); };
    const auto endRow = [&] {
        endCell();
        rows << std::exchange(row, {});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        const bool isDoubled = sign == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
        if (isQuoted && isDoubled)
            cell += text[i++];
        else if (isQuoted && sign == u'"')
            isQuoted = false;
        else if (!isQuoted && sign == u'"' && cell.isEmpty())
            isQuoted = true;
        else if (!isQuoted && sign == u'\t')
            endCell();
        else if (!isQuoted && sign == u'\n')
            endRow();
        else if (isQuoted || sign != u'\r')
            cell += sign;
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace opi
