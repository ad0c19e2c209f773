// Builds a dossier and reports everything that is wrong with it at once.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/record/dossier.hpp>

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Longest id and text of a dossier in bytes.
inline constexpr std::size_t max_id_bytes = 100;
inline constexpr std::size_t max_text_bytes = 20'000;

/// A record that a builder has taken in, to be filled in further. It stays good while others are added, and keeps what
/// it belongs to; records must not be removed from the builder's content while one is held.
///
///     auto const plan = builder.add_document("kh16", DocumentType::plan, "16/KH-UBND");
///     plan->date = day(2018, 2, 6);
template <class Record>
class Added {
public:
    Added(std::shared_ptr<DossierContent> content, std::vector<Record> DossierContent::*list) noexcept
        : content_(std::move(content)), list_(list), index_((*content_.*list_).size() - 1) {}

    Record& operator*() const noexcept {
        return assert(index_ < (*content_.*list_).size()), (*content_.*list_)[index_];
    }
    Record* operator->() const noexcept { return &**this; }

private:
    std::shared_ptr<DossierContent> content_;
    std::vector<Record> DossierContent::*list_;
    std::size_t index_;
};

/// Collects the content of a dossier; `build` checks it.
///
///     DossierBuilder builder(2018);
///     builder.place("Tân Phước", "La Gi", "Bình Thuận").total(Total::households, 3013);
///     auto const resolution = builder.add_document("nq67", DocumentType::resolution, "67-NQ/ĐU");
///     resolution->date = day(2018, 1, 25);
///     Result<Dossier> dossier = builder.build();
class DossierBuilder {
public:
    explicit DossierBuilder(std::int64_t year, UnitKind kind = UnitKind::commune);
    explicit DossierBuilder(DossierContent content);
    /// Starts from a finished dossier, to change it.
    explicit DossierBuilder(Dossier const& dossier);
    DossierBuilder(DossierBuilder const& other);
    DossierBuilder(DossierBuilder&& other) noexcept;
    DossierBuilder& operator=(DossierBuilder other) noexcept;
    ~DossierBuilder();

    /// All that was collected, open for any change.
    DossierContent& content() noexcept { return *content_; }

    /// Name of the unit, of its district (until 30/06/2025) and of its province.
    DossierBuilder& place(std::string name, std::string district = {}, std::string province = {});
    DossierBuilder& total(Total which, Quantity value);
    DossierBuilder& flag(Flag which, bool value);
    DossierBuilder& figure(CountKind of, std::int64_t year, Quantity count);
    DossierBuilder& attest(Matter matter, bool holds, IssuerKind by);
    /// The new document, to be filled in further.
    Added<Document> add_document(std::string id, DocumentType type, std::string number);
    /// The new unit.
    Added<Unit> add_unit(std::string id, UnitKind kind, std::string name);

    /// The dossier, or every fault with the JSON pointer of its place: ids used twice, references that point nowhere,
    /// years, counts and texts outside their bounds. Statements that contradict each other are no fault.
    Result<Dossier> build() const&;
    /// The same; the builder is empty afterwards.
    Result<Dossier> build() &&;

private:
    std::shared_ptr<DossierContent> content_;  ///< shared with the records that were given out, never with a copy
};

}  // namespace v1
}  // namespace criterion19
