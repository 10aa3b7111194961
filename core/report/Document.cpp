#include "core/report/Document.h"

namespace opi {

QString symbol(Status status)
{
    switch (status) {
    case Status::Good: return QStringLiteral("✓");
    case Status::Warn: return QStringLiteral("!");
    case Status::Bad: return QStringLiteral("✕");
    case Status::None: break;
    }
    return QStringLiteral("–");
}

} // namespace opi
