// Canonical print of a document number.
#pragma once

#include <criterion19/record/document_number.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace detail {
namespace number {

/// Prints into storage of its own: no allocation.
class Printer {
public:
    explicit Printer(DocumentNumber const& number) noexcept {
        auto const family = number.family();
        bool const party = family == NumberFamily::party || family == NumberFamily::old_space ||
                           family == NumberFamily::old_law || family == NumberFamily::decree_law ||
                           (family == NumberFamily::draft && number.party_style_);
        if (family != NumberFamily::draft) put_number(number);
        if (family == NumberFamily::old_issuer) {
            put('/'), put(number.groups());
            if (number.year_ != 0) put('/'), put_digits(number.year_, 4);
            return;
        }
        if (!party && number.year_ != 0) put('/'), put_digits(number.year_, 4);
        put(party ? '-' : '/');
        put(number.type_code());
        if (!number.type_code().empty() && !number.groups().empty()) put(party ? '/' : '-');
        put(number.groups());
    }

    std::string_view text() const noexcept { return {text_, size_}; }

private:
    void put(char c) noexcept { text_[size_++] = c; }
    void put(std::string_view bytes) noexcept {
        for (char const c : bytes) put(c);
    }
    void put_digits(std::uint32_t value, unsigned width) noexcept {
        for (unsigned i = width; i-- > 0; value /= 10) text_[size_ + i] = static_cast<char>('0' + value % 10);
        size_ += width;
    }
    void put_number(DocumentNumber const& number) noexcept {
        put_digits(number.number_, number.digits_ < 2 ? 2U : number.digits_);
        if (number.letter_ != 0) put(number.letter_);
    }

    char text_[DocumentNumber::max_groups_size + 24];  // 5 digits, letter, year, code, separators
    std::size_t size_ = 0;
};

}  // namespace number
}  // namespace detail

}  // namespace v1
}  // namespace criterion19
