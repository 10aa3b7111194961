#include "core/exchange/ProjectSheet.h"

#include "core/actions/CustomFields.h"
#include "core/domain/CustomText.h"
#include "core/domain/Grant.h"
#include "core/domain/ProjectPartner.h"
#include "core/exchange/import/Choices.h"
#include "core/exchange/import/ParticipantColumns.h"
#include "core/exchange/import/ProjectFacts.h"

#include <algorithm>
#include <set>

namespace opi {

namespace {

/// Which column: the field, and for an amount its year and currency.
using ColumnKey = AmountKey;

bool isWritten(ImportField field)
{
    switch (importField(field).kind) {
    case FieldKind::Money:
    case FieldKind::Share:
    case FieldKind::Cvr: return field == ImportField::LeadCvr;
    default:
        // What an organisation has is not the project's: the street of its lead, and what one partner puts in.
        // The levels of its package are those of a day.
        return field != ImportField::PartnerRole && !importField(field).isOfAssessment()
               && !(field >= ImportField::LeadStreet && field <= ImportField::LeadMunicipality);
    }
}

std::vector<ColumnKey> columnsOf(const std::vector<const Project *> &projects, const Portfolio &portfolio)
{
    std::set<ColumnKey> keys;
    for (const ImportFieldInfo &info : importFields()) {
        if (info.isOf(ListKind::Projects) && isWritten(info.field))
            keys.insert({info.field, 0, Currency::DKK});
    }
    keys.insert({ImportField::Budget, 0, Currency::DKK});
    for (const Project *project : projects) {
        for (const auto &[key, money] : amountsOf(portfolio, *project))
            keys.insert(key);
    }
    return {keys.begin(), keys.end()};
}

QString headingOf(const ColumnKey &key, Language language)
{
    QString heading = importField(key.field).label(language);
    if (key.year > 0)
        heading += u' ' + QString::number(key.year);
    if (key.currency == Currency::EUR)
        heading += QStringLiteral(" (EUR)");
    return heading;
}

QString amountText(const Money &money, Language language)
{
    const quint64 size = money.oere < 0 ? 0 - quint64(money.oere) : quint64(money.oere);
    QString text = money.oere < 0 ? QStringLiteral("-") : QString();
    text += QString::number(size / 100);
    if (size % 100)
        text += (language == Language::Danish ? u',' : u'.') + QString::number(size % 100).rightJustified(2, u'0');
    return text;
}

/// One a line. A single name in which the import would look for several gets a line break behind it.
QString listText(const QStringList &names, QStringView separators)
{
    const bool looksLikeSeveral = names.size() == 1 && std::any_of(separators.begin(), separators.end(), [&](QChar c) {
                                      return names.front().contains(c);
                                  });
    return names.join(u'\n') + (looksLikeSeveral ? QStringLiteral("\n") : QString());
}

QStringList organisationsIn(const Portfolio &portfolio, const Project &project, ImportField field)
{
    QStringList names;
    const auto add = [&](const std::optional<Id<Organisation>> &id) {
        const Organisation *organisation = id ? portfolio.find(*id) : nullptr;
        if (organisation && !names.contains(organisation->name))
            names << organisation->name;
    };
    if (field == ImportField::Funder) {
        for (const Grant &grant : portfolio.of<Grant>(project.id)) {
            if (keyOf(portfolio, grant).field != ImportField::EuGrant)
                add(grant.funder);
        }
    } else {
        for (const ProjectPartner &partner : portfolio.of<ProjectPartner>(project.id)) {
            if (columnOf(partner.role) == field)
                add(partner.organisation);
        }
    }
    names.sort();
    return names;
}

/// Of the one lead; a list of numbers would belong to nobody.
QString leadCvr(const Portfolio &portfolio, const Project &project)
{
    QStringList numbers;
    for (const ProjectPartner &partner : portfolio.of<ProjectPartner>(project.id)) {
        if (const Organisation *lead =
                partner.role == PartnerRole::Lead ? portfolio.find(partner.organisation) : nullptr)
            numbers << lead->cvr;
    }
    return numbers.size() == 1 ? numbers.first() : QString();
}

ProjectSheet::Cell cellOf(const Portfolio &portfolio, const Project &project, const ColumnKey &key,
                          const std::map<AmountKey, Money> &amounts, Language language)
{
    const ImportFieldInfo &info = importField(key.field);
    const QString fact = factOf(portfolio, project, key.field);
    switch (info.kind) {
    case FieldKind::Money: {
        const auto amount = amounts.find(key);
        return amount == amounts.end() ? ProjectSheet::Cell{}
                                       : ProjectSheet::Cell{amountText(amount->second, language), amount->second};
    }
    case FieldKind::Organisations: return {listText(organisationsIn(portfolio, project, key.field), u";")};
    case FieldKind::Cvr: return {leadCvr(portfolio, project)};
    case FieldKind::Choice: return {choiceLabel(key.field, choiceFrom(key.field, fact).value_or(0), language)};
    case FieldKind::Tags: return {listText(project.tags, u";,")};
    case FieldKind::Date: {
        const QDate day = dateFromIso(fact.toLatin1());
        return {fact, {}, day.isValid() ? std::optional(day) : std::nullopt};
    }
    default: return {fact};
    }
}

ProjectSheet::Cell ownCell(const Portfolio &portfolio, const Project &project, const CustomField &field,
                           Language language)
{
    const CustomValue *value = actions::customValueOf(portfolio, project.id, field.id);
    if (!value)
        return {};
    switch (field.kind) {
    case CustomKind::Money:
        if (const auto amount = customMoney(value->value))
            return {amountText(*amount, language)
                        + (amount->currency == Currency::EUR ? QStringLiteral(" EUR") : QString()),
                    amount->currency == Currency::DKK ? amount : std::nullopt};
        break;
    case CustomKind::Date: return {value->value, {}, customDay(value->value)};
    case CustomKind::Number: {
        const auto number = customNumber(value->value);
        const bool isWhole = number && *number % 1'000'000 == 0;
        return {language == Language::Danish ? QString(value->value).replace(u'.', u',') : value->value,
                {},
                {},
                isWhole ? std::optional(*number / 1'000'000) : std::nullopt};
    }
    case CustomKind::Text:
    case CustomKind::Choice: break;
    }
    return {value->value};
}

} // namespace

ProjectSheet projectSheet(const Portfolio &portfolio, Language language)
{
    std::vector<const Project *> projects;
    for (const Project &project : portfolio.rows<Project>())
        projects.push_back(&project);
    std::sort(projects.begin(), projects.end(), [](const Project *a, const Project *b) { return a->code < b->code; });

    const std::vector<ColumnKey> columns = columnsOf(projects, portfolio);
    ProjectSheet sheet;
    for (const ColumnKey &key : columns)
        sheet.header << headingOf(key, language);
    const QList<CustomField> own = actions::customFields(portfolio);
    for (const CustomField &field : own)
        sheet.header << field.name.in(language);
    for (const Project *project : projects) {
        const std::map<AmountKey, Money> amounts = amountsOf(portfolio, *project);
        std::vector<ProjectSheet::Cell> row;
        row.reserve(columns.size());
        for (const ColumnKey &key : columns)
            row.push_back(cellOf(portfolio, *project, key, amounts, language));
        for (const CustomField &field : own)
            row.push_back(ownCell(portfolio, *project, field, language));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace opi
