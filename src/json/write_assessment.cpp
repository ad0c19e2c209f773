#include "json/assessment_values.hpp"

#include <criterion19/io/assessment_json.hpp>

namespace criterion19 {
inline namespace v1 {

std::string write_assessment(AssessmentReport const& report) {
    return json::print(json::JsonWriter<AssessmentReport>::write(report));
}
std::string write_assessment(Assessment const& assessment) {
    return write_assessment(report_on(assessment));
}

std::string assessment_schema_json() {
    return json::written_schema<AssessmentReport>(
        assessment_schema, {"Kết quả đánh giá theo một tiêu chuẩn", "Assessment by one standard"});
}

}  // namespace v1
}  // namespace criterion19
