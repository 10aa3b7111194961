#pragma once

#include "ui/shell/Appearance.h"
#include "ui/shell/PortfolioFiles.h"
#include "ui/shell/SavedSettings.h"
#include "ui/shell/ScreenLanguage.h"
#include "ui/shell/Session.h"
#include "ui/shell/Trail.h"

namespace opi {

/// What the window works with. Made in one place: app/desktop/Bootstrap, or a test.
struct Services {
    SavedSettings &settings;
    ScreenLanguage &language;
    Appearance &appearance;
    Session &session;
    Trail &trail;
    PortfolioFiles &files;
};

} // namespace opi
