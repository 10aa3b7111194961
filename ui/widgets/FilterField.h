#pragma once

#include <QLineEdit>

namespace opi {

/// Filters the rows of a table as it is typed in. Escape empties it, Down goes to the rows.
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(QWidget *rows, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_rows;
};

} // namespace opi
