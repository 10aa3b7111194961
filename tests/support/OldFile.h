#pragma once

#include <QString>

namespace opi::test {

/// A file as the program of version 2 left it: the rows of sample() and the journal, and nothing about itself.
void makeVersionTwo(const QString &path);

} // namespace opi::test
