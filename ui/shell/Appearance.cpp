#include "ui/shell/Appearance.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>

namespace opi {

/// A desktop has a font of its own; without one Qt takes whatever it finds first.
static bool hasDesktop() { return !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP"); }

Appearance::Appearance(Style &style)
    : m_style(style), m_isDesktopDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128),
      m_textSize(Theme::light().textSize)
{
    if (hasDesktop()) {
        const QFontInfo font(QApplication::font());
        m_family = font.family();
        m_textSize = std::max(m_textSize, font.pixelSize()); // captions are a pixel smaller, and nothing is under 11
    }
}

bool Appearance::isDark() const
{
    return m_lighting == Lighting::Dark || (m_lighting == Lighting::Desktop && m_isDesktopDark);
}

void Appearance::use(Lighting lighting, int textPercent)
{
    m_lighting = lighting;
    m_textPercent = std::clamp(textPercent, settings::leastTextPercent, settings::mostTextPercent);
    apply();
}

void Appearance::setLighting(Lighting lighting) { use(lighting, m_textPercent); }

void Appearance::setTextPercent(int percent) { use(m_lighting, percent); }

int Appearance::stepped(int steps) const
{
    const QList<int> sizes = textPercents();
    qsizetype at = std::lower_bound(sizes.begin(), sizes.end(), m_textPercent) - sizes.begin();
    at = std::clamp<qsizetype>(at + steps, 0, sizes.size() - 1);
    return sizes[at];
}

void Appearance::apply()
{
    Theme theme = isDark() ? Theme::dark() : Theme::light();
    if (!m_family.isEmpty())
        theme.family = m_family;
    theme.textSize = qRound(m_textSize * m_textPercent / 100.0);
    m_style.use(theme);
}

} // namespace opi
