#include "json/dossier_fields.hpp"
#include "json/extensions.hpp"
#include "json/write_values.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/standard_json.hpp>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

/// What a value is, for whoever fills it in: a text, or an object of texts by key. `Help<T>::add(Language, Json&)`
/// says more of a T than the name of its field does.
template <class T, class = void>
struct Help {
    static void add(Language, Json&) {}
};

void add_words(Json& help, std::string const& words) {
    help = help.text() + words;
}

/// Turns the text into an object that holds it under "x-help".
Json& open(Json& help) {
    auto text = std::move(help);
    help = Json::object();
    append(help, "x-help", std::move(text));
    return help;
}

template <class E>
struct Help<E, std::enable_if_t<Terms<E>::value>> {
    static void add(Language language, Json& help) {
        auto& terms = open(help);
        for (std::size_t i = 0; i < Terms<E>::count; ++i)
            append(terms, Terms<E>::key(i), Terms<E>::name(i).in(language));
    }
};
template <>
struct Help<Date> {
    static void add(Language language, Json& help) {
        add_words(help, language == Language::vi ? " (năm-tháng-ngày: YYYY-MM-DD)" : " (YYYY-MM-DD)");
    }
};
template <>
struct Help<bool> {
    static void add(Language language, Json& help) {
        add_words(help, language == Language::vi ? " (true hoặc false)" : " (true or false)");
    }
};
template <class T>
struct Help<boost::optional<T>> : Help<T> {};
template <class T>
struct Help<std::vector<T>> : Help<T> {};
template <class E, class Value>
struct Help<TermMap<E, Value>> : Help<E> {};

/// How a value is known is said once for the whole dossier.
template <class Access>
struct IsOrigin : std::false_type {};
template <class Class, class Inner>
struct IsOrigin<Through<Origin Class::*, Inner>> : std::true_type {};

template <class T>
bool has_key(std::string_view key) {
    bool found = false;
    for_each_field<T>([&](auto const& each) { found = found || each.key == key; });
    return found;
}

template <class T>
Json help_of(Language language, std::string_view text, Rule rule) {
    Json help = text;
    if (rule.needed) add_words(help, language == Language::vi ? " (bắt buộc)" : " (required)");
    Help<T>::add(language, help);
    return help;
}

template <class T>
struct Help<T, std::enable_if_t<HasFields<T>::value && !std::is_same_v<T, StatedFlag>>> {
    static void add(Language language, Json& help) {
        auto& keys = open(help);
        for_each_field<T>([&](auto const& each) {
            using Access = std::decay_t<decltype(each.access)>;
            if (IsOrigin<Access>::value || (std::is_same_v<T, Unit> && has_key<UnitFacts>(each.key))) return;
            using Member = std::decay_t<decltype(access(each.access, std::declval<T&>()))>;
            append(keys, each.key, help_of<Member>(language, each.help.in(language), each.rule));
        });
        if (std::is_same_v<T, Unit>)
            append(keys, "...",
                   language == Language::vi
                       ? "và các khóa từ \"totals\" đến \"measurements\" như của xã, cho riêng đơn vị"
                       : "and the keys from \"totals\" to \"measurements\", of the unit itself");
    }
};

constexpr Wording how_to_fill_in = {
    "Điền những gì biết rõ, để trống những gì không biết: không có nghĩa là chưa xác định, không phải là 0. Các khóa "
    "x-help "
    "chỉ để giải thích, có thể xóa. Số đếm viết 8, hoặc {\"at_least\": 17}, {\"at_most\": 20}. Mỗi văn bản, sự kiện và "
    "mỗi số viết dạng {\"value\": 8} có thể nêu \"basis\" (reported: theo báo cáo, confirmed: đã xác nhận), \"source\" "
    "(mã trong sources) và \"quote\" (nguyên văn).",
    "Fill in what is known and leave out what is not: what is absent is undetermined, never 0. The x-help keys only "
    "explain and may be deleted. A count is 8, or {\"at_least\": 17}, {\"at_most\": 20}. Each record, and each number "
    "written as {\"value\": 8}, may say its \"basis\" (reported or confirmed), \"source\" (an id of sources) and "
    "\"quote\" (word for word)."};

/// What stands in the template for a member: what it is, or something empty of its kind.
template <class T>
Json blank(T const& value) {
    auto json = to_json(value);
    if constexpr (std::is_same_v<T, criterion19::Place>)
        for (auto const* const key : {"name", "district", "province"}) append(json, key, "");
    return json;
}

}  // namespace
}  // namespace json

namespace json {
namespace {

Json make_template(int year, UnitKind kind, Language language) {
    DossierContent content;
    content.year = year;
    content.kind = kind;
    auto document = json::Json::object();
    json::append(document, "x-help", json::how_to_fill_in.in(language));
    json::for_each_field<DossierContent>([&](auto const& each) {
        bool const is_of_communes = each.key == "units" || each.key == "predecessors" ||
                                    each.key == "predecessors_complete" || each.key == "earlier_figures_of_old_area" ||
                                    each.key == "party_term_end" || each.key == "militia_registrations";
        if (is_of_communes && kind != UnitKind::commune) return;
        auto&& member = json::access(each.access, content);
        using Member = std::decay_t<decltype(member)>;
        if (each.key != "schema")
            json::append(document, "x-help-" + std::string(each.key),
                         json::help_of<Member>(language, each.help.in(language), each.rule));
        // A single value that is not known has nothing empty of its kind: the explanation alone stands there.
        auto value = json::blank<Member>(member);
        if (!value.is_null()) json::append(document, each.key, std::move(value));
    });
    return document;
}

/// Every indicator that the standard reads, in the order of its rows, with the rows that read it.
Json asked(Standard const& standard, Language language) {
    auto out = Json::object();
    for (auto const indicator : standard.indicators) {
        std::string rows;
        for (auto const& row : standard.rows) {
            bool reads = row.subject == indicator || row.other == indicator || row.guard.indicator == indicator;
            for (auto const& alternative : row.alternatives) reads = reads || alternative == indicator;
            if (reads) rows += (rows.empty() ? "" : ", ") + std::string(row.id);
        }
        auto const name = name_of(standard, indicator);
        out[key_of(standard, indicator)] =
            (indicator.is_declared()
                 ? fill_in({"{0} [{1}]; ghi trong measurements", "{0} [{1}]; goes into measurements"}, {name, rows})
                 : fill_in({"{0} [{1}]", "{0} [{1}]"}, {name, rows}))
                .in(language);
    }
    return out;
}

}  // namespace
}  // namespace json

std::string dossier_template(int year, UnitKind kind, Language language) {
    return json::print(json::make_template(year, kind, language));
}

std::string dossier_template(int year, Standard const& standard, Language language) {
    auto document = json::make_template(year, standard.unit, language);
    json::append(document, "x-asked", json::asked(standard, language));
    return json::print(document);
}

}  // namespace v1
}  // namespace criterion19
