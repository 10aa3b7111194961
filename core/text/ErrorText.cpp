#include "core/text/ErrorText.h"

#include "core/base/Subject.h"
#include "core/exchange/import/ImportField.h"
#include "core/text/ErrorNames.h"
#include "core/text/Labels.h"

#include <algorithm>

namespace opi {

namespace {

const ErrorName *nameOf(const QByteArray &code)
{
    for (const std::span<const ErrorName> names : {errorNames(), processErrorNames()}) {
        const auto found =
            std::find_if(names.begin(), names.end(), [&](const ErrorName &name) { return code == name.code; });
        if (found != names.end())
            return &*found;
    }
    return nullptr;
}

/// The label of a cell, of the first table that has one of this name: those of one name have one label nearly always.
QString cellLabel(const QString &fact, const Words &words)
{
    for (const TableInfo &table : allTables()) {
        for (const CellInfo &cell : table.cells) {
            if (fact == QLatin1StringView(cell.name))
                return fieldLabel(words, table, cell);
        }
    }
    return fact;
}

QString importFieldLabel(const QString &fact, const Words &words)
{
    const std::optional<ImportField> field = importFieldFrom(fact);
    return field ? importField(*field).label(words.language()) : fact;
}

/// A fact as people say it: core knows a table by its name in the file, and a day by its ISO date.
QString readable(const QString &fact, const Words &words)
{
    if (const QDate day = dateFromIso(fact.toLatin1()); day.isValid())
        return words.date(day);
    const TableInfo *table = tableNamed(fact.toUtf8());
    return table ? rowLabel(words, *table) : subjectIn(fact, words.language());
}

/// Puts each fact at its place. A fact may hold "%2" itself, as a file name can, so arg() would not do.
QString filled(const QString &text, const QStringList &facts)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1) {
            result += text[i];
            continue;
        }
        result += number <= facts.size() ? facts[number - 1] : QStringLiteral("–");
        ++i;
    }
    return result;
}

} // namespace

QString sentence(const Error &error, const Words &words)
{
    const ErrorName *name = nameOf(error.code);
    if (!name) {
        const QStringList facts{QString::fromLatin1(error.code), error.facts.join(QStringLiteral(", "))};
        return filled(words.translate("ErrorText", "It did not succeed (%1: %2)."), facts);
    }
    QStringList facts;
    for (qsizetype i = 0; i < error.facts.size(); ++i) {
        const LastFact kind = i == error.facts.size() - 1 ? name->last : LastFact::AsItIs;
        facts << (kind == LastFact::Cell          ? cellLabel(error.facts[i], words)
                  : kind == LastFact::ImportField ? importFieldLabel(error.facts[i], words)
                                                  : readable(error.facts[i], words));
    }
    return filled(words.translate("ErrorText", name->text), facts);
}

bool hasSentence(const QByteArray &code) { return nameOf(code) != nullptr; }

} // namespace opi
