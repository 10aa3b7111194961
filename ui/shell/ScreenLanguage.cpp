#include "ui/shell/ScreenLanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace opi {

ScreenLanguage::~ScreenLanguage()
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ours);
}

void ScreenLanguage::use(Language language)
{
    if (m_current == language)
        return;
    m_current = language;
    // The locale first: retranslate() formats numbers and dates with it.
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ours);
    const QString code = codeOf(language);
    // Qt's own words are English; where its Danish file is not installed its dialogs stay so.
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too: it holds the plurals.
    const bool isFound = m_ours.load(QStringLiteral(":/i18n/opi_%1.qm").arg(code));
    Q_ASSERT(isFound); // built into the program
    if (isFound)
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace opi
