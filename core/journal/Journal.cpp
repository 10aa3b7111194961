#include "core/journal/Journal.h"

namespace opi {

Journal::Journal(Store store, Portfolio portfolio, const QString &person, Clock clock)
    : m_store(std::move(store)), m_portfolio(std::move(portfolio)), m_person(person), m_clock(std::move(clock))
{
}

Result<> Journal::perform(const ChangeSet &set, const QString &source)
{
    if (set.isEmpty())
        return {};
    if (Result<> written = write(set, source); !written)
        return written;
    m_done.resize(m_next);
    m_done.append(set);
    ++m_next;
    emit changed(set);
    return {};
}

Result<> Journal::undo()
{
    if (!canUndo())
        return fail(Error::Kind::Invalid, "nothing-to-undo");
    const ChangeSet inverse = m_done[m_next - 1].inverted();
    if (Result<> written = write(inverse, QStringLiteral("undo")); !written)
        return written;
    --m_next;
    emit changed(inverse);
    return {};
}

Result<> Journal::redo()
{
    if (!canRedo())
        return fail(Error::Kind::Invalid, "nothing-to-redo");
    const ChangeSet set = m_done[m_next];
    if (Result<> written = write(set, QStringLiteral("redo")); !written)
        return written;
    ++m_next;
    emit changed(set);
    return {};
}

Result<> Journal::write(const ChangeSet &set, const QString &source)
{
    // Walking back relies on time never running backwards, which a computer's clock may do.
    const QDateTime now = m_clock();
    m_last = m_last.isValid() ? std::max(m_last, now) : now;
    if (Result<> stored = m_store.apply(set, {m_last, m_person, source}); !stored)
        return stored;
    return m_portfolio.apply(set);
}

} // namespace opi
