#pragma once

#include "ui/models/PortfolioTable.h"

#include <QFrame>

class QPushButton;

namespace opi {

class Label;
class SheetView;

/// A card with a table to work in: title, sentence, the ways to add and delete a row, and the totals.
class SheetCard : public QFrame {
    Q_OBJECT

public:
    enum class Totals { No, Yes };

    SheetCard(PortfolioTable &table, Totals totals, QWidget *parent = nullptr);

    /// `add` names the button that begins a row: "Add a milestone".
    void setTexts(const QString &title, const QString &add);
    void setSentence(const QString &sentence);
    void setReadOnly(bool isReadOnly);
    /// A table that shows what other pages own deletes nothing.
    void setCanDelete(bool canDelete);
    SheetView &view() const { return *m_view; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SheetView *m_view;
    Label *m_title, *m_sentence;
    QPushButton *m_add, *m_delete;
};

} // namespace opi
