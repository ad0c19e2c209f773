// Lines of facts, as JSON and as CSV, of any bytes: the short way of the JSON reader gives what the long way gives, and
// what is taken is JSON, or text, as a whole.
#include "json/scanner.hpp"
#include "require.hpp"

#include <criterion19/io/facts_text.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/standards/tt124_2021.hpp>
#include <criterion19/standards/tt23_2012.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace criterion19;

namespace {

FactsKeys const& keys_of(Standard const& standard) {
    static FactsKeys const older(standards::tt23_2012_commune);
    static FactsKeys const newer(standards::tt124_2021_commune);
    return &standard == &standards::tt23_2012_commune ? older : newer;
}

/// One reads what the other leaves unread.
FactsKeys const* choose(FactsHead const& head) {
    if (head.year == 0 && head.province.empty()) return nullptr;
    return &keys_of(head.year != 0 && head.year < 2022 ? standards::tt23_2012_commune : standards::tt124_2021_commune);
}

struct Read {
    Errors errors;
    FactsHead head;
    std::vector<Interval> slots;
};

Read read_json(std::string const& line) {
    static FactsJsonReader reader(choose);
    Read out;
    auto const text = line + std::string(FactsJsonReader::padding, '}');
    out.errors = reader.read(std::string_view(text).substr(0, line.size()), out.head, out.slots);
    return out;
}

void check_taken(Read const& read) {
    auto const* const keys = choose(read.head);
    require_text(read.head.commune);
    require_text(read.head.province);
    if (keys == nullptr) return;
    require(read.slots.size() == keys->size());
    for (std::size_t i = 0; i < read.slots.size(); ++i)
        require(keys->domain(i).lo <= read.slots[i].lo && read.slots[i].lo <= read.slots[i].hi &&
                read.slots[i].hi <= keys->domain(i).hi);
}

void check_json(std::string const& line) {
    auto const as_written = read_json(line);
    auto const spaced = read_json(" " + line);
    require(as_written.errors.size() == spaced.errors.size());
    for (std::size_t i = 0; i < spaced.errors.size(); ++i) {
        auto const& a = as_written.errors[i];
        auto const& b = spaced.errors[i];
        require(a.code == b.code && a.path == b.path && a.message == b.message && a.column + 1 == b.column);
        require(a.code != ErrorCode::internal);
    }
    if (!spaced.errors.empty()) return;
    require(as_written.head.commune == spaced.head.commune && as_written.head.province == spaced.head.province);
    require(as_written.head.year == spaced.head.year && as_written.slots == spaced.slots);
    require(!json::scan(line).fault);
    check_taken(as_written);
}

/// Every row of a table, each as a whole: rows and what separates them are all of the text.
void check_csv(std::string_view header, std::string_view text) {
    auto reader = FactsCsvReader::open(header, keys_of(standards::tt124_2021_commune), choose);
    if (!reader) return require(!reader.errors().empty());
    for (auto const& name : reader->others()) require_text(name);
    auto const separator = csv_separator(header);
    for (std::size_t at = 0;;) {
        auto const end = end_of_csv_record(text, at, separator);
        require(at <= end.position && end.position <= text.size());
        require(end.found ? text[end.position] == '\n' && !end.in_quotes : end.position == text.size());
        Read read;
        read.errors = reader->read(text.substr(at, end.position - at), read.head, read.slots);
        for (auto const& error : read.errors) require(error.line > 0 && error.code != ErrorCode::internal);
        if (read.errors.empty()) {
            check_taken(read);
            require(reader->other_cells().size() == reader->others().size());
        }
        if (!end.found) break;
        at = end.position + 1;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string const bytes(reinterpret_cast<char const*>(data), size);
    auto const end = bytes.find('\n');
    auto const first = std::string_view(bytes).substr(0, end);
    if (end == std::string::npos)
        check_json(bytes);
    else
        check_csv(first, std::string_view(bytes).substr(end + 1));
    return 0;
}
