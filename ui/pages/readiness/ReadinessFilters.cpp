#include "ui/pages/readiness/ReadinessFilters.h"

#include "core/analytics/readiness/PortfolioReadiness.h"
#include "core/text/ReadinessText.h"

namespace opi::filters {

ProjectFilter heldBackBy(const Id<RubricDimension> &dimension, const Portfolio &portfolio)
{
    const RubricDimension *row = portfolio.find(dimension);
    const LocalizedText name = row ? row->name : LocalizedText();
    return {[name](const Words &words) {
                //: %1: a dimension of readiness
                return words.translate("ProjectFilter", "held back by %1").arg(withinSentence(words.of(name)));
            },
            [dimension](const Portfolio &now, QDate today) {
                QList<Id<Project>> projects;
                const ReadinessBook book(now, today);
                for (const ReadinessLine &line : portfolioReadiness(now, book, {dimension, {}, {}}).lines)
                    projects << line.project;
                return projects;
            }};
}

ProjectFilter readyForMarket()
{
    return {[](const Words &words) { return words.translate("ProjectFilter", "ready for the market"); },
            [](const Portfolio &now, QDate today) {
                QList<Id<Project>> projects;
                const ReadinessBook book(now, today);
                for (const ReadinessLine &line : portfolioReadiness(now, book).lines) {
                    if (line.readiness->isReady)
                        projects << line.project;
                }
                return projects;
            }};
}

} // namespace opi::filters
