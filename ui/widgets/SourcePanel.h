#pragma once

#include "core/domain/TableInfo.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace opi {

class Label;
class Session;

/// Asks beside a fact where it comes from: an address and a day. Enter takes it, Escape closes; it deletes itself.
class SourcePanel : public QFrame {
    Q_OBJECT

public:
    /// Opens below `at` (global). `cell` is a cell or column of the row's table.
    static void open(Session &session, const TableInfo &table, const RowId &row, const QByteArray &cell,
                     const QPoint &at, QWidget *parent);

private:
    SourcePanel(Session &session, const TableInfo &table, const RowId &row, const QByteArray &cell, QWidget *parent);

    void fill();
    void take(const QString &address);
    void showAt(const QPoint &at);

    Session &m_session;
    const TableInfo &m_table;
    RowId m_row;
    QByteArray m_cell;
    QLineEdit *m_address, *m_day;
    QPushButton *m_visit, *m_remove;
    Label *m_message;
};

} // namespace opi
