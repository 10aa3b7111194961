#include "core/exchange/import/ColumnContent.h"

#include "core/base/Cvr.h"
#include "core/exchange/values/DateReader.h"
#include "core/exchange/values/LevelReader.h"
#include "core/exchange/values/MoneyReader.h"
#include "core/exchange/values/PercentReader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace opi {

namespace {

constexpr int enough = 200; // cells that are looked at
constexpr qsizetype enoughOfTable = 40'000;
constexpr qsizetype longestValue = 80;
const QDate anyDay(2020, 1, 1); // only for dates without a year: here it counts that they are dates, not which

QString digitsOnly(QString text)
{
    text.remove(u' ').remove(QChar::Nbsp);
    return text.startsWith(u"DK", Qt::CaseInsensitive) ? text.sliced(2) : text;
}

} // namespace

CellLook CellLooks::of(const QString &cell)
{
    if (const auto known = m_known.constFind(cell); known != m_known.cend())
        return *known;
    CellLook look;
    look.isAmount = moneyFrom(cell, NumberStyle::Danish).has_value();
    if (const auto number = numberTextFrom(cell))
        look.namesCurrency = number->currency.has_value();
    look.isShare = shareFrom(cell, NumberStyle::Danish).has_value();
    look.isDate = readDate(cell, anyDay).has_value();
    look.isLevel = levelFrom(cell).has_value();
    look.isCvr = isCvr(digitsOnly(cell));
    look.isRegion = !m_places.regionsNamed(cell).isEmpty();
    look.isMunicipality = m_places.municipalityNamed(cell).has_value();
    m_known.insert(cell, look);
    return look;
}

ColumnContent::ColumnContent(const SourceTable &table, qsizetype column, CellLooks &looks)
{
    // Of a table of thousands of columns a few cells of each must do.
    const auto most = std::min<qsizetype>(enough, enoughOfTable / std::max<qsizetype>(1, table.header.size()) + 1);
    for (const SourceRecord &record : table.records) {
        const QString cell = record.cell(column).trimmed();
        if (cell.isEmpty())
            continue;
        if (++m_filled > most)
            break;
        if (cell.size() > longestValue)
            continue; // a description; to take it for a number or a name costs time
        m_values.insert(cell.toCaseFolded());
        const CellLook look = looks.of(cell);
        m_amounts += look.isAmount;
        m_currencies += look.namesCurrency;
        m_shares += look.isShare;
        m_dates += look.isDate;
        m_levels += look.isLevel;
        m_cvrNumbers += look.isCvr;
        m_regions += look.isRegion;
        m_municipalities += look.isMunicipality;
    }
}

std::vector<ColumnContent> contentsOf(const SourceTable &table, const Portfolio &portfolio)
{
    const PlaceNames places(portfolio);
    CellLooks looks(places);
    std::vector<ColumnContent> contents;
    for (qsizetype column = 0; column < table.header.size(); ++column)
        contents.emplace_back(table, column, looks);
    return contents;
}

CustomKind ColumnContent::ownKind(const QString &heading) const
{
    static const QRegularExpression money(
        QStringLiteral(R"((^|[^\w])(kr|dkk|eur|kroner|euro|beløb|amount)([^\w]|$)|€)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype fewWords = 12;
    const auto nearlyAll = [&](int count) { return m_filled > 0 && 10 * count >= 9 * m_filled; };
    const bool namesCurrency = money.match(heading).hasMatch() || moneyUnitOf(heading) != MoneyUnit{};
    if (nearlyAll(m_amounts))
        return namesCurrency || 2 * m_currencies >= m_filled ? CustomKind::Money : CustomKind::Number;
    if (nearlyAll(m_dates))
        return CustomKind::Date;
    const bool isRepeated = m_values.size() <= fewWords && m_filled >= 2 * m_values.size() && m_values.size() > 1;
    return isRepeated ? CustomKind::Choice : CustomKind::Text;
}

bool ColumnContent::fits(ImportField field) const
{
    if (m_filled == 0)
        return true;
    const auto most = [&](int count) { return 2 * count >= m_filled; };
    switch (importField(field).kind) {
    case FieldKind::Money:
    case FieldKind::Count: return most(m_amounts);
    case FieldKind::Share:
    case FieldKind::Percent: return most(m_shares);
    case FieldKind::Date: return most(m_dates);
    case FieldKind::Level: return most(m_levels);
    case FieldKind::Cvr: return most(m_cvrNumbers);
    case FieldKind::Organisations:
    case FieldKind::LongText: return !most(m_amounts) && !most(m_dates);
    default: break;
    }
    if (field == ImportField::Region)
        return m_municipalities <= m_regions || !most(m_municipalities);
    return true;
}

bool ColumnContent::names(ImportField field) const
{
    const int count = field == ImportField::Region ? m_regions : m_municipalities;
    return m_filled > 1 && 10 * count >= 8 * m_filled;
}

bool looksEnglish(const SourceTable &table, qsizetype column)
{
    static const QSet<QString> english{"the", "and", "of", "with", "is", "to", "on", "by", "from", "an"};
    static const QSet<QString> danish{"og", "af", "til", "med", "er", "det", "den", "en",
                                      "et", "på", "fra", "som", "av", "i",   "ved", "der"};
    int inEnglish = 0;
    int inDanish = 0;
    int cells = 0;
    for (const SourceRecord &record : table.records) {
        if (++cells > enough)
            break;
        for (const QString &word : record.cell(column).toLower().split(u' ', Qt::SkipEmptyParts)) {
            inEnglish += english.contains(word);
            inDanish += danish.contains(word);
        }
    }
    return inEnglish >= 2 && inEnglish > 2 * inDanish;
}

} // namespace opi
