// The dossier: all that a commune files for one year of assessment. Immutable once built.
#pragma once

#include <criterion19/record/activity.hpp>
#include <criterion19/record/claim.hpp>
#include <criterion19/record/incident.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Version of the dossier's JSON form.
inline constexpr char const* dossier_schema = "criterion19/dossier/1";

/// Title and rating of a force for the year (danh hiệu, mức đánh giá).
struct ForceRecord {
    Force force = Force::commune_police;
    boost::optional<EmulationTitle> title;
    boost::optional<Rating> rating;
    boost::optional<NotRated> not_rated;  ///< why there is no rating yet
    Origin origin;
};

/// A defence target of the year (chỉ tiêu quốc phòng): enlistment, training, reserve.
struct DefenceTarget {
    std::string name;
    Quantity assigned;
    Quantity achieved;
};

/// A count, 0 or 1 for a flag, or a percentage: 85 is 85 %.
struct MeasuredQuantity : Quantity {
    bool in_hundredths = false;  ///< a percentage in hundredths: 8550 is 85.5 %

    using Quantity::Quantity;
};

/// A value of an indicator itself, as a form asks for it: of one that a standard file declares, or of a built-in one
/// beside the records that it is measured by. Matters enter by attestations alone.
struct StatedMeasurement {
    std::string indicator;  ///< its key
    MeasuredQuantity value;
    boost::optional<Date> date;  ///< of a date indicator
};

/// What is known of one unit: the commune itself, or a hamlet, agency, enterprise or school inside it.
struct UnitFacts {
    UnitFacts();
    UnitFacts(UnitFacts const&);
    UnitFacts(UnitFacts&&) noexcept;
    UnitFacts& operator=(UnitFacts const&);
    UnitFacts& operator=(UnitFacts&&) noexcept;
    ~UnitFacts();

    TermMap<Total, Quantity> totals;
    TermMap<Flag, StatedFlag> flags;
    std::vector<Document> documents;
    std::vector<Registration> registrations;
    std::vector<NotIssued> not_issued;
    std::vector<MilitiaRegistration> militia_registrations;
    std::vector<Pledge> pledges;
    std::vector<Recognition> recognitions;
    std::vector<Attestation> attestations;
    std::vector<Meeting> meetings;
    std::vector<MovementModel> models;
    std::vector<ForceRecord> forces;
    std::vector<Figure> figures;
    std::vector<Incident> incidents;
    std::vector<RegisterScope> registers;  ///< for what `incidents` is complete
    std::vector<DefenceTarget> defence_targets;
    std::vector<Commendation> commendations;
    std::vector<Participant> participants;
    std::vector<StatedMeasurement> measurements;
};

/// A unit inside the commune, with its own facts.
struct Unit : UnitFacts {
    UnitId id;
    UnitKind kind = UnitKind::hamlet;
    std::string name;
    std::string code;            ///< mã số; may be empty
    std::string former_commune;  ///< xã cũ, which tells "Thôn 1" from another "Thôn 1" after a merger; may be empty
};

/// Where the commune lies (nơi), and its administrative codes.
struct Place {
    std::string name;
    std::string district;  ///< until 30/06/2025
    std::string province;
    std::string code;      ///< mã đơn vị hành chính at the time of the dossier
    std::string old_code;  ///< mã trước sắp xếp
};

/// A commune that was merged into this one, with its figures of earlier years.
struct Predecessor {
    Place place;
    std::vector<Figure> figures;
};

/// A text from which values were taken.
struct Source {
    std::string id;
    std::string title;
    std::string publisher;
    boost::optional<Date> date;
};

/// A value of the user's own (a key that begins with `x-`), kept as it was written.
struct Extension {
    std::string path;  ///< JSON pointer of the value, inside an object of the dossier: "/documents/0/x-shelf"
    std::string json;
};

/// Everything in a dossier, open for editing: what `DossierBuilder` checks and `Dossier` then holds unchangeably.
struct DossierContent : UnitFacts {
    DossierContent();
    DossierContent(DossierContent const&);
    DossierContent(DossierContent&&) noexcept;
    DossierContent& operator=(DossierContent const&);
    DossierContent& operator=(DossierContent&&) noexcept;
    ~DossierContent();

    std::int64_t year = 0;  ///< năm xét
    UnitKind kind = UnitKind::commune;
    Place place;
    Basis basis = Basis::reported;  ///< of every value that does not say its own
    std::vector<Source> sources;
    std::vector<Unit> units;
    std::vector<Claim> claims;
    std::vector<Predecessor> predecessors;
    boost::optional<bool> predecessors_complete;        ///< these are all communes that were merged into it
    boost::optional<bool> earlier_figures_of_old_area;  ///< its own figures of earlier years are of the old boundary
    boost::optional<Date> party_term_end;               ///< last day of the term of the commune's Party committee
    std::vector<Extension> extensions;
};

/// A checked dossier (hồ sơ). Copies share their content; it may be read from any number of threads.
class Dossier {
public:
    DossierContent const& content() const noexcept { return *content_; }
    DossierContent const* operator->() const noexcept { return content_.get(); }

    int year() const noexcept { return static_cast<int>(content_->year); }

private:
    friend class DossierBuilder;
    explicit Dossier(DossierContent content);

    std::shared_ptr<DossierContent const> content_;
};

/// Basis of a value inside `dossier`.
inline Basis basis_of(DossierContent const& dossier, Origin const& origin) noexcept {
    return origin.basis.get_value_or(dossier.basis);
}

}  // namespace v1
}  // namespace criterion19
