#include "json/value.hpp"

#include <criterion19/base/printable.hpp>
#include <criterion19/io/document_text.hpp>
#include <criterion19/record/document_number.hpp>
#include <criterion19/record/document_type_table.hpp>
#include <criterion19/record/issuer_table.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace {

using json::Json;

/// Types that share the code of a number: "QĐ" of the Party is a decision or a regulation.
std::vector<DocumentType> types_of(DocumentNumber const& number) {
    std::vector<DocumentType> types;
    if (!number.type()) return types;
    types.push_back(*number.type());
    for (auto const& row : document_types)
        if (row.type != *number.type() && number.admits(row.type)) types.push_back(row.type);
    return types;
}

std::vector<Level> levels_of(LevelSet set) {
    std::vector<Level> levels;
    for (auto const& term : Vocabulary<Level>::terms)
        if (set.contains(term.value)) levels.push_back(term.value);
    return levels;
}

Json named(std::string_view key, Wording name) {
    return {{"key", key}, {"vi", name.vi}, {"en", name.en}};
}

Json json_of(DocumentNumber const& number) {
    Json object;
    object["family"] = key_of(number.family());
    object["canonical"] = canonical(number);
    if (number.family() != NumberFamily::draft) object["number"] = number.number();
    if (number.letter() != 0) object["letter"] = std::string(1, number.letter());
    if (number.year()) object["year"] = *number.year();
    if (number.type()) {
        auto const& row = info(*number.type());
        object["type"] = {{"key", row.key}, {"code", number.type_code()}, {"vi", row.name.vi}, {"en", row.name.en}};
        auto const types = types_of(number);
        if (types.size() > 1)
            for (auto const type : types) object["possible_types"].push_back(key_of(type));
        if (!type_is_certain(number)) object["type_is_certain"] = false;
    }
    if (auto const* const issuer = issuer_of(number)) {
        auto levels = Json::array();
        for (auto const level : levels_of(issuer->levels)) levels.push_back(key_of(level));
        object["issuer"] = {{"code", issuer->code},        {"kind", key_of(issuer->kind)},
                            {"levels", std::move(levels)}, {"vi", issuer->name.vi},
                            {"en", issuer->name.en},       {"evidence", key_of(issuer->evidence)}};
    }
    auto groups = Json::array();
    for (std::size_t i = 0; i < number.group_count(); ++i) groups.push_back(number.group(i));
    object["groups"] = std::move(groups);
    auto repairs = Json::array();
    for (auto const& term : Vocabulary<Repair>::terms)
        if (number.repairs().contains(term.value)) repairs.push_back(term.key);
    object["repairs"] = std::move(repairs);
    return object;
}

std::string both(Wording name) {
    return std::string(name.vi) + " (" + std::string(name.en) + ")";
}

/// The UTF-8 text with spaces behind it, where it has fewer than so many letters.
std::string filled_up(std::string text, std::size_t letters) {
    auto const have = static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
    if (have < letters) text.append(letters - have, ' ');
    return text;
}

template <class Range, class Text>
std::string joined(Range const& range, char const* between, Text const& text) {
    std::string out;
    for (auto const& item : range) out += (out.empty() ? "" : between) + std::string(text(item));
    return out;
}

std::string codes_of(DocumentTypeInfo const& row, bool present) {
    std::string out;
    for (auto const& code : row.codes) {
        if (code.code.empty() || code.era.empty() != present) continue;
        if (!out.empty()) out += "; ";
        out += code.code;
        if (!code.era.empty()) out += " (" + std::string(code.era) + ")";
        if (code.evidence == CodeEvidence::recalled) out += " RECALLED";
    }
    return out;
}

std::string families_of(DocumentTypeInfo const& row) {
    std::string out;
    for (auto const family : {CodeFamily::administrative, CodeFamily::normative, CodeFamily::joint, CodeFamily::party,
                              CodeFamily::legacy}) {
        bool stands = false;
        for (auto const& code : row.codes) stands = stands || code.stands_in(family);
        if (stands) out += (out.empty() ? "" : ", ") + std::string(key_of(family));
    }
    return out;
}

/// The two tables as headings and cells.
struct Table {
    std::string title;
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> rows;
};

std::vector<Table> tables(Language language) {
    auto const say = [&](Wording text) { return std::string(text.in(language)); };
    Table types{say({"Loại văn bản", "Document types"}),
                {say({"mã", "key"}), say({"ký hiệu", "code"}), "tiếng Việt", "English",
                 say({"dùng trong", "stands in"}), say({"ký hiệu khác", "other codes"})},
                {}};
    for (auto const& row : document_types)
        types.rows.push_back({std::string(row.key), codes_of(row, true), std::string(row.name.vi),
                              std::string(row.name.en), families_of(row), codes_of(row, false)});
    Table bodies{say({"Cơ quan ban hành", "Issuers"}),
                 {say({"ký hiệu", "code"}), say({"cách viết khác", "other spellings"}), "tiếng Việt", "English",
                  say({"loại", "kind"}), say({"cấp", "levels"}), say({"căn cứ", "evidence"})},
                 {}};
    for (auto const& row : issuers) {
        std::vector<std::string_view> spellings;
        for (auto const spelling : {row.spellings[0], row.spellings[1], row.ascii})
            if (!spelling.empty()) spellings.push_back(spelling);
        bodies.rows.push_back({std::string(row.code) + (row.takes_term ? "(k)" : ""),
                               joined(spellings, ", ", [](std::string_view spelling) { return spelling; }),
                               std::string(row.name.vi), std::string(row.name.en), std::string(key_of(row.kind)),
                               joined(levels_of(row.levels), ", ", [](Level level) { return key_of(level); }),
                               say(wording_of(row.evidence))});
    }
    return {std::move(types), std::move(bodies)};
}

}  // namespace

