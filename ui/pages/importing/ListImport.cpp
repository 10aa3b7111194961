#include "ui/pages/importing/ListImport.h"

#include "core/exchange/import/Ledger.h"
#include "ui/shell/Session.h"

#include <QPointer>

#include <algorithm>

namespace opi {

namespace {

/// The table with one cell as the user says it.
std::shared_ptr<const SourceTable> withCell(const SourceTable &table, int line, qsizetype column, const QString &text)
{
    auto mended = std::make_shared<SourceTable>(table);
    for (SourceRecord &record : mended->records) {
        if (record.line != line)
            continue;
        while (record.cells.size() <= column)
            record.cells << QString();
        record.cells[column] = text;
        if (record.isNumber(column))
            record.numbers.clearBit(column); // it is what was typed now
    }
    std::erase_if(mended->doubts,
                  [&](const SourceDoubt &doubt) { return doubt.line == line && doubt.column == column; });
    return mended;
}

} // namespace

ListImport::ListImport(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this] {
        if (m_plan && !m_isDone && !m_isUnderWay)
            plan(); // it was made for another portfolio
    });
}

void ListImport::open(const QString &path)
{
    close();
    m_path = path;
    read({});
}

void ListImport::openPasted(const SourceTable &table, ListKind list, const std::optional<Id<Project>> &project)
{
    close();
    m_isPasted = true;
    m_project = project;
    take(recognised(std::make_shared<const SourceTable>(table), m_session.portfolio(), list));
}

void ListImport::close()
{
    m_work.cancel();
    m_path.clear();
    m_isPasted = false;
    m_project.reset();
    m_options = {};
    m_table.reset();
    m_map = {};
    m_mapping = {};
    m_mended.clear();
    m_follows.reset();
    m_rule = MergeRule::TakeNews;
    m_picks.clear();
    m_plan.reset();
    m_isDone = false;
    m_isUnderWay = false;
}

ListImport::ReadList ListImport::recognised(std::shared_ptr<const SourceTable> table, const Portfolio &portfolio,
                                            std::optional<ListKind> list)
{
    const ListMapping *known = recognisedMapping(portfolio, *table);
    if (known && (!list || known->list == *list))
        return {table, mappedColumns(*known, *table, portfolio), known->id};
    return {table, matchColumns(*table, portfolio, list ? *list : proposedList(*table, portfolio)), {}};
}

void ListImport::take(const ReadList &read)
{
    m_table = read.table;
    m_map = read.map;
    m_mapping = read.mapping;
    m_mended.clear();
    m_picks.clear();
    m_follows = m_isPasted ? std::nullopt : proposedPredecessor(m_session.portfolio(), *m_table, m_map.list);
    ++m_reading;
    emit tableRead();
}

void ListImport::read(const ListOptions &options)
{
    if (m_isUnderWay || m_isPasted)
        return;
    // The table stays until there is another, so that a wrong choice can be mended.
    const ListOptions before = std::exchange(m_options, options);
    m_plan.reset();
    m_isDone = false;
    m_work.start<ReadList>(
        [path = m_path, options, portfolio = m_session.portfolio()](const Progress &progress) -> Result<ReadList> {
            Result<SourceTable> table = readListFile(path, options, progress);
            if (!table)
                return failure(table);
            return recognised(std::make_shared<const SourceTable>(std::move(*table)), portfolio, options.list);
        },
        [this, before](Result<ReadList> read) {
            if (read) {
                take(*read);
                return;
            }
            m_options = before;
            emit failed(read.error());
        });
}

void ListImport::changeMap()
{
    m_plan.reset();
    emit mapChanged();
}

void ListImport::setList(ListKind list)
{
    if (m_isUnderWay || !m_table || list == m_map.list)
        return;
    m_map = matchColumns(*m_table, m_session.portfolio(), list);
    m_mapping = {};
    m_picks.clear();
    m_options.list = list;
    m_follows = m_isPasted ? std::nullopt : proposedPredecessor(m_session.portfolio(), *m_table, list);
    ++m_reading; // the columns can be taken for other fields now
    changeMap();
}

