#include "ui/pages/importing/FileStep.h"

#include "core/exchange/import/Ledger.h"
#include "core/text/Labels.h"
#include "ui/pages/importing/ScrolledTable.h"
#include "ui/shell/Session.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace opi {

static constexpr std::size_t sampleRows = 50;

/// For screen readers: the box and its list.
static void name(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    box.view()->setAccessibleName(name);
}

FileStep::FileStep(ListImport &list, Session &session, QWidget *parent)
    : ImportStep(list, parent), m_session(session), m_sentence(new Label(Type::Body)),
      m_hint(new Label(Type::Body, Label::Tone::Muted)), m_choose(new QPushButton),
      m_view(new ScrolledTable(&m_sample)), m_panel(new Panel)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_choose);
    top->addWidget(m_sentence, 1);
    m_hint->setWordWrap(true);
    m_reading = makeReading();
    m_panel->add(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_hint);
    layout->addWidget(m_reading);
    layout->addWidget(m_panel, 1);
    layout->addStretch(0);
    m_view->setSortingEnabled(false); // the order of the file is what is to be seen
    connect(m_choose, &QPushButton::clicked, this, &FileStep::fileWanted);
}

QWidget *FileStep::makeReading()
{
    m_listLabel = new Label(Type::Caption, Label::Tone::Muted);
    m_followsLabel = new Label(Type::Caption, Label::Tone::Muted);
    m_list = new QComboBox;
    m_follows = new QComboBox;
    m_sheetLabel = new Label(Type::Caption, Label::Tone::Muted);
    m_separatorLabel = new Label(Type::Caption, Label::Tone::Muted);
    m_encodingLabel = new Label(Type::Caption, Label::Tone::Muted);
    m_headerLabel = new Label(Type::Caption, Label::Tone::Muted);
    m_sheet = new QComboBox;
    m_separator = new QComboBox;
    m_encoding = new QComboBox;
    for (QComboBox *box : {m_list, m_sheet, m_separator, m_encoding, m_follows})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_headerRow = new QLineEdit;
    m_headerRow->setValidator(new QIntValidator(1, 1'000'000, m_headerRow));
    m_headerRow->setFixedWidth(80);
    m_headerRow->setTextMargins(4, 0, 4, 0);
    auto *reading = new QWidget;
    auto *grid = new QGridLayout(reading);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    int column = 0;
    for (const auto &[label, input] : {std::pair<Label *, QWidget *>{m_listLabel, m_list},
                                       {m_sheetLabel, m_sheet},
                                       {m_separatorLabel, m_separator},
                                       {m_encodingLabel, m_encoding},
                                       {m_headerLabel, m_headerRow},
                                       {m_followsLabel, m_follows}}) {
        label->setBuddy(input);
        grid->addWidget(label, 0, column);
        grid->addWidget(input, 1, column++);
    }
    grid->setColumnStretch(column, 1);
    connect(m_list, &QComboBox::activated, this, [this](int kind) { list().setList(ListKind(kind)); });
    connect(m_follows, &QComboBox::activated, this, [this] {
        const Id<ImportRecord> record = Id<ImportRecord>::fromString(m_follows->currentData().toString());
        list().setFollows(record.isNull() ? std::nullopt : std::optional(record));
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        ListOptions options = list().options();
        options.sheet = m_sheet->currentData().toString();
        options.headerRow.reset(); // of the sheet before
        list().read(options);
    });
    connect(m_separator, &QComboBox::activated, this, &FileStep::readAgain);
    connect(m_encoding, &QComboBox::activated, this, &FileStep::readAgain);
    connect(m_headerRow, &QLineEdit::editingFinished, this, [this] {
        if (m_headerRow->isModified())
            readAgain();
    });
    return reading;
}

void FileStep::readAgain()
{
    ListOptions options = list().options();
    const QString separator = m_separator->currentData().toString();
    const bool isText = list().hasTable() && list().table().sheets.isEmpty();
    if (list().hasTable() && !isText)
        options.sheet = list().table().sheet; // the headings are looked for in this one
    if (isText && separator != QString(list().table().separator))
        options.separator = separator.front();
    if (isText && m_encoding->currentData().toString() != list().table().encoding)
        options.encoding = encodingFrom(m_encoding->currentData().toString());
    if (m_headerRow->isModified() && m_headerRow->hasAcceptableInput())
        options.headerRow = m_headerRow->text().toInt();
    m_headerRow->setModified(false);
    list().read(options);
}

