#include "ui/widgets/DateField.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QLocale>

namespace opi {

DateField::DateField(QWidget *parent) : QDateEdit(parent)
{
    setCalendarPopup(true);
    retranslate();
}

void DateField::retranslate()
{
    const QLocale locale; // the one that the language of the window has set
    setLocale(locale);
    const bool isDanish = locale.language() == QLocale::Danish;
    setDisplayFormat(isDanish ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
    if (calendarWidget())
        calendarWidget()->setLocale(locale);
}

void DateField::changeEvent(QEvent *event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace opi
