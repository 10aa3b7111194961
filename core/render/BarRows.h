#pragma once

#include "core/render/ChartLabel.h"

namespace opi {

/// Lines of a chart, each with a name, a bar, a figure, and a note: room for all of them at any width. Where the notes
/// or the names do not fit, their short forms are taken.
class BarRows {
public:
    struct Row {
        QString name;
        QString figure;
        QString note = {};
        QString shortNote = {};
        bool isMuted = false; ///< the name
        QColor noteInk = {};  ///< muted if it is none
        QString shortName = {};
    };

    /// Rows from the top of `area`, as high as it allows between a line of text and 1.6 of `pitch`.
    BarRows(const QList<Row> &rows, const QRectF &area, qreal pitch, const Typesetter &setter);

    QRectF row(qsizetype at) const;
    /// The part of a row that bars may fill.
    QRectF track(qsizetype at) const;
    /// Name, figure and note of a row whose bar ends at `right`; the figure stands behind it.
    QList<ChartLabel> labels(qsizetype at, qreal right) const;
    qreal height() const { return m_rowHeight * qreal(m_rows.size()); }

private:
    const Typesetter &m_setter;
    QList<Row> m_rows;
    QRectF m_area;
    qreal m_rowHeight = 0;
    qreal m_nameWidth = 0;
    qreal m_figureWidth = 0;
    qreal m_noteWidth = 0;
    qreal m_barsLeft = 0;
    qreal m_barsWidth = 0;
};

} // namespace opi
