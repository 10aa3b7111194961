#pragma once

#include "core/base/Language.h"

#include <QTranslator>

#include <optional>

namespace opi {

/// The language of the screen. Switching sends QEvent::LanguageChange to every widget; nothing is rebuilt.
class ScreenLanguage {
public:
    ScreenLanguage() = default;
    ScreenLanguage(const ScreenLanguage &) = delete;
    ~ScreenLanguage();

    /// Our words, Qt's own words (Cancel, Discard) and the default locale.
    void use(Language language);
    Language current() const { return m_current.value_or(Language::Danish); }

private:
    std::optional<Language> m_current; // none before the first use
    QTranslator m_ours, m_qt;
};

} // namespace opi
