#include "ui/widgets/SourcePanel.h"

#include "core/actions/SetSource.h"
#include "core/analytics/FactSources.h"
#include "core/text/ErrorText.h"
#include "core/text/Labels.h"
#include "ui/models/FieldOf.h"
#include "ui/shell/Session.h"
#include "ui/style/Style.h"
#include "ui/widgets/Label.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QUrl>

namespace opi {

namespace {

Field dayField() { return fieldOf<FactSource>("dated", &FactSource::dated); }

} // namespace

void SourcePanel::open(Session &session, const TableInfo &table, const RowId &row, const QByteArray &cell,
                       const QPoint &at, QWidget *parent)
{
    // A child of the window: the keys of the field that asks are not those of the panel.
    auto *panel = new SourcePanel(session, table, row, cell, parent->window());
    panel->fill();
    panel->showAt(at);
}

SourcePanel::SourcePanel(Session &session, const TableInfo &table, const RowId &row, const QByteArray &cell,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup), m_session(session), m_table(table), m_row(row), m_cell(cell), m_address(new QLineEdit),
      m_day(new QLineEdit), m_visit(new QPushButton(tr("Open the address"))),
      m_remove(new QPushButton(tr("Remove the source"))), m_message(new Label(Type::Caption))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("sourcePanel"));
    const Words &words = session.words();
    auto *title = new Label(Type::Strong);
    //: %1: what the source is about: "Milestone · Planned"
    title->setText(
        tr("Source of %1")
            .arg(rowLabel(words, table) + QStringLiteral(" · ") + fieldLabel(words, table, factColumn(table, cell))));
    setAccessibleName(title->text());
    auto *address = new Label(Type::Caption, Label::Tone::Muted);
    address->setText(fieldLabel<FactSource>(words, "address"));
    address->setBuddy(m_address);
    m_address->setAccessibleName(address->text());
    m_address->setMinimumWidth(360);
    m_address->setPlaceholderText(QStringLiteral("https://"));
    auto *day = new Label(Type::Caption, Label::Tone::Muted);
    day->setText(fieldLabel<FactSource>(words, "dated"));
    day->setBuddy(m_day);
    m_day->setAccessibleName(day->text());
    auto *save = new QPushButton(tr("Save the source"));
    save->setDefault(true);
    m_message->setWordWrap(true);
    m_message->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setSpacing(6);
    grid->addWidget(title, 0, 0, 1, 3);
    grid->addWidget(address, 1, 0, 1, 3);
    grid->addWidget(m_address, 2, 0, 1, 3);
    grid->addWidget(day, 3, 0);
    grid->addWidget(m_day, 4, 0);
    grid->addWidget(m_message, 5, 0, 1, 3);
    grid->addWidget(save, 6, 0);
    grid->addWidget(m_visit, 6, 1);
    grid->addWidget(m_remove, 6, 2);
    const auto takeTyped = [this] { take(m_address->text()); };
    connect(m_address, &QLineEdit::returnPressed, this, takeTyped);
    connect(m_day, &QLineEdit::returnPressed, this, takeTyped);
    connect(save, &QPushButton::clicked, this, takeTyped);
    connect(m_remove, &QPushButton::clicked, this, [this] { take(QString()); });
    connect(m_visit, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(m_address->text().trimmed())); });
    connect(m_address, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_visit->setEnabled(isWebAddress(text)); });
}

void SourcePanel::fill()
{
    const Portfolio &portfolio = m_session.portfolio();
    const FactSource *there = factSource(portfolio, m_row, m_table, m_cell);
    const Reading reading{portfolio, m_session.words(), m_session.shownDate()};
    m_remove->setVisible(there);
    m_visit->setEnabled(there && isWebAddress(there->address));
    if (!there)
        return;
    m_address->setText(there->address);
    m_day->setText(entryText(dayField(), dayField().start(there, reading), reading));
}

void SourcePanel::take(const QString &address)
{
    const Reading reading{m_session.portfolio(), m_session.words(), m_session.shownDate()};
    const Result<CellValue> day = entered(dayField(), m_day->text(), reading);
    const auto say = [this](const Error &error) {
        m_message->setText(themeOf(*this).rich(
            QStringLiteral("<bad>%1</bad>").arg(sentence(error, m_session.words()).toHtmlEscaped())));
        m_message->show();
        m_day->setAccessibleDescription(sentence(error, m_session.words()));
        adjustSize();
    };
    if (!day && !address.isEmpty()) {
        say(day.error());
        m_day->setFocus();
        return;
    }
    std::optional<QDate> dated;
    if (day && std::holds_alternative<QDate>(*day))
        dated = std::get<QDate>(*day);
    if (const Result<> done =
            m_session.attempt(actions::setSource(m_session.portfolio(), m_table, m_row, m_cell, address, dated));
        !done) {
        say(done.error());
        return;
    }
    close();
}

/// Within the screen, even at its right or lower edge.
void SourcePanel::showAt(const QPoint &at)
{
    adjustSize();
    QPoint place = at;
    if (const QScreen *screen = this->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(place);
    show();
    m_address->setFocus(Qt::PopupFocusReason);
}

} // namespace opi
