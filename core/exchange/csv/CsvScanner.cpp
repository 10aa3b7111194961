#include "core/exchange/csv/CsvScanner.h"

#include <algorithm>

namespace opi {

bool CsvScanner::next(SourceRecord &record)
{
    record.cells.clear();
    record.line = m_line;
    if (m_at >= m_text.size())
        return false;
    for (;;) {
        record.cells.append(m_at < m_text.size() && m_text[m_at] == u'"' ? quotedCell() : plainCell());
        if (atLineEnd())
            break;
        ++m_at; // the separator
        if (record.cells.size() >= widest) {
            m_tooWide = true;
            return false;
        }
    }
    passLineEnd();
    return true;
}

QString CsvScanner::quotedCell()
{
    const int openedAt = m_line;
    QString cell;
    ++m_at;
    for (;;) {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            const bool isBreak = m_text[m_at] == u'\n'
                                 || (m_text[m_at] == u'\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'\n'));
            m_line += isBreak;
            ++m_at;
        }
        cell += m_text.sliced(begin, m_at - begin);
        if (m_at >= m_text.size()) {
            m_openQuoteLine = openedAt;
            return cell;
        }
        ++m_at; // the quote
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return cell + plainCell();
        cell += u'"';
        ++m_at;
    }
}

QString CsvScanner::plainCell()
{
    const qsizetype begin = m_at;
    while (!atLineEnd() && m_text[m_at] != m_separator)
        ++m_at;
    return m_text.sliced(begin, m_at - begin).toString();
}

void CsvScanner::passLineEnd()
{
    if (m_at >= m_text.size())
        return;
    if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

bool isBlank(const SourceRecord &record)
{
    return std::all_of(record.cells.begin(), record.cells.end(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

} // namespace opi
