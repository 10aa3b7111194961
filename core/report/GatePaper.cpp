#include "core/report/GatePaper.h"

#include "core/analytics/gates/GateOverview.h"
#include "core/domain/FollowUp.h"
#include "core/domain/PortfolioProfile.h"
#include "core/portfolio/Fingerprint.h"
#include "core/text/Labels.h"

#include <algorithm>

namespace opi {

namespace {

class PaperBuilder {
public:
    PaperBuilder(const Portfolio &portfolio, const Id<Project> &project, QDate today, const Words &words)
        : m_portfolio(portfolio), m_project(*portfolio.find(project)), m_today(today), m_words(words),
          m_readiness(portfolio, today), m_gate(gateOf(portfolio, m_project.phase))
    {
    }

    Document build()
    {
        m_paper.language = m_words.language();
        m_paper.date = m_today;
        const QString project = m_words.of(m_project.title);
        m_paper.title = m_gate
                            //: %1: a gate; %2: a project
                            ? m_words.translate("GatePaper", "%1: %2").arg(gateName(), project)
                            : project;
        addMargins();
        m_paper.blocks << document::Heading{1, m_paper.title};
        if (!m_gate) {
            m_paper.blocks << document::Paragraph{
                m_words.translate("GatePaper", "The project is in no phase that ends with a gate."),
                document::Paragraph::Role::Lead};
            return m_paper;
        }
        const SharedReadiness *known = m_readiness.find(m_project.id);
        m_status = gateStatus(m_portfolio, m_project.id, *m_gate, known ? known->get() : nullptr);
        m_spare = mostCriteria - qsizetype(m_status.criteria.size());
        addFront();
        addCriteria();
        addLevels();
        addOpen();
        addEarlier();
        addDecision();
        return m_paper;
    }

private:
    static constexpr qsizetype mostCriteria = 9; // of a gate whose paper has room for nothing but what is open

    QString gateName() const { return m_gate->code + u' ' + m_words.of(m_gate->name); }
    static document::Cell cell(const QString &text, std::optional<Status> status = {}) { return {text, status}; }
    static document::Column column(const QString &heading, double share) { return {heading, Qt::AlignLeft, share}; }

    void addMargins()
    {
        const auto profiles = m_portfolio.rows<PortfolioProfile>();
        if (!profiles.isEmpty())
            m_paper.author =
                m_words.of(profiles.begin()->owner.isEmpty() ? profiles.begin()->name : profiles.begin()->owner);
        m_paper.headerLeft = m_paper.author;
        //: %1: a day
        m_paper.headerRight = m_words.translate("GatePaper", "Gate paper · Data as of %1").arg(m_words.date(m_today));
        m_paper.footerLeft = m_words.translate("GatePaper", "OPI Portfolio · fingerprint %1")
                                 .arg(shortFingerprint(fingerprint(m_portfolio)));
    }

    void addFront()
    {
        QStringList facts{m_project.code};
        if (const Phase *phase = m_project.phase ? m_portfolio.find(*m_project.phase) : nullptr)
            //: %1: a phase
            facts << m_words.translate("GatePaper", "at the end of the phase %1").arg(m_words.of(phase->name));
        if (const Person *person = m_project.responsible ? m_portfolio.find(*m_project.responsible) : nullptr)
            facts << person->name;
        for (const PhasePlan &plan : m_portfolio.of<PhasePlan>(m_project.id)) {
            if (plan.phase == *m_project.phase)
                //: %1: the day on which a gate was planned to be passed
                facts << m_words.translate("GatePaper", "planned %1").arg(m_words.date(plan.planned));
        }
        m_paper.blocks << document::Paragraph{facts.join(QStringLiteral(" · ")), document::Paragraph::Role::Caption};
        QStringList sentences;
        const int missing = m_status.mandatory - m_status.mandatorySettled;
        sentences << (missing == 0
                          ? m_words.translate("GatePaper", "All mandatory criteria are settled.")
                          : m_words.translate("GatePaper", "%n mandatory criteria are not settled.", nullptr, missing));
        if (const int levels = m_status.levelsMissing(); levels > 0)
            sentences << m_words.translate("GatePaper", "%n level(s) of readiness are below what the gate asks for.",
                                           nullptr, levels);
        m_paper.blocks << document::Paragraph{sentences.join(u' '), document::Paragraph::Role::Lead};
    }

    document::Cell standing(const AskedCriterion &asked) const
    {
        switch (asked.said()) {
        case Answer::Open:
            return cell(label(m_words, Answer::Open), asked.criterion->isMandatory ? Status::Warn : Status::None);
        case Answer::NotMet: return cell(label(m_words, Answer::NotMet), Status::Bad);
        case Answer::NotApplicable: return cell(label(m_words, Answer::NotApplicable), Status::None);
        case Answer::Met: break;
        }
        return asked.isUnproven ? cell(m_words.translate("GatePaper", "Met, not documented"), Status::Warn)
                                : cell(label(m_words, Answer::Met), Status::Good);
    }

