#pragma once

#include "core/render/Theme.h"

#include <QWidget>

namespace opi {

/// A word with its symbol on a tinted ground.
class StatusTag : public QWidget {
    Q_OBJECT

public:
    explicit StatusTag(QWidget *parent = nullptr);

    void show(Status status, const QString &word);

    QSize sizeHint() const override;

    /// Shared with StatusDelegate, so that a tag in a table looks like one in a card.
    static QSize size(Status status, const QString &word, const Theme &theme);
    static void paint(QPainter &painter, const QRectF &area, Status status, const QString &word, const Theme &theme);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::None;
    QString m_word;
};

} // namespace opi
