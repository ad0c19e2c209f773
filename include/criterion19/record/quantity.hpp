// Stated values: what a dossier says of a number, and where it has it from.
#pragma once

#include <criterion19/base/interval.hpp>
#include <criterion19/base/unit_terms.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Where a value comes from.
struct Origin {
    boost::optional<Basis> basis;               ///< absent: the basis of the whole dossier
    std::string source;                         ///< id of an entry of the dossier's `sources`; may be empty
    std::string quote;                          ///< the sentence that states the value, word for word; may be empty
    boost::optional<std::int64_t> quote_begin;  ///< byte offset of the quote in that source
    boost::optional<std::int64_t> quote_end;    ///< one past its last byte
};

/// A count: exactly known, bounded ("ít nhất 17", "hơn 300"), or not given although its record is there.
struct Quantity {
    Interval interval;
    Origin origin;

    Quantity() = default;
    Quantity(std::int64_t exact) : interval(exactly(exact)) {}  // NOLINT: a number is a quantity
    Quantity(Interval bounds) : interval(bounds) {}             // NOLINT
};

/// A yes-or-no value.
struct StatedFlag {
    bool value = false;
    Origin origin;

    StatedFlag() = default;
    StatedFlag(bool stated) : value(stated) {}  // NOLINT
};

/// Values by the terms of a vocabulary, in the order in which they were stated; a term may occur once.
template <class E, class Value>
class TermMap {
public:
    using value_type = std::pair<E, Value>;

    Value const* find(E key) const noexcept {
        for (auto const& entry : entries_)
            if (entry.first == key) return &entry.second;
        return nullptr;
    }
    /// States `value`, in the place of an earlier one.
    void set(E key, Value value) {
        for (auto& entry : entries_) {
            if (entry.first != key) continue;
            entry.second = std::move(value);
            return;
        }
        entries_.emplace_back(key, std::move(value));
    }
    void erase(E key) {
        for (auto entry = entries_.begin(); entry != entries_.end(); ++entry) {
            if (entry->first != key) continue;
            entries_.erase(entry);
            return;
        }
    }

    void reserve(std::size_t count) { entries_.reserve(count); }

    auto begin() const noexcept { return entries_.begin(); }
    auto end() const noexcept { return entries_.end(); }
    bool empty() const noexcept { return entries_.empty(); }
    std::size_t size() const noexcept { return entries_.size(); }

private:
    std::vector<value_type> entries_;
};

}  // namespace v1
}  // namespace criterion19
