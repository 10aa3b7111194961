#pragma once

#include "core/text/Words.h"
#include "ui/shell/Navigation.h"

#include <QCoreApplication>

namespace opi {

class Page;
class Portfolio;
struct PageContext;

/// The groups of the navigation. Hidden: reached from another page, not from the navigation.
enum class PageGroup { Work, Knowledge, Governance, Hidden };

/// A page of the program. Pages are made when they are first shown.
struct PageEntry {
    QString name; ///< as in Place::page
    QString icon; ///< in resources/icons
    PageGroup group;
    QString (*title)();
    Page *(*make)(const PageContext &);
    /// How much there is on it, for the navigation; null: nothing that is worth a number.
    qsizetype (*count)(const Portfolio &) = nullptr;
    QString parent = {}; ///< of a hidden one: the page that it hangs below
};

/// Which pages there are, in their order. A new page is a line here.
class PageDirectory {
    Q_DECLARE_TR_FUNCTIONS(opi::PageDirectory)

public:
    static QList<PageEntry> entries();
    /// The same as lines of the navigation, with the headings of the groups.
    static QList<NavigationEntry> navigation();
    /// Of a heading in the navigation; empty for Work, which needs none.
    static QString groupTitle(PageGroup group);
};

} // namespace opi
