#pragma once

#include "core/base/Status.h"
#include "ui/models/RowOrder.h"

#include <QAbstractTableModel>
#include <QHash>

namespace opi {

/// A table of texts that are ready to be read, such as a preview: sorted in Danish order and filtered by its words. For
/// rows of the portfolio there is PortfolioTable.
class TextTable : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Line {
        QStringList cells;
        std::optional<Status> status = {}; ///< of the cell in statusColumn, shown as a tag
        QHash<int, QString> remarks = {};  ///< by column: such a cell is marked, and the remark says why
    };
    struct Content {
        QStringList header;
        QList<Line> lines;
        QList<int> rightAligned = {};
        QList<int> muted = {};
        QList<int> editable = {}; ///< columns whose cells can be written anew: see edited()
        int statusColumn = -1;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(Content content);
    void setFilter(const QString &text);
    int shownLines() const { return int(m_order.size()); }
    /// The place of a shown row among the lines of the content.
    int sourceLine(int row) const { return m_order[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void sort(int column, Qt::SortOrder direction) override;

signals:
    /// Somebody wrote another text into a cell. The table does not keep it: whoever made the content makes it anew.
    void edited(int sourceLine, int column, const QString &text);

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
