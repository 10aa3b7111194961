#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QMultiHash>

#include <optional>
#include <vector>

namespace opi::cli {

/// An option of a command. All commands have --language and --help besides.
struct Option {
    const char *name;            ///< without the dashes
    const char *value = nullptr; ///< what stands for its value in the help; absent: it has none
    bool repeats = false;
};

/// What stands behind the command: files and the like in order, and options anywhere between them.
/// Everything that is wrong with them has a code that begins with "usage-".
class Arguments {
public:
    /// `--name value` and `--name=value`; after `--` nothing is an option.
    static Result<Arguments> parse(const QStringList &words, const std::vector<Option> &options);

    const QStringList &positional() const { return m_positional; }
    QString at(qsizetype i) const { return m_positional.value(i); }
    bool has(const char *option) const { return m_options.contains(QLatin1StringView(option)); }
    QString value(const char *option) const { return m_options.value(QLatin1StringView(option)); }
    /// In the order in which they were given.
    QStringList values(const char *option) const;

    /// Absent if the option is not given.
    Result<std::optional<QDate>> date(const char *option) const;
    Result<std::optional<int>> number(const char *option, int least, int most) const;
    /// The place among `choices`.
    Result<std::optional<int>> choice(const char *option, const QStringList &choices) const;

private:
    QStringList m_positional;
    QMultiHash<QString, QString> m_options;
};

/// Whether an error is about how the program was called.
inline bool isWrongUsage(const Error &error) { return error.code.startsWith("usage-"); }

} // namespace opi::cli
