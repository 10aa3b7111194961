#pragma once

#include "ui/models/PortfolioTable.h"
#include "ui/pages/Page.h"

#include <QHash>

namespace opi {

class Label;
class SheetView;

/// The fields that the portfolio adds to its projects, to be made, renamed, ordered and deleted.
class OwnFieldsPage : public Page {
    Q_OBJECT

public:
    explicit OwnFieldsPage(const PageContext &context, QWidget *parent = nullptr);

    QString counts() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    QList<RowColumn> fieldColumns();

    QHash<RowId, int> m_uses; // projects with a value, by field; before the table that asks it
    PortfolioTable m_fields;
    SheetView *m_view;
    Label *m_title, *m_sentence;
    QPushButton *m_delete, *m_create;
};

} // namespace opi
