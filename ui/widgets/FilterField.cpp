#include "ui/widgets/FilterField.h"

#include <QKeyEvent>

namespace opi {

FilterField::FilterField(QWidget *rows, QWidget *parent) : QLineEdit(parent), m_rows(rows)
{
    setTextMargins(8, 0, 8, 0);
    setMinimumWidth(fontMetrics().averageCharWidth() * 34);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down)
        m_rows->setFocus(Qt::ShortcutFocusReason);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace opi
