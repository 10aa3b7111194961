#pragma once

#include <QString>

namespace opi {

/// Two names with one key are the same name: case, blanks, quotation marks, aa and å, ä and æ, ö and ø and the dash do
/// not count. The form of a company counts, as "Banke" may be another than "Banke ApS"; but A/S is AS and A.S.
QString nameKey(QStringView name);

} // namespace opi
