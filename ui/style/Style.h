#pragma once

#include "core/render/Theme.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionTab;

namespace opi {

/// Fusion with our colours, corners and focus frame. One proxy style and no style sheet: a style sheet hides the
/// style behind QStyleSheetStyle, polishes every widget again when the theme changes, and pins fonts.
/// Tones of text are palette roles (PlaceholderText is muted, Link is accent), so a switch is one setPalette.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    /// Shows `theme` everywhere, at once. A new size or face of text reaches every widget as QEvent::StyleChange.
    void use(const Theme &theme);
    const Theme &theme() const { return m_theme; }

    QPalette standardPalette() const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawButtonGround(const QStyleOptionButton &button, QPainter &painter) const;
    void drawButtonLabel(const QStyleOptionButton &button, QPainter &painter, bool isCheckable) const;
    void drawHeader(const QStyleOptionHeader &header, QPainter &painter) const;
    void drawCombo(const QStyleOptionComplex &combo, QPainter &painter, const QRect &arrow) const;
    void drawTab(const QStyleOptionTab &tab, QPainter &painter) const;

    Theme m_theme;
    bool m_isUsed = false;
};

/// The focus frame is for those who came by keyboard: after a click it would only be noise.
bool isFocusShown(QStyle::State state);

/// The theme that `widget` is shown in; light where no Style is set, as in a test of one widget.
const Theme &themeOf(const QWidget &widget);

} // namespace opi
