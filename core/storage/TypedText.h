#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QList>

namespace opi {

/// Where something is typed: the form, the row that it is about (null: none), and the field.
struct TypedKey {
    QByteArray form;
    RowId row;
    QByteArray field;

    friend bool operator==(const TypedKey &, const TypedKey &) = default;
};

/// What somebody typed that is not in the portfolio: half a sentence, or a day that does not exist.
struct TypedText {
    TypedKey key;
    QString text;
    QString label; ///< of the field, in the language of the window then
    QDateTime at;  ///< typed last, UTC
    // Where in the program the form is.
    QString page;
    RowId subject;
    QString part;

    friend bool operator==(const TypedText &, const TypedText &) = default;
};

/// Typed texts on the disk: one small file for each portfolio, in the user's own folder and for nobody else to read, as
/// the portfolio's file holds only what was confirmed.
namespace typed_texts {

/// The folder of this user, wherever the portfolios lie.
QString rootOfUser();
/// The file below `root` for a document.
QString fileFor(const QString &root, const QString &documentId);

/// What the file holds, in the order of writing; nothing if there is none. Storage "typing-unreadable" {path}: it is
/// not such a file, or cannot be read.
Result<QList<TypedText>> read(const QString &path);
/// Replaces the file, whole or not at all. No texts: there is no file afterwards. Storage "file-not-written".
Result<> write(const QString &path, const QList<TypedText> &texts);

} // namespace typed_texts

} // namespace opi