void FileStep::refresh(const Words &words)
{
    const bool hasTable = list().hasTable();
    m_choose->setVisible(!list().isPasted());
    m_choose->setText(list().path().isEmpty() ? tr("Choose a file …") : tr("Choose another file …"));
    m_hint->setText(tr(
        "Choose a list from Excel, LibreOffice or as CSV, or drop it on the window: projects, organisations, or what "
        "projects have, such as milestones, risks, grants, barriers, decisions, customers, plans and answers at gates. "
        "Sheet, separator, encoding and headings are recognised; nothing is imported before you have seen what will "
        "happen."));
    m_hint->setVisible(!hasTable);
    m_reading->setVisible(hasTable);
    m_panel->setVisible(hasTable);
    //: of a workbook
    //: what the rows of a list are: projects, risks ...
    m_listLabel->setText(tr("List of"));
    name(*m_list, tr("List of"));
    //: the earlier import that a list brings up to date
    m_followsLabel->setText(tr("Updates the list"));
    name(*m_follows, tr("Updates the list"));
    m_sheetLabel->setText(tr("Sheet"));
    name(*m_sheet, tr("Sheet"));
    m_separatorLabel->setText(tr("Separator"));
    name(*m_separator, tr("Separator"));
    m_encodingLabel->setText(tr("Encoding"));
    name(*m_encoding, tr("Encoding"));
    m_headerLabel->setText(tr("Headings on line"));
    m_headerRow->setAccessibleName(tr("Headings on line"));
    m_view->setAccessibleName(tr("The first rows of the list"));
    if (!hasTable) {
        m_sentence->setText({});
        return;
    }
    const SourceTable &table = list().table();
    QString sentence =
        tr("%1: %2, %3")
            .arg(table.fileName, words.translate("FileStep", "%n row(s)", nullptr, int(table.records.size())),
                 words.translate("FileStep", "%n column(s)", nullptr, int(table.header.size())));
    if (const ImportRecord *same = importOfSameFile(m_session.portfolio(), table))
        sentence += QStringLiteral(". ")
                    + tr("This very file was imported on %1.").arg(words.date(same->importedAt.toLocalTime().date()));
    m_sentence->setText(sentence);
    showReading(words);
    showFollows(words);
    showSample();
}

/// Earlier imports of such lists, the newest first.
void FileStep::showFollows(const Words &words)
{
    constexpr std::size_t most = 30;
    std::vector<const ImportRecord *> records;
    for (const ImportRecord &record : m_session.portfolio().rows<ImportRecord>()) {
        if (record.list == list().map().list)
            records.push_back(&record);
    }
    std::sort(records.begin(), records.end(),
              [](const ImportRecord *a, const ImportRecord *b) { return a->importedAt > b->importedAt; });
    m_follows->clear();
    m_follows->addItem(tr("None: a new list"), QString());
    for (std::size_t i = 0; i < std::min(records.size(), most); ++i)
        m_follows->addItem(QStringLiteral("%1 · %2").arg(records[i]->file,
                                                         words.shortDate(records[i]->importedAt.toLocalTime().date())),
                           records[i]->id.toString());
    m_follows->setCurrentIndex(list().follows() ? std::max(0, m_follows->findData(list().follows()->toString())) : 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_followsLabel), static_cast<QWidget *>(m_follows)})
        widget->setVisible(!records.empty() && !list().isPasted());
}

void FileStep::showReading(const Words &words)
{
    const SourceTable &table = list().table();
    const bool isWorkbook = !table.sheets.isEmpty();
    m_list->clear();
    for (const auto &[kind, text] : labels<ListKind>(words))
        m_list->addItem(text);
    m_list->setCurrentIndex(int(list().map().list));
    m_headerLabel->setVisible(!list().isPasted());
    m_headerRow->setVisible(!list().isPasted());
    for (QWidget *widget : {static_cast<QWidget *>(m_sheetLabel), static_cast<QWidget *>(m_sheet)})
        widget->setVisible(isWorkbook);
    for (QWidget *widget : {static_cast<QWidget *>(m_separatorLabel), static_cast<QWidget *>(m_separator),
                            static_cast<QWidget *>(m_encodingLabel), static_cast<QWidget *>(m_encoding)})
        widget->setVisible(!isWorkbook && !list().isPasted());
    m_sheet->clear();
    for (const QString &sheet : table.sheets)
        //: a sheet of a workbook that is hidden there
        m_sheet->addItem(table.hiddenSheets.contains(sheet) ? tr("%1 (hidden)").arg(sheet) : sheet, sheet);
    m_sheet->setCurrentIndex(m_sheet->findData(table.sheet));
    m_separator->clear();
    for (const auto &[sign, name] : {std::pair(QStringLiteral(";"), tr("Semicolon ;")),
                                     {QStringLiteral(","), tr("Comma ,")},
                                     {QStringLiteral("\t"), tr("Tab")},
                                     {QStringLiteral("|"), tr("Bar |")}})
        m_separator->addItem(name, sign);
    m_separator->setCurrentIndex(m_separator->findData(QString(table.separator)));
    m_encoding->clear();
    for (int i = 0; i < valueCount(TextEncoding()); ++i) {
        const QString code = codeOf(TextEncoding(i));
        m_encoding->addItem(
            TextEncoding(i) == TextEncoding::Windows1252 ? tr("Windows-1252 (Latin 1)") : code.toUpper(), code);
    }
    m_encoding->setCurrentIndex(m_encoding->findData(table.encoding));
    m_headerRow->setText(QString::number(table.headerLine));
}

void FileStep::showSample()
{
    const SourceTable &table = list().table();
    TextTable::Content content;
    //: of a row in a file
    content.header = QStringList{tr("Line")} + table.header;
    content.muted = {0};
    for (std::size_t i = 0; i < std::min(table.records.size(), sampleRows); ++i) {
        const SourceRecord &record = table.records[i];
        content.lines.append({QStringList{QString::number(record.line)} + record.cells});
    }
    m_sample.show(std::move(content));
    m_view->stretch(-1);
}

} // namespace opi
