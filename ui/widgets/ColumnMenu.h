#pragma once

class QMenu;
class QPoint;
class QTableView;

namespace opi {

/// One entry for each column of the table, checked while it is shown. The last one cannot be hidden.
void addColumns(QMenu &menu, QTableView &view);

/// The same as a menu of its own.
void showColumnMenu(QTableView &view, const QPoint &at);

} // namespace opi
