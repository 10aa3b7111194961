#include "ui/shell/GoTo.h"

#include "ui/delegates/StatusDelegate.h"
#include "ui/models/TableRoles.h"
#include "ui/style/Style.h"
#include "ui/widgets/SearchField.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace opi {

static constexpr int mostShown = 12;
static constexpr int frame = 5;

GoTo::GoTo(std::function<void(Finds &)> fill, QWidget *window)
    : QListView(window), m_fill(std::move(fill)), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new StatusDelegate(this));
    setFrameShape(QFrame::StyledPanel);
    setViewportMargins(frame, frame, frame, frame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    setMouseTracking(true);
    setUniformItemSizes(true);
    hide();
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(this, &QListView::entered, this, &QListView::setCurrentIndex);
    setAccessibleName(tr("Finds"));
}

void GoTo::serve(SearchField &field)
{
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, [this, &field] { openBelow(field); });
    connect(&field, &QObject::destroyed, this, [this, &field] {
        if (m_field == &field)
            m_field = nullptr;
    });
}

void GoTo::open(SearchField &field)
{
    QWidget *before = QApplication::focusWidget();
    field.setFocus(Qt::ShortcutFocusReason);
    field.selectAll();
    openBelow(field);
    if (before != &field)
        m_before = before;
}

void GoTo::openBelow(SearchField &field)
{
    if (isHidden() || m_field != &field) {
        m_field = &field;
        m_before = nullptr;
        m_finds.clear(); // the portfolio, the language or what is possible may have changed since
        m_fill(m_finds);
    }
    showFinds();
}

void GoTo::showFinds()
{
    m_shown = m_finds.best(m_field->text(), mostShown);
    m_model->clear();
    for (const Find &find : std::as_const(m_shown)) {
        auto *item = new QStandardItem(find.title);
        item->setData(find.detail, DetailRole);
        item->setData(QString(find.title + QStringLiteral(", ") + find.detail), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (m_shown.isEmpty()) {
        auto *none = new QStandardItem(tr("Nothing is called that"));
        none->setData(true, MutedRole);
        none->setFlags(Qt::NoItemFlags);
        m_model->appendRow(none);
    }
    place();
    show();
    raise();
    step(0);
}

void GoTo::place()
{
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    const int width = std::min(qRound(m_field->width() * 1.6), parentWidget()->width() - below.x() - 12);
    const int wanted = sizeHintForRow(0) * m_model->rowCount() + 2 * frame + 2;
    setGeometry(below.x(), below.y(), width, std::min(wanted, parentWidget()->height() - below.y() - 12));
}

void GoTo::step(int rows)
{
    if (m_shown.isEmpty())
        return;
    const int row = std::clamp(currentIndex().row() + rows, 0, int(m_shown.size()) - 1);
    setCurrentIndex(m_model->index(row, 0));
    QAccessibleEvent focus(this, QAccessible::Focus); // the field keeps the keyboard; a reader hears the line
    focus.setChild(row);
    QAccessible::updateAccessibility(&focus);
}

void GoTo::choose(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const std::function<void()> go = m_shown[row].go; // a copy: going may open the list again
    leave(false);
    go();
}

void GoTo::leave(bool isGivenUp)
{
    hide();
    SearchField *field = m_field;
    m_field = nullptr;
    if (!field)
        return;
    field->clear();
    if (isGivenUp && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        field->clearFocus();
}

bool GoTo::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown: step(mostShown); return true;
    case Qt::Key_PageUp: step(-mostShown); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(currentIndex().row()); return true;
    case Qt::Key_Escape: leave(true); return true;
    default: return false;
    }
}

bool GoTo::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<SearchField *>(watched);
    if (!field)
        return QListView::eventFilter(watched, event);
    const bool isOpen = isVisible() && m_field == field;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (isOpen)
            return handleKey(key);
        if (key == Qt::Key_Down) {
            openBelow(*field);
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonPress && !isOpen) {
        openBelow(*field);
    } else if (event->type() == QEvent::FocusOut && isOpen) {
        hide();
        m_field = nullptr;
    } else if (event->type() == QEvent::ShortcutOverride && isOpen
               && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return false;
}

void GoTo::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Finds"));
        hide();
    }
}

} // namespace opi
