#include "ui/widgets/FieldForm.h"

#include "core/text/ImportText.h"
#include "core/text/Labels.h"
#include "core/text/SourceText.h"
#include "ui/shell/Session.h"
#include "ui/widgets/FieldEditor.h"

#include <QGridLayout>

namespace opi {

FieldForm::FieldForm(Session &session, const TableInfo &table, const QList<Line> &lines, QWidget *parent)
    : QWidget(parent), m_session(session), m_table(table), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    int row = 0;
    int column = 0;
    for (const Line &line : lines) {
        if (column + line.span > columns) {
            ++row;
            column = 0;
        }
        const auto named = [&table, cell = line.field.cell](const Words &words) {
            return fieldLabel(words, table, cell);
        };
        auto *editor = new FieldEditor(session, table, line.field, line.label ? line.label : named);
        m_grid->addWidget(editor, row, column, 1, line.span);
        m_editors << editor;
        column += line.span;
    }
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
}

void FieldForm::setRow(const RowId &row)
{
    m_row = row;
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setRow(row);
}

void FieldForm::refresh()
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        editor->refresh();
        QStringList lines{
            originText(m_session.words(), m_session.ledger(), m_table, m_row, editor->field().cell),
            factSourceText(m_session.words(), m_session.portfolio(), m_table, m_row, editor->field().cell)};
        lines.removeAll(QString());
        editor->setToolTip(lines.join(u'\n'));
    }
}

void FieldForm::retranslate()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->retranslate();
}

} // namespace opi
