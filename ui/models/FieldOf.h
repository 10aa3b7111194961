#pragma once

#include "core/domain/TrafficLight.h"
#include "core/text/Labels.h"
#include "ui/models/Field.h"
#include "ui/models/References.h"

#include <optional>

namespace opi {

/// How a member of type T is shown and edited. A new type of member is one more specialisation.
template <typename T> struct FieldType;

template <> struct FieldType<QString> {
    static constexpr auto kind = Field::Kind::Text;
    static CellValue read(const QString &text, const Reading &) { return text; }
    static void write(QString &text, const CellValue &value, const Reading &)
    {
        const auto *entered = std::get_if<QString>(&value);
        text = entered ? *entered : QString();
    }
};

template <> struct FieldType<LocalizedText> {
    static constexpr auto kind = Field::Kind::Text;
    static CellValue read(const LocalizedText &text, const Reading &reading) { return reading.words.of(text); }
    static CellValue stored(const LocalizedText &text, const Reading &reading)
    {
        return text.exactly(reading.words.language());
    }
    static void write(LocalizedText &text, const CellValue &value, const Reading &reading)
    {
        FieldType<QString>::write(text.exactly(reading.words.language()), value, reading);
    }
};

template <> struct FieldType<int> {
    static constexpr auto kind = Field::Kind::Number;
    static CellValue read(int number, const Reading &) { return qint64(number); }
    static void write(int &number, const CellValue &value, const Reading &)
    {
        if (const auto *entered = std::get_if<qint64>(&value))
            number = int(*entered);
    }
};

template <> struct FieldType<bool> {
    static constexpr auto kind = Field::Kind::Choice;
    static CellValue read(bool isSo, const Reading &) { return qint64(isSo); }
    static void write(bool &member, const CellValue &value, const Reading &)
    {
        if (const auto *entered = std::get_if<qint64>(&value))
            member = *entered != 0;
    }
    static QString name(const CellValue &value, const Reading &reading)
    {
        return std::get<qint64>(value) ? reading.words.translate("Field", "Yes")
                                       : reading.words.translate("Field", "No");
    }
    static QList<Choice> choices(const Reading &reading)
    {
        return {{qint64(1), name(qint64(1), reading)}, {qint64(0), name(qint64(0), reading)}};
    }
};

template <> struct FieldType<Money> {
    static constexpr auto kind = Field::Kind::Money;
    static CellValue read(const Money &amount, const Reading &) { return amount; }
    static void write(Money &amount, const CellValue &value, const Reading &)
    {
        if (const auto *entered = std::get_if<Money>(&value))
            amount = *entered;
    }
};

template <> struct FieldType<QDate> {
    static constexpr auto kind = Field::Kind::Date;
    static CellValue read(const QDate &day, const Reading &) { return day.isValid() ? CellValue(day) : CellValue(); }
    static void write(QDate &day, const CellValue &value, const Reading &)
    {
        if (const auto *entered = std::get_if<QDate>(&value))
            day = *entered;
    }
};

template <> struct FieldType<QStringList> {
    static constexpr auto kind = Field::Kind::Tags;
    static CellValue read(const QStringList &words, const Reading &) { return words; }
    static void write(QStringList &words, const CellValue &value, const Reading &)
    {
        const auto *entered = std::get_if<QStringList>(&value);
        words = entered ? *entered : QStringList();
    }
};

template <CountedEnum T> struct FieldType<T> {
    static constexpr auto kind = Field::Kind::Choice;
    static CellValue read(T value, const Reading &) { return qint64(value); }
    static void write(T &member, const CellValue &value, const Reading &)
    {
        if (const auto *entered = std::get_if<qint64>(&value))
            member = T(*entered);
    }
    static QString name(const CellValue &value, const Reading &reading)
    {
        return label(reading.words, T(std::get<qint64>(value)));
    }
    static QList<Choice> choices(const Reading &reading)
    {
        QList<Choice> all;
        for (const auto &[value, text] : labels<T>(reading.words))
            all.append({qint64(value), text});
        return all;
    }
};

/// "Not assessed" is the empty value: a light that nobody has set is not a light.
template <> struct FieldType<Light> {
    static constexpr auto kind = Field::Kind::Choice;
    static CellValue read(Light light, const Reading &)
    {
        return light == Light::None ? CellValue() : CellValue(qint64(light));
    }
    static void write(Light &light, const CellValue &value, const Reading &)
    {
        const auto *entered = std::get_if<qint64>(&value);
        light = entered ? Light(*entered) : Light::None;
    }
    static QString name(const CellValue &value, const Reading &reading)
    {
        return label(reading.words, Light(std::get<qint64>(value)));
    }
    static QList<Choice> choices(const Reading &reading)
    {
        QList<Choice> all;
        for (const Light light : {Light::Green, Light::Yellow, Light::Red})
            all.append({qint64(light), label(reading.words, light), statusOf(light)});
        return all;
    }
};

template <typename E> struct FieldType<Id<E>> {
    static constexpr auto kind = Field::Kind::Reference;
    static CellValue read(const Id<E> &id, const Reading &) { return id.isNull() ? CellValue() : id.untyped(); }
    static void write(Id<E> &id, const CellValue &value, const Reading &)
    {
        if (const auto *entered = std::get_if<RowId>(&value))
            id = Id<E>(*entered);
    }
    static QString name(const CellValue &value, const Reading &reading)
    {
        return nameOf(tableInfo<E>(), std::get<RowId>(value), reading);
    }
    static QList<Choice> choices(const Reading &reading) { return references(tableInfo<E>(), reading); }
};

template <typename T> struct FieldType<std::optional<T>> {
    static constexpr auto kind = std::is_same_v<T, int> ? Field::Kind::Year : FieldType<T>::kind;
    static CellValue read(const std::optional<T> &member, const Reading &reading)
    {
        return member ? FieldType<T>::read(*member, reading) : CellValue();
    }
    static void write(std::optional<T> &member, const CellValue &value, const Reading &reading)
    {
        if (std::holds_alternative<std::monostate>(value))
            member.reset();
        else
            FieldType<T>::write(member ? *member : member.emplace(), value, reading);
    }
    static QString name(const CellValue &value, const Reading &reading) requires requires { &FieldType<T>::name; }
    {
        return FieldType<T>::name(value, reading);
    }
    static QList<Choice> choices(const Reading &reading) requires requires { &FieldType<T>::choices; }
    {
        return FieldType<T>::choices(reading);
    }
};

namespace detail {
template <typename T> constexpr bool mayBeEmpty = false;
template <typename T> constexpr bool mayBeEmpty<std::optional<T>> = true;
template <> inline constexpr bool mayBeEmpty<QString> = true;
template <> inline constexpr bool mayBeEmpty<LocalizedText> = true;
template <> inline constexpr bool mayBeEmpty<QStringList> = true;
template <> inline constexpr bool mayBeEmpty<Light> = true;
} // namespace detail

/// The field of a member, or of a part of one: `part` is a pointer to the member, or gives a T & for an E &.
/// `cell` is the column, as in Table<E>.
template <Entity E, typename Part> Field fieldOf(const char *cell, Part part)
{
    using T = std::remove_cvref_t<std::invoke_result_t<Part, E &>>;
    using OfType = FieldType<T>;
    const auto member = [part](const void *row) -> const T & {
        return std::invoke(part, const_cast<E &>(*static_cast<const E *>(row))); // read only
    };
    Field field;
    field.cell = cell;
    field.kind = OfType::kind;
    field.isOptional = detail::mayBeEmpty<T>;
    field.shown = [member](const void *row, const Reading &reading) { return OfType::read(member(row), reading); };
    field.write = [part](void *row, const CellValue &value, const Reading &reading) {
        OfType::write(std::invoke(part, *static_cast<E *>(row)), value, reading);
    };
    if constexpr (requires { &OfType::stored; })
        field.stored = [member](const void *row, const Reading &reading) {
            return OfType::stored(member(row), reading);
        };
    if constexpr (requires(const Reading &reading) { OfType::choices(reading); }) {
        field.name = OfType::name;
        field.choices = OfType::choices;
    }
    return field;
}

/// As above, for a text in one language whatever the window speaks: a form shows both.
template <Entity E, typename Part> Field fieldIn(Language language, const char *cell, Part part)
{
    return fieldOf<E>(cell, [language, part](E &row) -> QString & { return std::invoke(part, row).exactly(language); });
}

/// An absent number that is no year.
inline Field asNumber(Field field)
{
    field.kind = Field::Kind::Number;
    return field;
}

/// The field must be filled in.
inline Field required(Field field)
{
    field.isOptional = false;
    return field;
}

} // namespace opi
