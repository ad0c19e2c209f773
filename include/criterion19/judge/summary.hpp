// Many assessments at once: several communes by requirement, and one commune over the years.
#pragma once

#include <criterion19/judge/assessment.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Why a requirement is not met or cannot be told. {0} is the name of the indicator.
enum class Reason : std::uint8_t {
    not_stated,     ///< the dossier says nothing of it
    partly_stated,  ///< not enough to tell
    happened,       ///< something happened that must not
    risen,          ///< more than the year before
    too_few,        ///< less than required
    too_many,       ///< more than allowed
    outside_period,
    denied,  ///< a fact, attestation or title that is not there
};
template <>
struct Vocabulary<Reason> {
    static constexpr Term<Reason> terms[] = {
        {Reason::not_stated, "not_stated", {"hồ sơ chưa ghi: {0}", "the dossier does not state: {0}"}},
        {Reason::partly_stated, "partly_stated", {"số liệu chưa đủ: {0}", "not enough is stated of: {0}"}},
        {Reason::happened, "happened", {"đã xảy ra: {0} lớn hơn 0", "happened: {0} above 0"}},
        {Reason::risen, "risen", {"tăng so với năm trước: {0}", "not held or reduced: {0}"}},
        {Reason::too_few, "too_few", {"chưa đủ: {0}", "too low: {0}"}},
        {Reason::too_many, "too_many", {"vượt mức: {0}", "too high: {0}"}},
        {Reason::outside_period, "outside_period", {"ngoài thời hạn: {0}", "outside its period: {0}"}},
        {Reason::denied, "denied", {"không có: {0}", "not there: {0}"}},
    };
};
static_assert(is_in_order<Reason>());

/// The reason that most of the communes share.
struct CommonReason {
    Reason reason = Reason::not_stated;
    std::string indicator;  ///< key
    std::size_t times = 0;
    BilingualText text;
};

/// How one requirement came out over many assessments.
struct RequirementSummary {
    std::string id;
    BilingualText text;
    int depth = 0;
    bool group = false;
    std::size_t outcomes[4] = {};                ///< by the number of the outcome
    boost::optional<CommonReason> not_met;       ///< commonest reason, of leaves
    boost::optional<CommonReason> undetermined;  ///< ...

    std::size_t count(Outcome outcome) const noexcept { return outcomes[static_cast<std::size_t>(outcome)]; }
};

/// Many assessments, requirement by requirement.
struct Summary {
    std::size_t assessments = 0;
    std::size_t outcomes[4] = {};          ///< of the roots
    std::vector<RequirementSummary> rows;  ///< standard by standard, in the order of their texts

    std::size_t count(Outcome outcome) const noexcept { return outcomes[static_cast<std::size_t>(outcome)]; }
};

/// How many are met, not met and undetermined for each requirement, and why most are not. Assessments under several
/// standards stand one after the other; of equally common reasons the first met is given.
Summary summary(std::vector<Assessment> const& assessments);

/// What a year means for a title that has to be kept.
enum class Standing : std::uint8_t {
    gained,         ///< met for the first time in the years given
    held,           ///< met, as the year before
    met_after_gap,  ///< met, as when last known, but the year before is not known: kept or not cannot be told
    lost,           ///< not met, after it was
    regained,       ///< met again after it was lost
    not_held,       ///< not met, nor before
    open,           ///< cannot be told
    not_assessed,   ///< a year between two others without an assessment
};
template <>
struct Vocabulary<Standing> {
    static constexpr Term<Standing> terms[] = {
        {Standing::gained, "gained", {"đạt lần đầu trong các năm được xét", "met for the first time in these years"}},
        {Standing::held, "held", {"giữ vững", "held"}},
        {Standing::met_after_gap,
         "met_after_gap",
         {"đạt, nhưng chưa rõ năm liền trước", "met, but the year before is not known"}},
        {Standing::lost, "lost", {"không giữ được", "lost"}},
        {Standing::regained, "regained", {"đạt trở lại", "regained"}},
        {Standing::not_held, "not_held", {"chưa đạt", "not met"}},
        {Standing::open, "open", {"chưa xác định", "cannot be told"}},
        {Standing::not_assessed, "not_assessed", {"không có đánh giá", "not assessed"}},
    };
};
static_assert(is_in_order<Standing>());

/// One year of a commune.
struct YearStanding {
    int year = 0;
    Standing standing = Standing::not_assessed;
    Outcome outcome = Outcome::undetermined;
    std::vector<std::string> lost;      ///< ids of rows not met this year that were met when last assessed
    std::vector<std::string> regained;  ///< ... met this year that were not
};

/// Year after year, from the first assessed to the last; years in any order. A year that is undetermined or not
/// assessed is passed over: the next one is held against the last year of which the outcome is known, and what is met
/// on both sides of such a year is not called held. Several assessments of one year count together: met where all are.
/// An outcome of "not applicable" counts as not known.
std::vector<YearStanding> maintained(std::vector<Assessment> const& assessments);

}  // namespace v1
}  // namespace criterion19
