#pragma once

#include "core/render/Chart.h"

namespace opi {

/// Projects per phase as bars; the stuck part in amber at the end of its bar. Projects that are not placed have a
/// hatched bar. A mark is a phase; its key is the phase's code, "none" for not placed.
class PipelineChart final : public Chart {
public:
    PipelineChart(Pipeline pipeline, const Words &words) : Chart(words), m_pipeline(std::move(pipeline)) {}

    qreal height(const Theme &theme) const override;

protected:
    document::FigureData data() const override { return m_pipeline; }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    struct Bar {
        QRectF whole, stuck;
        bool isPlaced = true;
    };

    QString stuckNote(const PhaseCount &phase) const;
    QString markText(const PhaseCount &phase) const;

    const Pipeline m_pipeline;
    QList<Bar> m_bars; // parallel to the phases
};

} // namespace opi
