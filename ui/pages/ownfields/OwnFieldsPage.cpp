#include "ui/pages/ownfields/OwnFieldsPage.h"

#include "core/domain/CustomValue.h"
#include "ui/models/FieldOf.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SheetView.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace opi {

OwnFieldsPage::OwnFieldsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_fields(context.session, tableInfo<CustomField>(), fieldColumns()),
      m_view(new SheetView(m_fields)), m_title(new Label(Type::PageTitle)),
      m_sentence(new Label(Type::Body, Label::Tone::Muted))
{
    m_fields.setDraftLine({[](void *row, const Reading &reading) {
                               auto &field = *static_cast<CustomField *>(row);
                               field.id = Id<CustomField>::generate();
                               for (const CustomField &other : reading.portfolio.rows<CustomField>())
                                   field.position = std::max(field.position, other.position + 1);
                           },
                           0, [](const Words &words) { return words.translate("OwnFieldsPage", "New field …"); }});
    m_delete = addAction();
    m_create = addAction(true);
    m_sentence->setWordWrap(true);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(margin, 4, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    auto *panel = new Panel;
    panel->add(m_view, 1);
    layout->addWidget(panel, 1);
    setBody(body);
    connect(m_create, &QPushButton::clicked, m_view, &SheetView::beginDraft);
    connect(m_delete, &QPushButton::clicked, m_view, &SheetView::removeSelectedRows);
    m_view->stretch("choices");
    m_view->sortBy("position", Qt::AscendingOrder);
    retranslate();
}

QList<RowColumn> OwnFieldsPage::fieldColumns()
{
    using Columns = ColumnsOf<CustomField>;
    RowColumn uses;
    uses.key = "uses";
    //: heading: how many projects have a value in the field
    uses.header = [](const Words &words) { return words.translate("OwnFieldsPage", "Projects with a value"); };
    uses.value = [this](const void *row, const Reading &) {
        return CellValue(qint64(m_uses.value(static_cast<const CustomField *>(row)->id.untyped())));
    };
    uses.alignment = Qt::AlignRight;
    return {
        Columns::edited(fieldIn<CustomField>(Language::Danish, "name_da", &CustomField::name)),
        Columns::edited(fieldIn<CustomField>(Language::English, "name_en", &CustomField::name)),
        Columns::edited(fieldOf<CustomField>("kind", &CustomField::kind)),
        Columns::edited(fieldOf<CustomField>("choices", &CustomField::choices)),
        Columns::edited(fieldOf<CustomField>("in_report", &CustomField::inReport)),
        Columns::edited(fieldOf<CustomField>("position", &CustomField::position)),
        uses,
    };
}

void OwnFieldsPage::retranslate()
{
    m_title->setText(tr("Own fields"));
    m_sentence->setText(tr(
        "What you want to know of your projects and the program has no field for: a column in the list of projects, a "
        "filter, a line on the page of the project and, if you like, in the report. A column of an imported list can "
        "become one."));
    m_delete->setText(tr("Delete"));
    m_delete->setToolTip(tr("Delete the selected fields with their values (Ctrl+Delete)"));
    m_create->setText(tr("New field"));
    m_view->setAccessibleName(tr("Own fields"));
    m_view->fitColumns();
}

void OwnFieldsPage::refresh()
{
    m_uses.clear();
    for (const CustomValue &value : portfolio().rows<CustomValue>())
        ++m_uses[value.field.untyped()];
    m_create->setEnabled(!session().isReadOnly());
    m_delete->setEnabled(!session().isReadOnly());
    m_view->viewport()->update();
    emit countsChanged();
}

QString OwnFieldsPage::counts() const
{
    return words().translate("OwnFieldsPage", "%n own field(s)", nullptr, m_fields.allRows());
}

} // namespace opi
