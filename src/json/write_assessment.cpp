#include "json/assessment_values.hpp"
#include "json/extensions.hpp"

#include <criterion19/io/assessment_json.hpp>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

/// An audit that found nothing is not the same as no audit.
Json write(AssessmentReport const& report) {
    auto object = write_stated(report);
    if (report.discrepancies && report.discrepancies->empty()) append(object, "discrepancies", Json::array());
    return object;
}

}  // namespace
}  // namespace json

std::string write_assessment(AssessmentReport const& report) {
    return json::print(json::write(report));
}
std::string write_assessment(Assessment const& assessment) {
    return write_assessment(report_on(assessment));
}

std::string write_assessments(std::vector<AssessmentReport> const& reports) {
    auto document = json::Json::object();
    json::append(document, "schema", assessments_schema);
    auto& list = json::append(document, "assessments", json::Json::array());
    for (auto const& report : reports) list.push_back(json::write(report));
    return json::print(document);
}
std::string write_assessments(std::vector<Assessment> const& assessments) {
    std::vector<AssessmentReport> reports;
    for (auto const& assessment : assessments) reports.push_back(report_on(assessment));
    return write_assessments(reports);
}

std::string assessment_schema_json() {
    // A urn has colons where the name of the form has slashes.
    std::string id = assessment_schema;
    for (auto& c : id)
        if (c == '/') c = ':';
    return json::print(
        json::schema_of<AssessmentReport>(id, {"Kết quả đánh giá theo một tiêu chuẩn", "Assessment by one standard"}));
}

}  // namespace v1
}  // namespace criterion19
