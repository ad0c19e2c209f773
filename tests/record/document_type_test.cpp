#include <criterion19/record/document_type.hpp>
#include <criterion19/record/document_type_table.hpp>
#include <criterion19/record/issuer_table.hpp>
#include "core/record/number_codes.hpp"

#include <catch.hpp>

#include <set>
#include <string>

using namespace criterion19;

TEST_CASE("types have keys, names and words of their own") {
    std::set<std::string_view> keys;
    std::set<std::string_view> words;
    for (auto const& row : document_types) {
        INFO(row.key);
        CHECK(keys.insert(row.key).second);
        CHECK(document_type_of_key(row.key) == row.type);
        CHECK(!row.name.vi.empty());
        CHECK(!row.name.en.empty());
        CHECK(!row.words[0].empty());
        for (auto const word : row.words)
            if (!word.empty()) CHECK(words.insert(word).second);
    }
    CHECK(!document_type_of_key("unknown"));
}

TEST_CASE("a code stands for one type in a family") {
    for (auto const family : {CodeFamily::administrative, CodeFamily::normative, CodeFamily::joint, CodeFamily::party,
                              CodeFamily::legacy}) {
        std::set<std::string_view> codes;
        for (auto const& row : document_types)
            for (auto const& code : row.codes) {
                // Quyết định and quy định share a code in the Party (66-QĐ/TW, 399-QĐ/TW).
                if (!code.stands_in(family) || (family == CodeFamily::party && code.code == "QĐ")) continue;
                INFO(key_of(family) << ' ' << code.code);
                CHECK(codes.insert(code.code).second);
            }
    }
}

TEST_CASE("every code in the table is found, and only those") {
    for (auto const& row : document_types)
        for (auto const& code : row.codes) {
            if (code.families == 0) continue;
            INFO(code.code);
            CHECK(detail::number::code_table.find(detail::number::code_key(code.code)) != nullptr);
        }
    for (auto const* const code : {"", "X", "UBND", "HDD", "TTLTT", "ĐĐĐ"}) {
        INFO(code);
        CHECK(detail::number::code_table.find(detail::number::code_key(code)) == nullptr);
    }
}

TEST_CASE("issuers are found by every spelling, and a code has one row") {
    std::set<std::string_view> spellings;
    for (auto const& row : issuers) {
        INFO(row.code);
        CHECK(find_issuer(row.code) == &row);
        CHECK(spellings.insert(row.code).second);
        CHECK(!row.levels.empty());
        CHECK(!row.name.vi.empty());
        CHECK(!row.name.en.empty());
        for (auto const spelling : row.spellings)
            if (!spelling.empty()) {
                CHECK(find_issuer(spelling) == &row);
                CHECK(spellings.insert(spelling).second);
            }
        if (!row.ascii.empty()) {
            CHECK(detail::number::restore_d(row.ascii) == row.code);
            CHECK(find_issuer(row.ascii) == nullptr);
        }
    }
    CHECK(find_issuer("QH15") == find_issuer("QH"));
    CHECK(find_issuer("BCĐ389") == find_issuer("BCĐ"));
    CHECK(find_issuer("BCĐ138") != find_issuer("BCĐ"));
    CHECK(find_issuer("CP1") == nullptr);
    CHECK(find_issuer("") == nullptr);
    CHECK(find_issuer("15") == nullptr);
}

TEST_CASE("levels and kinds have stable keys") {
    CHECK(from_key<Level>("commune") == Level::commune);
    CHECK(from_key<IssuerKind>("steering_committee") == IssuerKind::steering_committee);
    CHECK(!from_key<Level>("xã"));
    CHECK((Level::province | Level::commune).contains(Level::commune));
    CHECK(!(Level::province | Level::commune).contains(Level::hamlet));
}
