#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QWidget>

class QPushButton;

namespace opi {

class Notice;
class PortfolioFiles;
class Session;

/// The lines above the page: that what is shown is from a past date or cannot be edited, and why;
/// what was refused; and what was written.
class Banner : public QWidget {
    Q_OBJECT

public:
    Banner(Session &session, const PortfolioFiles &files, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refuse(const Error &error);
    void refresh();
    void tellWritten();
    QString restoredText() const;
    QString pastText() const;
    QString readOnlyText() const;

    Session &m_session;
    Notice *m_past, *m_readOnly, *m_writing, *m_refusal, *m_written;
    QPushButton *m_now, *m_stop;
    QString m_file;                      // that was written last
    QString m_kept;                      // of what a backup took the place of
    std::optional<QDateTime> m_restored; // of the backup that was restored last, if that is what is told
    std::optional<Error> m_error;        // said again in the other language
};

} // namespace opi
