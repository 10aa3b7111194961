#pragma once

#include "core/exchange/import/ColumnMap.h"
#include "core/exchange/import/ImportPlan.h"
#include "core/exchange/ListFile.h"
#include "ui/shell/BackgroundWork.h"

namespace opi {

class Session;

/// A list on its way into the portfolio: how the file is read, what its columns are, what will happen, what happened.
class ListImport : public QObject {
    Q_OBJECT

public:
    explicit ListImport(Session &session, QObject *parent = nullptr);

    /// Begins anew with another file.
    void open(const QString &path);
    void close();

    const QString &path() const { return m_path; }
    const ListOptions &options() const { return m_options; }
    /// Reads the file again, as the user says.
    void read(const ListOptions &options);

    bool hasTable() const { return m_table != nullptr; }
    const SourceTable &table() const { return *m_table; }
    /// Counts the times that a file was read, so that a view knows a new table from the one it shows.
    int reading() const { return m_reading; }
    const ColumnMap &map() const { return m_map; }
    /// Takes a column for a field, or for none.
    void assign(qsizetype column, std::optional<ImportField> field);

    /// Works out what will happen, in the background; `planned` tells when.
    void plan();
    bool hasPlan() const { return m_plan.has_value(); }
    const ImportPlan &result() const { return *m_plan; }
    void setUpdate(bool update);
    bool isUpdate() const { return m_isUpdate; }

    /// Carries out what was planned: one step, and one Undo. `done` tells when it is in the file; if it did not get
    /// there the session says why not, and `stopped` tells.
    void carryOut();
    bool isDone() const { return m_isDone; }

    BackgroundWork &work() { return m_work; }
    const BackgroundWork &work() const { return m_work; }

signals:
    void tableRead();
    void mapChanged();
    void planned();
    void done();
    void stopped();
    void failed(const opi::Error &error);

private:
    struct ReadList {
        std::shared_ptr<const SourceTable> table;
        ColumnMap map;
    };

    Session &m_session;
    QString m_path;
    ListOptions m_options;
    std::shared_ptr<const SourceTable> m_table; // shared with the thread that plans
    int m_reading = 0;
    ColumnMap m_map;
    bool m_isUpdate = false;
    std::optional<ImportPlan> m_plan;
    bool m_isDone = false;
    bool m_isUnderWay = false; // to the file: nothing about it can be changed
    BackgroundWork m_work;     // goes first
};

} // namespace opi
