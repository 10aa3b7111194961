#include "ui/pages/importing/ColumnsStep.h"

#include "core/text/ImportText.h"
#include "ui/delegates/ChoiceBox.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/StatusTag.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace opi {

static constexpr int examplesShown = 3;
static constexpr double sureFrom = 0.9;

ColumnsStep::ColumnsStep(ListImport &list, QWidget *parent)
    : ImportStep(list, parent), m_sentence(new Label(Type::Body, Label::Tone::Muted)), m_scroll(new QScrollArea)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    layout->addWidget(m_scroll, 1);
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
    const Line line{new Label(Type::Strong), new Label(Type::Body, Label::Tone::Muted),
                    new Label(Type::Caption, Label::Tone::Muted), new ChoiceBox, new StatusTag};
    int column = 0;
    for (QWidget *widget : {static_cast<QWidget *>(line.heading), static_cast<QWidget *>(line.examples),
                            static_cast<QWidget *>(line.field), static_cast<QWidget *>(line.confidence),
                            static_cast<QWidget *>(line.why)})
        m_grid->addWidget(widget, row + 1, column++, Qt::AlignVCenter);
    for (Label *label : {line.heading, line.examples, line.why})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line.why->setWordWrap(true);
    const auto take = [this, row, box = line.field] {
        const auto chosen = box->chosen();
        if (!chosen)
            return;
        const auto *number = std::get_if<qint64>(&*chosen);
        const auto field = number ? std::optional(ImportField(*number)) : std::nullopt;
        if (field != list().map().columns[std::size_t(row)].field)
            list().assign(row, field);
    };
    connect(line.field, &QComboBox::activated, this, take);
    connect(line.field->lineEdit(), &QLineEdit::editingFinished, this, take);
    return line;
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
    for (const ImportFieldInfo &info : importFields())
        choices.append({qint64(info.field), fieldLabel(words, info.field)});
    line.field->offer(choices, true);
    line.field->choose(match.field ? CellValue(qint64(*match.field)) : CellValue(), {});
    line.field->lineEdit()->setPlaceholderText(tr("not imported"));
    line.field->lineEdit()->deselect();
    line.field->lineEdit()->setCursorPosition(0);
    const Status status = !match.field ? Status::None : match.confidence >= sureFrom ? Status::Good : Status::Warn;
    line.confidence->show(status, match.field ? words.percent(match.confidence) : tr("left out"));
    line.why->setText(matchWhy(words, match));
}

void ColumnsStep::refresh(const Words &words)
{
    if (!list().hasTable())
        return;
    if (m_shown != list().reading())
        makeLines();
    const QStringList headings{tr("Column of the list"), tr("Examples"), tr("Field"), tr("How sure"), tr("Why")};
    for (qsizetype i = 0; i < headings.size(); ++i)
        m_headings[i]->setText(headings[i]);
    int matched = 0;
    for (qsizetype column = 0; column < m_lines.size(); ++column) {
        showLine(column, words);
        matched += list().map().columns[std::size_t(column)].field.has_value();
    }
    m_sentence->setText(words
                            .translate("ColumnsStep",
                                       "%1 of %n column(s) matched. Choose another field where one is "
                                       "wrong; columns without a field are not imported.",
                                       nullptr, int(m_lines.size()))
                            .arg(matched));
}

} // namespace opi
