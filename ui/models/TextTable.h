#pragma once

#include "core/base/Status.h"
#include "ui/models/RowOrder.h"

#include <QAbstractTableModel>

namespace opi {

/// A table of texts that are ready to be read, such as a preview: sorted in Danish order and filtered by its words. For
/// rows of the portfolio there is PortfolioTable.
class TextTable : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Line {
        QStringList cells;
        std::optional<Status> status = {}; ///< of the cell in statusColumn, shown as a tag
    };
    struct Content {
        QStringList header;
        QList<Line> lines;
        QList<int> rightAligned = {};
        QList<int> muted = {};
        int statusColumn = -1;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(Content content);
    void setFilter(const QString &text);
    int shownLines() const { return int(m_order.size()); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder direction) override;

private:
    void arrange();
    const Line &line(int number) const { return m_content.lines[m_order[std::size_t(number)]]; }

    Content m_content;
    QStringList m_texts; // of the lines, to look in
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<int> m_order;
    Alphabet m_alphabet;
};

} // namespace opi
