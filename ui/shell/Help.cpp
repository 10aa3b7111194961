#include "ui/shell/Help.h"

#include "ui/style/Style.h"

#include <QCoreApplication>
#include <QFile>
#include <QMessageBox>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

namespace opi::help {

static QString manual(Language language)
{
    QFile file(QStringLiteral(":/manual/manual.%1.md").arg(codeOf(language)));
    const bool isFound = file.open(QIODevice::ReadOnly); // built into the program
    Q_ASSERT(isFound);
    return isFound ? QString::fromUtf8(file.readAll()) : QString();
}

static void scrollTo(QTextBrowser &browser, const QString &heading)
{
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.text() != heading)
            continue;
        QTextCursor cursor(block);
        browser.moveCursor(QTextCursor::End); // so that the heading comes to the top, not to the bottom
        browser.setTextCursor(cursor);
        browser.ensureCursorVisible();
        return;
    }
    browser.moveCursor(QTextCursor::Start);
}

void showManual(QWidget &window, Language language, const QString &heading)
{
    const QString name = QStringLiteral("manual");
    auto *browser = window.findChild<QTextBrowser *>(name, Qt::FindDirectChildrenOnly);
    if (!browser) {
        browser = new QTextBrowser(&window);
        browser->setObjectName(name);
        browser->setWindowFlag(Qt::Window);
        browser->setFrameShape(QFrame::NoFrame);
        browser->setOpenExternalLinks(true);
        browser->document()->setDocumentMargin(28);
        browser->resize(820, 760);
    }
    const QString title = QCoreApplication::translate("Help", "Manual");
    browser->setWindowTitle(title);
    browser->setAccessibleName(title);
    browser->document()->setMarkdown(manual(language));
    browser->show();
    browser->raise();
    browser->activateWindow();
    scrollTo(*browser, heading);
}

void showAbout(QWidget &window)
{
    auto *box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("Help", "About OPI Portfolio"));
    box->setText(QStringLiteral("OPI Portfolio %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(QCoreApplication::translate(
        "Help", "Portfolios of public-private innovation, from development to market. Free software under the Mozilla "
                "Public License 2.0. Gives no legal advice."));
    box->open();
}

} // namespace opi::help
