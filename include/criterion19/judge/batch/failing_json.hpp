// What is wrong with each of many communes, as JSON that is appended to a buffer: for services and files that want more
// than ids and less than the full explanation.
#pragma once

#include <criterion19/judge/batch/columns.hpp>
#include <criterion19/judge/batch/outcomes.hpp>
#include <criterion19/judge/threshold.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Writes the rows of a commune that are not met or undetermined:
///
///     [{"id":"5.4.2","outcome":"not_met","value":13,"other":20,"threshold":14},
///      {"id":"4.4.b","outcome":"undetermined","value":[0,1000000000],"threshold":0}]
///
/// `id` is the row's own; `value` is what is known of its subject and `other` of the whole or the year before, one
/// number or both bounds; `threshold` is that of `threshold_of`, left out where it is not one number. Dates are days
/// since 1970-01-01, percentages hundredths. Made once for a standard and its parameters, which it borrows; then it
/// allocates nothing but the buffer's growth.
///
///     FailingJson const text(standard, parameters);
///     for_each_failing(standard, planes, 0, columns.rows, [&](std::size_t commune, View<std::uint16_t> rows) {
///         text.append(columns, planes, commune, rows, out);
///     });
class FailingJson {
public:
    FailingJson(Standard const& standard, View<ParameterValue> parameters);

    /// Appends the array for the commune; `rows` are what `for_each_failing` or `failing` gave for it.
    void append(Columns const& columns, OutcomePlanes const& planes, std::size_t commune, View<std::uint16_t> rows,
                std::string& out) const;

private:
    struct Row {
        std::string not_met;  ///< everything up to the value
        std::string undetermined;
        std::size_t subject = 0;
        int other = -1;
        Interval domain;
        Interval other_domain;
        std::string threshold;  ///< ready, where it is always the same
        bool threshold_varies = false;
    };

    static void append_number(std::int64_t value, std::string& out) {
        char digits[24];
        auto const end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        out.append(digits, static_cast<std::size_t>(end - digits));
    }
    static void append_interval(Interval value, std::string& out) {
        if (value.exact()) return append_number(value.lo, out);
        out += '[';
        append_number(value.lo, out);
        out += ',';
        append_number(value.hi, out);
        out += ']';
    }

    Standard const& standard_;
    View<ParameterValue> parameters_;
    std::vector<Row> rows_;  ///< one a row of the standard; those of groups are empty
};

// Implementation.

inline FailingJson::FailingJson(Standard const& standard, View<ParameterValue> parameters)
    : standard_(standard), parameters_(parameters), rows_(standard.rows.size()) {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (is_group(standard.rows[i].test)) continue;
        auto& row = rows_[i];
        // Ids are ASCII without anything that JSON escapes: `validate` sees to it.
        auto const begin = "{\"id\":\"" + std::string(standard.rows[i].id) + "\",\"outcome\":\"";
        row.not_met = begin + std::string(key_of(Outcome::not_met)) + "\",\"value\":";
        row.undetermined = begin + std::string(key_of(Outcome::undetermined)) + "\",\"value\":";
        row.subject = static_cast<std::size_t>(subject_slot(standard, i, parameters));
        row.domain = domain_of(standard, standard.indicators[row.subject]);
        row.other = standard.links[i].other;
        if (row.other >= 0) {
            row.other_domain = domain_of(standard, standard.indicators[static_cast<std::size_t>(row.other)]);
            row.threshold_varies = true;
        } else if (auto const threshold = threshold_of(standard, i, parameters, boost::none)) {
            row.threshold = ",\"threshold\":" + std::to_string(*threshold);
        }
    }
}

inline void FailingJson::append(Columns const& columns, OutcomePlanes const& planes, std::size_t commune,
                                View<std::uint16_t> rows, std::string& out) const {
    out += '[';
    bool first = true;
    for (auto const i : rows) {
        auto const& row = rows_[i];
        if (!first) out += ',';
        first = false;
        out += planes.outcome(i, commune) == Outcome::not_met ? row.not_met : row.undetermined;
        append_interval(interval_at(columns.slots[row.subject], row.domain, commune), out);
        if (row.threshold_varies) {
            auto const other =
                interval_at(columns.slots[static_cast<std::size_t>(row.other)], row.other_domain, commune);
            out += ",\"other\":";
            append_interval(other, out);
            if (auto const threshold = threshold_of(standard_, i, parameters_, other)) {
                out += ",\"threshold\":";
                append_number(*threshold, out);
            }
        }
        out += row.threshold;
        out += '}';
    }
    out += ']';
}

}  // namespace v1
}  // namespace criterion19
