#pragma once

#include "ui/models/Field.h"

#include <QWidget>

class QGridLayout;

namespace opi {

class FieldEditor;
class Session;

/// One row of the portfolio as a form. Each field is an edit of its own, made when it is left or confirmed, so there is
/// nothing to save; what cannot be taken is said below the field, and what was typed stays.
class FieldForm : public QWidget {
    Q_OBJECT

public:
    static constexpr int columns = 12;

    struct Line {
        Field field;
        int span = columns;                               ///< of twelve
        std::function<QString(const Words &)> label = {}; ///< absent: the name of the field
    };

    FieldForm(Session &session, const TableInfo &table, const QList<Line> &lines, QWidget *parent = nullptr);

    void setRow(const RowId &row);
    /// Shows the row as it is now. A field that somebody types in keeps what was typed.
    void refresh();
    void retranslate();

private:
    Session &m_session;
    const TableInfo &m_table;
    RowId m_row;
    QList<FieldEditor *> m_editors;
    QGridLayout *m_grid;
};

} // namespace opi
