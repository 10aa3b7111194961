#pragma once

#include "core/storage/Store.h"
#include "tests/support/Builders.h"
#include "ui/pages/Page.h"
#include "ui/shell/ScreenLanguage.h"
#include "ui/shell/Session.h"
#include "ui/shell/Trail.h"
#include "ui/style/Style.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace opi::test {

/// A file with a session over it, in a style and a language: what a page works in, without the window round it.
class Workplace {
public:
    explicit Workplace(Language language = Language::Danish, const Theme &theme = Theme::light())
    {
        style().use(theme);
        use(language);
        session.use(valueOf(Journal::create(path, ChangeSet(QStringLiteral("new-portfolio")), request)));
    }

    /// Writes the rows to the file as they are.
    void add(const ChangeSet &set) { REQUIRE(session.perform(Result<ChangeSet>(set))); }

    void use(Language language)
    {
        session.setLanguage(language);
        screenLanguage.use(language);
        QCoreApplication::sendPostedEvents();
    }

    /// The rows as they are on the disk. A copy is read, as the journal has the file to itself.
    Portfolio onDisk() const
    {
        const QString copy = folder.filePath(QStringLiteral("copy.opi"));
        QFile::remove(copy);
        QFile::copy(path, copy);
        return valueOf(valueOf(Store::open(copy)).load());
    }

    template <typename Row> Row find(bool (*matches)(const Row &)) const
    {
        for (const Row &row : session.portfolio().rows<Row>()) {
            if (matches(row))
                return row;
        }
        throw std::runtime_error("no such row");
    }

    static Style &style()
    {
        auto *style = qobject_cast<Style *>(QApplication::style());
        if (!style) {
            style = new Style(Theme::light());
            QApplication::setStyle(style); // the application owns it
        }
        return *style;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("work.opi"));
    QDateTime time = QDateTime(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC);
    OpenRequest request{
        .person = QStringLiteral("Anna"), .source = QStringLiteral("ui"), .clock = [this] { return time; }};
    ScreenLanguage screenLanguage;
    Session session{[this] { return time; }};
    Trail trail;
    PageContext context{session, trail};
};

/// Shows a page as large as in the drawings, and lets what was posted happen.
inline void showPage(QWidget &page)
{
    page.resize(1200, 800);
    page.show();
    page.activateWindow();
    QTest::qWait(1);
}

/// Saves a picture of a widget where OPI_PICTURES points to, for looking at; else does nothing.
inline void takePicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("OPI_PICTURES");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents();
    REQUIRE(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace opi::test
