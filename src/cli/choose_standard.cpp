#include "cli/choose_standard.hpp"

#include "cli/command_options.hpp"

#include <criterion19/standards/catalogue.hpp>

#include <utility>

namespace criterion19::cli {

Result<std::vector<Choice>> choose_standards(std::string const& id, Date const& as_of, UnitKind kind) {
    std::vector<Choice> choices;
    if (id == "all") {
        for (auto const* standard : standards::in_force(as_of, kind))
            if (!standard->rows.empty()) choices.push_back({standard, {}});
        if (choices.empty()) return make_error(ErrorCode::no_standard_in_force, {}, {print_date(as_of)});
        return choices;
    }
    if (!id.empty()) {
        auto const standard = find_standard(id);
        if (!standard) return standard.errors();
        return std::vector<Choice>{{*standard, {}}};
    }
    if (kind == UnitKind::commune) {
        auto const national = standards::national_criterion(as_of);
        if (national && !national->rows.empty())
            return std::vector<Choice>{
                {&*national,
                 {fill_in({"chọn tiêu chí quốc gia có hiệu lực ngày {0}; chọn khác bằng --standard",
                           "the national criterion in force on {0} was taken; choose another with --standard"},
                          {print_date(as_of)})}}};
        auto const safe = standards::safe_unit_standard(as_of, kind);
        if (national && safe)
            return std::vector<Choice>{
                {&*safe,
                 {fill_in({"nội dung chỉ tiêu của {0} chưa có trong thư viện, nên đánh giá theo {1}",
                           "the indicator texts of {0} are not available to the library, so {1} was taken"},
                          {std::string(national->id), std::string(safe->id)})}}};
    } else if (auto const safe = standards::safe_unit_standard(as_of, kind)) {
        return std::vector<Choice>{{&*safe, {}}};
    }
    return make_error(ErrorCode::no_standard_in_force, {}, {print_date(as_of)});
}

Result<Choice> choose_standard(std::string const& id, Date const& as_of, UnitKind kind) {
    auto choices = choose_standards(id == "all" ? std::string() : id, as_of, kind);
    if (!choices) return choices.errors();
    return std::move(choices->front());
}

}  // namespace criterion19::cli
