#pragma once

#include <QListWidget>

#include <functional>

namespace opi {

/// A line of the navigation. Without a page it is the heading of a group.
struct NavigationEntry {
    QString page;
    QString icon;
    std::function<QString()> title;
};

/// The pages in groups. The list widget gives keyboard, type-ahead and accessible items; the delegate only paints.
class Navigation : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(QList<NavigationEntry> entries, QWidget *parent = nullptr);

    /// Marks a page as the one that is shown; an unknown one leaves none marked.
    void setPage(const QString &page);
    /// How much there is behind a page, in words; empty shows nothing.
    void setCount(const QString &page, const QString &count);

signals:
    void pageChosen(const QString &page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fit();

    QList<NavigationEntry> m_entries;
};

} // namespace opi
