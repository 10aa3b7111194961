#include "core/base/Folding.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace opi;

TEST_CASE("Aarhus and Århus are one, whatever the case and however å is written")
{
    CHECK(folded(u"Århus") == QStringLiteral("aarhus"));
    CHECK(folded(u"AARHUS") == QStringLiteral("aarhus"));
    CHECK(folded(u"A\u030Arhus") == QStringLiteral("aarhus")); // a and a ring, as a Mac writes file names
    CHECK(folded(u"Ærøskøbing") == QStringLiteral("aeroeskoebing"));
    CHECK(folded(u"Idé") == QStringLiteral("ide"));
}

TEST_CASE("a Danish word is found with and without its own letters")
{
    const QString text = searchable(u"Kræftplan for Ørsted");
    for (const QStringView query : {u"kræft", u"kraeft", u"kraft", u"ørsted", u"oersted", u"orsted", u"plan ørs"}) {
        CAPTURE(query.toString().toStdString());
        CHECK(containsWords(text, foldedWords(query)));
    }
    CHECK_FALSE(containsWords(text, foldedWords(u"kreft")));
    CHECK_FALSE(containsWords(text, foldedWords(u"plan demens")));
}

TEST_CASE("an empty query is in every text") { CHECK(containsWords(searchable(u"x"), foldedWords(u"  "))); }
