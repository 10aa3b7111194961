#include "core/exchange/import/ProjectFacts.h"

#include "core/domain/BudgetLine.h"
#include "core/domain/Grant.h"
#include "core/exchange/import/Choices.h"
#include "core/exchange/import/ListCells.h"
#include "core/exchange/import/NameKey.h"
#include "core/exchange/import/ReferenceBook.h"
#include "core/exchange/values/MoneyReader.h"

#include <QSet>

namespace opi {

namespace {

TrafficLight Project::*lightOf(ImportField field)
{
    constexpr TrafficLight Project::*lights[] = {&Project::time, &Project::cost, &Project::benefits, &Project::overall};
    return lights[(int(field) - int(ImportField::LightTime)) / 4];
}

/// 0 the light, 1 and 2 the reason in Danish and English, 3 the day.
int lightPart(ImportField field) { return (int(field) - int(ImportField::LightTime)) % 4; }

bool isOfLight(ImportField field) { return field >= ImportField::LightTime && field <= ImportField::LightOverallOn; }

QString isoOf(const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); }

QString lightFact(const TrafficLight &light, ImportField field)
{
    switch (lightPart(field)) {
    case 0: return choiceCode(field, int(light.light));
    case 1: return cleanText(light.reason.da);
    case 2: return cleanText(light.reason.en);
    default: return isoOf(light.judgedOn);
    }
}

QString regionFact(const Portfolio &portfolio, const Project &project)
{
    const Region *region = project.region ? portfolio.find(*project.region) : nullptr;
    return region ? region->name : cleanText(project.regionText);
}

/// The text of a field that is one, or null.
template <typename P> auto textOf(P &project, ImportField field) -> decltype(&project.code)
{
    switch (field) {
    case ImportField::ExternalId: return &project.externalId;
    case ImportField::Code: return &project.code;
    case ImportField::TitleDa: return &project.title.da;
    case ImportField::TitleEn: return &project.title.en;
    case ImportField::SummaryDa: return &project.summary.da;
    case ImportField::SummaryEn: return &project.summary.en;
    case ImportField::Source: return &project.source;
    default: return nullptr;
    }
}

std::optional<QDate> dayFrom(const QString &fact)
{
    const QDate day = dateFromIso(fact.toLatin1());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

void setLightFact(TrafficLight &light, ImportField field, const QString &fact)
{
    switch (lightPart(field)) {
    case 0: light.light = Light(choiceFrom(field, fact).value_or(0)); break;
    case 1: light.reason.da = fact; break;
    case 2: light.reason.en = fact; break;
    default: light.judgedOn = dayFrom(fact);
    }
}

} // namespace

QString factOf(const Portfolio &portfolio, const Project &project, ImportField field)
{
    if (isOfLight(field))
        return lightFact(project.*lightOf(field), field);
    if (const QString *text = textOf(project, field))
        return cleanText(*text);
    switch (field) {
    case ImportField::State: return choiceCode(field, int(project.state));
    case ImportField::Confidentiality: return choiceCode(field, int(project.confidentiality));
    case ImportField::Start: return isoOf(project.start);
    case ImportField::End: return isoOf(project.end);
    case ImportField::Tags: return project.tags.join(u'\n');
    case ImportField::Region: return regionFact(portfolio, project);
    case ImportField::Phase:
    case ImportField::Hub:
    case ImportField::Programme:
    case ImportField::FocusArea:
    case ImportField::Responsible: return ReferenceBook::nameOf(portfolio, project, field).simplified();
    default: return {};
    }
}

void setFact(Project &project, ImportField field, const QString &fact)
{
    if (isOfLight(field))
        setLightFact(project.*lightOf(field), field, fact);
    else if (QString *text = textOf(project, field))
        *text = fact;
    else if (field == ImportField::State)
        project.state = ProjectState(choiceFrom(field, fact).value_or(0));
    else if (field == ImportField::Confidentiality)
        project.confidentiality = Confidentiality(choiceFrom(field, fact).value_or(int(Confidentiality::Internal)));
    else if (field == ImportField::Start)
        project.start = dayFrom(fact);
    else if (field == ImportField::End)
        project.end = dayFrom(fact);
    else if (field == ImportField::Tags)
        project.tags = fact.split(u'\n', Qt::SkipEmptyParts);
}

QString amountFact(const Money &amount)
{
    return decimalText(amount) + (amount.currency == Currency::EUR ? QStringLiteral(" EUR") : QString());
}

std::optional<Money> amountOfFact(QStringView fact) { return moneyFrom(fact, NumberStyle::English); }

bool isEuropeanUnion(const Organisation &organisation)
{
    static const QSet<QString> names{nameKey(u"Den Europæiske Union"), nameKey(u"Europæiske Union"),
                                     nameKey(u"European Union"), nameKey(u"The European Union"), nameKey(u"EU")};
    return names.contains(nameKey(organisation.name));
}

AmountKey keyOf(const Portfolio &portfolio, const Grant &grant)
{
    const Organisation *funder = grant.funder ? portfolio.find(*grant.funder) : nullptr;
    ImportField field = ImportField(int(ImportField::GrantReserved) + int(grant.state));
    if (grant.state == GrantState::Committed && funder && isEuropeanUnion(*funder))
        field = ImportField::EuGrant;
    return {field, 0, grant.amount.currency};
}

Money totalOf(const Grant &grant)
{
    const int years = grant.basis == AmountBasis::PerYear && grant.firstYear
                          ? grant.lastYear.value_or(*grant.firstYear) - *grant.firstYear + 1
                          : 1;
    return {grant.amount.oere * years, grant.amount.currency};
}

std::map<AmountKey, Money> amountsOf(const Portfolio &portfolio, const Project &project)
{
    std::map<AmountKey, Money> amounts;
    const auto add = [&](const AmountKey &key, const Money &money) {
        amounts.try_emplace(key, Money{0, key.currency}).first->second += money;
    };
    for (const BudgetLine &line : portfolio.of<BudgetLine>(project.id)) {
        for (const auto &[field, amount] :
             {std::pair(ImportField::Budget, line.planned), std::pair(ImportField::Actual, line.actual),
              std::pair(ImportField::Forecast, line.forecast)}) {
            if (amount)
                add({field, line.year.value_or(0), amount->currency}, *amount);
        }
    }
    for (const Grant &grant : portfolio.of<Grant>(project.id))
        add(keyOf(portfolio, grant), totalOf(grant));
    return amounts;
}

} // namespace opi
