#pragma once

#include "core/domain/Project.h"

namespace opi {

/// A part of the innovation package: the core that the project wants to scale, or something else that must be there for
/// it to scale.
struct PackageComponent {
    Id<PackageComponent> id;
    Id<Project> project;
    LocalizedText name;
    bool isCore = false;
    bool isRequired = true;
    int position = 0;

    friend bool operator==(const PackageComponent &, const PackageComponent &) = default;
};

template <> struct Table<PackageComponent> {
    static constexpr auto name = "package_component";
    static constexpr auto parent = &PackageComponent::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &PackageComponent::id},
        Column{"project", &PackageComponent::project},
        Column{"name", &PackageComponent::name},
        Column{"is_core", &PackageComponent::isCore},
        Column{"is_required", &PackageComponent::isRequired},
        Column{"position", &PackageComponent::position},
    };
};

} // namespace opi
