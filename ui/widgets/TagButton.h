#pragma once

#include "core/base/Status.h"

#include <QAbstractButton>

namespace opi {

/// A status tag that opens the rows behind it.
class TagButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit TagButton(QWidget *parent = nullptr);

    void show(Status status, const QString &words);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::None;
};

} // namespace opi
