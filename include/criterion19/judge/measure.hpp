// Measuring: from a dossier to facts, the values of everything that a standard reads.
#pragma once

#include <criterion19/judge/facts.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/record/dossier.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// What is measured: the commune of the dossier, or one unit inside it.
struct Subject {
    UnitFacts const* facts = nullptr;
    UnitKind kind = UnitKind::commune;
    std::string path;  ///< JSON pointer; "" is the dossier itself

    static Subject whole(Dossier const& dossier) { return {&dossier.content(), dossier->kind, {}}; }
    static Subject unit(Dossier const& dossier, std::size_t index) {
        return {&dossier->units[index], dossier->units[index].kind, "/units/" + std::to_string(index)};
    }
};

/// Measures everything that `standard` reads, on `as_of`, for the whole dossier or a unit inside it. Parameters are
/// those of `resolve_parameters` for the same standard, layers and day.
Facts measure(Dossier const& dossier, Subject const& subject, Standard const& standard,
              ParameterValues const& parameters, Day as_of, std::vector<ParameterLayer> const& layers = {});
Facts measure(Dossier const& dossier, Standard const& standard, ParameterValues const& parameters, Day as_of,
              std::vector<ParameterLayer> const& layers = {});

/// The same values, one for each indicator of the standard, without evidence and reasons: many times faster.
std::vector<Interval> measured_values(Dossier const& dossier, Subject const& subject, Standard const& standard,
                                      ParameterValues const& parameters, Day as_of,
                                      std::vector<ParameterLayer> const& layers = {});
std::vector<Interval> measured_values(Dossier const& dossier, Standard const& standard,
                                      ParameterValues const& parameters, Day as_of,
                                      std::vector<ParameterLayer> const& layers = {});

/// Why a document does or does not serve a purpose.
enum class DocumentFit : std::uint8_t {
    fits,
    undated,         ///< it would, but carries no date
    outside_period,  ///< dated outside the period asked for
    wrong_year,      ///< says that it is for another year
    wrong_type,
    wrong_issuer,
    wrong_topic,
    unclear,      ///< type, issuer or topic is not stated
    only_cited,   ///< named in another text, not in the dossier itself
    after_as_of,  ///< dated after the day of assessment
    only_meant,   ///< a plan for the act that is asked for, not the act
};
template <>
struct Vocabulary<DocumentFit> {
    static constexpr Term<DocumentFit> terms[] = {
        {DocumentFit::fits, "fits", {"đáp ứng", "fits"}},
        {DocumentFit::undated, "undated", {"không ghi ngày ban hành", "carries no date"}},
        {DocumentFit::outside_period, "outside_period", {"ngày ban hành ngoài thời hạn", "dated outside the period"}},
        {DocumentFit::wrong_year, "wrong_year", {"là văn bản của năm khác", "is for another year"}},
        {DocumentFit::wrong_type, "wrong_type", {"không đúng loại văn bản", "is of another type"}},
        {DocumentFit::wrong_issuer, "wrong_issuer", {"không đúng cơ quan ban hành", "is issued by another body"}},
        {DocumentFit::wrong_topic, "wrong_topic", {"nội dung khác", "is about something else"}},
        {DocumentFit::unclear,
         "unclear",
         {"chưa rõ loại, cơ quan ban hành hoặc nội dung", "its type, issuer or topic is not stated"}},
        {DocumentFit::only_cited,
         "only_cited",
         {"chỉ được viện dẫn, không có trong hồ sơ", "is only cited, not in the dossier"}},
        {DocumentFit::after_as_of,
         "after_as_of",
         {"ban hành sau ngày đánh giá", "is dated after the day of assessment"}},
        {DocumentFit::only_meant,
         "only_meant",
         {"là văn bản về việc đăng ký, chưa phải ngày đã tổ chức đăng ký",
          "is a paper on the registration, not the day on which it was held"}},
    };
};
static_assert(is_in_order<DocumentFit>());

/// One record that was looked at for a purpose.
struct DocumentCandidate {
    std::string path;  ///< JSON pointer
    BilingualText name;
    DocumentFit fit = DocumentFit::fits;
    boost::optional<Date> date;
    std::string quote;
    Basis basis = Basis::reported;
};

/// Every document and registration that could be meant for `role`, each with why it does or does not fit.
std::vector<DocumentCandidate> documents_for(Dossier const& dossier, DocumentRole role, Standard const& standard,
                                             ParameterValues const& parameters, Day as_of);

}  // namespace v1
}  // namespace criterion19
