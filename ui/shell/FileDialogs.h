#pragma once

#include "ui/shell/Services.h"

#include <functional>

class QFileDialog;
class QMimeData;
class QWidget;

namespace opi {

/// The questions about files: which to open, where to put a new one. Never blocks: the window lives on below the
/// dialog, and goes on when a file is chosen.
class FileDialogs : public QObject {
    Q_OBJECT

public:
    FileDialogs(Services &services, QWidget &window);

    void open();
    void createNew();
    void openSample();
    /// Asks for a list, and for the new portfolio that takes it if none is open.
    void importList();
    /// The same for a list that is chosen already, as by dropping it on the window.
    void importList(const QString &path);
    void saveCopy();
    void exportProjects();  ///< as CSV
    void exportWorkbook();  ///< everything, as .xlsx
    void exportPortfolio(); ///< as JSON
    /// Opens or imports a file, by its name.
    void take(const QString &path);
    /// What a file that was dropped or given on the command line is, by its name: a portfolio to open or a list.
    static bool isPortfolio(const QString &path);
    static bool isList(const QString &path);
    /// The one file that is dragged, if it is one or the other.
    static QString usableFile(const QMimeData &dragged);

private:
    using Chosen = std::function<void(const QString &path)>;
    void askForFile(const QString &title, const QString &filter, Chosen chosen);
    void askForNewFile(const QString &title, const QString &filter, const QString &name, Chosen chosen,
                       const QString &suffix = PortfolioFiles::suffix());
    void start(QFileDialog *dialog, Chosen chosen);
    QString portfolioFilter() const;

    Services &m_services;
    QWidget &m_window;
};

} // namespace opi
