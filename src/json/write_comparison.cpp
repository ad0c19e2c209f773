#include "json/comparison_fields.hpp"

namespace criterion19 {
inline namespace v1 {

std::string write_comparison(ComparisonReport const& report) {
    return json::print(json::write_stated(report));
}

std::string comparison_schema_json() {
    return json::written_schema<ComparisonReport>(comparison_schema,
                                                  {"So sánh hai kết quả đánh giá", "Two assessments compared"});
}

}  // namespace v1
}  // namespace criterion19
