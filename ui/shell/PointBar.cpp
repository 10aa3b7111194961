#include "ui/shell/PointBar.h"

#include "ui/shell/Session.h"
#include "ui/style/Style.h"
#include "ui/widgets/KeptLine.h"
#include "ui/widgets/Label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace opi {

static constexpr int longestName = 120;

PointBar::PointBar(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_caption(new Label(Type::Body)), m_name(new QLineEdit),
      m_set(new QPushButton), m_close(new QPushButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 14, 8);
    layout->setSpacing(10);
    layout->addWidget(m_caption);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_set);
    layout->addWidget(m_close);
    m_keptName = new KeptLine(*m_name, session.drafts());
    m_name->setMaxLength(longestName);
    m_close->setFlat(true);
    m_close->setText(QStringLiteral("✕"));
    connect(m_name, &QLineEdit::returnPressed, this, &PointBar::set);
    connect(m_set, &QPushButton::clicked, this, &PointBar::set);
    connect(m_close, &QPushButton::clicked, this, &PointBar::leave);
    connect(&session, &Session::changed, this, [this] {
        if (m_session.isReadOnly())
            hide();
    });
    retranslate();
    hide();
}

QString PointBar::defaultName() const
{
    const QDateTime now = m_session.now();
    return m_session.words().date(now.date()) + u' ' + m_session.words().time(now.time());
}

void PointBar::ask()
{
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
        m_keptName->show({form, {}, "name"}, defaultName());
    }
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void PointBar::set()
{
    const QString name = m_name->text().simplified();
    if (m_session.addPoint(name.isEmpty() ? defaultName() : name))
        leave();
}

void PointBar::leave()
{
    m_keptName->clear();
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void PointBar::retranslate()
{
    m_caption->setText(tr("Name of the restore point"));
    m_name->setAccessibleName(m_caption->text());
    m_set->setText(tr("Set it"));
    m_set->setAccessibleName(tr("Set the restore point"));
    m_close->setToolTip(tr("Set no restore point"));
    m_close->setAccessibleName(m_close->toolTip());
}

void PointBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PointBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void PointBar::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), themeOf(*this).groundOf(Status::None)); }

} // namespace opi
