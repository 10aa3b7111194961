#include "core/actions/CustomFields.h"

#include "core/base/Subject.h"
#include "core/domain/CustomText.h"

#include <algorithm>

namespace opi::actions {

namespace {

template <Entity E> tl::unexpected<Error> missing(const Id<E> &id)
{
    return fail(Error::Kind::NotFound, "row-missing", {QString::fromLatin1(Table<E>::name), id.toString()});
}

} // namespace

const CustomValue *customValueOf(const Portfolio &portfolio, const Id<Project> &project, const Id<CustomField> &field)
{
    for (const CustomValue &value : portfolio.of<CustomValue>(project)) {
        if (value.field == field)
            return &value;
    }
    return nullptr;
}

QList<CustomField> customFields(const Portfolio &portfolio)
{
    QList<CustomField> all;
    for (const CustomField &field : portfolio.rows<CustomField>())
        all << field;
    std::sort(all.begin(), all.end(), [](const CustomField &a, const CustomField &b) {
        return a.position != b.position ? a.position < b.position : a.id.toString() < b.id.toString();
    });
    return all;
}

Result<ChangeSet> setCustomValue(const Portfolio &portfolio, const Id<Project> &project, const Id<CustomField> &field,
                                 const QString &value)
{
    const Project *owner = portfolio.find(project);
    const CustomField *own = portfolio.find(field);
    if (!owner)
        return missing(project);
    if (!own)
        return missing(field);
    if (!value.isEmpty() && !isCustomText(*own, value))
        return fail(Error::Kind::Invalid, "own-value-unfit", {value, subjectText(own->name)});
    ChangeSet set(QStringLiteral("set-custom-value"));
    set.subject = subjectText(owner->title);
    const CustomValue *known = customValueOf(portfolio, project, field);
    if (!known) {
        if (!value.isEmpty())
            set.create(CustomValue{Id<CustomValue>::generate(), project, field, value});
    } else if (value.isEmpty()) {
        set.remove(*known);
    } else if (known->value != value) {
        CustomValue after = *known;
        after.value = value;
        set.update(*known, after);
    }
    return set;
}

Result<ChangeSet> removeCustomField(const Portfolio &portfolio, const Id<CustomField> &field)
{
    const CustomField *own = portfolio.find(field);
    if (!own)
        return missing(field);
    ChangeSet set(QStringLiteral("delete-custom_field"));
    set.subject = subjectText(own->name);
    for (const CustomValue &value : portfolio.rows<CustomValue>()) {
        if (value.field == field)
            set.remove(value);
    }
    set.remove(*own);
    return set;
}

} // namespace opi::actions
