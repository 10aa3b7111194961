#include "core/exchange/import/ListCells.h"

#include "core/base/Cvr.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/values/LevelReader.h"

#include <QRegularExpression>

#include <algorithm>

namespace opi {

namespace {

QString isoOf(QDate day) { return day.toString(Qt::ISODate); }

/// Whether every line but the last ends with a point, as some lists part what they name.
bool hasPointsAtLineEnds(const QStringList &lines)
{
    return lines.size() > 1
           && std::all_of(lines.begin(), lines.end() - 1, [](const QString &line) { return line.endsWith(u'.'); });
}

/// Without the byte order mark that a cell has when its text was once the beginning of a file: nobody sees it.
QStringView withoutMark(QStringView cell)
{
    return cell.startsWith(QChar(QChar::ByteOrderMark)) ? withoutMark(cell.sliced(1)) : cell;
}

} // namespace

QString cleanText(QStringView cell)
{
    QString text = withoutFormulaGuard(withoutMark(cell)).toString();
    if (text.contains(u'\r')) {
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        text.replace(u'\r', u'\n');
    }
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

QStringList listParts(QStringView cell, QStringView separators)
{
    const QString text = withoutFormulaGuard(withoutMark(cell)).toString().normalized(QString::NormalizationForm_C);
    QStringList lines;
    bool hasBreak = false;
    QString part;
    const auto finish = [&] {
        if (const QString trimmed = part.simplified(); !trimmed.isEmpty())
            lines << trimmed;
        part.clear();
    };
    hasBreak = text.contains(u'\n') || text.contains(u'\r');
    for (const QChar c : text) {
        if (hasBreak ? c == u'\n' || c == u'\r' : separators.contains(c))
            finish();
        else
            part += c;
    }
    finish();
    if (hasBreak && hasPointsAtLineEnds(lines)) {
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            lines[i].chop(1);
    }
    lines.removeAll(QString());
    return lines;
}

ListCells::ListCells(const SourceTable &table, const ColumnMap &map, QDate today)
    : m_table(table), m_map(map), m_today(today), m_styles(map.columns.size())
{
    decideStyles();
    for (const SourceDoubt &seen : table.doubts) {
        const bool isTaken =
            seen.column < 0
            || (std::size_t(seen.column) < map.columns.size() && map.columns[std::size_t(seen.column)].isTaken());
        if (!isTaken)
            continue; // nobody misses what is not imported
        m_doubts.push_back(
            {seen.line, seen.column, headingOf(seen.column), seen.value, seen.why, seen.action, seen.outcome});
    }
}

QString ListCells::headingOf(qsizetype column) const
{
    if (column < 0)
        return {};
    const QString heading = m_table.header.value(column).simplified();
    return heading.isEmpty() ? QString::number(column + 1) : heading;
}

NumberStyle ListCells::numbers(std::size_t record, qsizetype column) const
{
    return m_table.records[record].isNumber(column) ? NumberStyle::English : style(column).numbers;
}

QStringList ListCells::cellsOf(qsizetype column) const
{
    QStringList cells;
    for (const SourceRecord &record : m_table.records) {
        if (const QString cell = record.cell(column); !cell.isEmpty() && !record.isNumber(column))
            cells << cell;
    }
    return cells;
}

void ListCells::decideStyles()
{
    QStringList figures;
    QStringList days;
    for (std::size_t i = 0; i < m_styles.size(); ++i) {
        const std::optional<FieldKind> kind = m_map.columns[i].kind();
        if (!kind)
            continue;
        const QStringList cells = cellsOf(qsizetype(i));
        ColumnStyle &own = m_styles[i];
        if (kind == FieldKind::Money || kind == FieldKind::Share || kind == FieldKind::Number
            || kind == FieldKind::Percent || kind == FieldKind::Count) {
            const auto numbers = numberStyleOf(cells);
            own.numbers = numbers.value_or(NumberStyle::Danish);
            own.numbersAreKnown = numbers.has_value();
            figures << cells;
        } else if (kind == FieldKind::Date) {
            const auto dates = dateOrderOf(cells, m_today);
            own.dates = dates.value_or(DateOrder::DayFirst);
            own.datesAreKnown = dates.has_value();
            days << cells;
        }
    }
    const auto numbers = numberStyleOf(figures);
    const auto dates = dateOrderOf(days, m_today);
    for (ColumnStyle &own : m_styles) {
        if (!own.numbersAreKnown && numbers)
            own = {*numbers, own.dates, true, own.datesAreKnown};
        if (!own.datesAreKnown && dates)
            own = {own.numbers, *dates, own.numbersAreKnown, true};
    }
}

void ListCells::doubt(std::size_t record, qsizetype column, const char *why, const char *action, const QString &outcome)
{
    const SourceRecord &source = m_table.records[record];
    const QString value = column >= 0 ? source.cell(column).trimmed() : QString();
    DoubtfulCell doubtful{source.line, int(column), headingOf(column), value, why, action, outcome};
    if (m_doubts.empty() || m_doubts.back() != doubtful) // an organisation can be named three times
        m_doubts.push_back(std::move(doubtful));
}

QString ListCells::text(std::size_t record, qsizetype column) const
{
    return cleanText(m_table.records[record].cell(column));
}

void ListCells::doubtNumber(std::size_t record, qsizetype column, const QString &outcome)
{
    const QString cell = text(record, column);
    if (!m_table.records[record].isNumber(column) && !style(column).numbersAreKnown
        && numberEvidenceOf(cell) == NumberEvidence::Ambiguous)
        doubt(record, column, "number-ambiguous", "read-as", outcome);
}

std::optional<Money> ListCells::quietMoney(std::size_t record, qsizetype column) const
{
    return moneyFrom(text(record, column), numbers(record, column), m_map.columns[std::size_t(column)].unit);
}

std::optional<Money> ListCells::money(std::size_t record, qsizetype column)
{
    const QString cell = text(record, column);
    if (cell.isEmpty())
        return {};
    const std::optional<Money> amount = quietMoney(record, column);
    if (!amount)
        doubt(record, column, "number-unreadable", "left-empty");
    else
        doubtNumber(record, column, decimalText(*amount));
    return amount;
}

std::optional<Decimal> ListCells::number(std::size_t record, qsizetype column)
{
    const QString cell = text(record, column);
    if (cell.isEmpty())
        return {};
    const std::optional<Decimal> number = decimalFrom(cell, numbers(record, column));
    if (!number)
        doubt(record, column, "number-unreadable", "left-empty");
    else
        doubtNumber(record, column, QString::number(number->toDouble(), 'g', 12));
    return number;
}

std::optional<Share> ListCells::share(std::size_t record, qsizetype column)
{
    const QString cell = text(record, column);
    if (cell.isEmpty())
        return {};
    const std::optional<Share> share = shareFrom(cell, numbers(record, column));
    if (!share)
        doubt(record, column, "number-unreadable", "not-stored");
    return share;
}

std::optional<QDate> ListCells::date(std::size_t record, qsizetype column, bool last)
{
    const QString cell = text(record, column);
    if (cell.isEmpty())
        return {};
    const std::optional<DateReading> reading = readDate(cell, m_today, style(column).dates);
    if (!reading) {
        doubt(record, column, "date-unreadable", "left-empty");
        return {};
    }
    const QDate day = last ? reading->last() : reading->first;
    if (reading->precision != DatePrecision::Day)
        doubt(record, column, "date-no-day", "read-as", isoOf(day));
    else if (reading->isDayNumber)
        doubt(record, column, "date-day-number", "read-as", isoOf(day));
    else if (reading->isWithoutYear)
        doubt(record, column, "date-no-year", "read-as", isoOf(day));
    else if (reading->isAmbiguous && !style(column).datesAreKnown)
        doubt(record, column, "date-ambiguous", "read-as", isoOf(day));
    return day;
}

std::optional<int> ListCells::level(std::size_t record, qsizetype column)
{
    const QString cell = text(record, column);
    const std::optional<int> level = levelFrom(cell);
    if (!level && std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        doubt(record, column, "level-unreadable", "left-empty"); // "-" says that there is none
    return level;
}

QString ListCells::cvr(std::size_t record, qsizetype column)
{
    QString digits = text(record, column);
    if (digits.isEmpty())
        return {};
    static const QRegularExpression marks(QStringLiteral("^(CVR[-. ]*(NR)?[-.: ]*)?(DK)?|[\\s.-]"),
                                          QRegularExpression::CaseInsensitiveOption);
    digits.remove(marks);
    if (isCvr(digits))
        return digits;
    doubt(record, column, "cvr-invalid", "left-empty");
    return {};
}

} // namespace opi
