#include "core/domain/TableInfo.h"

#include "core/domain/Assessment.h"
#include "core/domain/Barrier.h"
#include "core/domain/Benefit.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/CheckNote.h"
#include "core/domain/CheckRule.h"
#include "core/domain/CommercialPlan.h"
#include "core/domain/CommitteeMeeting.h"
#include "core/domain/ComponentRating.h"
#include "core/domain/CriterionAnswer.h"
#include "core/domain/CriterionMark.h"
#include "core/domain/Customer.h"
#include "core/domain/CustomField.h"
#include "core/domain/CustomValue.h"
#include "core/domain/Decision.h"
#include "core/domain/DimensionRating.h"
#include "core/domain/DimensionRemark.h"
#include "core/domain/Disclosure.h"
#include "core/domain/Entities.h"
#include "core/domain/Evidence.h"
#include "core/domain/FactSource.h"
#include "core/domain/FocusArea.h"
#include "core/domain/FollowOn.h"
#include "core/domain/FollowUp.h"
#include "core/domain/Gate.h"
#include "core/domain/GateCriterion.h"
#include "core/domain/GateDecision.h"
#include "core/domain/GateTarget.h"
#include "core/domain/Grant.h"
#include "core/domain/Hub.h"
#include "core/domain/ImportedRow.h"
#include "core/domain/ImportRecord.h"
#include "core/domain/LegalRule.h"
#include "core/domain/ListMapping.h"
#include "core/domain/Milestone.h"
#include "core/domain/Municipality.h"
#include "core/domain/OptionHolder.h"
#include "core/domain/Organisation.h"
#include "core/domain/PackageComponent.h"
#include "core/domain/Person.h"
#include "core/domain/Phase.h"
#include "core/domain/PhasePlan.h"
#include "core/domain/PhaseTransition.h"
#include "core/domain/PortfolioProfile.h"
#include "core/domain/ProcedureDeadline.h"
#include "core/domain/ProcessModel.h"
#include "core/domain/Procurement.h"
#include "core/domain/Programme.h"
#include "core/domain/Project.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/Rater.h"
#include "core/domain/Region.h"
#include "core/domain/Risk.h"
#include "core/domain/RolloutPlan.h"
#include "core/domain/RouteRule.h"
#include "core/domain/Rubric.h"
#include "core/domain/RubricCriterion.h"
#include "core/domain/RubricDimension.h"
#include "core/domain/RubricLevel.h"
#include "core/domain/ScalingStrategy.h"
#include "core/domain/Solution.h"
#include "core/domain/TenderEvaluator.h"
#include "core/domain/Threshold.h"
#include "core/domain/Tolerance.h"

#include <new>

namespace opi {

static_assert(refersOnlyBack<Entities>(), "an entity stands before one that it refers to");

namespace {

template <Entity E, std::size_t column, std::size_t part> struct CellAccess {
    static constexpr auto member = std::get<column>(Table<E>::columns).member;
    using Field = std::remove_reference_t<decltype(std::declval<E &>().*member)>;
    static constexpr const CellPart<Field> &codec = Codec<Field>::parts[part];

    static void read(void *row, const CellReader &cells, int at)
    {
        codec.read(static_cast<E *>(row)->*member, cells, at);
    }
    static void write(const void *row, CellWriter &cells, int at)
    {
        codec.write(static_cast<const E *>(row)->*member, cells, at);
    }
};

/// The place in Entities of what a field refers to, or -1.
template <typename Field> struct Reference {
    static int table() { return -1; }
};
template <typename R> struct Reference<Id<R>> {
    static int table() { return int(Entities::indexOf<R>()); }
};
template <typename R> struct Reference<std::optional<Id<R>>> : Reference<Id<R>> {
};

/// How many values the enum has that a field is of, or 0. Yes and no are two.
template <typename Field> struct Values {
    static int count()
    {
        if constexpr (CountedEnum<Field>)
            return valueCount(Field());
        else if constexpr (std::is_same_v<Field, bool>)
            return 2;
        else
            return 0;
    }
};
template <typename T> struct Values<std::optional<T>> : Values<T> {
};

template <Entity E, std::size_t column, std::size_t... part>
void addCells(TableInfo &table, std::index_sequence<part...>)
{
    const QByteArray name = std::get<column>(Table<E>::columns).name;
    using Field = typename CellAccess<E, column, 0>::Field;
    (table.cells.push_back({name + CellAccess<E, column, part>::codec.suffix, CellAccess<E, column, part>::codec.type,
                            CellAccess<E, column, part>::codec.nullable, Reference<Field>::table(),
                            Values<Field>::count(), CellAccess<E, column, part>::read,
                            CellAccess<E, column, part>::write}),
     ...);
}

template <Entity E, std::size_t... column> void addColumns(TableInfo &table, std::index_sequence<column...>)
{
    (addCells<E, column>(table,
                         std::make_index_sequence<Codec<typename CellAccess<E, column, 0>::Field>::parts.size()>()),
     ...);
}

template <Entity E> TableInfo describe()
{
    TableInfo table;
    table.name = Table<E>::name;
    table.index = int(Entities::indexOf<E>());
    table.parent = -1;
    table.rowSize = sizeof(E);
    table.construct = [](void *row) { new (row) E; };
    table.copy = [](void *to, const void *row) { new (to) E(*static_cast<const E *>(row)); };
    table.relocate = [](void *to, void *row) {
        new (to) E(std::move(*static_cast<E *>(row)));
        static_cast<E *>(row)->~E();
    };
    table.destroy = [](void *row) { static_cast<E *>(row)->~E(); };
    table.equal = [](const void *a, const void *b) { return *static_cast<const E *>(a) == *static_cast<const E *>(b); };
    table.id = [](const void *row) -> const RowId & { return static_cast<const E *>(row)->id.untyped(); };
    table.owner = nullptr;
    if constexpr (OwnedEntity<E>) {
        table.parent = int(Entities::indexOf<Parent<E>>());
        table.owner = [](const void *row) -> const RowId & { return parentId(*static_cast<const E *>(row)).untyped(); };
    }
    addColumns<E>(table, std::make_index_sequence<std::tuple_size_v<decltype(Table<E>::columns)>>());
    return table;
}

} // namespace

const std::vector<TableInfo> &allTables()
{
    static const std::vector<TableInfo> tables = [] {
        std::vector<TableInfo> described;
        Entities::forEach([&]<Entity E>(TypeTag<E>) { described.push_back(describe<E>()); });
        return described;
    }();
    return tables;
}

const TableInfo *tableNamed(QByteArrayView name)
{
    for (const TableInfo &table : allTables()) {
        if (table.name == name)
            return &table;
    }
    return nullptr;
}

} // namespace opi
