#pragma once

#include <QAbstractButton>

namespace opi {

/// A large choice: an icon, what it does, and what that means. Looks like a card.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChoiceButton(const QString &icon, QWidget *parent = nullptr);

    void say(const QString &title, const QString &explanation);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect explanationRoom(int width) const;

    QString m_icon;
    QString m_explanation;
};

} // namespace opi
