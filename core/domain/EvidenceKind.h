#pragma once

namespace opi {

/// What a proof is. A criterion of the rubric accepts some of these.
enum class EvidenceKind {
    NeedStudy,
    MarketStudy,
    Demonstration,
    TechnicalTest,
    Pilot,
    ClinicalStudy,
    Assessment, ///< of a health technology: VTV, MAST, mini-MTV
    Regulatory,
    BusinessCase,
    Agreement,
    Procurement,
    Decision,
    OperationData,
    Publication,
    Plan,
    Other
};
constexpr int valueCount(EvidenceKind) { return 16; }

/// A set of kinds of evidence, one bit each, as the file keeps it.
struct EvidenceKinds {
    static constexpr int all = (1 << valueCount(EvidenceKind())) - 1;
    static constexpr int bit(EvidenceKind kind) { return 1 << int(kind); }
    static constexpr bool has(int kinds, EvidenceKind kind) { return (kinds & bit(kind)) != 0; }
};

} // namespace opi
