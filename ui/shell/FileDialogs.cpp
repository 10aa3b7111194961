#include "ui/shell/FileDialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace opi {

FileDialogs::FileDialogs(Services &services, QWidget &window) : QObject(&window), m_services(services), m_window(window)
{
}

bool FileDialogs::isPortfolio(const QString &path)
{
    return QFileInfo(path).suffix().compare(PortfolioFiles::suffix(), Qt::CaseInsensitive) == 0;
}

bool FileDialogs::isList(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"),
                                      QStringLiteral("ods"),  QStringLiteral("csv"),  QStringLiteral("tsv"),
                                      QStringLiteral("txt")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

QString FileDialogs::usableFile(const QMimeData &dragged)
{
    const QList<QUrl> urls = dragged.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return isPortfolio(path) || isList(path) ? path : QString();
}

QString FileDialogs::portfolioFilter() const { return tr("Portfolios (*.opi)"); }

void FileDialogs::start(QFileDialog *dialog, Chosen chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
}

void FileDialogs::askForFile(const QString &title, const QString &filter, Chosen chosen)
{
    auto *dialog = new QFileDialog(&m_window, title, m_services.files.folder(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    start(dialog, std::move(chosen));
}

void FileDialogs::askForNewFile(const QString &title, const QString &filter, const QString &name, Chosen chosen,
                                const QString &suffix)
{
    auto *dialog = new QFileDialog(&m_window, title, m_services.files.folder(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    start(dialog, std::move(chosen));
}

void FileDialogs::open()
{
    askForFile(tr("Open a portfolio"), portfolioFilter(), [this](const QString &path) { m_services.files.open(path); });
}

void FileDialogs::createNew()
{
    //: the name that a new file is offered
    askForNewFile(tr("New portfolio"), portfolioFilter(), tr("Portfolio") + QStringLiteral(".opi"),
                  [this](const QString &path) { m_services.files.create(path); });
}

void FileDialogs::openSample() { m_services.files.openSample(); }

void FileDialogs::importList()
{
    askForFile(tr("Choose a list"), tr("Lists (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;All files (*)"),
               [this](const QString &path) { importList(path); });
}

void FileDialogs::importList(const QString &path)
{
    const auto show = [this, path] { m_services.trail.open({QStringLiteral("import"), {}, {}, path}); };
    if (m_services.session.isOpen()) {
        show();
        return;
    }
    const QString name = QFileInfo(path).completeBaseName() + u'.' + PortfolioFiles::suffix();
    askForNewFile(tr("Where to keep the portfolio that takes the list"), portfolioFilter(), name,
                  [this, show](const QString &portfolio) {
                      if (m_services.files.create(portfolio))
                          show();
                  });
}

void FileDialogs::take(const QString &path)
{
    if (isPortfolio(path))
        m_services.files.open(path);
    else
        importList(path);
}

void FileDialogs::exportProjects()
{
    //: the file name that an export is offered; %1 is the name of the portfolio
    const QString name = tr("%1 – projects").arg(m_services.files.name()) + QStringLiteral(".csv");
    askForNewFile(
        tr("Export the projects"), tr("CSV, for spreadsheets (*.csv)"), name,
        [this](const QString &path) { m_services.files.exportTo(path); }, QStringLiteral("csv"));
}

void FileDialogs::exportWorkbook()
{
    askForNewFile(
        tr("Export the whole portfolio"), tr("Excel workbook (*.xlsx)"),
        m_services.files.name() + QStringLiteral(".xlsx"),
        [this](const QString &path) { m_services.files.exportTo(path); }, QStringLiteral("xlsx"));
}

void FileDialogs::exportPortfolio()
{
    askForNewFile(
        tr("Export the whole portfolio"), tr("JSON, for other programs (*.json)"),
        m_services.files.name() + QStringLiteral(".json"),
        [this](const QString &path) { m_services.files.exportTo(path); }, QStringLiteral("json"));
}

void FileDialogs::saveCopy()
{
    const QString name = tr("%1 – copy").arg(m_services.files.name()) + u'.' + PortfolioFiles::suffix();
    askForNewFile(tr("Save a copy"), portfolioFilter(), name,
                  [this](const QString &path) { m_services.files.saveCopy(path); });
}

} // namespace opi
