// What an import does, in one sentence.
#include "core/text/ImportText.h"

#include <iterator>

namespace opi {

namespace {

/// A sentence with a number for each kind of list: the words differ, and so does their grammar.
struct CountTexts {
    const char *added, *updated, *unchanged, *different, *gone;
};

constexpr CountTexts countTexts[] = {
    {QT_TRANSLATE_N_NOOP("ImportText", "%n projects added"), QT_TRANSLATE_N_NOOP("ImportText", "%n projects updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n projects unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n projects differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n projects gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n organisations added"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n organisations updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n organisations unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n organisations differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n organisations gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n milestones added"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n milestones updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n milestones unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n milestones differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n milestones gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n risks added"), QT_TRANSLATE_N_NOOP("ImportText", "%n risks updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n risks unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n risks differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n risks gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n budget lines added"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n budget lines updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n budget lines unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n budget lines differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n budget lines gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n grants added"), QT_TRANSLATE_N_NOOP("ImportText", "%n grants updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n grants unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n grants differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n grants gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n barriers added"), QT_TRANSLATE_N_NOOP("ImportText", "%n barriers updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n barriers unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n barriers differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n barriers gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n follow-ups added"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n follow-ups updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n follow-ups unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n follow-ups differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n follow-ups gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n decisions added"), QT_TRANSLATE_N_NOOP("ImportText", "%n decisions updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n decisions unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n decisions differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n decisions gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n procurements added"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n procurements updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n procurements unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n procurements differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n procurements gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n customers added"), QT_TRANSLATE_N_NOOP("ImportText", "%n customers updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n customers unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n customers differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n customers gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n benefits added"), QT_TRANSLATE_N_NOOP("ImportText", "%n benefits updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n benefits unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n benefits differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n benefits gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n implementation and scaling plans added"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n implementation and scaling plans updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n implementation and scaling plans unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n implementation and scaling plans differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n implementation and scaling plans gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n commercial plans added"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n commercial plans updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n commercial plans unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n commercial plans differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n commercial plans gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n sources added"), QT_TRANSLATE_N_NOOP("ImportText", "%n sources updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n sources unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n sources differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n sources gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n answers at gates added"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n answers at gates updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n answers at gates unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n answers at gates differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n answers at gates gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n gate decisions added"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n gate decisions updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n gate decisions unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n gate decisions differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n gate decisions gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n planned gates added"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n planned gates updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n planned gates unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n planned gates differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n planned gates gone from the list, kept and marked")},
    {QT_TRANSLATE_N_NOOP("ImportText", "%n option holders added"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n option holders updated"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n option holders unchanged"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n option holders differ and stay as they are"),
     QT_TRANSLATE_N_NOOP("ImportText", "%n option holders gone from the list, kept and marked")},
};
static_assert(std::size(countTexts) == std::size_t(valueCount(ListKind())));

} // namespace

QString summary(const Words &words, const ImportPlan &plan)
{
    QStringList parts;
    const auto add = [&](int count, const char *text) {
        if (count > 0)
            parts << words.translate("ImportText", text, nullptr, count);
    };
    const CountTexts &texts = countTexts[std::size_t(plan.list)];
    add(plan.added, texts.added);
    add(plan.updated, texts.updated);
    add(plan.unchanged, texts.unchanged);
    add(plan.different, texts.different);
    add(plan.gone, texts.gone);
    add(plan.skipped, QT_TRANSLATE_N_NOOP("ImportText", "%n rows passed over"));
    add(plan.organisationsAdded, QT_TRANSLATE_N_NOOP("ImportText", "%n organisations added"));
    add(plan.assessmentsAdded, QT_TRANSLATE_N_NOOP("ImportText", "%n assessments of readiness added"));
    const QString read = words.translate("ImportText", "%n rows read", nullptr, plan.read);
    return parts.isEmpty() ? read + u'.' : read + QStringLiteral(": ") + parts.join(QStringLiteral(", ")) + u'.';
}

} // namespace opi
