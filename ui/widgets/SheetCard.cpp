#include "ui/widgets/SheetCard.h"

#include "ui/style/Style.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SheetView.h"
#include "ui/widgets/TotalsRow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace opi {

SheetCard::SheetCard(PortfolioTable &table, Totals totals, QWidget *parent)
    : QFrame(parent), m_view(new SheetView(table)), m_title(new Label(Type::Strong)),
      m_sentence(new Label(Type::Body, Label::Tone::Muted)), m_add(new QPushButton), m_delete(new QPushButton)
{
    // Ignored: the page alone decides the width. Otherwise a long sentence would widen its column.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 4);
    top->setSpacing(8);
    top->addLayout(texts, 1);
    top->addWidget(m_delete, 0, Qt::AlignTop);
    top->addWidget(m_add, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 12, 6, 8);
    layout->setSpacing(0);
    layout->addLayout(top);
    m_view->setAsTallAsRows();
    layout->addWidget(m_view);
    if (totals == Totals::Yes)
        layout->addWidget(new TotalsRow(*m_view));
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, m_view, &SheetView::beginDraft);
    connect(m_delete, &QPushButton::clicked, m_view, &SheetView::removeSelectedRows);
}

void SheetCard::setTexts(const QString &title, const QString &add)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
    m_add->setText(add);
    m_add->setVisible(!add.isEmpty()); // a table whose rows are made elsewhere
    m_add->setFocusPolicy(add.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete the selected rows: %1").arg(title));
    m_delete->setToolTip(tr("Delete the selected rows (Ctrl+Delete)"));
}

void SheetCard::setSentence(const QString &sentence)
{
    m_sentence->setText(themeOf(*this).rich(sentence));
    m_sentence->setVisible(!sentence.isEmpty());
}

void SheetCard::setCanDelete(bool canDelete)
{
    m_delete->setVisible(canDelete);
    m_view->setCanDelete(canDelete);
}

void SheetCard::setReadOnly(bool isReadOnly)
{
    m_add->setEnabled(!isReadOnly);
    m_delete->setEnabled(!isReadOnly);
}

void SheetCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.panel);
    painter.setPen(QPen(theme.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace opi