std::string document_number_json(std::string_view input, Result<DocumentNumber> const& result) {
    Json object{{"input", input}};
    if (result) {
        object.update(json_of(*result));
    } else {
        auto const& error = result.error();
        object["error"] = {{"code", name_of(error.code)}, {"vi", error.message.vi}, {"en", error.message.en}};
    }
    return object.print();
}

std::string document_number_text(std::string_view input, Result<DocumentNumber> const& result, Language language) {
    if (!result) return printable(input) + "\n  " + result.error().text(language) + "\n";
    auto const& number = *result;
    std::string out = canonical(number) + "\n";
    auto const line = [&](Wording label, std::string const& text) {
        out.append("  ").append(label.in(language)).append(": ").append(text).append("\n");
    };
    if (canonical(number) != input) line({"đọc từ", "read from"}, printable(input));
    line({"kiểu số", "family"}, both(wording_of(number.family())));
    auto const types = types_of(number);
    if (!types.empty())
        line({"loại", "type"}, joined(types, language == Language::vi ? " hoặc " : " or ",
                                      [](DocumentType type) { return both(wording_of(type)); }) +
                                   (type_is_certain(number)    ? ""
                                    : language == Language::vi ? "; hoặc công văn của đơn vị cùng ký hiệu"
                                                               : "; or a letter of an office with that code"));
    if (auto const* const issuer = issuer_of(number))
        line({"cơ quan", "issuer"},
             both(issuer->name) + "; " +
                 joined(levels_of(issuer->levels), ", ", [](Level level) { return both(wording_of(level)); }) +
                 (issuer->evidence == CodeEvidence::seen
                      ? std::string()
                      : " [" + std::string(wording_of(issuer->evidence).in(language)) + "]"));
    else if (number.group_count() != 0)
        line({"cơ quan", "issuer"}, std::string(number.groups()) +
                                        (language == Language::vi ? " (không có trong bảng)" : " (not in the table)"));
    for (auto const& term : Vocabulary<Repair>::terms)
        if (number.repairs().contains(term.value)) line({"sửa", "mended"}, std::string(term.name.in(language)));
    return out;
}

std::string document_codes_markdown(Language language) {
    std::string out;
    for (auto const& table : tables(language)) {
        auto const same = [](std::string const& cell) { return cell; };
        if (!out.empty()) out += "\n";
        out += "## " + table.title + "\n\n| " + joined(table.heads, " | ", same) + " |\n|";
        for (std::size_t i = 0; i < table.heads.size(); ++i) out += "---|";
        out += "\n";
        for (auto const& row : table.rows) {
            out += "|";
            for (auto const& cell : row) out += cell.empty() ? " |" : " " + cell + " |";
            out += "\n";
        }
    }
    return out;
}

std::string document_codes_text(Language language) {
    std::string out;
    for (auto const& table : tables(language)) {
        if (!out.empty()) out += "\n";
        out += table.title + "\n";
        bool const types = table.heads.size() == 6;
        for (auto const& row : table.rows) {
            // The code first, as it is what people look up.
            auto const& code = !types ? row[0] : row[1].empty() ? row[5] : row[1];
            out += "  " + filled_up(code.empty() ? "-" : code, 12) + "  " + row[2] + " (" + row[3] + "); " +
                   (types ? row[0] : row[5]) + "\n";
        }
    }
    return out;
}

std::string document_codes_json() {
    Json object;
    for (auto const& row : document_types) {
        Json type = named(row.key, row.name);
        auto codes = Json::array();
        for (auto const& code : row.codes) {
            if (code.code.empty()) continue;
            auto families = Json::array();
            for (auto const family : {CodeFamily::administrative, CodeFamily::normative, CodeFamily::joint,
                                      CodeFamily::party, CodeFamily::legacy})
                if (code.stands_in(family)) families.push_back(key_of(family));
            codes.push_back({{"code", code.code},
                             {"families", std::move(families)},
                             {"evidence", key_of(code.evidence)},
                             {"era", code.era}});
        }
        type["codes"] = std::move(codes);
        for (auto const word : row.words)
            if (!word.empty()) type["words"].push_back(word);
        object["types"].push_back(std::move(type));
    }
    for (auto const& row : issuers) {
        Json body{{"code", row.code}, {"kind", key_of(row.kind)}};
        auto levels = Json::array();
        for (auto const level : levels_of(row.levels)) levels.push_back(key_of(level));
        body["levels"] = std::move(levels);
        auto spellings = Json::array();
        for (auto const spelling : {row.spellings[0], row.spellings[1], row.ascii})
            if (!spelling.empty()) spellings.push_back(spelling);
        body["spellings"] = std::move(spellings);
        body["takes_term"] = row.takes_term;
        body["vi"] = row.name.vi;
        body["en"] = row.name.en;
        body["evidence"] = key_of(row.evidence);
        object["issuers"].push_back(std::move(body));
    }
    return object.print_indented();
}

}  // namespace v1
}  // namespace criterion19
