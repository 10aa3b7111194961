#include "core/domain/OptionHolder.h"
#include "core/exchange/import/MoreRowKinds.h"
#include "core/exchange/import/RowAccess.h"

namespace opi {

namespace {

/// Who may buy under the option of the project's procurement, of which there must be one: a list of option holders does
/// not tell several apart.
class OptionHolderRows final : public KindOf<OptionHolder> {
public:
    explicit OptionHolderRows(RowContext &context) : KindOf(context)
    {
        m_access = {
            {ImportField::HolderOrganisation,
             [this](const OptionHolder &row) { return this->context().organisations.name(row.organisation); },
             [this](OptionHolder &row, const QString &fact) {
                 row.organisation = this->context().organisations.obtain({fact, {}});
             }},
            numberAccess(ImportField::HolderVolume, &OptionHolder::volume),
            amountAccess(ImportField::HolderValue, &OptionHolder::value),
            choiceAccess(ImportField::HolderNamed, &OptionHolder::isNamed),
        };
    }

    bool isUnique() const override { return true; }
    QString key(const ListedRow &listed) const override
    {
        return nameKey(listed.fact(ImportField::HolderOrganisation));
    }
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        return key(listed).isEmpty() ? std::optional(ImportField::HolderOrganisation) : std::nullopt;
    }
    void check(ListedRow &listed) override
    {
        useKnownName(listed, ImportField::HolderOrganisation, context().organisations);
        if (!listed.project || !listed.facts.contains(ImportField::HolderOrganisation)
            || onlyProcurement(*listed.project))
            return;
        context().cells.doubt(listed.record, listed.column(ImportField::HolderOrganisation), "procurement-unclear",
                              "left-empty");
        listed.facts.erase(ImportField::HolderOrganisation);
    }

protected:
    QString keyOf(const OptionHolder &row) const override { return nameKey(nameOf(row)); }
    QString nameOf(const OptionHolder &row) const override { return context().organisations.name(row.organisation); }
    RowId ownerOf(const OptionHolder &row) const override
    {
        const Procurement *procurement = context().portfolio.find(row.procurement);
        return procurement ? procurement->project.untyped() : RowId();
    }
    void placeIn(OptionHolder &row, const std::optional<Id<Project>> &project) const override
    {
        row.procurement = onlyProcurement(project.value())->id;
    }

private:
    /// Null: the project has none, or several.
    const Procurement *onlyProcurement(const Id<Project> &project) const
    {
        const Procurement *only = nullptr;
        for (const Procurement &row : context().portfolio.of<Procurement>(project)) {
            if (only)
                return nullptr;
            only = &row;
        }
        return only;
    }
};

} // namespace

std::unique_ptr<RowKind> optionHolderRows(RowContext &context) { return std::make_unique<OptionHolderRows>(context); }

} // namespace opi
