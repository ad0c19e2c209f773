// Canonical print of a document number and what follows from its groups.
#pragma once

#include <criterion19/record/document_number.hpp>

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

inline bool DocumentNumber::admits(DocumentType type) const noexcept {
    if (family_ == NumberFamily::draft && type_ == 0) return type == DocumentType::official_letter;
    switch (family_) {
        case NumberFamily::national:
            if (type_ != 0) break;
            return type == DocumentType::law || type == DocumentType::resolution || type == DocumentType::ordinance;
        case NumberFamily::official_letter:
            return type == DocumentType::official_letter;
        case NumberFamily::old_issuer:
            return true;
        default:
            break;
    }
    bool const party = family_ == NumberFamily::party || family_ == NumberFamily::old_space || party_style_;
    auto const code = type_code();
    if (this->type() == type) return true;
    for (auto const& row : info(type).codes)
        if (row.code == code && (party ? row.stands_in(CodeFamily::party) : !row.stands_in(CodeFamily::party)))
            return true;
    return false;
}

inline std::size_t DocumentNumber::group_count() const noexcept {
    std::size_t count = groups_size_ == 0 ? 0 : 1;
    for (char const c : groups()) count += c == '-' ? 1U : 0U;
    return count;
}

inline std::string_view DocumentNumber::group(std::size_t i) const noexcept {
    auto rest = groups();
    while (i-- > 0) rest.remove_prefix(rest.find('-') + 1);
    return rest.substr(0, rest.find('-'));
}

inline void append_canonical(std::string& out, DocumentNumber const& number) {
    out += detail::number::Printer(number).text();
}

inline std::string canonical(DocumentNumber const& number) {
    return std::string(detail::number::Printer(number).text());
}

inline std::string heading(DocumentNumber const& number) {
    bool const party = number.family() == NumberFamily::party || number.family() == NumberFamily::old_space;
    auto const text = canonical(number);
    if (number.family() == NumberFamily::draft) return (text[0] == '-' ? "Số      " : "Số:      ") + text;
    return (party ? "Số " : "Số: ") + text;
}

inline IssuerInfo const* issuer_of(DocumentNumber const& number) noexcept {
    if (number.group_count() == 0) return nullptr;
    auto const first = number.group(0);
    if (first == "TT" && number.group_count() > 1) {
        auto const* const board = find_issuer(number.group(1));
        if (board != nullptr && board->kind == IssuerKind::steering_committee) return board;
    }
    return find_issuer(first);
}

inline LevelSet possible_levels(DocumentNumber const& number) noexcept {
    auto const* const issuer = issuer_of(number);
    return issuer == nullptr ? LevelSet() : issuer->levels;
}

inline bool type_is_certain(DocumentNumber const& number) noexcept {
    bool const state = number.family() == NumberFamily::administrative || number.family() == NumberFamily::draft;
    return !state || !number.type() || issuer_of(number) != nullptr;
}

}  // namespace v1
}  // namespace criterion19
