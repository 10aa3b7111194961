#pragma once

#include <QLabel>

namespace opi {

/// Says below a cell or a field what is wrong with what was typed there. It stays until the entry is changed.
class CellMessage : public QLabel {
    Q_OBJECT

public:
    explicit CellMessage(QWidget *parent);

    /// Shows the sentence below `place`, or above it where there is no room; in the coordinates of the parent.
    void say(const QString &sentence, const QRect &place);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace opi
