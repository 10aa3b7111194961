#pragma once

#include <QList>
#include <QStringList>

namespace opi::cli {

/// Rows in columns of even width, for people who read the standard output.
class TextTable {
public:
    /// `right` are the columns with figures.
    explicit TextTable(const QStringList &headings = {}, const QList<int> &right = {});

    void add(const QStringList &row) { m_rows << row; }
    QString toString() const;

private:
    QList<QStringList> m_rows;
    QList<int> m_right;
    bool m_hasHeadings;
};

} // namespace opi::cli
