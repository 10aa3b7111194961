#include "ui/pages/Page.h"

#include "ui/style/Style.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/SearchField.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace opi {

static constexpr int letterHeightsOfColumns = 78; // for two of them: 1,014 px at normal text

namespace {

/// What scrolls. A scroll area asks its widget for a size, and not for the height that its wrapped lines take at the
/// width they have.
class Body : public QWidget {
protected:
    bool event(QEvent *event) override
    {
        const bool handled = QWidget::event(event);
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            fit();
        return handled;
    }

private:
    void fit()
    {
        const QMargins margins = layout()->contentsMargins();
        const int room = width() - margins.left() - margins.right();
        for (int i = 0; i < layout()->count(); ++i) {
            // Said to the widget too: a stretch below it takes what it grows by while it is laid out.
            QWidget *widget = layout()->itemAt(i)->widget();
            if (widget && !widget->isHidden() && widget->hasHeightForWidth())
                widget->setMinimumHeight(widget->heightForWidth(room));
        }
        setMinimumHeight(std::max(0, layout()->totalHeightForWidth(width()))); // -1: no line is wrapped
    }
};

} // namespace

Page::Page(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_search(new SearchField), m_body(new QScrollArea), m_bar(new QHBoxLayout),
      m_content(new QVBoxLayout), m_back(new QPushButton), m_forward(new QPushButton)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 8, 0, 0);
    outer->setSpacing(8);
    outer->addLayout(m_bar);
    outer->addWidget(m_body, 1);
    makeBar();
    makeBody();
    translateBar();
    connect(&session(), &Session::changed, this, &Page::readAgain);
}

void Page::makeBar()
{
    m_bar->setContentsMargins(margin, 0, margin, 0);
    m_bar->setSpacing(10);
    m_back->setIcon(lineIcon(QStringLiteral("back")));
    m_forward->setIcon(lineIcon(QStringLiteral("forward")));
    m_bar->addWidget(m_back);
    m_bar->addWidget(m_forward);
    m_bar->addWidget(m_search);
    m_bar->addStretch(1);
    Trail &trail = m_context.trail;
    connect(m_back, &QPushButton::clicked, &trail, &Trail::back);
    connect(m_forward, &QPushButton::clicked, &trail, &Trail::forward);
    connect(&trail, &Trail::moved, this, &Page::showWayBack);
    showWayBack();
}

QGridLayout &Page::grid()
{
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setSpacing(gap);
        for (int column = 0; column < columns; ++column)
            m_grid->setColumnStretch(column, 1);
    }
    return *m_grid;
}

void Page::makeBody()
{
    auto *body = new Body;
    body->setMinimumWidth(480); // narrower than this, charts lose their labels
    body->setLayout(m_content);
    m_content->setContentsMargins(margin, 4, margin, margin);
    m_content->setSpacing(0);
    auto *scroll = static_cast<QScrollArea *>(m_body);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its content takes the focus; the wheel and Page Down still scroll
}

void Page::setBody(QWidget *body)
{
    delete layout()->replaceWidget(m_body, body);
    static_cast<QBoxLayout *>(layout())->setStretchFactor(body, 1);
    delete m_body; // with content() and grid()
    m_body = body;
}

bool Page::hasRoomForColumns() const { return width() > themeOf(*this).textSize * letterHeightsOfColumns; }

QPushButton *Page::addAction(bool isMain)
{
    auto *button = new QPushButton;
    button->setDefault(isMain); // Style fills the one main action of a page
    m_bar->addWidget(button);
    return button;
}

void Page::focusFilter() { m_search->setFocus(Qt::ShortcutFocusReason); }

bool Page::focusFirst(QWidget &pane)
{
    QWidget *next = &pane;
    do { // the chain has the order of making, so what is in the pane need not be in one stretch
        const bool isInside = next == &pane || pane.isAncestorOf(next);
        if (isInside && next->isVisible() && next->isEnabled() && next->focusPolicy() & Qt::TabFocus) {
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
        next = next->nextInFocusChain();
    } while (next != &pane);
    return false;
}

void Page::translateBar()
{
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("Forward"));
    m_forward->setAccessibleName(tr("Forward"));
}

void Page::translate()
{
    m_isInOldLanguage = false;
    translateBar();
    retranslate();
}

void Page::showWayBack()
{
    m_back->setEnabled(m_context.trail.canGoBack());
    m_forward->setEnabled(m_context.trail.canGoForward());
}

void Page::readAgain()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        refresh();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_isInOldLanguage = true;
        if (isVisible())
            translate();
        readAgain();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        readAgain();
    }
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isInOldLanguage)
        translate();
    if (m_isStale) {
        m_isStale = false;
        refresh();
    }
}

} // namespace opi