void ListImport::assign(qsizetype column, std::optional<ImportField> field)
{
    if (m_isUnderWay)
        return;
    if (field) {
        const QString name = QString::fromLatin1(importField(*field).code);
        if (const Result<> assigned =
                assignColumn(m_map, *m_table, m_session.portfolio(), name, QString::number(column + 1));
            !assigned) {
            emit failed(assigned.error());
            return;
        }
    } else {
        m_map.columns[std::size_t(column)] = ColumnMatch{{}, {}, {}, 0, "user"};
    }
    changeMap();
}

void ListImport::assignOwn(qsizetype column, const OwnColumn &own)
{
    if (m_isUnderWay)
        return;
    opi::assignOwn(m_map, std::size_t(column), own);
    changeMap();
}

const ListMapping *ListImport::mapping() const
{
    return m_mapping.isNull() ? nullptr : m_session.portfolio().find(m_mapping);
}

void ListImport::useMapping(const Id<ListMapping> &mapping)
{
    if (m_isUnderWay || !m_table)
        return;
    const Portfolio &portfolio = m_session.portfolio();
    const ListMapping *known = mapping.isNull() ? nullptr : portfolio.find(mapping);
    m_map = known ? mappedColumns(*known, *m_table, portfolio) : matchColumns(*m_table, portfolio, m_map.list);
    m_mapping = known ? mapping : Id<ListMapping>();
    changeMap();
}

void ListImport::saveMapping(const QString &name)
{
    if (m_isUnderWay || !m_table)
        return;
    const Result<ChangeSet> set = opi::saveMapping(m_session.portfolio(), name, *m_table, m_map);
    if (!m_session.perform(set))
        return;
    for (const ListMapping &known : m_session.portfolio().rows<ListMapping>()) {
        if (known.list == m_map.list && known.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            m_mapping = known.id;
    }
    emit mapChanged();
}

void ListImport::mend(int line, qsizetype column, const QString &text)
{
    if (m_isUnderWay || !m_table)
        return;
    m_table = withCell(*m_table, line, column, text);
    m_mended[{line, column}] = text;
    plan();
}

void ListImport::setFollows(const std::optional<Id<ImportRecord>> &record)
{
    if (m_isUnderWay || record == m_follows)
        return;
    m_follows = record;
    changeMap();
}

void ListImport::setRule(MergeRule rule)
{
    if (rule == m_rule || m_isUnderWay)
        return;
    m_rule = rule;
    plan();
}

void ListImport::pick(const QList<int> &differences, std::optional<bool> isTaken)
{
    if (m_isUnderWay || !m_plan)
        return;
    for (const int place : differences) {
        const ImportDifference &difference = m_plan->differences[std::size_t(place)];
        if (isTaken)
            m_picks[{difference.subject, difference.key}] = *isTaken;
        else
            m_picks.remove({difference.subject, difference.key});
    }
    plan();
}

void ListImport::plan()
{
    if (m_isUnderWay || !m_table)
        return;
    m_plan.reset();
    m_isDone = false;
    ImportOptions options;
    options.rule = m_rule;
    options.picks = m_picks;
    options.follows = m_follows.value_or(Id<ImportRecord>());
    options.project = m_project;
    options.today = m_session.today();
    options.language = m_session.words().language();
    options.now = QDateTime::currentDateTimeUtc();
    options.person = m_session.isOpen() ? m_session.journal().person() : QString();
    m_work.start<ImportPlan>(
        [portfolio = m_session.portfolio(), table = m_table, map = m_map, options](const Progress &progress) {
            return planImport(portfolio, *table, map, options, progress);
        },
        [this](Result<ImportPlan> planned) {
            if (!planned) {
                emit failed(planned.error());
                return;
            }
            m_plan = std::move(*planned);
            emit this->planned();
        });
}

void ListImport::carryOut()
{
    if (!m_plan || m_isDone || m_isUnderWay)
        return;
    m_isUnderWay = true; // before the session tells of its change: nothing is to be planned again
    m_session.performAny(m_plan->set, [guard = QPointer(this)](bool isDone) {
        if (!guard || !guard->m_isUnderWay) // the list was put away meanwhile
            return;
        guard->m_isUnderWay = false;
        guard->m_isDone = isDone;
        isDone ? emit guard->done() : emit guard->stopped();
    });
}

} // namespace opi
