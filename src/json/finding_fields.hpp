// Fields of findings and their evidence, and what the tables of all forms that are only written are made with.
#pragma once

#include "json/field.hpp"

#include <criterion19/judge/assessment.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <tuple>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// A measured value as it is printed: a number, bounds, or a date.
struct PrintedValue {
    Interval interval;
    ValueKind kind = ValueKind::count;
};

/// Which form a text is in: the key "schema", which is always the same.
template <char const* const& name>
struct FormName {
    template <class Object>
    constexpr FormName operator()(Object const&) const noexcept {
        return {};
    }
};

/// A number that may be negative.
struct Signed {
    std::int64_t value;
};

/// Member of what a function gives for the object.
template <class Outer, class Inner>
struct Reach {
    Outer outer;
    Inner inner;
};
template <class Outer, class Inner, class Object>
constexpr decltype(auto) access(Reach<Outer, Inner> const& reach, Object& object) {
    return access(reach.inner, reach.outer(object));
}

/// The fields of what `outer` gives, as fields of the object around it.
template <class T, class Outer>
constexpr auto inlined_from(Outer outer) noexcept {
    return std::apply(
        [outer](auto const&... inner) {
            return std::make_tuple(Field<Reach<Outer, std::decay_t<decltype(inner.access)>>>{
                inner.key, {outer, inner.access}, inner.help, inner.rule}...);
        },
        Fields<T>::all);
}

template <>
struct Fields<Evidence> {
    static constexpr std::string_view name = "evidence";
    static constexpr auto all = std::make_tuple(
        field(
            "path", &Evidence::path,
            {"chỗ trong hồ sơ (JSON pointer); trống: giả định", "place in the dossier (JSON pointer); empty: assumed"})
            .shown(),
        field("text", &Evidence::text, {"minh chứng", "what it is"}).needed(),
        field("quote", &Evidence::quote, {"nguyên văn trong báo cáo", "the words of the report"}),
        field("basis", &Evidence::basis, {"theo báo cáo hay đã xác nhận", "reported or confirmed"}).needed());
};

template <>
struct Fields<MissingFact> {
    static constexpr std::string_view name = "missing_fact";
    static constexpr auto all = std::make_tuple(
        field("indicator", &MissingFact::indicator, {"khóa của chỉ tiêu", "key of the indicator"}).needed(),
        field("name", &MissingFact::name, {"tên chỉ tiêu", "name of the indicator"}).needed(),
        field("known", &MissingFact::known, {"điều đã biết", "what is known of it"}),
        field("reasons", &MissingFact::reasons, {"vì sao chưa rõ", "why it is not known"}));
};

namespace finding {
inline boost::optional<PrintedValue> printed(Finding const& row, boost::optional<Interval> const& value) {
    if (!value) return boost::none;
    return PrintedValue{*value, row.kind};
}
inline boost::optional<PrintedValue> value(Finding const& row) {
    return printed(row, row.value);
}
inline boost::optional<PrintedValue> other(Finding const& row) {
    return printed(row, row.other);
}
inline boost::optional<PrintedValue> threshold(Finding const& row) {
    if (!row.threshold) return boost::none;
    return PrintedValue{exactly(*row.threshold), row.kind};
}
inline boost::optional<Signed> margin(Finding const& row) {
    if (!row.margin) return boost::none;
    return Signed{*row.margin};
}
}  // namespace finding

template <>
struct Fields<Finding> {
    static constexpr std::string_view name = "finding";
    static constexpr auto all = std::make_tuple(
        field("id", &Finding::id, {"mã đầy đủ của yêu cầu", "whole id of the requirement"}).needed(),
        field("depth", [](Finding const& row) { return static_cast<std::int64_t>(row.depth); },
              {"bậc trong cây yêu cầu", "depth in the tree of requirements, the root is 0"})
            .needed(),
        field("group", &Finding::group, {"là nhóm các yêu cầu", "a group of requirements"}),
        field("outcome", &Finding::outcome, {"kết luận", "outcome"}).needed(),
        field("text", &Finding::text, {"nội dung yêu cầu", "what is required"}).needed(),
        field("explanation", &Finding::explanation, {"vì sao", "what was found"}).needed(),
        field("citation", &Finding::citation, {"căn cứ", "legal basis"}).needed(),
        field("label", &Finding::label, {"mức nắm chắc nội dung văn bản", "how well the wording is known"}).needed(),
        field("layer", &Finding::layer,
              {"quy định địa phương đã quyết định mức", "local decision that set the threshold"}),
        field("indicator", &Finding::indicator, {"khóa của chỉ tiêu được đo", "key of what is measured"}),
        field("value", &finding::value, {"giá trị", "value"}),
        field("other", &finding::other, {"tổng hoặc năm trước", "the whole, or the year before"}),
        field("threshold", &finding::threshold, {"mức phải đạt", "what the value is compared with"}),
        field("margin", &finding::margin,
              {"dư (0 trở lên) hoặc thiếu (âm)", "inside (0 and more) or short (negative)"}),
        field("evidence", &Finding::evidence, {"minh chứng", "evidence"}),
        field("missing", &Finding::missing, {"điều còn thiếu", "facts that are missing"}));
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
