#pragma once

#include <QDateEdit>

namespace opi {

/// A date as the language of the window writes it, with a calendar.
class DateField : public QDateEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace opi
