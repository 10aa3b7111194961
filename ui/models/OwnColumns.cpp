#include "ui/models/OwnColumns.h"

#include "core/actions/CustomFields.h"
#include "core/domain/CustomText.h"
#include "core/domain/CustomValue.h"
#include "ui/models/SortKey.h"

#include <QSet>

#include <algorithm>

namespace opi {

namespace {

CellValue cellValueOf(CustomKind kind, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (kind == CustomKind::Money) {
        const auto amount = customMoney(value);
        return amount ? CellValue(*amount) : CellValue();
    }
    if (kind == CustomKind::Date) {
        const auto day = customDay(value);
        return day ? CellValue(*day) : CellValue();
    }
    return value;
}

QString storedOf(const CellValue &value)
{
    if (const auto *amount = std::get_if<Money>(&value))
        return customMoneyText(*amount);
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    const auto *text = std::get_if<QString>(&value);
    return text ? text->trimmed() : QString();
}

Field::Kind kindOf(CustomKind kind)
{
    switch (kind) {
    case CustomKind::Number: return Field::Kind::Decimal;
    case CustomKind::Money: return Field::Kind::Money;
    case CustomKind::Date: return Field::Kind::Date;
    case CustomKind::Choice: return Field::Kind::Choice;
    case CustomKind::Text: break;
    }
    return Field::Kind::Text;
}

/// What values of the kind are ordered by.
CellValue orderOf(CustomKind kind, const CellValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    if (kind != CustomKind::Number || !text)
        return value;
    const auto number = customNumber(*text);
    return number ? CellValue(*number) : value;
}

} // namespace

CellValue ownValue(const CustomField &own, const Id<Project> &project, const Portfolio &portfolio)
{
    const CustomValue *known = actions::customValueOf(portfolio, project, own.id);
    return known ? cellValueOf(own.kind, known->value) : CellValue();
}

Field ownField(const CustomField &own)
{
    Field field;
    field.cell = "own:" + own.id.toString().toLatin1();
    field.kind = kindOf(own.kind);
    field.shown = [own](const void *row, const Reading &reading) {
        return ownValue(own, static_cast<const Project *>(row)->id, reading.portfolio);
    };
    field.action = [id = own.id](const Portfolio &portfolio, const void *row, const CellValue &value, const Reading &) {
        return actions::setCustomValue(portfolio, static_cast<const Project *>(row)->id, id, storedOf(value));
    };
    if (own.kind == CustomKind::Choice) {
        field.name = [](const CellValue &value, const Reading &) {
            const auto *text = std::get_if<QString>(&value);
            return text ? *text : QString();
        };
        field.choices = [own](const Reading &) {
            QList<Choice> all;
            for (const QString &word : own.choices)
                all.append({word, word});
            return all;
        };
    }
    return field;
}

RowColumn ownColumn(const CustomField &own)
{
    const Field field = ownField(own);
    RowColumn column;
    column.key = field.cell;
    column.header = [name = own.name](const Words &words) { return words.of(name); };
    column.value = field.shown;
    column.text = [field](const void *row, const Reading &reading) {
        return shownText(field, field.shown(row, reading), reading);
    };
    column.sortKey = [own, shown = field.shown](const void *row, const Reading &reading) {
        return orderOf(own.kind, shown(row, reading));
    };
    const bool isNumber = own.kind == CustomKind::Number || own.kind == CustomKind::Money;
    column.alignment = isNumber ? Qt::AlignRight : Qt::AlignLeft;
    if (isNumber)
        column.total = RowColumn::Total::Sum;
    column.field = field;
    return column;
}

QList<Choice> ownValues(const CustomField &own, const Reading &reading, qsizetype most)
{
    const Field field = ownField(own);
    QSet<QString> seen;
    QList<Choice> all;
    for (const CustomValue &value : reading.portfolio.rows<CustomValue>()) {
        if (value.field != own.id || seen.contains(value.value))
            continue;
        seen << value.value;
        const CellValue cell = cellValueOf(own.kind, value.value);
        all.append({cell, shownText(field, cell, reading)});
    }
    const Alphabet alphabet;
    std::sort(all.begin(), all.end(), [&](const Choice &a, const Choice &b) {
        return compare(alphabet.key(orderOf(own.kind, a.value)), alphabet.key(orderOf(own.kind, b.value))) < 0;
    });
    return all.mid(0, most);
}

} // namespace opi
