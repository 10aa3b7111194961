#include "app/cli/Arguments.h"

#include "core/domain/Cell.h"

#include <algorithm>

namespace opi::cli {

namespace {

const Option *find(const std::vector<Option> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const Option &option) { return name == QLatin1StringView(option.name); });
    return found == options.end() ? nullptr : &*found;
}

tl::unexpected<Error> wrongValue(const char *option, const QString &value, const QString &expected)
{
    return fail(Error::Kind::Invalid, "usage-wrong-value",
                {QStringLiteral("--") + QLatin1StringView(option), value, expected});
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const std::vector<Option> &options)
{
    Arguments arguments;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyPositional || !word.startsWith(u'-') || word == QStringLiteral("-")) {
            arguments.m_positional << word;
            continue;
        }
        if (word == QStringLiteral("--")) {
            onlyPositional = true;
            continue;
        }
        const QString name = word.section(u'=', 0, 0);
        const Option *option = name.startsWith(QStringLiteral("--")) ? find(options, name.sliced(2)) : nullptr;
        if (!option || (!option->value && word != name))
            return fail(Error::Kind::Invalid, "usage-unknown-option", {word});
        if (arguments.has(option->name) && !option->repeats)
            return fail(Error::Kind::Invalid, "usage-option-twice", {name});
        if (option->value && word == name && ++i == words.size())
            return fail(Error::Kind::Invalid, "usage-value-missing", {name, QString::fromLatin1(option->value)});
        const QString value = !option->value ? QString() : word == name ? words[i] : word.sliced(name.size() + 1);
        arguments.m_options.insert(QString::fromLatin1(option->name), value);
    }
    return arguments;
}

QStringList Arguments::values(const char *option) const
{
    QStringList newestFirst = m_options.values(QLatin1StringView(option));
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

Result<std::optional<QDate>> Arguments::date(const char *option) const
{
    if (!has(option))
        return std::optional<QDate>();
    const QDate day = dateFromIso(value(option).toLatin1());
    if (!day.isValid())
        return wrongValue(option, value(option), QStringLiteral("YYYY-MM-DD"));
    return std::optional(day);
}

Result<std::optional<int>> Arguments::number(const char *option, int least, int most) const
{
    if (!has(option))
        return std::optional<int>();
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return wrongValue(option, value(option), QStringLiteral("%1-%2").arg(least).arg(most));
    return std::optional(number);
}

Result<std::optional<int>> Arguments::choice(const char *option, const QStringList &choices) const
{
    if (!has(option))
        return std::optional<int>();
    const qsizetype place = choices.indexOf(value(option));
    if (place < 0)
        return wrongValue(option, value(option), choices.join(u'|'));
    return std::optional(int(place));
}

} // namespace opi::cli
