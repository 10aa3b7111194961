#include "core/report/ReadinessReport.h"

#include "core/domain/CriterionMark.h"
#include "core/domain/PortfolioProfile.h"
#include "core/domain/RubricCriterion.h"
#include "core/domain/ScalingStrategy.h"
#include "core/portfolio/Fingerprint.h"
#include "core/report/FigureTable.h"
#include "core/report/FigureText.h"
#include "core/text/Labels.h"
#include "core/text/ReadinessText.h"

#include <algorithm>

namespace opi {

namespace {

class Builder {
public:
    Builder(const Portfolio &portfolio, const Id<Project> &project, QDate today, const Words &words)
        : m_portfolio(portfolio), m_project(*portfolio.find(project)), m_today(today), m_words(words),
          m_reader(portfolio, today)
    {
    }

    Document build()
    {
        m_report.language = m_words.language();
        //: %1: a project
        m_report.title =
            m_words.translate("ReadinessReport", "Scaling readiness of %1").arg(m_words.of(m_project.title));
        m_report.date = m_today;
        addMargins();
        m_report.blocks << document::Heading{1, m_report.title};
        const Assessment *latest = m_reader.latest(m_project.id);
        if (!latest) {
            m_report.blocks << document::Paragraph{
                m_words.translate("ReadinessReport", "The project has not been assessed yet."),
                document::Paragraph::Role::Lead};
            return m_report;
        }
        m_readiness = m_reader.of(*latest);
        addFront(*latest);
        addPackage();
        addChange();
        addMissing();
        addStrategies();
        addEvidence();
        m_report.blocks << document::Heading{2, m_words.translate("ReadinessReport", "How it is reckoned")}
                        << document::List{false, readinessMethod(m_portfolio.find(m_readiness.rubric), m_words)};
        numberFigures();
        return m_report;
    }

private:
    static document::Cell cell(const QString &text) { return {text, {}, false}; }
    static document::Column column(const QString &heading, double share) { return {heading, Qt::AlignLeft, share}; }

    void addMargins()
    {
        for (const PortfolioProfile &profile : m_portfolio.rows<PortfolioProfile>())
            m_report.author = m_words.of(profile.owner.isEmpty() ? profile.name : profile.owner);
        m_report.headerLeft = m_report.author;
        m_report.headerRight = m_project.code + QStringLiteral(" · ")
                               + m_words.translate("SteeringReport", "Data as of %1").arg(m_words.date(m_today));
        m_report.footerLeft = m_words.translate("SteeringReport", "OPI Portfolio · fingerprint %1")
                                  .arg(shortFingerprint(fingerprint(m_portfolio)));
    }

    /// A figure with its sentence above, and its numbers as a table below.
    void addFigure(const document::FigureData &figure)
    {
        const QString title = figureTitle(figure, m_words);
        const QString sentence = figureSentence(figure, m_words);
        document::Table table = figureTable(figure, m_words);
        table.caption.clear();
        m_report.blocks << document::Paragraph{sentence, document::Paragraph::Role::Body, true}
                        << document::Figure{figure, title, title + QStringLiteral(". ") + sentence} << table;
    }

    void addFront(const Assessment &latest)
    {
        const Confidence &confidence = m_readiness.confidence;
        //: %1: a date; %2: low, medium or high; %3: 0-1
        QString facts = m_words
                            .translate("ReadinessReport", "Assessed %1 by %n raters; confidence %2 (%3).", nullptr,
                                       m_readiness.raters)
                            .arg(m_words.date(m_readiness.on), label(m_words, confidence.band).toLower(),
                                 m_words.number(confidence.value, 2));
        if (const auto alpha = panelAlpha(m_portfolio, latest))
            //: %1: Krippendorff's alpha
            facts +=
                u' '
                + m_words.translate("ReadinessReport", "The raters agree to α = %1.").arg(m_words.number(*alpha, 2));
        if (!latest.context.isEmpty())
            facts += u' ' + m_words.of(latest.context) + u'.';
        m_report.blocks << document::Paragraph{facts, document::Paragraph::Role::Caption};
        addFigure(profileFigure(m_portfolio, m_readiness));
    }

    void addPackage()
    {
        const PackageFigure figure = packageFigure(m_portfolio, m_project.id, m_today);
        if (figure.parts.isEmpty())
            return;
        m_report.blocks << document::Heading{2, m_words.translate("ReadinessReport", "The innovation package")};
        addFigure(figure);
    }

    void addChange()
    {
        const SlopeFigure figure = slopeFigure(m_portfolio, m_project.id, m_today);
        if (!figure.before || !figure.isComparable)
            return;
        m_report.blocks << document::Heading{2, m_words.translate("ReadinessReport", "Since the last assessment")};
        addFigure(figure);
        if (!figure.reason.isEmpty())
            m_report.blocks << document::Paragraph{m_words.of(figure.reason)};
    }

    /// The criteria of the next level of a dimension that are not met with accepted evidence.
    QStringList missing(const DimensionReadiness &each) const
    {
        QStringList texts;
        for (const RubricLevel &level : m_portfolio.of<RubricLevel>(each.dimension)) {
            if (level.level != each.evidenced + 1)
                continue;
            for (const RubricCriterion &criterion : m_portfolio.of<RubricCriterion>(level.id)) {
                if (!isProved(criterion))
                    texts << m_words.of(criterion.text);
            }
        }
        texts.sort();
        return texts;
    }

    bool isProved(const RubricCriterion &criterion) const
    {
        for (const CriterionMark &mark : m_portfolio.of<CriterionMark>(m_readiness.assessment)) {
            const Evidence *evidence = mark.evidence ? m_portfolio.find(*mark.evidence) : nullptr;
            if (mark.criterion == criterion.id && mark.isMet && evidence
                && EvidenceKinds::has(criterion.accepted, evidence->kind))
                return true;
        }
        return false;
    }

