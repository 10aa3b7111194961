#include "ui/shell/Drafts.h"

#include <algorithm>
#include <chrono>

namespace opi {

using namespace std::chrono_literals;

static constexpr auto betweenKeys = 300ms; // whoever types does not wait for the disk

Drafts::Drafts(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_writing.setOneAtATime(); // what was typed last is what stays
    connect(&m_timer, &QTimer::timeout, this, &Drafts::write);
}

Drafts::~Drafts() { flush(); }

void Drafts::useNone()
{
    flush();
    m_file.clear();
    m_hasFailed = false;
    m_kept.clear();
    emit leftChanged();
}

Result<> Drafts::use(const QString &file)
{
    useNone();
    m_file = file;
    const Result<QList<TypedText>> found = typed_texts::read(file);
    if (found) {
        for (const TypedText &text : *found)
            m_kept.append({text, true});
    }
    emit leftChanged();
    return found ? Result<>() : Result<>(failure(found));
}

Drafts::Kept *Drafts::find(const TypedKey &key)
{
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) { return kept.text.key == key; });
    return found == m_kept.end() ? nullptr : &*found;
}

std::optional<QString> Drafts::text(const TypedKey &key) const
{
    const auto *kept = const_cast<Drafts *>(this)->find(key);
    return kept ? std::optional(kept->text.text) : std::nullopt;
}

bool Drafts::hasForm(const QByteArray &form, const RowId &row) const
{
    return std::any_of(m_kept.begin(), m_kept.end(),
                       [&](const Kept &kept) { return kept.text.key.form == form && kept.text.key.row == row; });
}

void Drafts::keep(const TypedKey &key, const QString &label, const QString &text)
{
    if (m_file.isEmpty())
        return;
    Kept *kept = find(key);
    if (kept && kept->text.text == text)
        return;
    if (!kept) {
        const Place here = m_here ? m_here() : Place();
        m_kept.append({{key, {}, {}, {}, here.page, here.subject, here.part}, false});
        kept = &m_kept.last();
    }
    kept->text.text = text;
    kept->text.label = label;
    kept->text.at = QDateTime::currentDateTimeUtc();
    writeSoon();
    if (std::exchange(kept->isLeft, false))
        emit leftChanged();
}

void Drafts::remove(const std::function<bool(const TypedKey &)> &isMeant)
{
    const qsizetype before = m_kept.size();
    bool wasLeft = false;
    m_kept.removeIf([&](const Kept &kept) {
        const bool goes = isMeant(kept.text.key);
        wasLeft |= goes && kept.isLeft;
        return goes;
    });
    if (m_kept.size() == before)
        return;
    writeSoon();
    if (wasLeft)
        emit leftChanged();
}

void Drafts::drop(const TypedKey &key)
{
    remove([&](const TypedKey &kept) { return kept == key; });
}

void Drafts::dropForm(const QByteArray &form, const RowId &row)
{
    remove([&](const TypedKey &kept) { return kept.form == form && kept.row == row; });
}

QList<TypedText> Drafts::left() const
{
    QList<TypedText> texts;
    for (const Kept &kept : m_kept) {
        if (kept.isLeft)
            texts << kept.text;
    }
    return texts;
}

void Drafts::takeUp(const TypedKey &key)
{
    bool isAny = false;
    for (Kept &kept : m_kept) {
        if (kept.text.key.form == key.form && kept.text.key.row == key.row)
            isAny |= std::exchange(kept.isLeft, false);
    }
    if (isAny)
        emit leftChanged();
}

void Drafts::discard(const TypedKey &key)
{
    const TypedKey gone = key; // it may stand in what goes
    dropForm(gone.form, gone.row);
    emit discarded(gone);
}

QList<TypedText> Drafts::all() const
{
    QList<TypedText> texts;
    for (const Kept &kept : m_kept)
        texts << kept.text;
    return texts;
}

void Drafts::writeSoon()
{
    if (m_file.isEmpty())
        return;
    m_isWritten = false;
    if (!m_timer.isActive())
        m_timer.start(betweenKeys);
}

void Drafts::write()
{
    m_isWritten = true;
    m_writing.start<bool>(
        [file = m_file, texts = all()](const Progress &) -> Result<bool> {
            const Result<> written = typed_texts::write(file, texts);
            return written ? Result<bool>(true) : failure(written);
        },
        [this](const Result<bool> &written) {
            if (!written && !std::exchange(m_hasFailed, true))
                emit failed(written.error());
        });
}

void Drafts::flush()
{
    m_timer.stop();
    const bool wasBeingWritten = m_writing.isRunning();
    m_writing.cancelAndWait();
    if (m_file.isEmpty() || (m_isWritten && !wasBeingWritten))
        return;
    m_isWritten = true;
    const Result<> written = typed_texts::write(m_file, all());
    if (!written && !std::exchange(m_hasFailed, true))
        emit failed(written.error());
}

} // namespace opi
