#pragma once

#include "ui/pages/Page.h"
#include "ui/shell/PageDirectory.h"

#include <QStackedWidget>

namespace opi {

/// The pages of the directory. Each is made when it is first shown: the first paint waits for one page only.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(const PageContext &context, QWidget *parent = nullptr);

    const QList<PageEntry> &directory() const { return m_directory; }
    /// Null: the directory has no such page.
    const PageEntry *entry(const QString &page) const;
    /// The page that is shown; null while it is something else, such as the welcome.
    Page *page() const;
    /// Shows the place on its page. False: there is no such page.
    bool open(const Place &place);

    /// Of what is shown only: the widest page that was ever made would keep the window from becoming narrower.
    QSize minimumSizeHint() const override;

signals:
    void made(opi::Page *page);

private:
    Page *pageNamed(const QString &name);

    const PageContext m_context;
    const QList<PageEntry> m_directory;
    QHash<QString, Page *> m_pages;
};

} // namespace opi
