#include "app/cli/Console.h"

#include "core/text/ErrorText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace opi::cli {

namespace {

/// Before a file is open: the language of the desktop, Danish or else English.
Language ownLanguage()
{
    return QLocale::system().language() == QLocale::Danish ? Language::Danish : Language::English;
}

void write(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

Console::Console(std::optional<Language> asked) : m_isAsked(asked.has_value()), m_words(asked.value_or(ownLanguage()))
{
}

void Console::speakAs(Language language)
{
    if (!m_isAsked)
        m_words = Words(language);
}

void Console::line(const QString &text) const { write(stdout, text.toUtf8()); }

void Console::json(const QJsonObject &object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed());
}

void Console::json(const QJsonArray &array) const
{
    write(stdout, QJsonDocument(array).toJson(QJsonDocument::Indented).trimmed());
}

void Console::reason(const Error &error) const { reason(sentence(error, m_words)); }

void Console::reason(const QString &text) const { write(stderr, "opi: " + text.toUtf8()); }

} // namespace opi::cli
