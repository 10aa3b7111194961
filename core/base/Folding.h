#pragma once

#include <QStringList>

namespace opi {

/// A text as it is searched in and for: lower case, æ as ae, ø as oe, å as aa, other letters without their marks. So
/// "Århus", "Aarhus" and "AARHUS" are one, and a keyboard without æ, ø and å finds all.
QString folded(QStringView text);

/// `text` folded, and beside it with æ, ø, å as a, o, a, as those write who do not know better: for looking in.
/// A folded word that it contains is a find.
QString searchable(QStringView text);

/// Whether every word of `folded` is in `searchable`, in any order. No word is in all.
bool containsWords(QStringView searchable, const QStringList &foldedWords);

/// The words of a query, folded.
QStringList foldedWords(QStringView query);

} // namespace opi
