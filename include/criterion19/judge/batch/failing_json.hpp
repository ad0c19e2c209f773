// What is wrong with each of many communes, as JSON that is appended to a buffer: for services and files that want more
// than ids and less than the full explanation.
#pragma once

#include <criterion19/judge/batch/columns.hpp>
#include <criterion19/judge/batch/outcomes.hpp>
#include <criterion19/judge/threshold.hpp>
#include <criterion19/law/domains.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>
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
/// since 1970-01-01, percentages hundredths. Made once for a standard and its parameters, which it borrows; any number
/// of threads may write with it.
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
                std::string& out) const {
        auto const begin = out.size();
        out.resize(begin + room(rows.size()));
        auto const* end = put(columns, planes, commune, rows, &out[begin]);
        out.resize(static_cast<std::size_t>(end - out.data()));
    }

    /// Bytes that must be free where `put` writes that many rows: more than it will need.
    std::size_t room(std::size_t rows) const noexcept { return rows * longest_ + 2 + one_move; }
    /// The same into storage of the caller, without allocating; returns where the text ends.
    char* put(Columns const& columns, OutcomePlanes const& planes, std::size_t commune, View<std::uint16_t> rows,
              char* to) const noexcept;

private:
    static constexpr std::size_t one_move = 64;

    /// A text that is copied in one move where it is short, as nearly all are; behind the copy there must be room for
    /// `one_move` bytes.
    class Piece {
    public:
        Piece() = default;
        explicit Piece(std::string text) : size_(text.size()), text_(std::move(text)) { text_.copy(head_, one_move); }
        char* put(char* to) const noexcept {
            std::memcpy(to, head_, one_move);
            if (size_ > one_move) std::memcpy(to, text_.data(), size_);
            return to + size_;
        }
        std::size_t size() const noexcept { return size_; }
        char const* head() const noexcept { return head_; }

    private:
        char head_[one_move] = {};
        std::size_t size_ = 0;
        std::string text_;
    };

    struct Row {
        Piece begin[2];  ///< everything up to the value, by whether the row is not met
        Piece whole;     ///< the value where nothing is known
        Piece end;       ///< what follows the value, where that is always the same
        std::size_t subject = 0;
        int other = -1;
        Interval domain;
        Interval other_domain;
        Threshold threshold;
    };

    char* put_number(std::int64_t value, char* to) const noexcept {
        if (value < 0 || value >= small_numbers) return std::to_chars(to, to + longest_number, value).ptr;
        auto const* four = &small_[4 * static_cast<std::size_t>(value)];
        std::memcpy(to, four, 4);
        return to + four[3];
    }
    char* put_interval(Interval value, char* to) const noexcept;
    char* put_value(Row const& row, Interval value, char* to) const noexcept;
    char* put_other(Threshold const& threshold, Interval other, char* to) const noexcept;

    static constexpr std::int64_t small_numbers = 1000;
    static constexpr std::size_t longest_number = 20;
    static constexpr std::size_t longest_interval = 2 * longest_number + 3;

    std::vector<Row> rows_;    ///< one a row of the standard; those of groups are empty
    std::size_t longest_ = 0;  ///< no row becomes longer
    std::string small_;        ///< the digits of every small number, the fourth byte how many they are
    Piece other_{",\"other\":"};
    Piece threshold_{",\"threshold\":"};
};

// Implementation.

