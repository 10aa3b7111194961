#include "ui/pages/importing/ListImport.h"

#include "ui/shell/Session.h"

#include <QPointer>

namespace opi {

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

void ListImport::close()
{
    m_work.cancel();
    m_path.clear();
    m_options = {};
    m_table.reset();
    m_map = {};
    m_plan.reset();
    m_isUpdate = false;
    m_isDone = false;
    m_isUnderWay = false;
}

void ListImport::read(const ListOptions &options)
{
    if (m_isUnderWay)
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
            const auto shared = std::make_shared<const SourceTable>(std::move(*table));
            return ReadList{shared, matchColumns(*shared, portfolio)};
        },
        [this, before](Result<ReadList> read) {
            if (!read) {
                m_options = before;
                emit failed(read.error());
                return;
            }
            m_table = read->table;
            m_map = read->map;
            ++m_reading;
            emit tableRead();
        });
}

void ListImport::assign(qsizetype column, std::optional<ImportField> field)
{
    if (m_isUnderWay)
        return;
    if (field) {
        const QString name = QString::fromLatin1(importField(*field).code);
        if (const Result<> assigned = assignColumn(m_map, *m_table, name, QString::number(column + 1)); !assigned) {
            emit failed(assigned.error());
            return;
        }
    } else {
        m_map.columns[std::size_t(column)] = ColumnMatch{{}, {}, {}, 0, "user"};
    }
    m_plan.reset();
    emit mapChanged();
}

void ListImport::plan()
{
    if (m_isUnderWay)
        return;
    m_plan.reset();
    m_isDone = false;
    ImportOptions options;
    options.update = m_isUpdate;
    options.today = m_session.today();
    options.now = QDateTime::currentDateTimeUtc();
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

void ListImport::setUpdate(bool update)
{
    if (update == m_isUpdate || m_isUnderWay)
        return;
    m_isUpdate = update;
    plan();
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
