#include "ui/widgets/ChartCard.h"

#include "core/render/Chart.h"
#include "core/render/ChartFile.h"
#include "ui/models/TableRoles.h"
#include "ui/style/Style.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace opi {

static constexpr qreal copyScale = 2; // a copied picture is looked at on paper and on large screens

ChartCard::ChartCard(QWidget *parent)
    : Card(new QWidget, parent), m_view(new ChartView), m_rows(new QStandardItemModel(this)),
      m_table(new TableView(m_rows, 0)), m_more(new QPushButton), m_menu(new QMenu(this))
{
    auto *layout = new QVBoxLayout(body()); // the chart, and the table that can take its place
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    layout->addWidget(m_table);
    m_table->hide();
    m_table->setSortingEnabled(false); // the rows have the order of the chart
    m_more->setFlat(true);
    m_more->setText(QStringLiteral("⋯"));
    setCorner(m_more);
    makeMenu();
    connect(m_view, &ChartView::opened, this, &ChartCard::opened);
    connect(m_view, &ChartView::menuRequested, m_menu, [this](const QPoint &at) { m_menu->popup(at); });
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    retranslate();
}

ChartCard::~ChartCard() = default;

void ChartCard::makeMenu()
{
    m_copy = m_menu->addAction(QString(), this, &ChartCard::copy);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_copy);
    m_save = m_menu->addAction(QString(), this, &ChartCard::askWhereToSave);
    m_asTable = m_menu->addAction(QString(), this, [this] { showTable(!m_isTable); });
}

void ChartCard::show(std::unique_ptr<Chart> chart, const QString &source)
{
    m_source = source;
    setTitle(chart->title());
    setSentence(chart->sentence().toHtmlEscaped());
    m_view->setAccessibleName(chart->title());
    m_view->setAccessibleDescription(chart->sentence());
    m_table->setAccessibleName(chart->title());
    m_view->setChart(std::move(chart));
    if (m_isTable)
        fillTable();
}

void ChartCard::showTable(bool asTable)
{
    m_isTable = asTable;
    if (asTable)
        fillTable();
    const bool hadFocus = m_view->hasFocus() || m_table->hasFocus();
    m_view->setVisible(!asTable);
    m_table->setVisible(asTable);
    if (hadFocus)
        (asTable ? static_cast<QWidget *>(m_table) : m_view)->setFocus(Qt::OtherFocusReason);
    retranslate();
}

void ChartCard::fillTable()
{
    const document::Table table = m_view->chart().documentTable();
    m_rows->clear();
    QStringList headings;
    for (const document::Column &column : table.columns)
        headings << column.heading;
    m_rows->setHorizontalHeaderLabels(headings);
    for (int i = 0; i < table.columns.size(); ++i)
        m_rows->setHeaderData(i, Qt::Horizontal, QVariant::fromValue(table.columns[i].alignment | Qt::AlignVCenter),
                              Qt::TextAlignmentRole);
    for (const QList<document::Cell> &row : table.rows) {
        QList<QStandardItem *> cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            auto *cell = new QStandardItem(row[i].text);
            cell->setTextAlignment(table.columns[i].alignment | Qt::AlignVCenter);
            cell->setEditable(false);
            if (row[i].status)
                cell->setData(int(*row[i].status), StatusRole);
            cells << cell;
        }
        m_rows->appendRow(cells);
    }
    m_table->fitColumns();
}

void ChartCard::copy()
{
    ChartPicture picture;
    picture.source = m_source;
    picture.scale = copyScale;
    picture.theme = Theme::print(); // a picture is mostly pasted on white
    auto *copied = new QMimeData;
    copied->setImageData(pictureImage(m_view->chart(), picture));
    QStringList lines;
    const ChartTable table = m_view->chart().table();
    lines << table.header.join(u'\t');
    for (const QStringList &row : table.rows)
        lines << row.join(u'\t');
    copied->setText(lines.join(u'\n')); // a spreadsheet takes the figures, a document the picture
    QApplication::clipboard()->setMimeData(copied);
}

void ChartCard::askWhereToSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog =
        new QFileDialog(this, tr("Save the chart"), folder, tr("Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(m_view->chart().title());
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u'.', 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        ChartPicture picture;
        picture.source = m_source;
        picture.scale = copyScale;
        picture.theme = Theme::print();
        if (const Result<> saved = saveChart(m_view->chart(), picture, path); !saved)
            emit notSaved(saved.error());
    });
    dialog->open();
}

void ChartCard::retranslate()
{
    m_copy->setText(tr("&Copy"));
    m_save->setText(tr("&Save as a picture …"));
    m_asTable->setText(m_isTable ? tr("Show as a &chart") : tr("Show as a &table"));
    m_more->setToolTip(tr("Copy, save or show as a table"));
    m_more->setAccessibleName(m_more->toolTip());
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace opi
