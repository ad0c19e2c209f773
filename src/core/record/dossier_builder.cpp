// Builds a dossier: its content is checked as a whole.
#include "dossier_check.hpp"

#include <criterion19/record/dossier_builder.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace criterion19 {
inline namespace v1 {

DossierBuilder::DossierBuilder(std::int64_t year, UnitKind kind) : content_(std::make_shared<DossierContent>()) {
    content_->year = year;
    content_->kind = kind;
}

DossierBuilder::DossierBuilder(DossierContent content)
    : content_(std::make_shared<DossierContent>(std::move(content))) {}

DossierBuilder::DossierBuilder(Dossier const& dossier)
    : content_(std::make_shared<DossierContent>(dossier.content())) {}

DossierBuilder::DossierBuilder(DossierBuilder const& other)
    : content_(std::make_shared<DossierContent>(*other.content_)) {}

DossierBuilder::DossierBuilder(DossierBuilder&& other) noexcept = default;

DossierBuilder& DossierBuilder::operator=(DossierBuilder other) noexcept {
    content_ = std::move(other.content_);
    return *this;
}

DossierBuilder::~DossierBuilder() = default;

DossierBuilder& DossierBuilder::place(std::string name, std::string district, std::string province) {
    content_->place.name = std::move(name);
    content_->place.district = std::move(district);
    content_->place.province = std::move(province);
    return *this;
}

DossierBuilder& DossierBuilder::total(Total which, Quantity value) {
    content_->totals.set(which, std::move(value));
    return *this;
}

DossierBuilder& DossierBuilder::flag(Flag which, bool value) {
    content_->flags.set(which, value);
    return *this;
}

DossierBuilder& DossierBuilder::figure(CountKind of, std::int64_t year, Quantity count) {
    content_->figures.push_back({of, year, std::move(count)});
    return *this;
}

DossierBuilder& DossierBuilder::attest(Matter matter, bool holds, IssuerKind by) {
    Attestation attestation;
    attestation.matter = matter;
    attestation.holds = holds;
    attestation.by.kind = by;
    content_->attestations.push_back(std::move(attestation));
    return *this;
}

Added<Document> DossierBuilder::add_document(std::string id, DocumentType type, std::string number) {
    Document document;
    document.id = DocumentId(std::move(id));
    document.type = type;
    document.number = std::move(number);
    content_->documents.push_back(std::move(document));
    return {content_, &DossierContent::documents};
}

Added<Unit> DossierBuilder::add_unit(std::string id, UnitKind kind, std::string name) {
    Unit unit;
    unit.id = UnitId(std::move(id));
    unit.kind = kind;
    unit.name = std::move(name);
    content_->units.push_back(std::move(unit));
    return {content_, &DossierContent::units};
}

Result<Dossier> DossierBuilder::build() const& {
    auto errors = detail::DossierCheck(*content_).run();
    if (!errors.empty()) return errors;
    return Dossier(*content_);
}

Result<Dossier> DossierBuilder::build() && {
    auto errors = detail::DossierCheck(*content_).run();
    if (!errors.empty()) return errors;
    return Dossier(std::move(*content_));
}

}  // namespace v1
}  // namespace criterion19
