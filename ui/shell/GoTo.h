#pragma once

#include "ui/shell/Finds.h"

#include <QListView>

class QStandardItemModel;

namespace opi {

class SearchField;

/// Ctrl+K: the list below the search field of a page, of all that can be gone to. The keyboard stays in the field;
/// Up, Down and Return work the list, Escape leaves it.
class GoTo : public QListView {
    Q_OBJECT

public:
    /// `fill` gives all that can be found; it is asked again when the list opens.
    GoTo(std::function<void(Finds &)> fill, QWidget *window);

    /// The list opens below this field when something is typed or Ctrl+K is pressed.
    void serve(SearchField &field);
    /// Puts the keyboard into the field and opens the list.
    void open(SearchField &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openBelow(SearchField &field);
    void showFinds();
    void place();
    void choose(int row);
    void step(int rows);
    void leave(bool isGivenUp);
    bool handleKey(int key);

    std::function<void(Finds &)> m_fill;
    Finds m_finds;
    QList<Find> m_shown;
    QStandardItemModel *m_model;
    SearchField *m_field = nullptr; // that the list is open below
    QWidget *m_before = nullptr;    // that had the keyboard before the field
};

} // namespace opi
