#include "core/base/Cvr.h"

#include <catch2/catch.hpp>

using namespace opi;

TEST_CASE("a CVR number is eight digits whose weighted sum is a multiple of eleven")
{
    // The five regions and two municipalities, from the public register.
    for (const char16_t *real :
         {u"29190941", u"29190925", u"29190909", u"29190623", u"29190658", u"64942212", u"55133018"})
        CHECK(isCvr(real));
    for (const char16_t *wrong : {u"29190942", u"2919094", u"291909411", u"2919094x", u"", u"00000000", u"92190941"})
        CHECK_FALSE(isCvr(wrong));
}

TEST_CASE("changing any one digit of a CVR number is noticed")
{
    const QString real = QStringLiteral("29190941");
    for (qsizetype at = 0; at < real.size(); ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString changed = real;
            changed[at] = digit;
            CHECK(isCvr(changed) == (changed == real));
        }
    }
}
