#include "ui/shell/Banner.h"

#include "core/text/ErrorText.h"
#include "ui/shell/Session.h"
#include "ui/widgets/Notice.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace opi {

Banner::Banner(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_past(new Notice(Status::Warn)), m_readOnly(new Notice(Status::None)),
      m_refusal(new Notice(Status::Bad)), m_now(m_past->addButton())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (Notice *notice : {m_past, m_readOnly, m_refusal})
        layout->addWidget(notice);
    m_refusal->addClose();
    connect(m_now, &QPushButton::clicked, this, [this] { m_session.showAsOf({}); });
    connect(&session, &Session::refused, this, &Banner::refuse);
    connect(&session, &Session::changed, this, &Banner::refresh);
    // An edit that went well answers what was refused before it.
    connect(&session, &Session::performed, this, [this] {
        m_error.reset();
        m_refusal->say({});
    });
    refresh();
}

void Banner::refuse(const Error &error)
{
    m_error = error;
    m_refusal->say(sentence(error, m_session.words()));
}

QString Banner::readOnlyText() const
{
    const Words &words = m_session.words();
    const ReadOnlyReason &reason = m_session.journal().readOnlyReason();
    const QString since = reason.since.isValid() ? words.date(reason.since.toLocalTime().date()) + u' '
                                                       + words.time(reason.since.toLocalTime().time())
                                                 : QString();
    switch (reason.kind) {
    case ReadOnlyReason::Kind::None: return {};
    case ReadOnlyReason::Kind::Asked: return tr("The file was opened for reading only.");
    case ReadOnlyReason::Kind::Locked:
        if (since.isEmpty())
            return tr("%1 has the file open on %2, so it can only be read here.").arg(reason.user, reason.host);
        //: %1 a person, %2 a computer, %3 date and time
        return tr("%1 has had the file open on %2 since %3, so it can only be read here. Open it again when they have "
                  "closed it.")
            .arg(reason.user, reason.host, since);
    case ReadOnlyReason::Kind::NewerFile:
        return tr("A newer version of the program wrote this file (file version %1). It can be read here, but not "
                  "changed. Update the program to edit it.")
            .arg(reason.version);
    case ReadOnlyReason::Kind::NotWritable:
        return tr("The file or its folder is write-protected, so it can only be read. Save a copy to edit it.");
    }
    return {};
}

void Banner::refresh()
{
    if (m_session.asOf())
        //: a past date is shown on every page
        m_past->say(tr("You see the portfolio as it was at the end of %1. Nothing can be edited.")
                        .arg(m_session.words().date(*m_session.asOf())));
    else
        m_past->say({});
    m_now->setText(tr("Back to now"));
    m_readOnly->say(m_session.isOpen() ? readOnlyText() : QString());
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    refresh();
    if (m_error && !m_refusal->text().isEmpty())
        refuse(*m_error);
}

} // namespace opi
