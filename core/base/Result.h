#pragma once

#include <QStringList>

#include <tl/expected.hpp>

namespace opi {

/// What went wrong, as facts. The sentence for the user is made in `core/text/ErrorText.h`.
struct Error {
    enum class Kind { NotFound, Invalid, Conflict, Storage, NewerFile, Damaged, Cancelled, Refused };

    Kind kind;
    QByteArray code;   ///< what happened, such as "end-before-start": the key of the sentence
    QStringList facts; ///< what the sentence names: file, row, column, value ...

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. A class and not an alias, because only a class can be [[nodiscard]].
template <typename T = void> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> fail(Error::Kind kind, const char *code, const QStringList &facts = {})
{
    return tl::unexpected(Error{kind, code, facts});
}

/// Hands the error of one result on as the error of another.
template <typename T> tl::unexpected<Error> failure(const Result<T> &result) { return tl::unexpected(result.error()); }

} // namespace opi
