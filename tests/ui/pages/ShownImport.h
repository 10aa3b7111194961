#pragma once

#include "core/actions/Presets.h"
#include "tests/ui/Workplace.h"
#include "ui/pages/importing/ImportPage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

namespace opi::test {

/// Three projects as a Danish spreadsheet writes them: Latin-1, semicolons, a title above, amounts with points, and one
/// date that is none.
inline const char *const projectList = "Projekter i puljen;;;;;\r\n"
                                       "Projektnr.;Projekttitel;Ansøger;Start;Slut;Budget\r\n"
                                       "24/001;Sengen der vender;Eksempel Sygehus;01.02.2025;31.12.2026;1.250.000\r\n"
                                       "24/002;Søvn på Ærø;Ærø Eksempelkommune;15.03.2025;snart;800.000,50\r\n"
                                       "24/003;Robot i køkkenet;Eksempel Sygehus;;;\r\n";

/// The page of an import over a new portfolio, and how a user gets about in it.
struct ShownImport {
    Workplace place{Language::English};
    ImportPage page{place.context};

    ShownImport()
    {
        place.add(valueOf(actions::startPortfolio({{"Prøve", "Sample"}, {}, {}, Language::Danish})));
        showPage(page);
    }
    QString write(const QString &text, const QString &name = "liste.csv")
    {
        QFile file(place.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toLatin1());
        return file.fileName();
    }
    void open(const QString &text = QString::fromUtf8(projectList))
    {
        page.go({"import", {}, {}, write(text)});
        REQUIRE(QTest::qWaitFor([this] { return button("Continue")->isEnabled(); }, 30000));
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        throw std::runtime_error(("no button is called " + text).toStdString());
    }
    void press(const QString &text) const
    {
        REQUIRE(button(text)->isEnabled());
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    void goToPreview()
    {
        press("Continue");
        press("Continue");
        REQUIRE(QTest::qWaitFor([this] { return button("Import")->isEnabled(); }, 30000));
    }
    QAbstractItemModel &shownTable() const
    {
        for (QTableView *view : page.findChildren<QTableView *>()) {
            if (view->isVisible())
                return *view->model();
        }
        throw std::runtime_error("no table is shown");
    }
    QString allText() const
    {
        QString text;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + '\n';
        }
        return text;
    }
    int columnOf(const QString &heading) const
    {
        for (int column = 0; column < shownTable().columnCount(); ++column) {
            if (shownTable().headerData(column, Qt::Horizontal).toString() == heading)
                return column;
        }
        throw std::runtime_error(("no column is called " + heading).toStdString());
    }
    void choosePart(const QString &name) const
    {
        QTabBar *tabs = page.findChildren<QTabBar *>()[1];
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i).startsWith(name))
                tabs->setCurrentIndex(i);
        }
    }
    QTableView *shownView() const
    {
        for (QTableView *view : page.findChildren<QTableView *>()) {
            if (view->isVisible())
                return view;
        }
        throw std::runtime_error("no table is shown");
    }
    void waitForPlan() const
    {
        REQUIRE(QTest::qWaitFor([this] { return button("Import")->isEnabled(); }, 30000));
    }
    QComboBox *box(const QString &name) const
    {
        for (QComboBox *each : page.findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        throw std::runtime_error(("no box is called " + name).toStdString());
    }
    void choose(const QString &name, const QString &text) const
    {
        const int line = box(name)->findText(text);
        REQUIRE(line >= 0);
        box(name)->setCurrentIndex(line);
        emit box(name)->activated(line);
    }
    qsizetype projects() const { return place.session.portfolio().rows<Project>().size(); }
};

} // namespace opi::test
