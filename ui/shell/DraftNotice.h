#pragma once

#include "core/storage/TypedText.h"
#include "ui/widgets/Notice.h"

namespace opi {

class Session;

/// Offers what was typed before the program stopped and did not get into the portfolio, one form after the other.
class DraftNotice : public Notice {
    Q_OBJECT

public:
    explicit DraftNotice(Session &session, QWidget *parent = nullptr);

signals:
    void goOnWanted(const opi::TypedText &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void goOn();
    /// Those of the form that is offered.
    QList<TypedText> offered() const;
    QString place(const TypedText &text) const;
    bool isGone(const RowId &row) const;

    Session &m_session;
    QPushButton *m_goOn, *m_discard;
};

} // namespace opi
