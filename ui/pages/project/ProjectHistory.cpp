#include "ui/pages/project/ProjectHistory.h"

#include "core/actions/Checks.h"
#include "core/analytics/FactSources.h"
#include "core/base/Subject.h"
#include "core/text/ActionText.h"
#include "core/text/ErrorText.h"
#include "core/text/ImportText.h"
#include "core/text/SourceText.h"
#include "ui/models/ChangeText.h"
#include "ui/shell/Session.h"
#include "ui/style/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace opi {

static constexpr qsizetype entriesAtATime = 30;
/// An entry that changed more of the project than this is a sentence without its cells.
static constexpr qsizetype mostLines = 12;

ProjectHistory::ProjectHistory(Session &session, QWidget *parent)
    : ProjectPart(parent), m_session(session), m_entries(new Label(Type::Body)), m_more(new QPushButton)
{
    m_entries->setTextFormat(Qt::RichText);
    m_entries->setWordWrap(true);
    m_entries->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sources = new Label(Type::Body);
    m_sources->setTextFormat(Qt::RichText);
    m_sources->setWordWrap(true);
    m_sources->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_sourcesCard = new Card(m_sources);
    m_card = new Card(m_entries);
    m_card->add(m_more, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_sourcesCard);
    layout->addWidget(m_card);
    connect(m_sources, &QLabel::linkActivated, this,
            [](const QString &address) { QDesktopServices::openUrl(QUrl(address)); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += entriesAtATime;
        refresh();
    });
}

void ProjectHistory::setProject(const Id<Project> &project)
{
    m_project = project;
    m_shown = entriesAtATime;
    refresh();
}

bool ProjectHistory::isOfProject(const RowChange &change) const
{
    const TableInfo &table = allTables()[std::size_t(change.table)];
    if (change.row == m_project.untyped())
        return true;
    if (table.parent != tableInfo<Project>().index)
        return false;
    if (const void *row = m_session.portfolio().tables()[std::size_t(change.table)].find(change.row))
        return table.owner(row) == m_project.untyped();
    return std::any_of(change.cells.begin(), change.cells.end(), [&](const CellChange &cell) {
        const QString &text = cell.after.isNull() ? cell.before : cell.after;
        return table.cells[std::size_t(cell.cell)].refersTo == tableInfo<Project>().index
               && RowId::fromString(text) == m_project.untyped();
    });
}

/// Where in the list the project stood. The plan of an import is a little older than its entry.
QStringList ProjectHistory::originOf(const JournalEntry &entry) const
{
    const ImportedRow *best = nullptr;
    QDateTime planned;
    for (const ImportedRow &row : m_session.portfolio().rows<ImportedRow>()) {
        const ImportRecord *record = row.row == m_project.untyped() ? m_session.portfolio().find(row.record) : nullptr;
        if (record && record->file == entry.subject && record->importedAt <= entry.at
            && (!best || record->importedAt > planned)) {
            best = &row;
            planned = record->importedAt;
        }
    }
    if (!best)
        return {};
    const ImportRecord *record = m_session.portfolio().find(best->record);
    const Words &words = m_session.words();
    return {best->line > 0 ? sourceText(words, {record, best->line, {}, true})
                           : words.translate("ProjectHistory", "The list did not have it any more.")};
}

QStringList ProjectHistory::changesOf(const JournalEntry &entry) const
{
    // An import has thousands of rows, and its sentence says enough of each.
    if (entry.action == QStringLiteral("import-list"))
        return originOf(entry);
    if (entry.source == QStringLiteral("new"))
        return {};
    const Result<QList<RowChange>> changes = m_session.journal().changes(entry.seq);
    if (!changes)
        return {sentence(changes.error(), m_session.words())};
    const Reading reading{m_session.portfolio(), m_session.words(), m_session.shownDate()};
    QStringList lines;
    for (const RowChange &change : *changes) {
        if (isOfProject(change))
            lines << changeLines(change, m_project.untyped(), reading);
    }
    if (lines.size() > mostLines) {
        const int more = int(lines.size() - mostLines);
        lines.resize(mostLines);
        lines << m_session.words().translate("ProjectHistory", "and %n more change(s)", nullptr, more);
    }
    return lines;
}

