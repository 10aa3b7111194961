#pragma once

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QPushButton;

namespace opi {

class KeptLine;
class Label;
class Session;

/// A line above the page that asks what a restore point is to be called, and is gone when it is set. The page stays
/// usable beside it. Enter sets the point, Escape does not.
class PointBar : public QFrame {
    Q_OBJECT

public:
    static constexpr const char *form = "point"; ///< see TypedKey

    explicit PointBar(Session &session, QWidget *parent = nullptr);

    /// Shows the line, with date and time as the name.
    void ask();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void set();
    void leave();
    void retranslate();
    QString defaultName() const;

    Session &m_session;
    Label *m_caption;
    QLineEdit *m_name;
    KeptLine *m_keptName;
    QPushButton *m_set, *m_close;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace opi
