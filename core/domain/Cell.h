#pragma once

#include "core/base/Id.h"
#include "core/base/LocalizedText.h"
#include "core/base/Money.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <array>
#include <concepts>
#include <limits>
#include <optional>
#include <type_traits>

namespace opi {

/// Where stored fields go to: the parameters of a statement, a JSON object, a line of a sheet.
class CellWriter {
public:
    virtual ~CellWriter() = default;
    virtual void writeNull(int at) = 0;
    virtual void writeInteger(int at, qint64 value) = 0;
    virtual void writeText(int at, const QString &value) = 0;
    virtual void writeBytes(int at, QByteArrayView value) = 0;
};

/// Where stored fields come from. A cell that does not fit its field marks the reader as damaged.
class CellReader {
public:
    virtual ~CellReader() = default;
    virtual bool isNull(int at) const = 0;
    virtual qint64 integer(int at) const = 0;
    virtual QString text(int at) const = 0;
    /// Valid until the next call to this reader.
    virtual QByteArrayView bytes(int at) const = 0;

    void setDamaged() const { m_damaged = true; }
    bool isDamaged() const { return m_damaged; }

private:
    mutable bool m_damaged = false;
};

/// ISO 8601 (2026-11-21), as the file and the exchange formats have it. An invalid date if it is not.
QDate dateFromIso(QByteArrayView text);

enum class CellType { Integer, Text, Bytes };

/// One cell of a field of type T. Most fields take one cell; a text in two languages takes two.
template <typename T> struct CellPart {
    const char *suffix;
    CellType type;
    bool nullable;
    void (*read)(T &, const CellReader &, int at);
    void (*write)(const T &, CellWriter &, int at);
};

/// How a field of type T is cut into cells: `parts`. A new type of field is one more specialisation.
template <typename T> struct Codec;

template <typename T>
concept CountedEnum = std::is_enum_v<T> && requires(T value)
{
    {
        valueCount(value)
        } -> std::convertible_to<int>;
};

/// Every stored enum says with `valueCount` how many values it has, so that a file cannot bring in another.
template <CountedEnum T> struct Codec<T> {
    static constexpr std::array parts{CellPart<T>{
        "", CellType::Integer, false, //
        [](T &field, const CellReader &cells, int at) {
            const qint64 value = cells.integer(at);
            if (value < 0 || value >= valueCount(T()))
                cells.setDamaged();
            else
                field = static_cast<T>(value);
        },
        [](const T &field, CellWriter &cells, int at) { cells.writeInteger(at, static_cast<qint64>(field)); }}};
};

template <typename T>
requires(std::is_same_v<T, int> || std::is_same_v<T, bool>) struct Codec<T> {
    static constexpr std::array parts{CellPart<T>{
        "", CellType::Integer, false, //
        [](T &field, const CellReader &cells, int at) {
            const qint64 value = cells.integer(at);
            if (value < qint64(std::numeric_limits<T>::min()) || value > qint64(std::numeric_limits<T>::max()))
                cells.setDamaged();
            else
                field = static_cast<T>(value);
        },
        [](const T &field, CellWriter &cells, int at) { cells.writeInteger(at, static_cast<qint64>(field)); }}};
};

template <> struct Codec<Money> {
    static constexpr std::array parts{
        CellPart<Money>{"", CellType::Integer, false, //
                        [](Money &field, const CellReader &cells, int at) { field.oere = cells.integer(at); },
                        [](const Money &field, CellWriter &cells, int at) { cells.writeInteger(at, field.oere); }},
        CellPart<Money>{"_currency", CellType::Integer, false, //
                        [](Money &field, const CellReader &cells, int at) {
                            Codec<Currency>::parts[0].read(field.currency, cells, at);
                        },
                        [](const Money &field, CellWriter &cells, int at) {
                            Codec<Currency>::parts[0].write(field.currency, cells, at);
                        }}};
};

template <> struct Codec<QString> {
    static constexpr std::array parts{
        CellPart<QString>{"", CellType::Text, false, //
                          [](QString &field, const CellReader &cells, int at) { field = cells.text(at); },
                          [](const QString &field, CellWriter &cells, int at) { cells.writeText(at, field); }}};
};

template <> struct Codec<LocalizedText> {
    static constexpr std::array parts{
        CellPart<LocalizedText>{
            "_da", CellType::Text, false, //
            [](LocalizedText &field, const CellReader &cells, int at) { field.da = cells.text(at); },
            [](const LocalizedText &field, CellWriter &cells, int at) { cells.writeText(at, field.da); }},
        CellPart<LocalizedText>{
            "_en", CellType::Text, false, //
            [](LocalizedText &field, const CellReader &cells, int at) { field.en = cells.text(at); },
            [](const LocalizedText &field, CellWriter &cells, int at) { cells.writeText(at, field.en); }}};
};

template <> struct Codec<QDate> {
    static constexpr std::array parts{CellPart<QDate>{
        "", CellType::Text, false, //
        [](QDate &field, const CellReader &cells, int at) {
            field = dateFromIso(cells.bytes(at));
            if (!field.isValid())
                cells.setDamaged();
        },
        [](const QDate &field, CellWriter &cells, int at) { cells.writeText(at, field.toString(Qt::ISODate)); }}};
};

template <typename E> struct Codec<Id<E>> {
    static constexpr std::array parts{
        CellPart<Id<E>>{"", CellType::Bytes, false, //
                        [](Id<E> &field, const CellReader &cells, int at) {
                            field = Id<E>::fromBytes(cells.bytes(at));
                            if (field.isNull())
                                cells.setDamaged();
                        },
                        [](const Id<E> &field, CellWriter &cells, int at) { cells.writeBytes(at, field.bytes()); }}};
};

/// A row of any table, which need not be there any more: no reference that the file holds to.
template <> struct Codec<RowId> {
    static constexpr std::array parts{
        CellPart<RowId>{"", CellType::Bytes, false, //
                        [](RowId &field, const CellReader &cells, int at) {
                            field = RowId::fromBytes(cells.bytes(at));
                            if (field.isNull())
                                cells.setDamaged();
                        },
                        [](const RowId &field, CellWriter &cells, int at) { cells.writeBytes(at, field.bytes()); }}};
};

/// Days and hours in UTC with milliseconds, so that a file reads the same in every time zone.
template <> struct Codec<QDateTime> {
    static constexpr std::array parts{
        CellPart<QDateTime>{"", CellType::Text, false, //
                            [](QDateTime &field, const CellReader &cells, int at) {
                                field = QDateTime::fromString(cells.text(at), Qt::ISODateWithMs);
                                if (!field.isValid())
                                    cells.setDamaged();
                            },
                            [](const QDateTime &field, CellWriter &cells, int at) {
                                cells.writeText(at, field.toUTC().toString(Qt::ISODateWithMs));
                            }}};
};

/// Short words such as tags, one a line: none of them has a line break.
template <> struct Codec<QStringList> {
    static constexpr std::array parts{CellPart<QStringList>{
        "", CellType::Text, false, //
        [](QStringList &field, const CellReader &cells, int at) {
            field = cells.text(at).split(u'\n', Qt::SkipEmptyParts);
        },
        [](const QStringList &field, CellWriter &cells, int at) { cells.writeText(at, field.join(u'\n')); }}};
};

/// An absent field is a null in its first cell, and then in all of them.
template <typename T> struct Codec<std::optional<T>> {
    template <std::size_t part> static constexpr CellPart<std::optional<T>> optionalPart()
    {
        return {Codec<T>::parts[part].suffix, Codec<T>::parts[part].type, true, //
                [](std::optional<T> &field, const CellReader &cells, int at) {
                    if (part > 0 ? !field.has_value() : cells.isNull(at)) {
                        field.reset();
                        return;
                    }
                    if (part == 0 && !field)
                        field.emplace(); // else a reader of some cells only would lose the others
                    Codec<T>::parts[part].read(*field, cells, at);
                },
                [](const std::optional<T> &field, CellWriter &cells, int at) {
                    if (field)
                        Codec<T>::parts[part].write(*field, cells, at);
                    else
                        cells.writeNull(at);
                }};
    }
    template <std::size_t... part> static constexpr auto all(std::index_sequence<part...>)
    {
        return std::array{optionalPart<part>()...};
    }
    static constexpr auto parts = all(std::make_index_sequence<Codec<T>::parts.size()>());
};

} // namespace opi
