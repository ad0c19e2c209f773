// What a dossier is made of, copied, moved and destroyed in one place.
#include <criterion19/record/dossier.hpp>

#include <memory>
#include <utility>

namespace criterion19 {
inline namespace v1 {

UnitFacts::UnitFacts() = default;
UnitFacts::UnitFacts(UnitFacts const&) = default;
UnitFacts::UnitFacts(UnitFacts&&) noexcept = default;
UnitFacts& UnitFacts::operator=(UnitFacts const&) = default;
UnitFacts& UnitFacts::operator=(UnitFacts&&) noexcept = default;
UnitFacts::~UnitFacts() = default;

DossierContent::DossierContent() = default;
DossierContent::DossierContent(DossierContent const&) = default;
DossierContent::DossierContent(DossierContent&&) noexcept = default;
DossierContent& DossierContent::operator=(DossierContent const&) = default;
DossierContent& DossierContent::operator=(DossierContent&&) noexcept = default;
DossierContent::~DossierContent() = default;

Dossier::Dossier(DossierContent content) : content_(std::make_shared<DossierContent const>(std::move(content))) {}

}  // namespace v1
}  // namespace criterion19
