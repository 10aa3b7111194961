#include "ui/models/SortKey.h"

#include "core/base/Language.h"

namespace opi {

int compare(const SortKey &a, const SortKey &b)
{
    if (a.text && b.text)
        return a.text->compare(*b.text);
    if (a.number != b.number)
        return a.number < b.number ? -1 : 1;
    return 0;
}

Alphabet::Alphabet() : m_collator(localeOf(Language::Danish)) { m_collator.setNumericMode(true); }

SortKey Alphabet::key(const QString &text) const
{
    if (text.isEmpty())
        return {};
    return {false, 0, m_collator.sortKey(text)};
}

SortKey Alphabet::key(const CellValue &value) const
{
    struct Visitor {
        const Alphabet &alphabet;

        SortKey operator()(std::monostate) const { return {}; }
        SortKey operator()(const QString &text) const { return alphabet.key(text); }
        SortKey operator()(qint64 number) const { return {false, number}; }
        SortKey operator()(const Money &amount) const { return {false, amount.oere}; }
        SortKey operator()(const QDate &day) const { return {false, day.toJulianDay()}; }
        SortKey operator()(const RowId &) const { return {}; } // has no order of its own: its column gives one
        SortKey operator()(const QStringList &words) const { return alphabet.key(words.join(u' ')); }
    };
    return std::visit(Visitor{*this}, value);
}

} // namespace opi
