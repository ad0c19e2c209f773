// Bodies, topics and years as the words of a report tell them.
#include "text/draft_maker.hpp"

#include <criterion19/record/document_number.hpp>
#include <criterion19/record/issuer_table.hpp>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

struct BodyWords {
    std::string_view words;
    IssuerKind kind;
    boost::optional<Level> level;
};

/// How a body's name begins; the first row that fits decides.
BodyWords const body_words[] = {
    {"văn phòng", IssuerKind::office, {}},
    {"thường trực ban chỉ đạo", IssuerKind::steering_committee, {}},
    {"ban chỉ đạo", IssuerKind::steering_committee, {}},
    {"bcđ", IssuerKind::steering_committee, {}},
    {"ban chấp hành trung ương", IssuerKind::party_central, Level::central},
    {"bch trung ương", IssuerKind::party_central, Level::central},
    {"trung ương", IssuerKind::party_central, Level::central},
    {"bộ chính trị", IssuerKind::party_central, Level::central},
    {"ban bí thư", IssuerKind::party_central, Level::central},
    {"quốc hội", IssuerKind::national_assembly, Level::central},
    {"thủ tướng", IssuerKind::prime_minister, Level::central},
    {"chính phủ", IssuerKind::government, Level::central},
    {"chủ tịch nước", IssuerKind::state_president, Level::central},
    {"bộ trưởng", IssuerKind::ministry, Level::central},
    {"bộ chỉ huy quân sự", IssuerKind::military_command, {}},
    {"bộ chqs", IssuerKind::military_command, {}},
    {"bộ", IssuerKind::ministry, Level::central},
    {"sở", IssuerKind::department, Level::province},
    {"ủy ban mặt trận", IssuerKind::fatherland_front, {}},
    {"ubmttq", IssuerKind::fatherland_front, {}},
    {"mttq", IssuerKind::fatherland_front, {}},
    {"mặt trận", IssuerKind::fatherland_front, {}},
    {"ubnd", IssuerKind::peoples_committee, {}},
    {"ủy ban nhân dân", IssuerKind::peoples_committee, {}},
    {"chủ tịch ubnd", IssuerKind::peoples_committee, {}},
    {"hđnd", IssuerKind::peoples_council, {}},
    {"hội đồng nhân dân", IssuerKind::peoples_council, {}},
    {"giám đốc công an", IssuerKind::police, {}},
    {"công an", IssuerKind::police, {}},
    {"ban chỉ huy quân sự", IssuerKind::military_command, {}},
    {"ban chqs", IssuerKind::military_command, {}},
    {"hội liên hiệp phụ nữ", IssuerKind::womens_union, {}},
    {"hội phụ nữ", IssuerKind::womens_union, {}},
    {"hội lhpn", IssuerKind::womens_union, {}},
    {"hội nông dân", IssuerKind::farmers_union, {}},
    {"hội cựu chiến binh", IssuerKind::veterans_union, {}},
    {"đoàn thanh niên", IssuerKind::youth_union, {}},
    {"chi bộ", IssuerKind::party_cell, {}},
    {"ban điều hành thôn", IssuerKind::hamlet_board, Level::hamlet},
    {"tỉnh ủy", IssuerKind::party_committee, Level::province},
    {"huyện ủy", IssuerKind::party_committee, Level::district},
    {"thị ủy", IssuerKind::party_committee, Level::district},
    {"quận ủy", IssuerKind::party_committee, Level::district},
    {"thành ủy", IssuerKind::party_committee, {}},
    {"đảng ủy", IssuerKind::party_committee, {}},
};

BodyWords const* body_of(Words const& words) {
    for (auto const& body : body_words)
        if (words.starts_with(body.words)) return &body;
    return nullptr;
}

