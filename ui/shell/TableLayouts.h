#pragma once

#include "ui/shell/SavedSettings.h"

#include <QObject>

class QTableView;

namespace opi {

/// How the user has arranged the tables: the order, the widths, the hidden ones and the sorting of their columns, from
/// one run to the next. A table is known by its object name, which therefore never changes; one without is left alone.
class TableLayouts : public QObject {
    Q_OBJECT

public:
    explicit TableLayouts(SavedSettings &settings, QObject *parent = nullptr) : QObject(parent), m_settings(settings) {}

    /// Arranges every table of a new page as it was left, and remembers what is done to it from now on.
    void keep(QWidget &page);

private:
    QStringList saved(const QString &table) const;
    void save(const QString &table, const QStringList &layout);
    void keepSorting(QTableView &view);

    SavedSettings &m_settings;
};

} // namespace opi
