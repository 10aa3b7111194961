#pragma once

#include "core/base/Result.h"
#include "core/text/Words.h"

class QJsonArray;
class QJsonObject;

namespace opi::cli {

/// What a command says: results to the standard output, reasons to the standard error, both in UTF-8.
class Console {
public:
    explicit Console(std::optional<Language> asked);

    const Words &words() const { return m_words; }
    /// A text that is marked for translation where it stands: lupdate finds others by the name `translate` only.
    QString text(const char *markedSource) const { return m_words.translate("CommandLine", markedSource); }
    /// A file that was opened speaks its own language, unless the user asked for another.
    void speakAs(Language language);

    void line(const QString &text) const;
    void json(const QJsonObject &object) const;
    void json(const QJsonArray &array) const;
    void reason(const Error &error) const;
    void reason(const QString &text) const;

private:
    bool m_isAsked;
    Words m_words;
};

} // namespace opi::cli
