#include "ui/style/Style.h"

#include "ui/style/CheckBox.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QToolTip>

namespace opi {

static constexpr qreal cornerRadius = 6;
static constexpr int cellPadding = 8;
static constexpr int comboArrow = 22;

static void drawBox(QPainter &painter, const QRectF &area, qreal radius, const QColor &fill, const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(edge.isValid() ? area.adjusted(0.5, 0.5, -0.5, -0.5) : area, radius, radius);
    painter.restore();
}

bool isFocusShown(QStyle::State state)
{
    return state & QStyle::State_HasFocus && state & QStyle::State_KeyboardFocusChange;
}

Style::Style(const Theme &theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void Style::use(const Theme &theme)
{
    const bool isNewType = theme.font(Type::Body) != m_theme.font(Type::Body) || !m_isUsed;
    m_theme = theme;
    m_isUsed = true;
    QApplication::setPalette(standardPalette());
    QToolTip::setPalette(standardPalette());
    if (!isNewType)
        return;
    // A font for QApplication alone would leave menus and headers in the desktop's size.
    QApplication::setFont(theme.font(Type::Body));
    QToolTip::setFont(theme.font(Type::Caption));
    // Fonts that a widget has set itself do not follow the application's; each sets them anew on this event.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
    }
}

QPalette Style::standardPalette() const
{
    const Theme &t = m_theme;
    const QColor &bad = t.inkOf(Status::Bad);
    QPalette palette;
    const std::initializer_list<std::pair<QPalette::ColorRole, QColor>> roles = {
        {QPalette::Window, t.page},
        {QPalette::WindowText, t.ink},
        {QPalette::Base, t.panel},
        {QPalette::AlternateBase, t.page},
        {QPalette::Text, t.ink},
        {QPalette::PlaceholderText, t.muted},
        {QPalette::Button, t.panel},
        {QPalette::ButtonText, t.ink},
        {QPalette::BrightText, bad},
        {QPalette::Highlight, t.selection},
        {QPalette::HighlightedText, t.ink},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
        {QPalette::Light, t.panel},
        {QPalette::Midlight, t.hairline},
        {QPalette::Mid, t.line},
        {QPalette::Dark, t.faint},
        {QPalette::Shadow, t.line},
        {QPalette::ToolTipBase, t.panel},
        {QPalette::ToolTipText, t.ink},
    };
    for (const auto &[role, color] : roles)
        palette.setColor(role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_DefaultFrameWidth: return qobject_cast<const QPlainTextEdit *>(widget) ? 4 : 1; // room for its corners
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin: return 8; // the inner margin of text in item views
    case PM_MenuBarPanelWidth:
    case PM_MenuBarHMargin: return 0;
    case PM_TabBarTabHSpace: return 22;
    case PM_TabBarTabVSpace: return 14;
    case PM_TabBarTabShiftVertical: return 0;
    case PM_TabBarScrollButtonWidth: return 2 * m_theme.textSize; // Qt's own is too narrow to hit
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_EtchDisabledText: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ToolTip_WakeUpDelay: return 400;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const int textHeight = option ? option->fontMetrics.height() : size.height();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->features & QStyleOptionButton::Flat)
            return QSize(size.width() + 6, textHeight + 4);
        return QSize(size.width() + 26, textHeight + 12);
    }
    case CT_ComboBox: return QSize(size.width() + comboArrow + 2 * cellPadding, textHeight + 12);
    case CT_LineEdit: return QSize(size.width(), textHeight + 12);
    case CT_HeaderSection: {
        // Fusion keeps the width of a large sort arrow in every column; ours needs 14 px.
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const int text = header ? header->fontMetrics.horizontalAdvance(header->text) : size.width();
        return QSize(text + 2 * cellPadding + 14, textHeight + 10);
    }
    case CT_MenuBarItem: return QSize(size.width() + 16, textHeight + 16);
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(5, 1, -comboArrow, -1));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect,
                          QRect(option->rect.right() - comboArrow + 1, 0, comboArrow, option->rect.height()));
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrows: the groove is the whole bar. QCommonStyle would keep room for them at both ends.
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int size = length;
    if (range > 0) {
        const int share = int(qint64(length) * bar->pageStep / (range + bar->pageStep));
        size = std::clamp(share, std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)), length);
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect lying(from, 0, extent, bar->rect.height()), standing(0, from, bar->rect.width(), extent);
        return visualRect(bar->direction, bar->rect, across ? lying : standing);
    };
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return along(start, size);
    case SC_ScrollBarSubPage: return along(0, start);
    case SC_ScrollBarAddPage: return along(start + size, length - start - size);
    default: return {};
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const bool focused = option->state & State_HasFocus;
    switch (element) {
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    }
    case PE_PanelScrollAreaCorner: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(*painter, *option, m_theme); return;
    case PE_PanelLineEdit:
        if (widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            return; // it stands in a frame already
        if (widget && qobject_cast<const QComboBox *>(widget->parentWidget()))
            return; // the combo box has the frame
        drawBox(*painter, option->rect, cornerRadius, m_theme.panel, focused ? m_theme.accent : m_theme.line);
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            drawBox(*painter, option->rect, cornerRadius, m_theme.panel, focused ? m_theme.accent : m_theme.line);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.line);
        return;
    case PE_FrameStatusBarItem: return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, m_theme.panel);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), m_theme.line);
        return;
    case PE_PanelMenu: // Fusion's menus have no frame of their own; the panel draws it
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.line); // square: a pop-up has no rounded window everywhere
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), m_theme.panel);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawButtonGround(const QStyleOptionButton &button, QPainter &painter) const
{
    // One that cannot be pressed calls for nothing: in the accent its muted text would not be readable either.
    const bool main = (button.features & QStyleOptionButton::DefaultButton) && (button.state & State_Enabled);
    const bool chip = button.features & QStyleOptionButton::HasMenu;
    const bool pressed = button.state & (State_Sunken | State_On);
    const bool hovered = (button.state & State_MouseOver) && (button.state & State_Enabled);
    if (button.features & QStyleOptionButton::Flat)
        return;
    QColor fill = main ? m_theme.accent : pressed ? m_theme.soft : m_theme.panel;
    if (hovered)
        fill = mixed(fill, main ? m_theme.onAccent : m_theme.accent, 0.08);
    const QColor edge = main ? QColor() : pressed ? fill : m_theme.line;
    drawBox(painter, button.rect, chip ? button.rect.height() / 2.0 : cornerRadius, fill, edge);
}

