#pragma once

#include "core/analytics/BarrierFigures.h"
#include "core/analytics/MoneyByYear.h"
#include "core/analytics/MunicipalityMap.h"
#include "core/analytics/Pipeline.h"
#include "core/analytics/readiness/ReadinessFigures.h"
#include "core/analytics/RiskMatrix.h"
#include "core/analytics/Timeline.h"
#include "core/base/Status.h"

#include <QDate>

#include <variant>

namespace opi {

/// A report as what it says, never where on the page: headings, paragraphs, tables, figures. Its texts are in one
/// language already. Renderers in core/render make a PDF or pictures of it.
namespace document {

struct Heading {
    int level = 1; ///< 1-3; levels 1 and 2 are bookmarks
    QString text;
};

struct Paragraph {
    enum class Role { Body, Lead, Caption };
    QString text;
    Role role = Role::Body;
    bool introducesNext = false; ///< makes no sense without the block after it: "It is recommended that ..."
};

/// Steps or points. `strong` is set in bold before the rest, as in "**approves** that ...".
struct ListEntry {
    QString strong;
    QString text;
};
struct List {
    bool isNumbered = false;
    QList<ListEntry> entries;
};

/// Figures side by side, each with how it moved.
struct KeyFigure {
    QString caption;
    QString figure;
    QString note = {};
};
struct KeyFigures {
    QList<KeyFigure> figures;
};

struct Cell {
    QString text;
    std::optional<Status> status = {}; ///< shows the text as a tag with its symbol
    bool isStrong = false;
    QString note = {}; ///< said below it in small: how it moved
};
struct Column {
    QString heading;
    Qt::Alignment alignment = Qt::AlignLeft;
    double share = 1; ///< of the width, beside the other columns
};
/// The headings are repeated on every page that the table runs over; where no column has one there is no such row.
struct Table {
    QString caption; ///< shown above if not empty
    QList<Column> columns;
    QList<QList<Cell>> rows;
    bool hasTotals = false;     ///< the last row is a sum
    bool hasRowHeadings = true; ///< the first cell says what its row is about
};

using FigureData =
    std::variant<Pipeline, MoneyByYear, RiskMatrix, MunicipalityMap, ProfileFigure, RadarFigure, PackageFigure,
                 HeatMapFigure, BottleneckFigure, SlopeFigure, ConfidenceFigure, BarrierFigures,
                 TimelineFigure>;
/// A chart with what it says in words, for those who do not see it.
struct Figure {
    FigureData data;
    QString caption;
    QString alternative;
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, List, KeyFigures, Table, Figure, PageBreak>;

} // namespace document

struct Document {
    Language language = Language::Danish;
    QString title;
    QString author;      ///< the organisation
    QDate date;          ///< of the report: the file says it was made then, so that the same document is the same file
    QString headerLeft;  ///< of every page: "Sundhedsklyngen · Styregruppen"
    QString headerRight; ///< "Møde 2. december 2026 · Version 1 · Data pr. 21. november 2026"
    QString footerLeft;  ///< "OPI Portefølje · fingeraftryk 7c1e 04ab 99d2"
    QString footerMiddle;
    QList<document::Block> blocks;
};

} // namespace opi
