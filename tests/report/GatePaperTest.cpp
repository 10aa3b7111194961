#include "core/report/GatePaper.h"

#include "core/actions/sample/Sample.h"
#include "core/render/pdf/PdfReport.h"
#include "tests/render/pdf/PdfFile.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("the paper for a gate is one page, in both languages, for each project of the sample", "[report][A16]")
{
    Portfolio portfolio;
    for (const DatedChange &change : valueOf(actions::sampleHistory(Language::Danish)))
        valueOf(portfolio.apply(change.set));
    int papers = 0;
    for (const Project &project : portfolio.rows<Project>()) {
        if (!project.isOpen() || !project.phase)
            continue;
        for (const Language language : {Language::Danish, Language::English}) {
            CAPTURE(project.code.toStdString(), int(language));
            const Document paper = gatePaper(portfolio, project.id, QDate(2026, 11, 21), Words(language));
            const PdfFile pdf(valueOf(pdfOf(paper)));
            CHECK(pdf.pages.size() == 1);
            CHECK(pdf.isMarked);
            ++papers;
        }
    }
    CHECK(papers > 20);
}
