#pragma once

#include <cmath>

namespace opi {

/// Whether a panel of experts disagrees, by the RAND/UCLA method for ratings on a scale of 1 to 9.
struct RandDisagreement {
    double spread = 0; ///< between the 30th and the 70th percentile
    double limit = 0;  ///< what spread is expected where the centre lies: 2.35 + 1.5 x its distance from 5

    bool isDisagreement() const { return spread > limit; }
};

/// `percentile30` and `percentile70` of the ratings. Made for panels of about nine and more on levels 1 to 9; a small
/// panel on levels 0 to 9 is judged by its range (see RaterPanel::isDisputed).
/// Fitch et al. (2001), The RAND/UCLA Appropriateness Method User's Manual, MR-1269; a table in
/// https://pmc.ncbi.nlm.nih.gov/articles/PMC3467596 prints the constant as 2.5, but its figures follow from 2.35.
inline RandDisagreement randDisagreement(double percentile30, double percentile70)
{
    const double centre = (percentile30 + percentile70) / 2;
    return {percentile70 - percentile30, 2.35 + 1.5 * std::abs(5 - centre)};
}

} // namespace opi
