#include "core/text/ErrorNames.h"

namespace opi {

static constexpr ErrorName processNames[] = {
    {"check-note-missing",
     QT_TRANSLATE_NOOP("ErrorText", "Say in the note why “%1” counts as passed, and then mark it.")},
    {"condition-incomplete",
     QT_TRANSLATE_NOOP("ErrorText", "The condition “%1” needs somebody who sees to it and a day by which it is done. "
                                    "Name both.")},
    {"condition-missing",
     QT_TRANSLATE_NOOP("ErrorText", "A conditional go for %1 needs at least one condition. Write one, or decide go.")},
    {"cpv-invalid",
     QT_TRANSLATE_NOOP("ErrorText", "%2: “%1” is no CPV code. Write eight digits, and if you like the "
                                    "check digit, such as 33100000-1."),
     LastFact::Cell},
    {"deciders-missing", QT_TRANSLATE_NOOP("ErrorText", "Say who decided about %1: choose the meeting, or name them.")},
    {"decision-reason-missing",
     QT_TRANSLATE_NOOP("ErrorText", "Say why: the decision about %1 needs a reason that can be read later.")},
    {"end-not-closed",
     QT_TRANSLATE_NOOP("ErrorText", "Say how %1 ends: in operation, with learning, stopped, or continued in another "
                                    "project, which is to be named.")},
    {
        "evidence-of-other-project",
        QT_TRANSLATE_NOOP("ErrorText", "“%1” is evidence of another project. Choose one of this project."),
    },
    {"gate-criteria-missing",
     QT_TRANSLATE_NOOP("ErrorText", "%1 lacks mandatory criteria (%2), first: %3. Answer them, or decide a conditional "
                                    "go, which makes them conditions.")},
    {"gate-of-other-phase",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The gate %2 is not at the end of the phase that %1 is in, so nothing was decided.")},
    {"model-in-use",
     QT_TRANSLATE_NOOP("ErrorText", "Projects follow version %2 of “%1”, so what its gates ask does not change. Make a "
                                    "new version and change that.")},
    {"model-is-newest", QT_TRANSLATE_NOOP("ErrorText", "%1 follows the newest version of its process model already.")},
    {"model-replaced", QT_TRANSLATE_NOOP("ErrorText", "There is a later version of “%1” already. Change that one.")},
    {"note-missing", QT_TRANSLATE_NOOP("ErrorText", "Say why criterion %1 does not apply to the project.")},
    {"phase-ahead",
     QT_TRANSLATE_NOOP("ErrorText", "Only a go leads %1 on. Recycle leads to an earlier phase, or leaves it where it "
                                    "is.")},
    {"phase-not-ahead",
     QT_TRANSLATE_NOOP("ErrorText", "A go leads %1 to a later phase of the same process model. Choose one.")},
    {"phase-not-in-version",
     QT_TRANSLATE_NOOP("ErrorText", "The newest version of the process model has no phase “%2”. Move %1 to a phase "
                                    "that it has first.")},
    {"phase-planned-twice",
     QT_TRANSLATE_NOOP("ErrorText", "%2: the gate after “%1” is planned already. Change that row."), LastFact::Cell},
    {"plan-there", QT_TRANSLATE_NOOP("ErrorText", "%2: “%1” has such a plan already. Change that one."),
     LastFact::Cell},
};

std::span<const ErrorName> processErrorNames() { return processNames; }

} // namespace opi
