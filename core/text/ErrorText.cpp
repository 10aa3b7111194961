#include "core/text/ErrorText.h"

#include "core/text/Labels.h"

#include <algorithm>

namespace opi {

namespace {

/// %1, %2 ... are the facts of the error. Add lines; keep them in the order of the code.
struct ErrorName {
    const char *code;
    const char *text;
};

constexpr ErrorName errorNames[] = {
    {"file-damaged",
     QT_TRANSLATE_NOOP("ErrorText", "The file is damaged (%1). Nothing was changed. Open a copy from before.")},
    {"file-moved", QT_TRANSLATE_NOOP("ErrorText", "The file was moved, deleted or replaced while it was open, so "
                                                  "nothing was written. Open it again where it is now.")},
    {"foreign-tables", QT_TRANSLATE_NOOP("ErrorText", "The file says that it is a portfolio of version %1, but holds "
                                                      "other tables than that version has. It was not opened.")},
    {"journal-damaged",
     QT_TRANSLATE_NOOP("ErrorText", "Entry %1 of the file's history cannot be read. Open a copy from before.")},
    {"newer-file", QT_TRANSLATE_NOOP("ErrorText", "A newer version of the program wrote the file (file version %1). It "
                                                  "can be read here, but not changed. Update the program to edit it.")},
    {"not-a-portfolio",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not a portfolio file. Choose a file that this program has made.")},
    {"nothing-to-redo", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to redo.")},
    {"nothing-to-undo", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo.")},
    {"reference-missing", QT_TRANSLATE_NOOP("ErrorText", "Something refers to a row that is not there, so nothing was "
                                                         "changed (%1).")},
    {"row-changed", QT_TRANSLATE_NOOP("ErrorText", "%1: the row is no longer as it was when it was read, so nothing "
                                                   "was changed. Look at it again and repeat the change.")},
    {"row-damaged", QT_TRANSLATE_NOOP("ErrorText", "%1: the file holds a value that this program does not know. It was "
                                                   "not opened. Open a copy from before.")},
    {"row-exists", QT_TRANSLATE_NOOP("ErrorText", "The row is there already, so nothing was changed (%1).")},
    {"row-missing", QT_TRANSLATE_NOOP("ErrorText", "%1: the row is not there any more, so nothing was changed.")},
    {"set-malformed", QT_TRANSLATE_NOOP("ErrorText", "%1: the change contradicts itself, so nothing was changed. This "
                                                     "is a mistake in the program; please report it.")},
    {"storage-failed", QT_TRANSLATE_NOOP("ErrorText", "The file could not be read or written (%1). Check that the disk "
                                                      "is not full and that you may write there.")},
};

const char *textOf(const QByteArray &code)
{
    const auto found = std::find_if(std::begin(errorNames), std::end(errorNames),
                                    [&](const ErrorName &name) { return code == name.code; });
    return found == std::end(errorNames) ? nullptr : found->text;
}

/// A fact as people name it: core knows a table by its name in the file.
QString readable(const QString &fact, const Words &words)
{
    const auto table = std::find_if(allTables().begin(), allTables().end(),
                                    [&](const TableInfo &info) { return fact == QLatin1String(info.name); });
    return table == allTables().end() ? fact : rowLabel(words, *table);
}

/// Puts each fact at its place. A fact may hold "%2" itself, as a file name can, so arg() would not do.
QString filled(const QString &text, const QStringList &facts, const Words &words)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1) {
            result += text[i];
            continue;
        }
        result += number <= facts.size() ? readable(facts[number - 1], words) : QStringLiteral("–");
        ++i;
    }
    return result;
}

} // namespace

QString sentence(const Error &error, const Words &words)
{
    if (const char *text = textOf(error.code))
        return filled(words.translate("ErrorText", text), error.facts, words);
    const QString facts = error.facts.join(QStringLiteral(", "));
    return filled(words.translate("ErrorText", "It did not succeed (%1)."),
                  {QString::fromLatin1(error.code) + QStringLiteral(": ") + facts}, words);
}

bool hasSentence(const QByteArray &code)
{
    return textOf(code) != nullptr;
}

} // namespace opi
