#include "core/exchange/import/ListedProject.h"

#include "core/exchange/import/FactReader.h"
#include "core/exchange/import/ListAmounts.h"
#include "core/exchange/import/ListLevels.h"
#include "core/exchange/import/ListParticipants.h"

#include <algorithm>

namespace opi {

namespace {

/// Reads the records one project at a time.
class ProjectLister {
public:
    ProjectLister(ListCells &cells, const PlaceNames &places, ReferenceBook &references, OwnFields &own)
        : m_cells(cells), m_places(places), m_facts(cells, places, references), m_own(own)
    {
    }

    ListedProject read(std::vector<std::size_t> records);

private:
    void readFacts(ListedProject &project, std::size_t record);
    void readOwn(ListedProject &project, std::size_t record, qsizetype column);
    void checkFacts(ListedProject &project);
    void checkRegion(const ListedProject &project);

    ListCells &m_cells;
    const PlaceNames &m_places;
    FactReader m_facts;
    OwnFields &m_own;
};

ListedProject ProjectLister::read(std::vector<std::size_t> records)
{
    ListedProject project;
    project.records = std::move(records);
    for (const std::size_t record : project.records) {
        m_facts.noteRaggedness(record);
        readFacts(project, record);
        readParticipants(project, m_cells, record);
        readLevels(project, m_cells, record);
    }
    checkFacts(project);
    checkRegion(project);
    return project;
}

void ProjectLister::readFacts(ListedProject &project, std::size_t record)
{
    const auto &columns = m_cells.map().columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].own)
            readOwn(project, record, qsizetype(i));
        if (!columns[i].field)
            continue;
        const ImportField field = *columns[i].field;
        const FieldKind kind = importField(field).kind;
        if (kind == FieldKind::Money || kind == FieldKind::Organisations || kind == FieldKind::Share
            || kind == FieldKind::Cvr || field == ImportField::PartnerRole || importField(field).isOfAssessment())
            continue;
        const QString fact = m_facts.fact(record, qsizetype(i), field);
        if (fact.isEmpty())
            continue;
        const auto known = project.facts.constFind(field);
        if (known == project.facts.cend())
            project.facts.insert(field, {fact, record, qsizetype(i)});
        else if (known->value != fact)
            m_cells.doubt(record, qsizetype(i), "records-disagree", "first-kept", known->value);
    }
}

void ProjectLister::readOwn(ListedProject &project, std::size_t record, qsizetype column)
{
    const Id<CustomField> field = m_cells.map().columns[std::size_t(column)].own->field;
    const QString fact = m_own.fact(m_cells, record, column);
    if (fact.isEmpty())
        return;
    const auto known =
        std::find_if(project.own.begin(), project.own.end(), [&](const auto &each) { return each.first == field; });
    if (known == project.own.end())
        project.own.push_back({field, {fact, record, column}});
    else if (known->second.value != fact)
        m_cells.doubt(record, column, "records-disagree", "first-kept", known->second.value);
}

void ProjectLister::checkFacts(ListedProject &project)
{
    const auto start = project.date(ImportField::Start);
    const auto end = project.date(ImportField::End);
    if (Period{start, end}.isBackwards()) {
        const Listed<QString> &place = project.facts[ImportField::End];
        m_cells.doubt(place.record, place.column, "end-before-start", "left-empty", start->toString(Qt::ISODate));
        project.facts.remove(ImportField::End);
    }
}

void ProjectLister::checkRegion(const ListedProject &project)
{
    const auto place = project.facts.constFind(ImportField::Region);
    if (place == project.facts.cend())
        return;
    if (m_places.regionsNamed(place->value).isEmpty())
        m_cells.doubt(place->record, place->column, "region-unknown", "kept-as-text");
    else if (!m_places.regionNamed(place->value, {project.date(ImportField::Start), project.date(ImportField::End)}))
        m_cells.doubt(place->record, place->column, "region-not-then", "kept-as-text");
}

/// The records of each project, in the order of their first ones.
std::vector<std::vector<std::size_t>> groups(const ListCells &cells)
{
    const auto number = cells.map().columnOf(ImportField::ExternalId);
    const auto code = cells.map().columnOf(ImportField::Code);
    const ColumnMap &map = cells.map();
    // The parts of a package stand in rows of their own, often with nothing but the title to join them by.
    qsizetype title = -1;
    if (map.columnOf(ImportField::Component))
        title = map.columnOf(ImportField::TitleDa).value_or(map.columnOf(ImportField::TitleEn).value_or(-1));
    std::vector<std::vector<std::size_t>> all;
    QHash<QString, std::size_t> known;
    for (std::size_t record = 0; record < cells.table().records.size(); ++record) {
        QString key = number ? cells.text(record, *number).simplified() : QString();
        if (key.isEmpty() && code)
            key = cells.text(record, *code).simplified().prepend(u'\n'); // no number begins so
        if (key.trimmed().isEmpty() && title >= 0)
            key = cells.text(record, title).simplified().prepend(u"\n\n");
        const auto same = known.constFind(key);
        if (key.trimmed().isEmpty() || same == known.cend()) {
            known.insert(key, all.size());
            all.push_back({record});
        } else {
            all[*same].push_back(record);
        }
    }
    return all;
}

} // namespace

QList<ImportField> ListedProject::fields() const
{
    QList<ImportField> all = facts.keys();
    std::sort(all.begin(), all.end());
    return all;
}

std::optional<QDate> ListedProject::date(ImportField field) const
{
    const QDate day = dateFromIso(fact(field).toLatin1());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Result<std::vector<ListedProject>> listedProjects(ListCells &cells, const PlaceNames &places, ReferenceBook &references,
                                                  OwnFields &own, const Progress &progress)
{
    const std::vector<std::vector<std::size_t>> records = groups(cells);
    const ListAmounts amounts(cells, records);
    ProjectLister lister(cells, places, references, own);
    std::vector<ListedProject> projects;
    projects.reserve(records.size());
    for (const std::vector<std::size_t> &group : records) {
        if (!goesOn(progress, qsizetype(group.front()), qsizetype(cells.table().records.size())))
            return cancelled();
        projects.push_back(lister.read(group));
        amounts.read(projects.back());
    }
    return projects;
}

} // namespace opi