    void addMissing()
    {
        document::Table table;
        table.columns = {column(m_words.translate("FigureTable", "Dimension"), 2),
                         column(m_words.translate("ReadinessReport", "Level"), 1),
                         column(m_words.translate("ReadinessReport", "Missing for the next level"), 5)};
        for (const DimensionReadiness &each : m_readiness.dimensions) {
            const QStringList texts = each.gap() > 0 ? missing(each) : QStringList();
            if (!texts.isEmpty())
                table.rows << QList{cell(m_words.of(m_portfolio.find(each.dimension)->name)),
                                    cell(QStringLiteral("%1 → %2").arg(each.evidenced).arg(each.evidenced + 1)),
                                    cell(texts.join(QStringLiteral("; ")))};
        }
        if (!table.rows.isEmpty())
            m_report.blocks << document::Heading{2, m_words.translate("ReadinessReport", "What is missing")} << table;
    }

    void addStrategies()
    {
        document::Table table;
        table.columns = {column(m_words.translate("ReadinessReport", "Bottleneck"), 3),
                         column(m_words.translate("ReadinessReport", "Strategy"), 2),
                         column(m_words.translate("ReadinessReport", "What is to be done"), 5),
                         column(m_words.translate("ReadinessReport", "Owner"), 2),
                         column(m_words.translate("ReadinessReport", "Until"), 2)};
        for (const ScalingStrategy &strategy : m_portfolio.of<ScalingStrategy>(m_readiness.assessment)) {
            const RubricDimension *dimension = strategy.dimension ? m_portfolio.find(*strategy.dimension) : nullptr;
            const PackageComponent *part = strategy.component ? m_portfolio.find(*strategy.component) : nullptr;
            const Person *owner = strategy.owner ? m_portfolio.find(*strategy.owner) : nullptr;
            table.rows << QList{cell(dimension ? m_words.of(dimension->name)
                                     : part    ? m_words.of(part->name)
                                               : QString()),
                                cell(label(m_words, strategy.option)), cell(m_words.of(strategy.reason)),
                                cell(owner ? owner->name : QString()), cell(m_words.date(strategy.due))};
        }
        if (!table.rows.isEmpty())
            m_report.blocks << document::Heading{2, m_words.translate("ReadinessReport", "What is done about it")}
                            << table;
    }

    void addEvidence()
    {
        QList<const Evidence *> all;
        for (const Evidence &evidence : m_portfolio.of<Evidence>(m_project.id))
            all << &evidence;
        if (all.isEmpty())
            return;
        std::sort(all.begin(), all.end(), [](const Evidence *a, const Evidence *b) {
            return a->date != b->date ? a->date > b->date : a->id.bytes() < b->id.bytes();
        });
        document::Table table;
        table.columns = {column(m_words.translate("FigureTable", "Evidence"), 4),
                         column(m_words.translate("ReadinessReport", "Kind"), 3),
                         column(m_words.translate("ReadinessReport", "Evidence level"), 3),
                         column(m_words.translate("ReadinessReport", "Date"), 2)};
        for (const Evidence *evidence : std::as_const(all))
            table.rows << QList{
                cell(m_words.of(evidence->title)), cell(label(m_words, evidence->kind)),
                cell(evidence->strength ? evidenceStrengthLabel(m_words, *evidence->strength) : QString()),
                cell(evidence->date ? m_words.shortDate(*evidence->date) : QString())};
        m_report.blocks << document::Heading{2, m_words.translate("Table", "Evidence")} << table;
    }

    void numberFigures()
    {
        int number = 0;
        for (document::Block &block : m_report.blocks) {
            if (auto *figure = std::get_if<document::Figure>(&block))
                figure->caption = m_words.translate("SteeringReport", "Figure %1. %2")
                                      .arg(m_words.number(qint64(++number)), figure->caption);
        }
    }

    const Portfolio &m_portfolio;
    const Project &m_project;
    QDate m_today;
    const Words &m_words;
    ReadinessReader m_reader;
    Readiness m_readiness;
    Document m_report;
};

} // namespace

QList<document::ListEntry> readinessMethod(const Rubric *rubric, const Words &words)
{
    QList<document::ListEntry> notes;
    const auto add = [&notes](const QString &name, const QString &text) {
        notes << document::ListEntry{name, QStringLiteral(" ") + text};
    };
    add(words.translate("SteeringReport", "Scaling readiness."),
        words.translate("SteeringReport",
                        "Each dimension has levels 0–9. What raters claim is their lower median; what counts is the "
                        "claim as far as evidence of an accepted kind documents every criterion up to it. The weakest "
                        "link is the lowest such level; where several tie, each counts. Market readiness is the lowest "
                        "share of its target that a dimension reaches. Targets are configuration, not science."));
    if (rubric)
        //: %1: a rubric and its version; %2: literature
        notes.last().text += u' '
                             + words.translate("SteeringReport", "Rubric: %1, version %2. Sources: %3")
                                   .arg(words.of(rubric->title))
                                   .arg(rubric->version)
                                   .arg(rubric->source);
    add(words.translate("SteeringReport", "Confidence of an assessment."),
        words.translate(
            "SteeringReport",
            "The geometric mean of coverage, agreement of the raters, share of claims that is documented, "
            "and freshness, which halves every year. High from 0.75 and with two raters on at least half of "
            "what is rated; medium from 0.5."));
    return notes;
}

Document readinessReport(const Portfolio &portfolio, const Id<Project> &project, QDate today, const Words &words)
{
    return Builder(portfolio, project, today, words).build();
}

} // namespace opi
