#pragma once

#include "core/domain/FactSource.h"
#include "core/portfolio/Portfolio.h"
#include "core/text/Words.h"

namespace opi {

/// "Source: https://... (3 May 2026)": where a fact comes from, as the hover says it. Empty: nobody has said.
QString factSourceText(const Words &words, const Portfolio &portfolio, const TableInfo &table, const RowId &row,
                       const QByteArray &cell);

/// "Milestone · Planned": what kind of row and which of its fields the source is about.
QString factText(const Words &words, const FactSource &source);

} // namespace opi