void Style::drawButtonLabel(const QStyleOptionButton &button, QPainter &painter, bool isCheckable) const
{
    const bool main = button.features & QStyleOptionButton::DefaultButton;
    const bool link = button.features & QStyleOptionButton::Flat;
    const bool chip = button.features & QStyleOptionButton::HasMenu;
    const bool on = button.state & State_On;
    QColor ink = m_theme.ink;
    if (main)
        ink = m_theme.onAccent;
    else if ((chip && on) || (link && !isCheckable))
        ink = m_theme.accent;
    else if (link && !on)
        ink = m_theme.muted; // a choice that is not taken
    QFont font = painter.font();
    if (on || (link && !isCheckable))
        font.setWeight(QFont::DemiBold);
    if (!(button.state & State_Enabled))
        ink = m_theme.muted;
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    if (!button.icon.isNull())
        button.icon.paint(&painter, QRect(QPoint(), button.iconSize)
                                        .translated(button.rect.center() - QRect(QPoint(), button.iconSize).center()));
    const QString text = chip ? button.text + QStringLiteral(" ▾") : button.text;
    painter.drawText(button.rect, Qt::AlignCenter | Qt::TextShowMnemonic, text);
    painter.restore();
}

/// Whole, not in parts: QCommonStyle asks itself, not the proxy, where the label goes, and cuts its descenders.
void Style::drawHeader(const QStyleOptionHeader &header, QPainter &painter) const
{
    painter.save();
    painter.fillRect(header.rect, m_theme.panel);
    painter.fillRect(QRect(header.rect.left(), header.rect.bottom(), header.rect.width(), 1), m_theme.line);
    painter.setPen(header.sortIndicator == QStyleOptionHeader::None ? m_theme.muted : m_theme.ink);
    const QRect room = header.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const QString arrow = header.sortIndicator == QStyleOptionHeader::None     ? QString()
                          : header.sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral(" ↓")
                                                                               : QStringLiteral(" ↑");
    const int textRoom = room.width() - header.fontMetrics.horizontalAdvance(arrow);
    painter.drawText(room, int(header.textAlignment),
                     header.fontMetrics.elidedText(header.text, Qt::ElideRight, textRoom) + arrow);
    painter.restore();
}

