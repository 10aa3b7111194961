#include "ui/pages/importing/ColumnsStep.h"

#include "core/domain/CustomField.h"
#include "core/text/ImportText.h"
#include "core/text/Labels.h"
#include "ui/delegates/ChoiceBox.h"
#include "ui/shell/Session.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/StatusTag.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace opi {

static constexpr int examplesShown = 3;
static constexpr double sureFrom = 0.9;

/// The choice of an own field that there is not yet.
static constexpr qint64 newField = -1;

ColumnsStep::ColumnsStep(ListImport &list, Session &session, QWidget *parent)
    : ImportStep(list, parent), m_session(session), m_sentence(new Label(Type::Body, Label::Tone::Muted)),
      m_scroll(new QScrollArea)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    layout->addWidget(makeMappings());
    layout->addWidget(m_scroll, 1);
}

QWidget *ColumnsStep::makeMappings()
{
    auto *mappings = new QWidget;
    auto *row = new FlowLayout(8, mappings);
    m_mappingLabel = new Label(Type::Caption, Label::Tone::Muted);
    m_mapping = new QComboBox;
    m_mapping->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_mappingLabel->setBuddy(m_mapping);
    m_name = new QLineEdit;
    m_name->setTextMargins(4, 0, 4, 0);
    m_name->setFixedWidth(220);
    m_save = new QPushButton;
    for (QWidget *widget : {static_cast<QWidget *>(m_mappingLabel), static_cast<QWidget *>(m_mapping),
                            static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_save)})
        row->addWidget(widget);
    connect(m_mapping, &QComboBox::activated, this,
            [this] { list().useMapping(Id<ListMapping>::fromString(m_mapping->currentData().toString())); });
    const auto save = [this] {
        if (!m_name->text().trimmed().isEmpty())
            list().saveMapping(m_name->text());
    };
    connect(m_save, &QPushButton::clicked, this, save);
    connect(m_name, &QLineEdit::returnPressed, this, save);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty() && !m_session.isReadOnly()); });
    return mappings;
}

void ColumnsStep::showMappings()
{
    //: which columns are which fields, kept under a name
    m_mappingLabel->setText(tr("Mapping"));
    m_mapping->setAccessibleName(tr("Mapping"));
    m_mapping->view()->setAccessibleName(tr("Mapping"));
    m_name->setPlaceholderText(tr("Name of this mapping"));
    m_name->setAccessibleName(tr("Name of this mapping"));
    m_save->setText(tr("Save the mapping"));
    m_save->setEnabled(!m_name->text().trimmed().isEmpty() && !m_session.isReadOnly());
    m_mapping->clear();
    m_mapping->addItem(tr("By the headings"), QString());
    QList<const ListMapping *> known;
    for (const ListMapping &mapping : m_session.portfolio().rows<ListMapping>()) {
        if (mapping.list == list().map().list)
            known << &mapping;
    }
    std::sort(known.begin(), known.end(),
              [](const ListMapping *a, const ListMapping *b) { return a->name.localeAwareCompare(b->name) < 0; });
    for (const ListMapping *mapping : std::as_const(known))
        m_mapping->addItem(mapping->name, mapping->id.toString());
    const ListMapping *used = list().mapping();
    m_mapping->setCurrentIndex(used ? std::max(0, m_mapping->findData(used->id.toString())) : 0);
    if (used && m_name->text().isEmpty())
        m_name->setText(used->name);
}

/// One line for each column of the list; made anew only for another list, so that the keyboard stays where it is.
void ColumnsStep::makeLines()
{
    auto *panel = new Panel;
    auto *body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(8, 6, 8, 6);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_headings.clear();
    m_lines.clear();
    for (int column = 0; column < 5; ++column) {
        m_headings << new Label(Type::Caption, Label::Tone::Muted);
        m_grid->addWidget(m_headings.last(), 0, column);
    }
    for (int row = 0; row < int(list().map().columns.size()); ++row)
        m_lines << makeLine(row);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(2, 3);
    m_grid->setColumnStretch(4, 4);
    m_grid->setRowStretch(int(m_lines.size()) + 1, 1);
    panel->add(body, 1);
    m_scroll->setWidget(panel);
    m_shown = list().reading();
}

ColumnsStep::Line ColumnsStep::makeLine(int row)
{
    const Line line{new Label(Type::Strong),
                    new Label(Type::Body, Label::Tone::Muted),
                    new Label(Type::Caption, Label::Tone::Muted),
                    new ChoiceBox,
                    new QComboBox,
                    new StatusTag};
    auto *field = new QWidget;
    auto *fieldRow = new QHBoxLayout(field);
    fieldRow->setContentsMargins(0, 0, 0, 0);
    fieldRow->setSpacing(6);
    fieldRow->addWidget(line.field, 1);
    fieldRow->addWidget(line.kind);
    for (int kind = 0; kind < valueCount(CustomKind()); ++kind)
        line.kind->addItem(QString());
    int column = 0;
    for (QWidget *widget : {static_cast<QWidget *>(line.heading), static_cast<QWidget *>(line.examples), field,
                            static_cast<QWidget *>(line.confidence), static_cast<QWidget *>(line.why)})
        m_grid->addWidget(widget, row + 1, column++, Qt::AlignVCenter);
    for (Label *label : {line.heading, line.examples, line.why})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line.why->setWordWrap(true);
    connect(line.field, &QComboBox::activated, this, [this, row] { take(row); });
    connect(line.field->lineEdit(), &QLineEdit::editingFinished, this, [this, row] { take(row); });
    connect(line.kind, &QComboBox::activated, this, [this, row](int kind) {
        if (std::optional<OwnColumn> own = list().map().columns[std::size_t(row)].own) {
            own->kind = CustomKind(kind);
            list().assignOwn(row, *own);
        }
    });
    return line;
}

