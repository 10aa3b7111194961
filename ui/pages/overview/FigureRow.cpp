#include "ui/pages/overview/FigureRow.h"

#include "core/text/Labels.h"
#include "ui/pages/overview/FigureFilters.h"
#include "ui/pages/readiness/ReadinessFilters.h"
#include "ui/widgets/KeyFigure.h"
#include "ui/widgets/TagButton.h"

#include <QEvent>
#include <QGridLayout>

#include <numeric>

namespace opi {

static constexpr std::array shownLights{Light::Green, Light::Yellow, Light::Red, Light::None};

KeyFigures::KeyFigures(const Figures &all, const Pipeline &pipeline, const RiskMatrix &risks,
                       const PortfolioReadiness &readiness)
    : figures(all), stuck(int(pipeline.stuck.size())), severeRisks(risks.severe), assessed(readiness.assessed),
      ready(readiness.ready)
{
}

KeyFigures KeyFigures::of(const Portfolio &portfolio, QDate day)
{
    return {opi::figures(portfolio), pipeline(portfolio, day), riskMatrix(portfolio),
            portfolioReadiness(portfolio, ReadinessBook(portfolio, day))};
}

FigureRow::FigureRow(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_open = add(filters::open);
    m_stuck = add(filters::stuck);
    m_market = add([this] { return m_isAssessed ? filters::readyForMarket() : filters::withBudget(); });
    m_grants = add(filters::withGrants);
    m_risks = add(filters::withSevereRisk);
    m_lights = new KeyFigure(this);
    m_figures << m_lights;
    QList<QWidget *> tags;
    for (const Light light : shownLights) {
        auto *tag = new TagButton;
        connect(tag, &TagButton::clicked, this, [this, light] { emit opened(filters::withLight(light)); });
        m_tags << tag;
        tags << tag;
    }
    m_lights->setTags(tags);
    place();
}

KeyFigure *FigureRow::add(const std::function<ProjectFilter()> &filter)
{
    auto *figure = new KeyFigure(this);
    m_figures << figure;
    connect(figure, &KeyFigure::clicked, this, [this, filter] { emit opened(filter()); });
    return figure;
}

/// All in one row where they have room, else in two or three.
void FigureRow::place()
{
    int columns = 1;
    for (const int possible : {2, 3, 6}) {
        QList<int> widths(possible, 0);
        for (int i = 0; i < m_figures.size(); ++i)
            widths[i % possible] = std::max(widths[i % possible], m_figures[i]->minimumSizeHint().width());
        columns = std::accumulate(widths.begin(), widths.end(), 0) <= width() ? possible : columns;
    }
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_figures.size(); ++i)
        m_grid->addWidget(m_figures[i], i / columns, i % columns);
    for (int column = 0; column < m_figures.size(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

bool FigureRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        place(); // other words, or another size of text
    return handled;
}

void FigureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

namespace {

/// What more of something means.
enum class More { Better, Worse, Neutral };

/// "▲ 2 since 16 Sep", coloured by what it means; "unchanged since 16 Sep".
class Change {
public:
    Change(const ComparedFigures &figures, const Words &words) : m_words(words)
    {
        if (figures.since)
            m_since = words.dayAndMonth(*figures.since);
    }

    QString text(qint64 now, qint64 then, More more, const QString &difference) const
    {
        if (m_since.isEmpty())
            return {};
        if (now == then)
            //: %1 is the day of the last meeting
            return m_words.translate("Overview", "unchanged since %1").arg(m_since);
        const bool isUp = now > then;
        const QString tag = more == More::Neutral            ? QStringLiteral("muted")
                            : isUp == (more == More::Better) ? QStringLiteral("good")
                                                             : QStringLiteral("bad");
        const QString moved = QStringLiteral("<%1>%2 %3</%1>").arg(tag, isUp ? u"▲" : u"▼", difference);
        //: %1 is how much it moved, %2 the day of the last meeting
        return m_words.translate("Overview", "%1 since %2").arg(moved, m_since);
    }
    QString count(int now, int then, More more) const
    {
        return text(now, then, more, m_words.number(qint64(std::abs(now - then))));
    }
    QString money(Money now, Money then, More more) const
    {
        return text(now.oere, then.oere, more, m_words.millions(Money{std::abs(now.oere - then.oere)}));
    }

private:
    const Words &m_words;
    QString m_since;
};

QString shareOf(Money part, Money whole, const char *text, const Words &words)
{
    return whole.oere > 0 ? words.translate("Overview", text).arg(words.percent(double(part.oere) / double(whole.oere)))
                          : QString();
}

} // namespace

/// What is ready for the market; the budget while nothing has been assessed.
static void showMarket(KeyFigure &figure, const KeyFigures &now, const KeyFigures &then, const Change &change,
                       const Words &words)
{
    const auto say = [&](const char *text) { return words.translate("Overview", text); };
    if (now.assessed > 0) {
        figure.show(say(QT_TRANSLATE_NOOP("Overview", "Ready for the market")), words.number(qint64(now.ready)),
                    say(QT_TRANSLATE_NOOP("Overview", "of %1")).arg(words.number(qint64(now.assessed))),
                    change.count(now.ready, then.ready, More::Better));
        return;
    }
    //: part of the budget that has been spent
    const QString spent =
        shareOf(now.figures.actual, now.figures.budget, QT_TRANSLATE_NOOP("Overview", "%1 spent"), words);
    figure.show(say(QT_TRANSLATE_NOOP("Overview", "Budget in all")), words.millions(now.figures.budget), {},
                now.figures.budget == then.figures.budget
                    ? spent
                    : change.money(now.figures.budget, then.figures.budget, More::Neutral));
}

void FigureRow::show(const ComparedFigures &figures, const Words &words)
{
    const KeyFigures &now = figures.now;
    const KeyFigures &then = figures.then ? *figures.then : figures.now;
    const Change change(figures, words);
    const auto say = [&](const char *text) { return words.translate("Overview", text); };
    //: "38 of 41": open projects of all
    const QString ofAll = say(QT_TRANSLATE_NOOP("Overview", "of %1")).arg(words.number(qint64(now.figures.projects)));
    m_open->show(say(QT_TRANSLATE_NOOP("Overview", "Open projects")), words.number(qint64(now.figures.open)), ofAll,
                 change.count(now.figures.open, then.figures.open, More::Better));
    m_stuck->show(say(QT_TRANSLATE_NOOP("Overview", "Stuck in their phase")), words.number(qint64(now.stuck)), {},
                  change.count(now.stuck, then.stuck, More::Worse));

    const GrantTotals &grants = now.figures.grants;
    const Money paid =
        grants.byState[std::size_t(GrantState::Disbursed)] + grants.byState[std::size_t(GrantState::Accounted)];
    //: part of the grants that has been paid out
    const QString share = shareOf(paid, grants.total, QT_TRANSLATE_NOOP("Overview", "%1 disbursed"), words);
    m_grants->show(say(QT_TRANSLATE_NOOP("Overview", "Grants in all")), words.millions(grants.total), {},
                   grants.total == then.figures.grants.total
                       ? share
                       : change.money(grants.total, then.figures.grants.total, More::Better));
    m_isAssessed = now.assessed > 0;
    showMarket(*m_market, now, then, change, words);
    m_risks->show(say(QT_TRANSLATE_NOOP("Overview", "Severe risks")), words.number(qint64(now.severeRisks)), {},
                  change.count(now.severeRisks, then.severeRisks, More::Worse));
    showLights(now.figures, words);
}

void FigureRow::showLights(const Figures &figures, const Words &words)
{
    for (std::size_t i = 0; i < shownLights.size(); ++i) {
        const int count = figures.byLight[std::size_t(shownLights[i])];
        const QString text = words.number(qint64(count)) + QChar(QChar::Nbsp) + label(words, shownLights[i]);
        m_tags[qsizetype(i)]->show(statusOf(shownLights[i]), text);
        m_tags[qsizetype(i)]->setVisible(count > 0);
    }
    m_lights->show(words.translate("Overview", "Overall light"), {}, {}, {});
}

} // namespace opi
