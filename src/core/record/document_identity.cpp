// When two numbers name the same document.
#include <criterion19/record/document_identity.hpp>
#include <criterion19/record/document_number.hpp>
#include <criterion19/record/issuer_table.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

NumberFamily present_family(DocumentNumber const& number) noexcept {
    if (number.family() == NumberFamily::old_slash)
        return number.year() ? NumberFamily::normative : NumberFamily::administrative;
    return number.family() == NumberFamily::old_space ? NumberFamily::party : number.family();
}

DocumentIdentity identity_of(DocumentNumber const& number, std::string_view issuer, int period) {
    DocumentIdentity identity;
    identity.issuer = std::string(issuer);
    identity.family = present_family(number);
    identity.type = number.type();
    identity.number = number.number();
    identity.letter = number.letter();
    identity.period = number.year() ? *number.year() : period;
    return identity;
}

namespace detail {

namespace {

bool same_body(std::string_view a, std::string_view b) noexcept {
    if (a == b) return true;
    auto const* const row = find_issuer(a);
    return row != nullptr && row == find_issuer(b) && row->is_written(a) && row->is_written(b);
}

}  // namespace

}  // namespace detail

bool same_identity(DocumentNumber const& a, DocumentNumber const& b) noexcept {
    if (a.family() == NumberFamily::draft || present_family(a) != present_family(b)) return false;
    if (a.number() != b.number() || a.letter() != b.letter() || a.year() != b.year() || a.type() != b.type())
        return false;
    auto const count = a.group_count();
    if (count != b.group_count()) return false;
    for (std::size_t i = 0; i < count; ++i)
        if (!detail::same_body(a.group(i), b.group(i))) return false;
    return true;
}

}  // namespace v1
}  // namespace criterion19
