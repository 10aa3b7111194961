#include "core/actions/procurement/RulePreset.h"
#include "core/base/Cpv.h"
#include "core/domain/Benefit.h"
#include "core/domain/CheckRule.h"
#include "core/domain/Customer.h"
#include "core/domain/Procurement.h"
#include "core/exchange/import/MoreRowKinds.h"
#include "core/exchange/import/RowAccess.h"

#include <QRegularExpression>

namespace opi {

namespace {

/// Eight digits and perhaps the check digit, in front of what the code stands for: "33100000-1 Medicinsk udstyr".
QString cpvIn(const QString &text)
{
    static const QRegularExpression code(QStringLiteral(R"(^(\d{8})(?:\s*-\s*(\d))?(?![\d-]))"));
    const QRegularExpressionMatch match = code.match(text);
    if (!match.hasMatch())
        return {};
    const QString digit = match.captured(2);
    return completeCpv(digit.isEmpty() ? match.captured(1) : match.captured(1) + u'-' + digit);
}

/// With their check digits, as a list is compared with them; a code that is none stays.
QString cpvFact(const QStringList &codes)
{
    QStringList complete;
    for (const QString &code : codes)
        complete << (isCpv(code) ? completeCpv(code) : code);
    return complete.join(u'\n');
}

class ProcurementRows final : public TitledRows<Procurement> {
public:
    explicit ProcurementRows(RowContext &context)
        : TitledRows(context, ImportField::ProcurementDa, ImportField::ProcurementEn)
    {
        addFields({choiceAccess(ImportField::ProcurementRoute, &Procurement::route),
                   choiceAccess(ImportField::ProcurementStageField, &Procurement::stage),
                   levelAccess(ImportField::ProcurementCoupling, &Procurement::coupling),
                   {ImportField::ProcurementCpv, [](const Procurement &row) { return cpvFact(row.cpv); },
                    [](Procurement &row, const QString &fact) { row.cpv = fact.split(u'\n', Qt::SkipEmptyParts); }},
                   amountAccess(ImportField::ProcurementValue, &Procurement::value),
                   dayAccess(ImportField::ProcurementPlanned, &Procurement::planned),
                   dayAccess(ImportField::ProcurementPublished, &Procurement::published),
                   dayAccess(ImportField::ProcurementSignedOn, &Procurement::signedOn),
                   dayAccess(ImportField::ProcurementContractEnd, &Procurement::contractEnd),
                   personAccess(ImportField::ProcurementBudgetHolder, &Procurement::budgetHolder, context)});
    }

    /// A project has one procurement as a rule, which then needs no name: it is the project's.
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        return saysAnything(listed) ? std::nullopt : std::optional(ImportField::ProcurementDa);
    }

    void check(ListedRow &listed) override
    {
        checkCpv(listed);
        dropBackward(listed, ImportField::ProcurementPublished, ImportField::ProcurementSignedOn, context().cells);
        dropBackward(listed, ImportField::ProcurementSignedOn, ImportField::ProcurementContractEnd, context().cells);
    }

protected:
    /// In a portfolio of before, the rules come with the first procurement.
    void completeRow(Procurement &, const ListedRow &) override
    {
        if (context().portfolio.rows<CheckRule>().isEmpty() && context().set.created<CheckRule>().empty())
            actions::addMissingRules(context().set, context().portfolio);
    }

private:
    void checkCpv(ListedRow &listed)
    {
        const auto said = listed.facts.find(ImportField::ProcurementCpv);
        if (said == listed.facts.end())
            return;
        QStringList codes;
        for (const QString &part : said->second.split(u'\n')) {
            const QString code = cpvIn(part);
            if (code.isEmpty())
                context().cells.doubt(listed.record, listed.column(ImportField::ProcurementCpv), "cpv-invalid",
                                      "not-stored");
            else if (!codes.contains(code))
                codes << code;
        }
        if (codes.isEmpty())
            listed.facts.erase(said);
        else
            said->second = codes.join(u'\n');
    }
};

class CustomerRows final : public KindOf<Customer> {
public:
    explicit CustomerRows(RowContext &context) : KindOf(context)
    {
        m_access = {
            {ImportField::CustomerOrganisation,
             [this](const Customer &row) { return this->context().organisations.name(row.organisation); },
             [this](Customer &row, const QString &fact) {
                 row.organisation = this->context().organisations.obtain({fact, {}});
             }},
            choiceAccess(ImportField::CustomerStageField, &Customer::stage),
            numberAccess(ImportField::CustomerLikelihood, &Customer::likelihood),
            amountAccess(ImportField::CustomerValue, &Customer::value),
            numberAccess(ImportField::CustomerUnits, &Customer::units),
            dayAccess(ImportField::CustomerExpected, &Customer::expected),
            dayAccess(ImportField::CustomerOrdered, &Customer::ordered),
            dayAccess(ImportField::CustomerLost, &Customer::lost),
            textAccess(ImportField::CustomerNoteDa, &Customer::note, Language::Danish),
            textAccess(ImportField::CustomerNoteEn, &Customer::note, Language::English),
        };
    }

    QString key(const ListedRow &listed) const override
    {
        return nameKey(listed.fact(ImportField::CustomerOrganisation));
    }
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        return key(listed).isEmpty() ? std::optional(ImportField::CustomerOrganisation) : std::nullopt;
    }
    void check(ListedRow &listed) override
    {
        useKnownName(listed, ImportField::CustomerOrganisation, context().organisations);
    }

protected:
    QString keyOf(const Customer &row) const override { return nameKey(nameOf(row)); }
    QString nameOf(const Customer &row) const override { return context().organisations.name(row.organisation); }
    /// Who has ordered is no lead, where the list has no column of stages.
    void settleRow(Customer &row, const ListedRow &listed) override
    {
        if (row.ordered && listed.column(ImportField::CustomerStageField) < 0)
            row.stage = CustomerStage::Order;
    }
};

class BenefitRows final : public TitledRows<Benefit> {
public:
    explicit BenefitRows(RowContext &context) : TitledRows(context, ImportField::BenefitDa, ImportField::BenefitEn)
    {
        addFields({personAccess(ImportField::BenefitOwner, &Benefit::owner, context),
                   amountAccess(ImportField::BenefitPlanned, &Benefit::planned),
                   amountAccess(ImportField::BenefitExpected, &Benefit::expected),
                   amountAccess(ImportField::BenefitRealised, &Benefit::realised),
                   dayAccess(ImportField::BenefitMeasured, &Benefit::measured)});
    }
};

} // namespace

std::unique_ptr<RowKind> procurementRows(RowContext &context) { return std::make_unique<ProcurementRows>(context); }
std::unique_ptr<RowKind> customerRows(RowContext &context) { return std::make_unique<CustomerRows>(context); }
std::unique_ptr<RowKind> benefitRows(RowContext &context) { return std::make_unique<BenefitRows>(context); }

} // namespace opi
