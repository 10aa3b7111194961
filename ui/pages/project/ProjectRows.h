#pragma once

#include "core/domain/Barrier.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/Decision.h"
#include "core/domain/ListKind.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/project/ProjectPart.h"
#include "ui/shell/Place.h"

namespace opi {

class Session;
class SheetCard;

/// One or two tables of what a project owns.
class ProjectRows : public ProjectPart {
    Q_OBJECT

public:
    /// What is said about a table. Asked anew for every language and edit.
    struct Texts {
        QString (*title)();
        QString (*add)();                                          ///< on the button that begins a row
        QString (*hint)(const Words &);                            ///< in the empty line
        QString (*sentence)(const Reading &, const Id<Project> &); ///< what the table shows today
    };

    explicit ProjectRows(Session &session, QWidget *parent = nullptr);

    /// Adds a table of rows of E that the project owns.
    template <OwnedEntity E> void add(const QList<RowColumn> &columns, const Texts &texts, const QByteArray &sortedBy,
                                      const QByteArray &stretched, bool hasTotals = false);

    /// The rows of lists of this kind can be pasted into the table that was added last.
    void setTakes(ListKind list);

    void setProject(const Id<Project> &project) override;
    void refresh() override;
    void retranslate() override;

signals:
    /// The import is to be opened with what was pasted.
    void pasted(const opi::Place &place);

private:
    struct Table {
        PortfolioTable *rows;
        SheetCard *card;
        Texts texts;
    };

    void add(PortfolioTable *rows, const Texts &texts, const QByteArray &sortedBy, const QByteArray &stretched,
             bool hasTotals, std::function<void(void *row, const Reading &)> prepare);

    Session &m_session;
    Id<Project> m_project;
    QList<Table> m_tables;
};

template <OwnedEntity E> void ProjectRows::add(const QList<RowColumn> &columns, const Texts &texts,
                                               const QByteArray &sortedBy, const QByteArray &stretched, bool hasTotals)
{
    auto *rows = new PortfolioTable(m_session, tableInfo<E>(), columns, this);
    add(rows, texts, sortedBy, stretched, hasTotals, [rows](void *row, const Reading &reading) {
        auto &made = *static_cast<E *>(row);
        made.id = Id<E>::generate();
        made.*(opi::Table<E>::parent) = Id<Project>(rows->owner());
        if constexpr (std::is_same_v<E, BudgetLine>)
            made.year = reading.today.year();
        else if constexpr (std::is_same_v<E, Barrier>)
            made.opened = reading.today;
        else if constexpr (std::is_same_v<E, Decision>)
            made.raised = reading.today;
    });
}

/// The parts of the page: partners, milestones, risks, money.
ProjectRows *makePartners(Session &session);
ProjectRows *makeMilestones(Session &session);
ProjectRows *makeRisks(Session &session);
ProjectRows *makeMoney(Session &session);
ProjectRows *makeBarriers(Session &session);
ProjectRows *makeDecisions(Session &session);

} // namespace opi
