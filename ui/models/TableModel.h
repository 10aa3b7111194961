#pragma once

#include "core/base/Status.h"
#include "ui/models/TableRoles.h"

#include <QAbstractTableModel>
#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace opi {

/// One column of a table over rows of type Row. Functions, not texts: the model asks while it is shown, so a switch
/// of language needs nothing from it.
template <typename Row> struct TableColumn {
    QString (*header)();
    QString (*value)(const Row &);
    QVariant (*sortKey)(const Row &);
    Qt::Alignment alignment = Qt::AlignLeft;
    std::optional<Status> (*status)(const Row &) = nullptr; // shows the value as a tag
    QString (*detail)(const Row &) = nullptr;               // muted, after the value
    bool isMuted = false;
};

/// A table that may show its first rows only. The view is never told of the others: to hide thousands in it takes
/// longer than to make them.
class CutTable : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual int allRows() const = 0;
    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : std::min(m_most, allRows());
    }
    void showAtMost(int rows)
    {
        beginResetModel();
        m_most = rows;
        endResetModel();
    }

private:
    int m_most = std::numeric_limits<int>::max();
};

/// Rows as a Qt model. Concrete tables give columns and rows; nobody overrides data().
template <typename Row> class TableModel : public CutTable {
public:
    explicit TableModel(QList<TableColumn<Row>> columns, QObject *parent = nullptr)
        : CutTable(parent), m_columns(std::move(columns))
    {
    }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_order.resize(m_rows.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        endResetModel();
    }
    const Row &rowAt(int line) const { return m_rows[m_order[line]]; }

    int allRows() const final { return int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_columns.size()); }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[section].header();
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(m_columns[section].alignment | Qt::AlignVCenter);
        return {};
    }

    QVariant data(const QModelIndex &index, int role) const final
    {
        const TableColumn<Row> &column = m_columns[index.column()];
        const Row &row = rowAt(index.row());
        switch (role) {
        case Qt::DisplayRole: return column.value(row);
        case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        case DetailRole: return column.detail ? column.detail(row) : QVariant();
        case MutedRole: return column.isMuted;
        case StatusRole: {
            const auto status = column.status ? column.status(row) : std::nullopt;
            return status ? QVariant(int(*status)) : QVariant();
        }
        case Qt::ToolTipRole:
            if (!column.detail)
                return {};
            [[fallthrough]]; // the detail is the first to be cut in a narrow column
        case Qt::AccessibleTextRole:
            return column.detail ? QString(column.value(row) + u' ' + column.detail(row)) : column.value(row);
        default: return {};
        }
    }

    /// Sorts an array of positions: 2-4 times as fast as a proxy model, and the rows stay where they are.
    void sort(int column, Qt::SortOrder direction) final
    {
        if (column < 0 || column >= columnCount())
            return;
        emit layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        const QList<int> oldOrder = m_order;
        const QCollator collator; // æ, ø, å last and aa as å, by the default locale
        const auto isLess = [&](const QVariant &a, const QVariant &b) {
            if (a.typeId() == QMetaType::QString)
                return collator.compare(a.toString(), b.toString()) < 0;
            return QVariant::compare(a, b) == QPartialOrdering::Less;
        };
        QVariantList keys;
        keys.reserve(m_rows.size());
        for (const Row &row : std::as_const(m_rows))
            keys << m_columns[column].sortKey(row);
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            return direction == Qt::AscendingOrder ? isLess(keys.at(a), keys.at(b)) : isLess(keys.at(b), keys.at(a));
        });
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after << this->index(int(m_order.indexOf(oldOrder[index.row()])), index.column()); // or none, if cut off
        changePersistentIndexList(before, after);
        emit layoutChanged();
    }

private:
    QList<TableColumn<Row>> m_columns;
    QList<Row> m_rows;
    QList<int> m_order; // line on the screen -> row
};

} // namespace opi