/// What was chosen for a column, if it is another than it was.
void ColumnsStep::take(int row)
{
    const auto chosen = m_lines[row].field->chosen();
    if (!chosen)
        return;
    const ColumnMatch &match = list().map().columns[std::size_t(row)];
    const auto *number = std::get_if<qint64>(&*chosen);
    if (const auto *own = std::get_if<RowId>(&*chosen)) {
        if (match.own && match.own->field.untyped() == *own)
            return;
        if (const CustomField *field = m_session.portfolio().find(Id<CustomField>(*own)))
            list().assignOwn(row, {field->id, field->name, field->kind, false});
    } else if (number && *number == newField) {
        if (!match.own || !match.own->isNew)
            list().assignOwn(row, ownColumnFor(list().table(), row, m_session.portfolio()));
    } else {
        const auto field = number ? std::optional(ImportField(*number)) : std::nullopt;
        if (field != match.field || match.own)
            list().assign(row, field);
    }
}

QString ColumnsStep::examplesOf(qsizetype column) const
{
    QStringList examples;
    for (const SourceRecord &record : list().table().records) {
        const QString cell = record.cell(column).simplified();
        if (!cell.isEmpty() && !examples.contains(cell))
            examples << cell;
        if (examples.size() == examplesShown)
            break;
    }
    return examples.join(QStringLiteral(" · "));
}

void ColumnsStep::showLine(qsizetype column, const Words &words)
{
    const Line &line = m_lines[column];
    const ColumnMatch &match = list().map().columns[std::size_t(column)];
    const QString heading = list().table().header[column].simplified();
    line.heading->setText(heading.isEmpty() ? tr("(without heading)") : heading);
    line.heading->setToolTip(heading);
    const QString examples = examplesOf(column);
    line.examples->setText(line.examples->fontMetrics().elidedText(examples, Qt::ElideRight, 320));
    line.examples->setToolTip(examples);
    line.field->setName(tr("Field for the column %1").arg(line.heading->text()));
    QList<Choice> choices;
    for (const ImportField field : importFieldsOf(list().map().list))
        choices.append({qint64(field), fieldLabel(words, field)});
    if (list().map().list == ListKind::Projects) {
        for (const CustomField &own : m_session.portfolio().rows<CustomField>())
            choices.append({own.id.untyped(), words.of(own.name)});
        //: %1 is the heading of a column
        choices.append(
            {newField, tr("New own field: %1").arg(heading.isEmpty() ? QString::number(column + 1) : heading)});
    }
    line.field->offer(choices, true);
    CellValue chosen;
    if (match.field)
        chosen = qint64(*match.field);
    else if (match.own)
        chosen = match.own->isNew ? CellValue(newField) : CellValue(match.own->field.untyped());
    line.field->choose(chosen, match.own ? words.of(match.own->name) : QString());
    line.kind->setVisible(match.own && match.own->isNew);
    for (const auto &[kind, text] : labels<CustomKind>(words))
        line.kind->setItemText(int(kind), text);
    line.kind->setCurrentIndex(match.own ? int(match.own->kind) : 0);
    line.kind->setAccessibleName(tr("Kind of the own field %1").arg(line.heading->text()));
    line.kind->view()->setAccessibleName(line.kind->accessibleName());
    line.field->lineEdit()->setPlaceholderText(tr("not imported"));
    line.field->lineEdit()->deselect();
    line.field->lineEdit()->setCursorPosition(0);
    const Status status = !match.isTaken() ? Status::None : match.confidence >= sureFrom ? Status::Good : Status::Warn;
    line.confidence->show(status, match.isTaken() ? words.percent(match.confidence) : tr("left out"));
    line.why->setText(matchWhy(words, match));
}

void ColumnsStep::refresh(const Words &words)
{
    if (!list().hasTable())
        return;
    if (m_shown != list().reading()) {
        makeLines();
        m_name->clear();
    }
    showMappings();
    const QStringList headings{tr("Column of the list"), tr("Examples"), tr("Field"), tr("How sure"), tr("Why")};
    for (qsizetype i = 0; i < headings.size(); ++i)
        m_headings[i]->setText(headings[i]);
    int matched = 0;
    for (qsizetype column = 0; column < m_lines.size(); ++column) {
        showLine(column, words);
        matched += list().map().columns[std::size_t(column)].isTaken();
    }
    m_sentence->setText(words
                            .translate("ColumnsStep",
                                       "%1 of %n column(s) matched. Choose another field where one is "
                                       "wrong; columns without a field are not imported.",
                                       nullptr, int(m_lines.size()))
                            .arg(matched));
}

} // namespace opi
