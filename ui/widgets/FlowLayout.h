#pragma once

#include <QLayout>

namespace opi {

/// Controls in a row that goes on in the next line where there is no more room: with large text, or in a narrow card.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items << item; }
    /// Puts a widget before the one at this place.
    void insert(int index, QWidget *widget);
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    /// The height that the lines take; moves the items if asked to.
    int place(const QRect &area, bool isMoving) const;

    QList<QLayoutItem *> m_items;
};

} // namespace opi
