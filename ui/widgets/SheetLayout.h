#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

namespace opi {

class SheetView;

/// How the user has arranged the columns of a table: their order, which are hidden, the widths they were drawn to, and
/// the sorting. As lines of text with the keys of the columns, so that a program with other columns takes what it
/// knows:
///   sort:KEY:up            or down; none if the table is not sorted
///   column:KEY:WIDTH:shown or hidden, from left to right; the width at normal text, 0 where it fits by itself
class SheetLayout : public QObject {
    Q_OBJECT

public:
    explicit SheetLayout(SheetView &view);

    QStringList lines() const;
    void restore(const QStringList &lines);
    /// What the user drew the column to, at the present size of text; 0: nothing.
    int chosenWidth(const QByteArray &key) const;

signals:
    /// The user has arranged something.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void resized(int column, int before, int now);
    void tell();

    SheetView &m_view;
    QHash<QByteArray, int> m_widths; // at normal text
    bool m_isHeld = false;           // the mouse is down on the headings: a new width is the user's
    bool m_isRestoring = false;
};

} // namespace opi
