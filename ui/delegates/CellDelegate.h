#pragma once

#include "ui/delegates/StatusDelegate.h"

#include <QPointer>

namespace opi {

class CellMessage;

/// Edits the cells of a PortfolioTable, each with the editor of its field. What cannot be taken is said below the cell,
/// and the editor stays open with it.
class CellDelegate : public StatusDelegate {
    Q_OBJECT

public:
    using StatusDelegate::StatusDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// Whether what the editor holds was not taken, so that it has to stay.
    bool isRefused(const QWidget *editor) const { return m_refused == editor; }
    QWidget *refused() const { return m_refused; }
    /// Says something about the cells at `place` that no editor is open for.
    void say(QWidget &viewport, const QRect &place, const QString &sentence) const;
    /// The editor was left without taking its text.
    void forget() const;

private:
    void refuse(QWidget *editor, const QString &sentence) const;
    void keep(const QPersistentModelIndex &cell, const QString &text) const;

    // Qt hands editors to const members only.
    mutable QPointer<QWidget> m_refused;
    mutable QPointer<CellMessage> m_message;
};

} // namespace opi
