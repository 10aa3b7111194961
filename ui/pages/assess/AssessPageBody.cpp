// What the page is made of; what it does is in AssessPage.cpp.
#include "ui/pages/assess/AssessPage.h"

#include "core/analytics/readiness/Readiness.h"
#include "core/domain/PackageComponent.h"
#include "core/domain/ScalingStrategy.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/assess/CriteriaPanel.h"
#include "ui/pages/assess/RatingsPanel.h"
#include "ui/pages/readiness/ReadinessTables.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeptLine.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SheetCard.h"
#include "ui/widgets/SheetView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace opi {

static QWidget *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *AssessPage::makeBody()
{
    auto *body = new QWidget;
    auto *outer = new QVBoxLayout(body);
    outer->setContentsMargins(margin, 4, margin, margin);
    outer->setSpacing(gap);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    outer->addWidget(m_title);
    outer->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    row->addWidget(m_list);
    m_stack->addWidget(scrolling(makeThing()));
    m_stack->addWidget(scrolling(makePackage()));
    m_stack->addWidget(scrolling(makeEnd()));
    row->addWidget(m_stack, 1);
    outer->addLayout(row, 1);
    return body;
}

QWidget *AssessPage::makeThing()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    m_ratings = new RatingsPanel(session());
    m_criteria = new CriteriaPanel(session());
    m_ratingsCard = new Card(m_ratings);
    m_criteriaCard = new Card(m_criteria);
    m_applicability = new QWidget;
    auto *row = new QHBoxLayout(m_applicability);
    row->setContentsMargins(0, 6, 0, 0);
    m_notApplicable = new QCheckBox;
    m_exceptionReason = new QLineEdit;
    m_keptException = new KeptLine(*m_exceptionReason, session().drafts());
    row->addWidget(m_notApplicable);
    row->addWidget(m_exceptionReason, 1);
    m_ratingsCard->add(m_applicability);
    connect(m_notApplicable, &QCheckBox::clicked, this, &AssessPage::setNotApplicable);
    connect(m_exceptionReason, &QLineEdit::returnPressed, this, &AssessPage::setNotApplicable);
    layout->addWidget(m_ratingsCard);
    layout->addWidget(m_criteriaCard);
    layout->addStretch(1);
    return content;
}

QWidget *AssessPage::makePackage()
{
    m_components = new PortfolioTable(session(), tableInfo<PackageComponent>(), componentColumns(), this);
    m_components->setDraftLine({[this](void *row, const Reading &) {
                                    auto &part = *static_cast<PackageComponent *>(row);
                                    part.id = Id<PackageComponent>::generate();
                                    part.project = Id<Project>(m_components->owner());
                                    part.position = int(m_components->allRows());
                                    part.isCore = m_components->allRows() == 0;
                                },
                                m_components->columnOf("name"),
                                [](const Words &words) { return words.translate("AssessPage", "New component …"); }});
    m_componentsCard = new SheetCard(*m_components, SheetCard::Totals::No);
    m_componentsCard->view().stretch("name");
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_componentsCard);
    layout->addStretch(1);
    return content;
}

QWidget *AssessPage::makeEnd()
{
    m_strategies = new PortfolioTable(session(), tableInfo<ScalingStrategy>(), strategyColumns(), this);
    m_strategies->setDraftLine(
        {[this](void *row, const Reading &) {
             auto &strategy = *static_cast<ScalingStrategy *>(row);
             strategy.id = Id<ScalingStrategy>::generate();
             strategy.assessment = Id<Assessment>(m_strategies->owner());
             if (const Assessment *open = assessment()) { // what holds the project back now
                 const Readiness now = readinessOf(portfolio(), *open, session().shownDate());
                 if (!now.profile.weakest.isEmpty())
                     strategy.dimension = now.profile.weakest.first();
             }
         },
         m_strategies->columnOf("reason"),
         [](const Words &words) { return words.translate("AssessPage", "What is to be done …"); }});
    m_strategiesCard = new SheetCard(*m_strategies, SheetCard::Totals::No);
    m_strategiesCard->view().stretch("reason");
    auto *end = new QWidget;
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_reasonLabel = new Label(Type::Body);
    m_reason = new QLineEdit;
    m_keptReason = new KeptLine(*m_reason, session().drafts());
    m_close = new QPushButton;
    m_reasonLabel->setBuddy(m_reason);
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_close);
    m_endCard = new Card(end);
    connect(m_close, &QPushButton::clicked, this, &AssessPage::close);
    connect(m_reason, &QLineEdit::returnPressed, this, &AssessPage::close);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_strategiesCard);
    layout->addWidget(m_endCard);
    layout->addStretch(1);
    return content;
}

} // namespace opi
