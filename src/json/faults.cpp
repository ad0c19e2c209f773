#include "json/faults.hpp"

#include "json/characters.hpp"

#include <criterion19/io/json.hpp>

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace json {

namespace {

/// The pointer with each of its steps shortened: keys that nobody knows can have any length.
std::string shorten_steps(std::string const& pointer) {
    if (pointer.size() <= 200) return pointer;
    std::string out;
    std::size_t begin = 0;
    while (begin < pointer.size()) {
        auto const end = std::min(pointer.find('/', begin + 1), pointer.size());
        out += shorten(std::string_view(pointer).substr(begin, end - begin));
        begin = end;
    }
    return out;
}

}  // namespace

std::vector<std::uint32_t> ordinals_of(Path const& at) {
    std::vector<std::uint32_t> ordinals;
    for (auto const* step = &at; step->parent() != nullptr; step = step->parent()) ordinals.push_back(step->ordinal());
    std::reverse(ordinals.begin(), ordinals.end());
    return ordinals;
}

void Faults::add(ErrorCode code, Path const& at, std::vector<BilingualText> const& arguments, Side side) {
    static_assert(max_listed == max_faults);
    if (full()) return;
    Found found;
    found.error = make_error(code, shorten_steps(at.pointer()), arguments);
    found.spot.ordinals = ordinals_of(at);
    found.spot.at_key = side == Side::key;
    silence(found.error.path);
    keep(std::move(found));
}

void Faults::add(Error error, std::vector<std::uint32_t> ordinals) {
    if (full()) return;
    Found found;
    found.error = std::move(error);
    found.spot.ordinals = std::move(ordinals);
    keep(std::move(found));
}

bool Faults::is_silenced(std::string const& pointer) const {
    return std::find(silenced_.begin(), silenced_.end(), pointer) != silenced_.end();
}

Errors Faults::in_order(std::string_view text) {
    std::stable_sort(found_.begin(), found_.end(),
                     [](Found const& a, Found const& b) { return comes_first(a.spot, b.spot); });
    std::vector<Spot*> spots;
    for (auto& found : found_) spots.push_back(&found.spot);
    locate(text, spots);

    Errors errors;
    LineCounter lines(text);
    for (auto& found : found_) {
        if (errors.size() == max_faults) {
            errors.push_back(make_error(ErrorCode::too_many_faults, {}, {std::to_string(max_faults)}));
            break;
        }
        lines.place(found.error, found.spot.offset);
        errors.push_back(std::move(found.error));
    }
    return errors;
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
