#pragma once

#include "core/domain/ListKind.h"
#include "core/domain/Project.h"
#include "ui/models/PortfolioTable.h"
#include "ui/shell/Place.h"

namespace opi {

/// A block of cells from a spreadsheet on its way into a table: what rows they become, and under which headings they
/// were pasted, for a block that brings none of its own.
struct PastedRows {
    QString text; ///< lines and tabs
    ListKind list = ListKind::Projects;
    std::optional<Id<Project>> project; ///< whose rows they become
    QStringList headings;
};

/// A block that was pasted under these columns of a table: see SheetView::rowsPasted.
PastedRows pastedInto(const PortfolioTable &table, ListKind list, const QString &text, const QList<int> &columns);

/// The import of a block as a place to go to, and back.
Place placeOf(const PastedRows &pasted);
std::optional<PastedRows> pastedRowsFrom(const Place &place);

} // namespace opi