QString ProjectHistory::entryText(const JournalEntry &entry) const
{
    const Words &words = m_session.words();
    const QDateTime at = entry.at.toLocalTime();
    const QString when = words.date(at.date()) + u' ' + words.locale().toString(at.time(), QLocale::ShortFormat);
    const QString what = journalText(words, entry.action, entry.subject, entry.source);
    QString text = QStringLiteral("<p style=\"margin-bottom:10px\"><b>%1</b> <muted>%2 · %3</muted>")
                       .arg(what.toHtmlEscaped(), when, entry.person.toHtmlEscaped());
    for (const QString &line : changesOf(entry))
        text += QStringLiteral("<br>") + line.toHtmlEscaped();
    return themeOf(*this).rich(text + QStringLiteral("</p>"));
}

/// "Milestone · Planned, CE mark: https://... (3 May 2026)", a line for each. Only web addresses can be opened.
void ProjectHistory::showSources()
{
    const Words &words = m_session.words();
    const Portfolio &portfolio = m_session.portfolio();
    const std::vector<const FactSource *> sources = factSources(portfolio, m_project);
    QString text;
    for (const FactSource *source : sources) {
        const TableInfo *table = tableOf(*source);
        const void *row = portfolio.tables()[std::size_t(table->index)].find(source->row);
        const QString name = table == &tableInfo<Project>()
                                 ? QString()
                                 : subjectIn(actions::subjectOf(portfolio, *table, row), words.language());
        const QString address = source->address.toHtmlEscaped();
        const bool isWeb = isWebAddress(source->address);
        text += QStringLiteral("<p style=\"margin-bottom:6px\">%1%2: %3 <muted>%4</muted></p>")
                    .arg(factText(words, *source).toHtmlEscaped(),
                         name.isEmpty() ? QString() : QStringLiteral(", ") + name.toHtmlEscaped(),
                         isWeb ? QStringLiteral("<a href=\"%1\" style=\"color:%2\">%1</a>")
                                     .arg(address, themeOf(*this).accent.name())
                               : address,
                         words.date(source->dated));
    }
    m_sources->setText(themeOf(*this).rich(text));
    m_sources->setVisible(!sources.empty());
    m_sourcesCard->setSentence(
        sources.empty()
            ? tr("Nobody has said where a fact comes from. Ctrl+L in a field or cell asks for its source.")
            : tr("%n fact(s) with a source. Ctrl+L in a field or cell changes it.", nullptr, int(sources.size())));
}

void ProjectHistory::refresh()
{
    if (!m_session.isOpen() || !m_session.portfolio().find(m_project))
        return;
    showSources();
    const Result<QList<JournalEntry>> found = m_session.journal().entriesOf(m_project);
    if (!found) {
        m_card->setSentence(sentence(found.error(), m_session.words()));
        return;
    }
    QList<JournalEntry> entries;
    for (const JournalEntry &entry : *found) {
        if (entry.at.toLocalTime().date() <= m_session.shownDate())
            entries << entry;
    }
    QString text;
    for (const JournalEntry &entry : std::as_const(entries).mid(0, m_shown))
        text += entryText(entry);
    m_entries->setText(text);
    m_more->setVisible(entries.size() > m_shown);
    m_card->setSentence(tr("%n entry(s), the newest first.", nullptr, int(entries.size())));
}

void ProjectHistory::retranslate()
{
    m_card->setTitle(tr("History"));
    m_sourcesCard->setTitle(tr("Sources of facts"));
    m_more->setText(tr("Show older entries"));
}

} // namespace opi