    void addCriteria()
    {
        document::Table table;
        table.columns = {column(m_words.translate("GatePaper", "Criterion"), 5),
                         column(m_words.translate("GatePaper", "Standing"), 1.5),
                         column(m_words.translate("GatePaper", "Evidence and note"), 2.8)};
        for (const AskedCriterion &asked : m_status.criteria) {
            QStringList told;
            const Evidence *evidence =
                asked.answer && asked.answer->evidence ? m_portfolio.find(*asked.answer->evidence) : nullptr;
            if (evidence)
                told << m_words.of(evidence->title);
            if (asked.answer && !asked.answer->note.isEmpty())
                told << m_words.of(asked.answer->note);
            document::Cell text{
                asked.criterion->code + u' ' + m_words.of(asked.criterion->text), {}, asked.criterion->isMandatory};
            table.rows << QList{text, standing(asked), cell(told.join(QStringLiteral(". ")))};
        }
        if (table.rows.isEmpty())
            return;
        m_paper.blocks << document::Heading{2, m_words.translate("GatePaper",
                                                                 "What the gate asks for (mandatory criteria in bold)")}
                       << table;
    }

    void addLevels()
    {
        QStringList reached, missing;
        for (const AskedLevel &asked : m_status.levels) {
            const QString text = m_words.of(m_portfolio.find(asked.dimension)->name) + u' '
                                 + (asked.documented ? QString::number(*asked.documented) : QStringLiteral("–")) + u'/'
                                 + QString::number(asked.level);
            (asked.isReached() ? reached : missing) << text;
        }
        document::List list;
        if (!missing.isEmpty())
            list.entries << document::ListEntry{m_words.translate("GatePaper", "Below the gate's level:"),
                                                u' ' + missing.join(QStringLiteral(", "))};
        if (!reached.isEmpty() && m_spare > 2)
            list.entries << document::ListEntry{m_words.translate("GatePaper", "Reached:"),
                                                u' ' + reached.join(QStringLiteral(", "))};
        if (const int components = m_status.componentsMissing(); components > 0)
            list.entries << document::ListEntry{
                m_words.translate("GatePaper", "Package:"),
                u' '
                    + m_words.translate("GatePaper", "%n required component(s) are below what the gate asks for.",
                                        nullptr, components)};
        if (!list.entries.isEmpty())
            m_paper.blocks << document::Heading{2,
                                                m_words.translate(
                                                    "GatePaper",
                                                    "Scaling readiness (documented level / level that is asked for)")}
                           << list;
    }

    void addOpen()
    {
        document::List list;
        for (const Barrier &row : m_portfolio.of<Barrier>(m_project.id)) {
            if (!row.closed)
                list.entries << document::ListEntry{label(m_words, row.kind) + u':',
                                                    u' ' + m_words.of(row.title) + QStringLiteral(" (")
                                                        + severityLabel(m_words, row.severity).toLower() + u')'};
        }
        for (const FollowUp &row : m_portfolio.of<FollowUp>(m_project.id)) {
            if (row.origin != FollowUpOrigin::GateCondition || row.done)
                continue;
            QString text = u' ' + m_words.of(row.title);
            if (row.due)
                text += QStringLiteral(" (") + m_words.date(*row.due) + u')';
            list.entries << document::ListEntry{m_words.translate("GatePaper", "Open condition:"), text};
        }
        const qsizetype most = m_spare > 2 ? 4 : 3;
        if (const qsizetype more = list.entries.size() - most; more > 1) {
            list.entries.resize(most);
            list.entries << document::ListEntry{
                {}, m_words.translate("GatePaper", "%n more", "barriers and conditions", int(more))};
        }
        if (!list.entries.isEmpty())
            m_paper.blocks << document::Heading{2, m_words.translate("GatePaper", "Barriers and open conditions")}
                           << list;
    }

    void addEarlier()
    {
        QList<const GateDecision *> rows;
        for (const GateDecision &row : m_portfolio.of<GateDecision>(m_project.id))
            rows << &row;
        std::sort(rows.begin(), rows.end(),
                  [](const GateDecision *a, const GateDecision *b) { return a->decidedOn > b->decidedOn; });
        document::List list;
        for (const GateDecision *row : rows.mid(0, std::clamp<qsizetype>(m_spare - 1, 0, 2))) {
            const Gate *gate = m_portfolio.find(row->gate);
            list.entries << document::ListEntry{m_words.date(row->decidedOn) + QStringLiteral(", ") + gate->code
                                                    + QStringLiteral(": ") + label(m_words, row->verdict) + u'.',
                                                u' ' + m_words.of(row->reason)};
        }
        if (!list.entries.isEmpty())
            m_paper.blocks << document::Heading{2, m_words.translate("GatePaper", "Decided before")} << list;
    }

    void addDecision()
    {
        QStringList verdicts;
        for (const auto &[verdict, name] : labels<GateVerdict>(m_words))
            verdicts << QStringLiteral("☐ ") + name;
        const auto line = [](const QString &text, bool introducesNext = false) {
            return document::Paragraph{text, document::Paragraph::Role::Body, introducesNext};
        };
        m_paper.blocks << document::Heading{2, m_words.translate("GatePaper", "The decision")}
                       << line(verdicts.join(QStringLiteral("    ")), true)
                       << line(m_words.translate("GatePaper", "Reason and conditions (who, until when)") + u':', true)
                       << line(m_words.translate("GatePaper", "Date and who decided") + u':');
    }

    const Portfolio &m_portfolio;
    const Project &m_project;
    QDate m_today;
    const Words &m_words;
    ReadinessBook m_readiness;
    const Gate *m_gate;
    GateStatus m_status;
    qsizetype m_spare = 0; // criteria fewer than the most: room for more of the rest
    Document m_paper;
};

} // namespace

Document gatePaper(const Portfolio &portfolio, const Id<Project> &project, QDate today, const Words &words)
{
    return PaperBuilder(portfolio, project, today, words).build();
}

} // namespace opi
