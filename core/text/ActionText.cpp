#include "core/text/ActionText.h"

#include "core/base/Subject.h"
#include "core/text/Labels.h"

#include <algorithm>

namespace opi {

namespace {

struct ActionName {
    const char *code;
    const char *text;
};

constexpr ActionName actionNames[] = {
    {"new-portfolio", QT_TRANSLATE_NOOP("ActionText", "Portfolio created")},
    {"new-sample", QT_TRANSLATE_NOOP("ActionText", "Sample portfolio created")},
    {"bench-data", QT_TRANSLATE_NOOP("ActionText", "Generated projects added")},
    {"import-list", QT_TRANSLATE_NOOP("ActionText", "List imported")},
    //: values of existing projects were taken over from an imported list
    {"apply-differences", QT_TRANSLATE_NOOP("ActionText", "Differences from a list applied")},
    {"move-to-phase", QT_TRANSLATE_NOOP("ActionText", "Moved to another phase")},
    {"set-light", QT_TRANSLATE_NOOP("ActionText", "Traffic light set")},
    {"move-milestone", QT_TRANSLATE_NOOP("ActionText", "Milestone moved")},
    {"reach-milestone", QT_TRANSLATE_NOOP("ActionText", "Milestone reached")},
    {"close-risk", QT_TRANSLATE_NOOP("ActionText", "Risk closed")},
    //: a named point in time; its name follows
    {"restore-point", QT_TRANSLATE_NOOP("ActionText", "Restore point")},
    //: the portfolio was made as it was at a restore point, whose name follows, or at a date
    {"go-back", QT_TRANSLATE_NOOP("ActionText", "Gone back to")},
    {"close-project", QT_TRANSLATE_NOOP("ActionText", "Project closed")},
    {"install-rubric", QT_TRANSLATE_NOOP("ActionText", "Rubric brought in")},
    {"start-assessment", QT_TRANSLATE_NOOP("ActionText", "Assessment begun")},
    {"record-assessment", QT_TRANSLATE_NOOP("ActionText", "Assessment recorded")},
    {"rate-dimension", QT_TRANSLATE_NOOP("ActionText", "Dimension rated")},
    {"rate-component", QT_TRANSLATE_NOOP("ActionText", "Component rated")},
    {"clear-rating", QT_TRANSLATE_NOOP("ActionText", "Rating taken back")},
    {"set-applicability", QT_TRANSLATE_NOOP("ActionText", "Applicability of a dimension changed")},
    {"mark-criterion", QT_TRANSLATE_NOOP("ActionText", "Criterion ticked or unticked")},
    {"close-assessment", QT_TRANSLATE_NOOP("ActionText", "Assessment closed")},
    {"set-custom-value", QT_TRANSLATE_NOOP("ActionText", "Own field changed")},
    {"open-project", QT_TRANSLATE_NOOP("ActionText", "Project opened again")},
    {"answer-criterion", QT_TRANSLATE_NOOP("ActionText", "Criterion of a gate answered")},
    {"record-gate-decision", QT_TRANSLATE_NOOP("ActionText", "Gate decision recorded")},
    {"new-model-version", QT_TRANSLATE_NOOP("ActionText", "New version of a process model")},
    {"move-to-model-version", QT_TRANSLATE_NOOP("ActionText", "Moved to the newest version of its process model")},
    {"install-rules", QT_TRANSLATE_NOOP("ActionText", "Rules of procurement brought in")},
    {"install-tolerances", QT_TRANSLATE_NOOP("ActionText", "Limits of traffic lights brought in")},
    {"note-check", QT_TRANSLATE_NOOP("ActionText", "Check of a procurement noted")},
    {"install-models", QT_TRANSLATE_NOOP("ActionText", "Process models brought in")},
    {"complete-follow-up", QT_TRANSLATE_NOOP("ActionText", "Follow-up done")},
    {"close-barrier", QT_TRANSLATE_NOOP("ActionText", "Barrier closed")},
    {"stop-project", QT_TRANSLATE_NOOP("ActionText", "Project stopped")},
};

/// What was done to a row of any table. The placeholder is the name of the table's rows: "Milestone".
struct VerbName {
    const char *verb;
    const char *text;
};

constexpr VerbName verbNames[] = {
    {"create-", QT_TRANSLATE_NOOP("ActionText", "%1 created")},
    {"edit-", QT_TRANSLATE_NOOP("ActionText", "%1 changed")},
    {"delete-", QT_TRANSLATE_NOOP("ActionText", "%1 deleted")},
};

QString generalText(const Words &words, const QString &action)
{
    for (const VerbName &verb : verbNames) {
        if (!action.startsWith(QLatin1String(verb.verb)))
            continue;
        QByteArray name = action.sliced(qsizetype(qstrlen(verb.verb))).toLatin1();
        name.replace('-', '_');
        if (const TableInfo *table = tableNamed(name))
            return words.translate("ActionText", verb.text).arg(rowLabel(words, *table));
    }
    return words.translate("ActionText", "Portfolio changed");
}

} // namespace

QString actionText(const Words &words, const QString &action, const QString &subject)
{
    const auto own = std::find_if(std::begin(actionNames), std::end(actionNames),
                                  [&](const ActionName &name) { return action == QLatin1String(name.code); });
    const QString done =
        own == std::end(actionNames) ? generalText(words, action) : words.translate("ActionText", own->text);
    return subject.isEmpty() ? done : done + QStringLiteral(": ") + subjectIn(subject, words.language());
}

QString journalText(const Words &words, const QString &action, const QString &subject, const QString &source)
{
    QString text = actionText(words, action, subject);
    if (source == QStringLiteral("undo"))
        //: an entry of the history; %1 is what was taken back, such as "Milestone changed: Effect measured"
        return words.translate("ActionText", "Undone – %1").arg(text);
    if (source == QStringLiteral("redo"))
        return words.translate("ActionText", "Redone – %1").arg(text);
    return text;
}

} // namespace opi
