#pragma once

#include "core/base/Result.h"

#include <optional>

namespace opi {

/// Windows1252 also stands for ISO-8859-1, which has the same letters and nothing printable where the two differ.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };
constexpr int valueCount(TextEncoding) { return 4; }

/// "utf-8", "utf-16le", "utf-16be", "windows-1252".
QString codeOf(TextEncoding encoding);

/// The encoding that a user names, in the usual spellings (utf8, latin1, iso-8859-1, cp1252, ansi ...).
std::optional<TextEncoding> encodingFrom(const QString &name);

struct DecodedText {
    QString text; ///< without a byte order mark
    TextEncoding encoding;
};

/// The text of a file. Without `encoding` it is what the byte order mark says; else UTF-8 if every byte fits it; else
/// Windows-1252, in which every byte is a letter.
/// Damaged "text-not-in-encoding" {file, line, encoding}: a byte does not fit the encoding that the mark or the caller
/// named. Damaged "text-has-nul" {file, line}: this is no text.
Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<TextEncoding> encoding, const QString &fileName);

/// The number of the line, from 1, that a place in a text is in; lines end with LF, CR LF or CR.
int lineAt(QStringView text, qsizetype position);

} // namespace opi
