#include "app/cli/TextTable.h"

namespace opi::cli {

TextTable::TextTable(const QStringList &headings, const QList<int> &right)
    : m_right(right), m_hasHeadings(!headings.isEmpty())
{
    if (m_hasHeadings)
        m_rows << headings;
}

QString TextTable::toString() const
{
    QList<qsizetype> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += m_right.contains(int(i)) ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
        if (m_hasHeadings && lines.size() == 1) {
            QStringList rules;
            for (const qsizetype width : widths)
                rules << QString(width, u'-');
            lines << rules.join(QStringLiteral("  "));
        }
    }
    return lines.join(u'\n');
}

} // namespace opi::cli