inline FailingJson::FailingJson(Standard const& standard, View<ParameterValue> parameters)
    : rows_(standard.rows.size()) {
    for (std::int64_t number = 0; number < small_numbers; ++number) {
        auto digits = std::to_string(number);
        auto const count = static_cast<char>(digits.size());
        digits.resize(3);
        small_ += digits + count;
    }
    small_.resize(small_.size() + one_move);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (is_group(standard.rows[i].test)) continue;
        auto& row = rows_[i];
        for (bool const failed : {false, true}) {
            auto const outcome = key_of(failed ? Outcome::not_met : Outcome::undetermined);
            // Ids are ASCII without anything that JSON escapes: `validate` sees to it.
            row.begin[failed ? 1 : 0] = Piece("{\"id\":\"" + std::string(standard.rows[i].id) + "\",\"outcome\":\"" +
                                              std::string(outcome) + "\",\"value\":");
        }
        row.subject = static_cast<std::size_t>(subject_slot(standard, i, parameters));
        row.domain = domain_of(standard, standard.indicators[row.subject]);
        char whole[longest_interval + one_move];
        row.whole = Piece(std::string(whole, static_cast<std::size_t>(put_interval(row.domain, whole) - whole)));
        row.other = standard.links[i].other;
        row.threshold = threshold_of(standard, i, parameters);
        std::string end = "}";
        if (row.other >= 0)
            row.other_domain = domain_of(standard, standard.indicators[static_cast<std::size_t>(row.other)]);
        else if (auto const threshold = row.threshold.value(boost::none))
            end = ",\"threshold\":" + std::to_string(*threshold) + "}";
        row.end = Piece(end);
        auto room = 1 + row.begin[0].size() + longest_interval + row.end.size();
        if (row.other >= 0) room += other_.size() + longest_interval + threshold_.size() + longest_number;
        if (longest_ < room) longest_ = room;
    }
}

inline char* FailingJson::put_interval(Interval value, char* to) const noexcept {
    if (value.exact()) return put_number(value.lo, to);
    *to++ = '[';
    to = put_number(value.lo, to);
    *to++ = ',';
    to = put_number(value.hi, to);
    *to++ = ']';
    return to;
}

/// One number that is small, or nothing known, is nearly always the case, and which of the two cannot be foreseen: the
/// processor copies from one of two places without having to guess.
inline char* FailingJson::put_value(Row const& row, Interval value, char* to) const noexcept {
    auto const is_small = static_cast<std::uint64_t>(value.lo) < static_cast<std::uint64_t>(small_numbers);
    bool const nothing = value == row.domain;
    if (row.whole.size() > one_move || (!nothing && !(value.exact() && is_small))) return put_interval(value, to);
    auto const* digits = &small_[is_small ? 4 * static_cast<std::size_t>(value.lo) : 0];
    auto const* from = nothing ? row.whole.head() : digits;
    auto const size = nothing ? row.whole.size() : static_cast<std::size_t>(digits[3]);
    std::memcpy(to, from, one_move / 2);
    std::memcpy(to + one_move / 2, from + one_move / 2, one_move / 2);
    return to + size;
}

/// What follows the value where it is compared with another one.
inline char* FailingJson::put_other(Threshold const& threshold, Interval other, char* to) const noexcept {
    to = put_interval(other, other_.put(to));
    return other.exact() ? put_number(threshold.of(other.lo), threshold_.put(to)) : to;
}

inline char* FailingJson::put(Columns const& columns, OutcomePlanes const& planes, std::size_t commune,
                              View<std::uint16_t> rows, char* to) const noexcept {
    *to++ = '[';
    for (std::size_t k = 0; k < rows.size(); ++k) {
        auto const i = rows[k];
        auto const& row = rows_[i];
        *to = ',';
        to += k > 0 ? 1 : 0;
        to = row.begin[planes.f(i)[commune / 64] >> commune % 64 & 1U].put(to);
        auto const& subject = columns.columns[row.subject];
        detail::fetch_ahead(subject, commune + 128);
        to = put_value(row, interval_at(subject, row.domain, commune), to);
        if (row.other >= 0) {
            auto const& column = columns.columns[static_cast<std::size_t>(row.other)];
            to = put_other(row.threshold, interval_at(column, row.other_domain, commune), to);
        }
        to = row.end.put(to);
    }
    *to++ = ']';
    return to;
}

}  // namespace v1
}  // namespace criterion19
