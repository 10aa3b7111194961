#pragma once

#include "core/exchange/SourceTable.h"

namespace opi {

/// Cuts a text into records and cells by RFC 4180, with what real files add: any separator, lines that end with LF,
/// CR LF or CR, quotes inside a cell that does not begin with one (they are letters), and text after a closing quote
/// (it belongs to the cell). The line breaks inside a quoted cell stay as they are.
class CsvScanner {
public:
    CsvScanner(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    /// The next record; false at the end of the text. A line without anything is a record of one empty cell.
    bool next(SourceRecord &record);

    qsizetype position() const { return m_at; }
    /// The line where a quote opened that is closed nowhere, or 0. Known after the last record.
    int openQuoteLine() const { return m_openQuoteLine; }
    /// Whether the last record has more cells than anybody can mean.
    bool isTooWide() const { return m_tooWide; }

    static constexpr qsizetype widest = 4096;

private:
    QString quotedCell();
    QString plainCell();
    bool atLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    void passLineEnd();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openQuoteLine = 0;
    bool m_tooWide = false;
};

/// Whether no cell of the record has anything but blanks.
bool isBlank(const SourceRecord &record);

} // namespace opi
