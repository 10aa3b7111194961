#include "ui/pages/importing/PastedRows.h"

#include "core/exchange/import/FieldColumns.h"

namespace opi {

static constexpr QChar border(u'\x1e'); // no cell of a spreadsheet holds it
static const QString begin = QStringLiteral("paste");

namespace {

/// A heading that the import knows for the column; what is only reckoned gets its own, which is no field.
QString headingOf(const RowColumn &column, ListKind list, const Words &words)
{
    if (const std::optional<ImportField> field = importFieldOf(tableOf(list), column.key, words.language()))
        return importField(*field).label(words.language());
    return column.key.startsWith("own:") ? column.header(words) : QString();
}

} // namespace

PastedRows pastedInto(const PortfolioTable &table, ListKind list, const QString &text, const QList<int> &columns)
{
    PastedRows pasted{text, list, {}, {}};
    if (!table.owner().isNull())
        pasted.project = Id<Project>(table.owner());
    for (const int column : columns)
        pasted.headings << headingOf(table.column(column), list, table.reading().words);
    return pasted;
}

Place placeOf(const PastedRows &pasted)
{
    const QStringList parts{begin, QString::number(int(pasted.list)), pasted.headings.join(u'\t'), pasted.text};
    return {QStringLiteral("import"), pasted.project ? pasted.project->untyped() : RowId(), {}, parts.join(border)};
}

std::optional<PastedRows> pastedRowsFrom(const Place &place)
{
    const QStringList parts = place.part.split(border);
    if (parts.size() < 4 || parts[0] != begin)
        return {};
    PastedRows pasted;
    pasted.list = ListKind(qBound(0, parts[1].toInt(), valueCount(ListKind()) - 1));
    pasted.headings = parts[2].split(u'\t');
    pasted.text = parts.sliced(3).join(border);
    if (!place.subject.isNull())
        pasted.project = Id<Project>(place.subject);
    return pasted;
}

} // namespace opi
