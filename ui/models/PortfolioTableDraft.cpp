// The empty line of a PortfolioTable, and what is typed into it and into cells.
#include "core/actions/Edit.h"
#include "ui/models/PortfolioTable.h"
#include "ui/shell/Session.h"

namespace opi {

void PortfolioTable::resetDraft()
{
    m_isTouched = false;
    m_created = {};
    m_draft = RowList(m_table);
    if (!hasDraftLine())
        return;
    void *row = m_draft.grow();
    if (m_draftLine->prepare)
        m_draftLine->prepare(row, reading());
    takeUpDraft();
}

/// What was typed into the line before the program stopped, as far as it can be read; the rest is shown in the editor
/// of its cell.
void PortfolioTable::takeUpDraft()
{
    for (const RowColumn &column : std::as_const(m_columns)) {
        if (!column.field || !column.field->write)
            continue;
        const auto typed = m_session.drafts().text({draftForm(), m_owner, column.field->cell});
        const Result<CellValue> value = typed ? entered(*column.field, *typed, reading()) : CellValue();
        if (!value || isEmpty(*value))
            continue;
        column.field->write(m_draft.edit(0), *value, reading());
        m_isTouched = true;
    }
}

void PortfolioTable::dropDraft()
{
    m_session.drafts().dropForm(draftForm(), m_owner);
    resetDraft();
    if (hasDraftLine())
        emit dataChanged(index(shownRows(), 0), index(shownRows(), columnCount() - 1));
}

TypedKey PortfolioTable::typedKey(const QModelIndex &index) const
{
    const QByteArray cell = m_columns[index.column()].field ? field(index).cell : QByteArray();
    return isDraft(index) ? TypedKey{draftForm(), m_owner, cell} : TypedKey{cellForm(), rowId(index.row()), cell};
}

std::optional<QString> PortfolioTable::typedText(const QModelIndex &index) const
{
    return m_session.drafts().text(typedKey(index));
}

QModelIndex PortfolioTable::typedCell(const TypedKey &key) const
{
    const bool isNew = key.form == draftForm() && key.row == m_owner && hasDraftLine();
    const int line = isNew ? shownRows() : key.form == cellForm() ? lineOf(key.row) : -1;
    const int column = columnOf(key.field);
    return line < 0 || column < 0 ? QModelIndex() : index(line, column);
}

void PortfolioTable::keepTyped(const QModelIndex &index, const QString &text)
{
    const bool isAsItIs = text == entryText(index);
    const bool isKept = isDraft(index) ? !text.isEmpty() && !(isUntouched() && isAsItIs) : !isAsItIs;
    if (isKept)
        m_session.drafts().keep(typedKey(index), m_columns[index.column()].header(m_session.words()), text);
    else
        m_session.drafts().drop(typedKey(index));
}

void PortfolioTable::revertTyped(const QModelIndex &index)
{
    keepTyped(index, isDraft(index) && isUntouched() ? QString() : entryText(index));
}

/// Takes a value into the draft, and makes a row of it as soon as nothing is missing. What is wrong with this cell
/// comes back; what other cells still lack does not.
Result<> PortfolioTable::enterDraft(const QModelIndex &index, const CellValue &value)
{
    const Field &edited = field(index);
    if (isEmpty(value) && isUntouched())
        return {};
    if (isEmpty(value) && !edited.isOptional)
        return fail(Error::Kind::Invalid, "field-empty", {QString::fromLatin1(edited.cell)});
    RowList next = m_draft;
    edited.write(next.edit(0), value, reading());
    const Result<ChangeSet> set = actions::create(m_session.portfolio(), m_table, next.at(0));
    if (!set && (set.error().facts.isEmpty() || set.error().facts.last().startsWith(QLatin1String(edited.cell))))
        return failure(set);
    m_draft = next;
    m_isTouched = true;
    if (set) {
        m_created = m_table.id(m_draft.at(0));
        m_session.drafts().dropForm(draftForm(), m_owner);
        const bool isMade = m_session.perform(set);
        m_created = {};
        for (int column = 0; !isMade && column < columnCount(); ++column) { // the file said no: the line stays
            if (const QModelIndex cell = this->index(index.row(), column); isEditable(cell))
                keepTyped(cell, entryText(cell));
        }
        return {};
    }
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    return {};
}

} // namespace opi
