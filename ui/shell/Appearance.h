#pragma once

#include "core/settings/Settings.h"
#include "ui/style/Style.h"

namespace opi {

/// Light or dark, and the size of text: what the user chose over what the desktop says.
class Appearance {
public:
    /// Reads the desktop's font and palette, so it is made before the style is used. The style outlives it.
    explicit Appearance(Style &style);

    /// Both at once, as at the start.
    void use(Lighting lighting, int textPercent);
    void setLighting(Lighting lighting);
    Lighting lighting() const { return m_lighting; }
    bool isDark() const;

    /// 100-200 % of the desktop's size.
    void setTextPercent(int percent);
    int textPercent() const { return m_textPercent; }
    /// The size that is so many steps up (1) or down (-1); the present one where there are no more.
    int stepped(int steps) const;
    static QList<int> textPercents() { return {100, 110, 125, 150, 175, 200}; }

private:
    void apply();

    Style &m_style;
    Lighting m_lighting = Lighting::Desktop;
    int m_textPercent = settings::leastTextPercent;
    bool m_isDesktopDark;
    QString m_family; // empty: the theme's own
    int m_textSize;   // pixels at 100 %
};

} // namespace opi
