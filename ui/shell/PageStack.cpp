#include "ui/shell/PageStack.h"

namespace opi {

PageStack::PageStack(const PageContext &context, QWidget *parent)
    : QStackedWidget(parent), m_context(context), m_directory(PageDirectory::entries())
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
}

const PageEntry *PageStack::entry(const QString &page) const
{
    const auto entry = std::find_if(m_directory.begin(), m_directory.end(),
                                    [&](const PageEntry &known) { return known.name == page; });
    return entry == m_directory.end() ? nullptr : &*entry;
}

Page *PageStack::page() const { return qobject_cast<Page *>(currentWidget()); }

Page *PageStack::pageNamed(const QString &name)
{
    Page *&page = m_pages[name];
    const PageEntry *known = entry(name);
    if (!page && known) {
        page = known->make(m_context);
        addWidget(page);
        emit made(page);
    }
    return page;
}

bool PageStack::open(const Place &place)
{
    Page *page = pageNamed(place.page);
    if (!page)
        return false;
    page->go(place);
    setCurrentWidget(page);
    return true;
}

} // namespace opi
