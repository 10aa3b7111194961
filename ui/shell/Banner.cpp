#include "ui/shell/Banner.h"

#include "core/text/ActionText.h"
#include "core/text/ErrorText.h"
#include "ui/shell/PortfolioFiles.h"
#include "ui/widgets/Notice.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace opi {

Banner::Banner(Session &session, const PortfolioFiles &files, QWidget *parent)
    : QWidget(parent), m_session(session), m_past(new Notice(Status::Warn)), m_readOnly(new Notice(Status::None)),
      m_writing(new Notice(Status::None)), m_refusal(new Notice(Status::Bad)), m_written(new Notice(Status::Good)),
      m_now(m_past->addButton()), m_stop(m_writing->addButton())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (Notice *notice : {m_past, m_readOnly, m_writing, m_refusal, m_written})
        layout->addWidget(notice);
    m_refusal->addClose();
    m_written->addClose();
    connect(m_stop, &QPushButton::clicked, this, [this] { m_session.stopWriting(); });
    connect(&session, &Session::writingChanged, this, &Banner::refresh);
    connect(&files, &PortfolioFiles::written, this, [this](const QString &path) {
        m_file = path;
        m_restored.reset();
        tellWritten();
    });
    connect(&files, &PortfolioFiles::restored, this, [this](const Backup &backup, const QString &kept) {
        m_restored = backup.at.toLocalTime();
        m_kept = kept;
        tellWritten();
    });
    connect(&files, &PortfolioFiles::closed, m_written, [this] { m_written->say({}); });
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

void Banner::tellWritten()
{
    if (m_restored) {
        m_written->setToolTip(QDir::toNativeSeparators(m_kept));
        m_written->say(restoredText());
        return;
    }
    m_written->setToolTip(QDir::toNativeSeparators(m_file));
    //: %1 is the name of a file: a copy or an export
    m_written->say(tr("Written: %1").arg(QFileInfo(m_file).fileName()));
}

QString Banner::restoredText() const
{
    const Words &words = m_session.words();
    const QString day = words.date(m_restored->date());
    const QString time = words.time(m_restored->time());
    if (m_kept.isEmpty())
        //: %1 a day, %2 a time
        return tr("The backup of %1, %2 was restored.").arg(day, time);
    if (QFileInfo(m_kept).absolutePath() == QFileInfo(m_session.backupFolder()).absoluteFilePath())
        //: %1 a day, %2 a time
        return tr("The backup of %1, %2 was restored. What was there is kept among the backups.").arg(day, time);
    //: %1 a day, %2 a time, %3 the name of a file
    return tr("The backup of %1, %2 was restored. What was there is kept as %3.")
        .arg(day, time, QFileInfo(m_kept).fileName());
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

QString Banner::pastText() const
{
    const Words &words = m_session.words();
    if (const std::optional<JournalEntry> &entry = m_session.shownEntry()) {
        const QDateTime at = entry->at.toLocalTime();
        //: %1 is what was done, such as "Restore point: Before the meeting"; %2 date and time
        return tr("You see the portfolio as it was just after “%1”, %2. Nothing can be edited.")
            .arg(journalText(words, entry->action, entry->subject, entry->source),
                 words.date(at.date()) + u' ' + words.time(at.time()));
    }
    if (m_session.asOf())
        //: a past date is shown on every page
        return tr("You see the portfolio as it was at the end of %1. Nothing can be edited.")
            .arg(words.date(*m_session.asOf()));
    return {};
}

void Banner::refresh()
{
    m_past->say(pastText());
    m_now->setText(tr("Back to now"));
    const QString writing = tr("A large change is being written to the file. Nothing can be edited until it is there.");
    m_writing->say(m_session.isBeingWritten() ? writing : QString());
    //: takes back what is being written
    m_stop->setText(tr("Stop"));
    m_readOnly->say(m_session.isOpen() ? readOnlyText() : QString());
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    refresh();
    if (!m_written->text().isEmpty())
        tellWritten();
    if (m_error && !m_refusal->text().isEmpty())
        refuse(*m_error);
}

} // namespace opi
