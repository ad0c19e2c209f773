#include "json/input.hpp"
#include "json/parsed_text.hpp"
#include "json/standard_loader.hpp"
#include "json/standard_values.hpp"

#include <criterion19/base/closest.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/standard_json.hpp>
#include <criterion19/law/loaded_standard.hpp>
#include <criterion19/law/validate.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <algorithm>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

Standard const* find_unit_standard(std::string const& id, std::string const& path, LawLoader& loader) {
    std::vector<std::string_view> ids;
    for (auto const& entry : standards::catalogue) {
        if (entry.standard->id == id) return entry.standard;
        ids.push_back(entry.standard->id);
    }
    loader.fault(ErrorCode::unknown_standard, path, {id, suggestion(id, ids)});
    return nullptr;
}

StandardParts parts_of(StandardForm const& form, LawLoader& loader) {
    StandardParts parts;
    parts.storage.push_back(loader.storage());
    loader.check_id(form.id, "._/", "/id");
    loader.read_instruments(form.instruments);
    parts.declared = loader.read_declared(form.declared);
    parts.parameters = loader.parameters(form.parameters);
    parts.head.id = loader.keep(form.id);
    parts.head.unit = form.unit;
    parts.head.title = loader.keep(form.title);
    parts.head.instrument = loader.instrument(form.instrument, "/instrument");
    parts.head.in_force = loader.period(form.in_force, "/in_force");
    if (form.reviewed_on) parts.head.reviewed_on = to_day(*form.reviewed_on);
    for (std::size_t i = 0; i < form.rows.size(); ++i)
        parts.rows.push_back(loader.row(form.rows[i], "/rows/" + std::to_string(i)));
    for (std::size_t i = 0; i < form.unit_standards.size(); ++i) {
        auto const path = "/unit_standards/" + std::to_string(i);
        if (auto const* found = find_unit_standard(form.unit_standards[i], path, loader))
            parts.unit_standards.push_back(found);
    }
    return parts;
}

/// What may be wrong only because another part could not be read.
bool may_follow(StandardFault fault) noexcept {
    return fault == StandardFault::no_rows || fault == StandardFault::missing_parent ||
           fault == StandardFault::group_without_rows || fault == StandardFault::unknown_parameter ||
           fault == StandardFault::unknown_reading || fault == StandardFault::value_not_allowed;
}

Error error_of(Standard const& standard, StandardFault fault, std::size_t i) {
    if (fault == StandardFault::no_rows || fault == StandardFault::too_many_rows)
        return make_error(ErrorCode::invalid_standard, "/rows", {std::string(standard.id), wording_of(fault)});
    auto const index = std::to_string(i);
    if (is_of_parameter(fault))
        return make_error(ErrorCode::invalid_standard, "/parameters/" + index + std::string(member_of(fault)),
                          {std::string(standard.parameters[i].key), wording_of(fault)});
    return make_error(ErrorCode::invalid_standard, "/rows/" + index + std::string(member_of(fault)),
                      {full_id(standard, standard.rows[i]), wording_of(fault)});
}

/// What `validate` finds and no earlier error explains.
void validate_into(Errors& errors, Errors const& earlier, Standard const& standard) {
    bool const is_whole = earlier.empty();
    Errors found;
    validate(standard, [&](StandardFault fault, std::size_t i) {
        if (!is_whole && may_follow(fault)) return;
        auto error = error_of(standard, fault, i);
        auto const list = is_of_parameter(fault) ? "/parameters/" : "/rows/";
        auto const whole = list + std::to_string(i);
        for (auto const& other : earlier)
            if (is_at(other, whole)) return;
        for (auto const& other : found)
            if (other.path == error.path && other.message == error.message) return;
        if (found.size() <= max_faults) found.push_back(std::move(error));
    });
    errors.insert(errors.end(), found.begin(), found.end());
}

Result<std::shared_ptr<LoadedStandard const>> read_standard_text(std::string_view text) {
    ParsedText file(text);
    if (auto const fault = file.open(standard_schema)) return *fault;
    // A list that is far too long is not worth reading row by row.
    auto const rows = file.root()["rows"];
    if (rows.error() == simdjson::SUCCESS && rows.is_array() && rows.get_array().value_unsafe().size() > max_rows)
        return file.place({make_error(
            ErrorCode::invalid_standard, "/rows",
            {std::to_string(rows.get_array().value_unsafe().size()), wording_of(StandardFault::too_many_rows)})});
    StandardForm form;
    std::vector<Extension> own_keys;
    Reading reading{file.faults(), own_keys};
    read_value(reading, file.root(), Path(), form);
    auto const unread = file.read_errors();
    if (!file.root().is_object()) return unread;

    Errors errors;
    LawLoader loader(errors);
    auto loaded = std::make_shared<LoadedStandard const>(parts_of(form, loader));
    // What was not read at all is not also said to be missing.
    errors.erase(std::remove_if(errors.begin(), errors.end(),
                                [&](Error const& error) {
                                    return std::any_of(unread.begin(), unread.end(), [&](Error const& other) {
                                        return is_at(error, other.path) && !other.path.empty();
                                    });
                                }),
                 errors.end());
    auto earlier = unread;
    earlier.insert(earlier.end(), errors.begin(), errors.end());
    validate_into(errors, earlier, loaded->standard());
    if (unread.empty() && errors.empty()) return loaded;
    return merge(unread, file.place(errors));
}

}  // namespace
}  // namespace json

Result<std::shared_ptr<LoadedStandard const>> read_standard(std::string_view text) {
    constexpr std::size_t max_bytes = std::size_t{64} << 20U;
    if (auto const fault = json::refuse(text, max_bytes)) return *fault;
    return json::read_standard_text(json::without_mark(text));
}

}  // namespace v1
}  // namespace criterion19