void Style::drawTab(const QStyleOptionTab &tab, QPainter &painter) const
{
    const bool selected = tab.state & State_Selected;
    QFont font = painter.font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.save();
    painter.setFont(font);
    painter.setPen(selected || tab.state & State_MouseOver ? m_theme.ink : m_theme.muted);
    painter.drawText(tab.rect, Qt::AlignLeft | Qt::AlignVCenter, tab.text);
    const int underline = QFontMetrics(font).horizontalAdvance(tab.text);
    if (selected)
        painter.fillRect(QRect(tab.rect.left(), tab.rect.bottom() - 1, underline, 2), m_theme.accent);
    painter.restore();
    if (isFocusShown(tab.state)) {
        QStyleOptionFocusRect focus;
        focus.rect = QRect(tab.rect.left() - 1, tab.rect.top() + 3, underline + 4, tab.rect.height() - 8);
        drawPrimitive(PE_FrameFocusRect, &focus, &painter, nullptr);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton: {
        const auto &button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        drawButtonGround(button, *painter);
        const auto *widgetButton = qobject_cast<const QAbstractButton *>(widget);
        drawButtonLabel(button, *painter, widgetButton && widgetButton->isCheckable());
        if (isFocusShown(button.state))
            drawPrimitive(PE_FrameFocusRect, option, painter, widget);
        return;
    }
    case CE_ComboBoxLabel: { // Qt cuts a text that is too long in the middle of a letter
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox shown(*combo);
            const QRect room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            shown.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room.width() - 6);
            QProxyStyle::drawControl(element, &shown, painter, widget);
            return;
        }
        break;
    }
    case CE_TabBarTab: drawTab(*qstyleoption_cast<const QStyleOptionTab *>(option), *painter); return;
    case CE_Header: drawHeader(*qstyleoption_cast<const QStyleOptionHeader *>(option), *painter); return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.line);
        return;
    case CE_MenuBarEmptyArea:
    case CE_MenuBarItem: {
        const int bottom = widget ? widget->height() - 1 : option->rect.bottom();
        painter->fillRect(option->rect, m_theme.panel);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (element == CE_MenuBarItem && item) {
            const bool chosen = option->state & State_Selected;
            if (chosen)
                drawBox(*painter, QRectF(option->rect).adjusted(2, 4, -2, -4), cornerRadius, m_theme.selection, {});
            painter->setPen(chosen ? m_theme.ink : m_theme.muted);
            painter->drawText(option->rect, Qt::AlignCenter | Qt::TextHideMnemonic, item->text);
        }
        painter->fillRect(QRect(option->rect.left(), bottom, option->rect.width(), 1), m_theme.line);
        return;
    }
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawCombo(const QStyleOptionComplex &combo, QPainter &painter, const QRect &arrow) const
{
    const bool focused = combo.state & State_HasFocus;
    const bool enabled = combo.state & State_Enabled;
    drawBox(painter, combo.rect, cornerRadius, m_theme.panel, focused ? m_theme.accent : m_theme.line);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled ? m_theme.muted : m_theme.line, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = QRectF(arrow).center();
    painter.drawPolyline(QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    painter.restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawCombo(*option, *painter, subControlRect(control, option, SC_ComboBoxArrow, widget));
        return;
    }
    if (control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const bool hovered = option->state & State_MouseOver;
    const QRectF slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
    const QColor fill = hovered ? m_theme.faint : mixed(m_theme.line, m_theme.faint, 0.4);
    drawBox(*painter, slider.adjusted(2, 2, -2, -2), 3, fill, {});
}

const Theme &themeOf(const QWidget &widget)
{
    const auto *style = qobject_cast<const Style *>(widget.style());
    return style ? style->theme() : Theme::light();
}

} // namespace opi
