#include "core/exchange/import/FactReader.h"

#include "core/exchange/import/Choices.h"
#include "core/exchange/import/ProjectFacts.h"
#include "core/exchange/values/LevelReader.h"

#include <QRegularExpression>

#include <algorithm>

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
    const ImportField book = field == ImportField::RiskOwner ? ImportField::Responsible : field; // both are people
    if (m_references.isKnown(book, name))
        return m_references.canonical(book, name);
    if (field == ImportField::Phase) {
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