/// The first place word after the head of a name. "Thành phố" is a province's or a district's: it says nothing.
boost::optional<Level> level_of(Words const& words) {
    struct Place {
        std::string_view words;
        boost::optional<Level> level;
    };
    static Place const places[] = {{"thị xã", Level::district},
                                   {"thành phố", {}},
                                   {"tp", {}},
                                   {"tỉnh", Level::province},
                                   {"huyện", Level::district},
                                   {"quận", Level::district},
                                   {"xã hội", {}},
                                   {"xã", Level::commune},
                                   {"phường", Level::commune},
                                   {"thị trấn", Level::commune},
                                   {"thôn", Level::hamlet},
                                   {"ấp", Level::hamlet},
                                   {"tổ dân phố", Level::hamlet},
                                   {"khu phố", Level::hamlet}};
    for (std::size_t i = 1; i < words.tokens().size(); ++i)
        for (auto const& place : places) {
            if (words.match(place.words, i) == Words::none) continue;
            if (place.words == "xã hội") break;
            return place.level;
        }
    return boost::none;
}

}  // namespace

Issuer issuer_of_words(std::string_view name, std::string_view symbol) {
    Issuer issuer;
    issuer.name = std::string(name);
    Words words(name);
    auto const* body = body_of(words);
    for (auto const lead : {std::string_view("ban thường vụ"), std::string_view("ban chấp hành"),
                            std::string_view("thường trực"), std::string_view("btv"), std::string_view("bch")})
        if (body == nullptr && words.starts_with(lead)) {
            auto const next = words.match(lead, 0);
            auto rest = next < words.tokens().size() ? name.substr(words.tokens()[next].begin) : std::string_view();
            if (words.match("đảng bộ", next) != Words::none) {
                issuer.kind = IssuerKind::party_committee;
                issuer.level = level_of(words);
                return issuer;
            }
            auto const inner = issuer_of_words(rest);
            issuer.kind = inner.kind;
            issuer.level = inner.level;
            if (issuer.kind) return issuer;
        }
    if (body != nullptr) {
        issuer.kind = body->kind;
        issuer.level = body->level ? body->level : level_of(words);
        // Above the commune a committee has a name of its own; one inside another body says which.
        if (issuer.kind == IssuerKind::party_committee && !issuer.level && words.starts_with("đảng ủy") &&
            words.tokens().size() == 2)
            issuer.level = Level::commune;
    }
    if (symbol.empty() || (issuer.kind && issuer.level)) return issuer;
    auto const number = parse_document_number(symbol);
    if (!number || number->group_count() == 0) return issuer;
    auto const* const row = find_issuer(number->group(0));
    if (row == nullptr || (issuer.kind && *issuer.kind != row->kind)) return issuer;
    if (!issuer.kind) issuer.kind = row->kind;
    if (!issuer.level)
        for (auto const level : {Level::central, Level::province, Level::district, Level::commune, Level::hamlet})
            if (row->levels == LevelSet(level)) issuer.level = level;
    return issuer;
}

boost::optional<Topic> topic_of_words(Words const& words) {
    bool const order = words.has_any({"antt", "antq", "anct", "an ninh trật tự", "an ninh và trật tự",
                                      "an ninh tổ quốc", "an ninh chính trị", "trật tự an toàn xã hội"});
    bool const defence = words.has_any({"quốc phòng", "quân sự", "tuyển quân", "dân quân"});
    bool const security = order || words.has("an ninh");
    if (order && !defence) return Topic::security_order;
    if (defence && !security) return Topic::defence;
    return boost::none;
}

boost::optional<std::int64_t> year_of_subject(std::string_view subject) {
    Words const words(subject);
    auto const& tokens = words.tokens();
    boost::optional<std::int64_t> year;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Token::number || tokens[i].letters != 4) continue;
        auto const value = static_cast<std::int64_t>(tokens[i].key);
        if (value < 1990 || value > 2100) continue;
        bool const last = i + 1 == tokens.size();
        bool const after_word = words.match("năm", i == 0 ? tokens.size() : i - 1) != Words::none;
        bool const range = (i > 0 && tokens[i - 1].kind == '-') || (!last && tokens[i + 1].kind == '-');
        if (range) return boost::none;
        if (!last && !after_word) continue;
        if (year && *year != value) return boost::none;
        year = value;
    }
    return year;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
