// Builds a dossier and reports everything that is wrong with it at once.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/record/detail/dossier_check.hpp>
#include <criterion19/record/dossier.hpp>

#include <cstdint>
#include <string>
#include <utility>

namespace criterion19 {
inline namespace v1 {

/// Collects the content of a dossier; `build` checks it.
///
///     DossierBuilder builder(2018);
///     builder.content().place = {"Tân Phước", "La Gi", "Bình Thuận"};
///     auto& resolution = builder.add_document("nq67", DocumentType::resolution, "67-NQ/ĐU");
///     resolution.date = Date(2018, 1, 25);
///     builder.total(Total::households, 3013);
///     Result<Dossier> dossier = builder.build();
class DossierBuilder {
public:
    explicit DossierBuilder(std::int64_t year, UnitKind kind = UnitKind::commune) {
        content_.year = year;
        content_.kind = kind;
    }
    explicit DossierBuilder(DossierContent content) : content_(std::move(content)) {}
    /// Starts from a finished dossier, to change it.
    explicit DossierBuilder(Dossier const& dossier) : content_(dossier.content()) {}

    DossierContent& content() noexcept { return content_; }

    DossierBuilder& total(Total which, Quantity value) {
        content_.totals.set(which, std::move(value));
        return *this;
    }
    DossierBuilder& flag(Flag which, bool value) {
        content_.flags.set(which, value);
        return *this;
    }
    DossierBuilder& figure(CountKind of, std::int64_t year, Quantity count) {
        content_.figures.push_back({of, year, std::move(count)});
        return *this;
    }
    DossierBuilder& attest(Matter matter, bool holds, IssuerKind by) {
        Attestation attestation;
        attestation.matter = matter;
        attestation.holds = holds;
        attestation.by.kind = by;
        content_.attestations.push_back(std::move(attestation));
        return *this;
    }
    /// The new document, to be filled in further; valid until the next one is added.
    Document& add_document(std::string id, DocumentType type, std::string number) {
        Document document;
        document.id = DocumentId(std::move(id));
        document.type = type;
        document.number = std::move(number);
        content_.documents.push_back(std::move(document));
        return content_.documents.back();
    }
    /// The new unit; valid until the next one is added.
    Unit& add_unit(std::string id, UnitKind kind, std::string name) {
        Unit unit;
        unit.id = UnitId(std::move(id));
        unit.kind = kind;
        unit.name = std::move(name);
        content_.units.push_back(std::move(unit));
        return content_.units.back();
    }

    /// The dossier, or every fault with the JSON pointer of its place: ids used twice, references that point nowhere,
    /// years, counts and texts outside their bounds. Statements that contradict each other are no fault.
    Result<Dossier> build() const&;
    Result<Dossier> build() &&;

private:
    DossierContent content_;
};

inline Result<Dossier> DossierBuilder::build() const& {
    auto errors = detail::DossierCheck(content_).run();
    if (!errors.empty()) return errors;
    return Dossier(content_);
}

inline Result<Dossier> DossierBuilder::build() && {
    auto errors = detail::DossierCheck(content_).run();
    if (!errors.empty()) return errors;
    return Dossier(std::move(content_));
}

}  // namespace v1
}  // namespace criterion19
