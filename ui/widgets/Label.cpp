#include "ui/widgets/Label.h"

#include "ui/style/Style.h"

#include <QEvent>

namespace opi {

Label::Label(Type type, Tone tone, QWidget *parent) : QLabel(parent), m_type(type)
{
    setForegroundRole(tone == Tone::Muted ? QPalette::PlaceholderText : QPalette::WindowText);
    setTypeFont();
}

void Label::setTypeFont()
{
    const Theme &theme = themeOf(*this);
    setFont(theme.font(m_type));
    if (m_larger) {
        const QFontMetrics larger(theme.font(m_larger->m_type));
        setContentsMargins(0, 0, 0, larger.descent() - fontMetrics().descent());
    }
}

void Label::shareBaselineWith(const Label &larger)
{
    m_larger = &larger;
    setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    setTypeFont();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setTypeFont();
}

} // namespace opi
