#include "core/exchange/import/FactReader.h"

#include "core/exchange/import/Choices.h"
#include "core/exchange/import/ProjectFacts.h"
#include "core/exchange/values/LevelReader.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace opi {

void FactReader::noteRaggedness(std::size_t record)
{
    const QStringList &cells = m_cells.table().records[record].cells;
    const qsizetype columns = m_cells.table().header.size();
    const bool isSheet = m_cells.table().separator.isNull(); // a row of a sheet ends with what it has last
    if (cells.size() < columns && !isSheet)
        m_cells.doubt(record, -1, "record-short", "left-empty");
    for (qsizetype i = columns; i < cells.size(); ++i) {
        if (!cells[i].trimmed().isEmpty())
            m_cells.doubt(record, i, "record-long", "not-stored");
    }
}

QString FactReader::fact(std::size_t record, qsizetype column, ImportField field)
{
    QString text = m_cells.text(record, column);
    if (text.isEmpty())
        return {};
    switch (importField(field).kind) {
    case FieldKind::Date: {
        const std::optional<QDate> day = m_cells.date(record, column, field == ImportField::End);
        return day ? day->toString(Qt::ISODate) : QString();
    }
    case FieldKind::Money: {
        const std::optional<Money> amount = m_cells.money(record, column);
        return amount ? amountFact(*amount) : QString();
    }
    case FieldKind::Cvr: return m_cells.cvr(record, column);
    case FieldKind::Year: return yearIn(record, column);
    case FieldKind::Percent: return percentIn(record, column);
    case FieldKind::Count: return countIn(record, column);
    case FieldKind::Scale: return scaleIn(record, column, field);
    case FieldKind::Choice: return choiceIn(record, column, field);
    case FieldKind::Reference: return referenceIn(record, column, field);
    case FieldKind::Tags:
        return listParts(m_cells.table().records[record].cell(column), text.contains(u';') ? u";" : u",").join(u'\n');
    case FieldKind::LongText: return text;
    default: return text.simplified();
    }
}

QString FactReader::choiceIn(std::size_t record, qsizetype column, ImportField field)
{
    const std::optional<int> value = choiceFrom(field, m_cells.text(record, column));
    if (value)
        return choiceCode(field, *value);
    m_cells.doubt(record, column, "value-unknown", "left-empty");
    return {};
}

QString FactReader::referenceIn(std::size_t record, qsizetype column, ImportField field)
{
    QString name = m_cells.text(record, column).simplified();
    if (std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return {}; // "-" and the like name nothing
    if (field == ImportField::Region || field == ImportField::OrganisationRegion) {
        const QList<const Region *> regions = m_places.regionsNamed(name);
        return regions.isEmpty() ? name : regions.first()->name;
    }
    if (field == ImportField::LeadMunicipality || field == ImportField::OrganisationMunicipality)
        return name;
    if (m_references.isKnown(field, name))
        return m_references.canonical(field, name);
    if (ReferenceBook::bookOf(field) == ImportField::Phase) {
        m_cells.doubt(record, column, "phase-unknown", "left-empty");
        return {};
    }
    if (const std::pair key(int(field), name); !m_newNames.contains(key)) {
        m_newNames.insert(key);
        m_cells.doubt(record, column, "name-not-known", "name-added");
    }
    return name;
}

/// Years that a budget or a grant can be of; a day stands for its year.
QString FactReader::yearIn(std::size_t record, qsizetype column)
{
    static const QRegularExpression alone(QStringLiteral("^(19[9]\\d|20\\d\\d|2100)(\\.0+)?$"));
    const QString text = m_cells.text(record, column);
    if (const QRegularExpressionMatch year = alone.match(text); year.hasMatch())
        return year.captured(1);
    if (const std::optional<DateReading> day = readDate(text, m_cells.today()); day && !day->isDayNumber)
        return QString::number(day->first.year());
    m_cells.doubt(record, column, "year-unreadable", "left-empty");
    return {};
}

/// A whole one from 0 to 100. Of 0.6 and 60 either is sixty; 1 is one where no other cell of the column is broken.
QString FactReader::percentIn(std::size_t record, qsizetype column)
{
    const std::optional<Share> share = m_cells.share(record, column);
    if (!share)
        return {};
    const auto &records = m_cells.table().records;
    const bool isOne = m_cells.text(record, column) == QStringLiteral("1")
                       && std::none_of(records.begin(), records.end(), [&](const SourceRecord &other) {
                              return other.cell(column).contains(u'.') || other.cell(column).contains(u',');
                          });
    if (share->value >= 0 && share->value <= 1)
        return QString::number(isOne ? 1 : qRound(100 * share->value));
    m_cells.doubt(record, column, "percent-unreadable", "left-empty");
    return {};
}

/// A whole number of things.
QString FactReader::countIn(std::size_t record, qsizetype column)
{
    const std::optional<Decimal> number = m_cells.number(record, column);
    if (!number)
        return {};
    const std::optional<qint64> whole = number->scaledTo(0);
    if (whole && *whole >= 0 && *whole <= std::numeric_limits<int>::max() && double(*whole) == number->toDouble())
        return QString::number(*whole);
    m_cells.doubt(record, column, "count-unreadable", "left-empty");
    return {};
}

/// 1-5, or the word for it in Danish or English.
QString FactReader::scaleIn(std::size_t record, qsizetype column, ImportField field)
{
    const QString text = m_cells.text(record, column);
    const std::optional<int> level = levelFrom(text);
    if (level && *level >= 1 && *level <= 5)
        return QString::number(*level);
    if (const std::optional<int> word = choiceFrom(field, text))
        return QString::number(*word + 1);
    m_cells.doubt(record, column, "scale-unreadable", "taken-as-middle");
    return {};
}

} // namespace opi
