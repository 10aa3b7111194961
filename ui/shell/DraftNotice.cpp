#include "ui/shell/DraftNotice.h"

#include "core/text/CellText.h"
#include "ui/shell/Session.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>

namespace opi {

static constexpr qsizetype longestQuotation = 80;

static const TableInfo *tableWith(const RowId &row, const Portfolio &portfolio)
{
    for (const TableInfo &table : allTables()) {
        if (portfolio.tables()[std::size_t(table.index)].find(row))
            return &table;
    }
    return nullptr;
}

DraftNotice::DraftNotice(Session &session, QWidget *parent)
    : Notice(Status::Warn, parent), m_session(session), m_goOn(addButton()), m_discard(addButton())
{
    connect(m_goOn, &QPushButton::clicked, this, &DraftNotice::goOn);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (const QList<TypedText> texts = offered(); !texts.isEmpty())
            m_session.drafts().discard(texts.first().key);
    });
    connect(&session.drafts(), &Drafts::leftChanged, this, &DraftNotice::refresh);
    connect(&session, &Session::changed, this, &DraftNotice::refresh);
    refresh();
}

QList<TypedText> DraftNotice::offered() const
{
    QList<TypedText> texts = m_session.drafts().left();
    if (!texts.isEmpty()) {
        const TypedKey first = texts.first().key;
        texts.removeIf([&](const TypedText &text) { return text.key.form != first.form || text.key.row != first.row; });
    }
    return texts;
}

bool DraftNotice::isGone(const RowId &row) const { return !row.isNull() && !tableWith(row, m_session.portfolio()); }

/// "Summary (Danish), Hjem med sensor".
QString DraftNotice::place(const TypedText &text) const
{
    QStringList parts{text.label};
    if (const TableInfo *table = tableWith(text.key.row, m_session.portfolio()))
        parts << rowName(*table, text.key.row, m_session.portfolio(), m_session.words());
    else if (isGone(text.key.row))
        parts << tr("a row that is not there any more");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void DraftNotice::refresh()
{
    const QList<TypedText> texts = m_session.isOpen() ? offered() : QList<TypedText>();
    if (texts.isEmpty()) {
        say({});
        return;
    }
    const Words &words = m_session.words();
    QStringList quotations;
    for (const TypedText &text : texts) {
        QString quotation = text.text.simplified();
        if (quotation.size() > longestQuotation)
            quotation = QStringLiteral("… ") + quotation.right(longestQuotation).trimmed(); // typed last
        //: %1 what somebody typed, %2 the field and the project where
        quotations << tr("“%1” (%2)").arg(quotation, place(text));
    }
    const QDateTime at = texts.first().at.toLocalTime();
    //: %1 a day, %2 a time, %3 one or several texts in quotation marks
    QString sentence = tr("Typed on %1, %2, and not in the portfolio yet: %3.")
                           .arg(words.date(at.date()), words.time(at.time()), quotations.join(QStringLiteral(", ")));
    if (const int more = int(m_session.drafts().left().size() - texts.size()); more > 0)
        sentence += u' ' + tr("%n more after that.", nullptr, more);
    m_goOn->setText(isGone(texts.first().key.row) ? tr("Copy the text") : tr("Go on writing"));
    m_discard->setText(tr("Discard"));
    m_discard->setAccessibleName(tr("Discard what was typed"));
    if (sentence != text())
        say(sentence);
}

void DraftNotice::goOn()
{
    const QList<TypedText> texts = offered();
    if (texts.isEmpty())
        return;
    const TypedText first = texts.first();
    if (!isGone(first.key.row)) {
        m_session.drafts().takeUp(first.key);
        emit goOnWanted(first);
        return;
    }
    QStringList copied;
    for (const TypedText &text : texts)
        copied << text.text;
    QGuiApplication::clipboard()->setText(copied.join(u'\n'));
    m_session.drafts().discard(first.key);
}

void DraftNotice::changeEvent(QEvent *event)
{
    Notice::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace opi
