#include "core/domain/FactSource.h"
#include "core/domain/Project.h"
#include "core/exchange/import/MoreRowKinds.h"
#include "core/exchange/import/RowAccess.h"

namespace opi {

namespace {

/// Sources of the facts of projects. What a project has, such as a milestone, is not told apart by a list of sources:
/// where a column says that a fact is of something else, the record is passed over.
class SourceRows final : public KindOf<FactSource> {
public:
    explicit SourceRows(RowContext &context) : KindOf(context)
    {
        m_access = {textAccess(ImportField::FactColumn, &FactSource::column),
                    textAccess(ImportField::FactAddress, &FactSource::address),
                    dayAccess(ImportField::FactDay, &FactSource::dated)};
    }

    bool isUnique() const override { return true; }
    QString key(const ListedRow &listed) const override { return listed.fact(ImportField::FactColumn); }
    QString titleOf(const ListedRow &listed) const override { return factLabel(key(listed)); }
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        if (isOfOther(listed))
            return ImportField::FactTable;
        for (const ImportField field : {ImportField::FactColumn, ImportField::FactAddress}) {
            if (listed.fact(field).isEmpty())
                return field;
        }
        return {};
    }
    /// The same name can be a fact of the project too, whose source it must not find.
    void check(ListedRow &listed) override
    {
        if (isOfOther(listed))
            listed.facts.erase(ImportField::FactColumn);
    }

protected:
    QString keyOf(const FactSource &row) const override { return row.column; }
    QString nameOf(const FactSource &row) const override { return factLabel(row.column); }
    RowId ownerOf(const FactSource &row) const override { return isOfProject(row) ? row.row : RowId(); }
    void placeIn(FactSource &row, const std::optional<Id<Project>> &project) const override
    {
        row.row = project.value().untyped();
        row.table = QLatin1StringView(Table<Project>::name);
    }

private:
    static bool isOfProject(const FactSource &row) { return row.table == QLatin1StringView(Table<Project>::name); }
    QString factLabel(const QString &column) const
    {
        const std::optional<int> value = choiceFrom(ImportField::FactColumn, column);
        return value ? choiceLabel(ImportField::FactColumn, *value, context().language) : column;
    }
    bool isOfOther(const ListedRow &listed) const
    {
        const qsizetype column = listed.column(ImportField::FactTable);
        return column >= 0 && listed.fact(ImportField::FactTable).isEmpty()
               && !context().cells.text(listed.record, column).isEmpty();
    }
};

} // namespace

std::unique_ptr<RowKind> sourceRows(RowContext &context) { return std::make_unique<SourceRows>(context); }

} // namespace opi
