#pragma once

#include "core/base/Status.h"
#include "core/domain/Cell.h"

namespace opi {

enum class Light { None, Green, Yellow, Red };
constexpr int valueCount(Light) { return 4; }

/// The tone and symbol that a light is shown with.
constexpr Status statusOf(Light light)
{
    constexpr Status statuses[] = {Status::None, Status::Good, Status::Warn, Status::Bad};
    return statuses[int(light)];
}

/// How one side of a project goes, as somebody judged it: with a reason, and a date, as a judgement grows old.
struct TrafficLight {
    Light light = Light::None;
    LocalizedText reason;
    std::optional<QDate> judgedOn;

    friend bool operator==(const TrafficLight &, const TrafficLight &) = default;
};

template <> struct Codec<TrafficLight> {
    static constexpr std::array parts{
        CellPart<TrafficLight>{"", CellType::Integer, false, //
                               [](TrafficLight &field, const CellReader &cells, int at) {
                                   Codec<Light>::parts[0].read(field.light, cells, at);
                               },
                               [](const TrafficLight &field, CellWriter &cells, int at) {
                                   Codec<Light>::parts[0].write(field.light, cells, at);
                               }},
        CellPart<TrafficLight>{
            "_reason_da", CellType::Text, false, //
            [](TrafficLight &field, const CellReader &cells, int at) { field.reason.da = cells.text(at); },
            [](const TrafficLight &field, CellWriter &cells, int at) { cells.writeText(at, field.reason.da); }},
        CellPart<TrafficLight>{
            "_reason_en", CellType::Text, false, //
            [](TrafficLight &field, const CellReader &cells, int at) { field.reason.en = cells.text(at); },
            [](const TrafficLight &field, CellWriter &cells, int at) { cells.writeText(at, field.reason.en); }},
        CellPart<TrafficLight>{"_on", CellType::Text, true, //
                               [](TrafficLight &field, const CellReader &cells, int at) {
                                   Codec<std::optional<QDate>>::parts[0].read(field.judgedOn, cells, at);
                               },
                               [](const TrafficLight &field, CellWriter &cells, int at) {
                                   Codec<std::optional<QDate>>::parts[0].write(field.judgedOn, cells, at);
                               }}};
};

} // namespace opi
