#pragma once

#include "core/base/Result.h"

#include <QWidget>

class QPushButton;

namespace opi {

class Notice;
class Session;

/// The lines above the page: that what is shown is from a past date or cannot be edited, and why; and what was refused.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refuse(const Error &error);
    void refresh();
    QString readOnlyText() const;

    Session &m_session;
    Notice *m_past, *m_readOnly, *m_refusal;
    QPushButton *m_now;
    std::optional<Error> m_error; // said again in the other language
};

} // namespace opi
