#include "ui/widgets/Notice.h"

#include "ui/style/Style.h"
#include "ui/widgets/Label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace opi {

Notice::Notice(Status status, QWidget *parent)
    : QFrame(parent), m_status(status), m_layout(new QHBoxLayout(this)), m_text(new Label(Type::Body))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // it may name a file or repeat what somebody typed
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(38, 8, 14, 8);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_text, 1);
    hide();
}

void Notice::say(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Notice::text() const { return isHidden() ? QString() : m_text->text(); }

QPushButton *Notice::addButton()
{
    auto *button = new QPushButton;
    m_layout->addWidget(button);
    return button;
}

void Notice::addClose()
{
    m_close = addButton();
    m_close->setFlat(true);
    m_close->setText(QStringLiteral("✕"));
    connect(m_close, &QPushButton::clicked, this, [this] { say({}); });
    retranslate();
}

void Notice::retranslate()
{
    if (!m_close)
        return;
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Notice::keyPressEvent(QKeyEvent *event)
{
    if (m_close && event->key() == Qt::Key_Escape)
        say({});
    else
        QFrame::keyPressEvent(event);
}

void Notice::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.groundOf(m_status));
    painter.setFont(theme.font(Type::Strong));
    painter.setPen(theme.inkOf(m_status));
    painter.drawText(QRect(20, 0, 18, height()), Qt::AlignLeft | Qt::AlignVCenter, symbol(m_status));
}

} // namespace opi
