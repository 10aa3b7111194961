#pragma once

#include "ui/shell/Services.h"

namespace opi {

class FileDialogs;
class WelcomePage;

/// The welcome with what the services know: the files used last, why a file could not be opened, and the backup that
/// can take its place.
class Reception : public QObject {
    Q_OBJECT

public:
    Reception(Services &services, FileDialogs &files, QObject *parent = nullptr);

    /// Made when first asked for.
    WelcomePage &page();
    bool isShown() const;
    /// A file could not be opened. The file stays as it is; a good backup of it is offered.
    void tell(const QString &path, const Error &error);
    /// A file is open: what went wrong before is over.
    void forget() { m_failure.reset(); }
    void refresh();

signals:
    void languageChosen(opi::Language language);
    void backChosen();

private:
    struct Failure {
        QString path;
        Error error;
        std::optional<Backup> backup;
    };

    Services &m_services;
    FileDialogs &m_files;
    WelcomePage *m_page = nullptr;
    std::optional<Failure> m_failure;
};

} // namespace opi
