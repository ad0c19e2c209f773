#include "core/record/number_codes.hpp"

#include <criterion19/record/document_identity.hpp>
#include <criterion19/record/document_number.hpp>
#include <criterion19/record/document_type_table.hpp>
#include <criterion19/record/issuer_table.hpp>

#include <rapidcheck.h>

#include <catch.hpp>

#include <string>
#include <vector>

using namespace criterion19;

namespace {

/// Whatever is read prints canonically, and the print is read as the same number with nothing to mend.
void check_round_trip(std::string const& text) {
    DocumentNumber number;
    if (try_parse(text, number)) return;
    auto const printed = canonical(number);
    DocumentNumber again;
    auto const fault = try_parse(printed, again);
    RC_ASSERT(fault.kind == NumberFault::none);
    RC_ASSERT(again.family() == present_family(number));
    RC_ASSERT(again.repairs().empty());
    RC_ASSERT(canonical(again) == printed);
    RC_ASSERT(again.number() == number.number());
    RC_ASSERT(again.letter() == number.letter());
    RC_ASSERT((again.year() == number.year()));
    RC_ASSERT((again.type() == number.type()));
    RC_ASSERT(again.groups() == number.groups());
    if (again.family() == number.family()) RC_ASSERT((again == number));
    RC_ASSERT((number.family() == NumberFamily::draft || same_identity(number, again)));
}

rc::Gen<std::string> piece() {
    return rc::gen::element<std::string>("Số", "số", ":", " ", "/", "-", "_", "%", ".", ",", "…", "&", "\n", "1", "16",
                                         "007", "30a", "2018", "98", "15", "NQ", "QĐ", "QD", "KH", "CTr", "TTr", "TTLT",
                                         "TT", "SL", "L", "LCT", "CV", "qđ", "QyĐ", "UBND", "HDND", "ĐU", "TTg", "TTG",
                                         "QH", "UBTVQH", "QH15", "BCA", "V05", "HĐNN8", "CP", "TW", "BNN&PTNT",
                                         "VP.UBND", "XYZ", "ubnd", "ngày", "của", "\u00D0", "\u2013", "\u2044",
                                         "\u00AD", "\u0421\u0420", "\u0302", "\u00A0", "*", "'", "đ", "ư", "L-004");
}

std::string digits(unsigned value) {
    return value < 10 ? "0" + std::to_string(value) : std::to_string(value);
}

rc::Gen<unsigned> a_number() {
    return rc::gen::inRange(1U, 100000U);
}
rc::Gen<int> a_year() {
    return rc::gen::inRange(1945, 2200);
}
rc::Gen<std::string> an_issuer() {
    return rc::gen::map(rc::gen::inRange<std::size_t>(0, sizeof(issuers) / sizeof(issuers[0])),
                        [](std::size_t i) { return std::string(issuers[i].code); });
}

/// A code that stands in numbers of `family`, with its type.
std::pair<std::string, DocumentType> a_code(CodeFamily family) {
    std::vector<std::pair<std::string, DocumentType>> codes;
    for (auto const& row : document_types)
        for (auto const& code : row.codes)
            if (code.stands_in(family)) codes.emplace_back(code.code, row.type);
    return *rc::gen::elementOf(codes);
}

struct Expected {
    std::string text;
    NumberFamily family;
    boost::optional<DocumentType> type;
    unsigned number;
    boost::optional<int> year;
    std::string groups;
};

void check_generated(Expected const& expected) {
    RC_LOG() << expected.text << '\n';
    DocumentNumber number;
    auto const fault = try_parse(expected.text, number);
    RC_ASSERT(fault.kind == NumberFault::none);
    RC_ASSERT(number.family() == expected.family);
    RC_ASSERT(number.repairs().empty());
    RC_ASSERT(number.number() == expected.number);
    RC_ASSERT((number.year() == expected.year));
    RC_ASSERT(number.groups() == expected.groups);
    RC_ASSERT((!expected.type || number.admits(*expected.type)));
    RC_ASSERT(canonical(number) == expected.text);
    check_round_trip(expected.text);
    check_round_trip(heading(number));
}

}  // namespace

TEST_CASE("no bytes crash the reader, and what it reads goes round") {
    CHECK(rc::check([](std::string const& bytes) { check_round_trip(bytes); }));
    CHECK(rc::check([] {
        std::string text;
        for (auto const& part : *rc::gen::container<std::vector<std::string>>(piece())) text += part;
        check_round_trip(text);
    }));
    CHECK(rc::check([] {
        auto const size = *rc::gen::inRange(3, 9);
        std::string text = "16";
        for (int i = 0; i < size; ++i) text += (i % 2 == 0 ? *rc::gen::element<std::string>("/", "-", " ") : *piece());
        check_round_trip(text);
    }));
}

TEST_CASE("one changed byte of a number is read faithfully or refused") {
    CHECK(rc::check([] {
        auto text = *rc::gen::element<std::string>("16/KH-UBND", "67-NQ/ĐU", "23/2012/TT-BCA", "100/2015/QH13",
                                                   "55/2005/TTLT-BNV-VPCP", "3371/BCA-V05", "18-L/CTN", "74/CP");
        auto const place = *rc::gen::inRange<std::size_t>(0, text.size());
        text[place] = *rc::gen::arbitrary<char>();
        check_round_trip(text);
    }));
}

TEST_CASE("valid numbers of every family are read and printed as they are") {
    CHECK(rc::check("state and joint", [] {
        auto const family = *rc::gen::element(CodeFamily::administrative, CodeFamily::normative, CodeFamily::joint);
        auto const [code, type] = a_code(family);
        auto const number = *a_number();
        auto const issuer = *an_issuer();
        auto const unit = *rc::gen::element<std::string>("", "-V05", "-TH", "-BTT", "-VP.UBND");
        auto const groups = issuer + unit;
        bool const dated =
            family == CodeFamily::normative || (family == CodeFamily::joint && *rc::gen::arbitrary<bool>());
        auto const year = *a_year();
        RC_PRE(issuer != "QH" && issuer != "UBTVQH");
        auto const text = digits(number) + "/" + (dated ? std::to_string(year) + "/" : "") + code + "-" + groups;
        auto const expected = family == CodeFamily::joint       ? NumberFamily::joint
                              : family == CodeFamily::normative ? NumberFamily::normative
                                                                : NumberFamily::administrative;
        check_generated({text, expected, type, number, dated ? boost::optional<int>(year) : boost::none, groups});
    }));
    CHECK(rc::check("party", [] {
        auto const [code, type] = a_code(CodeFamily::party);
        auto const number = *a_number();
        auto const issuer = *an_issuer();
        auto const text = digits(number) + "-" + code + "/" + issuer;
        check_generated({text, NumberFamily::party, type, number, boost::none, issuer});
    }));
    CHECK(rc::check("national", [] {
        auto const number = *a_number();
        auto const year = *a_year();
        auto const code = *rc::gen::element<std::string>("", "PL-", "NQ-", "L-", "VBHN-");
        auto const groups = *rc::gen::element<std::string>("QH", "UBTVQH") + std::to_string(*rc::gen::inRange(1, 17));
        auto const text = digits(number) + "/" + std::to_string(year) + "/" + code + groups;
        check_generated({text, NumberFamily::national, boost::none, number, year, groups});
    }));
    CHECK(rc::check("official letters", [] {
        auto const number = *a_number();
        auto const issuer = *an_issuer();
        RC_PRE((detail::number::code_table.find(detail::number::code_key(issuer)) == nullptr));
        auto const groups = issuer + "-" + *an_issuer();
        check_generated(
            {digits(number) + "/" + groups, NumberFamily::official_letter, boost::none, number, boost::none, groups});
    }));
    CHECK(rc::check("old forms", [] {
        auto const number = *a_number();
        auto const old = *rc::gen::element<std::string>("CP", "TTg", "HĐBT", "CTN", "TW");
        check_generated({digits(number) + "/" + old, NumberFamily::old_issuer, boost::none, number, boost::none, old});
        auto const year = *a_year();
        check_generated({digits(number) + "/" + old + "/" + std::to_string(year), NumberFamily::old_issuer, boost::none,
                         number, year, old});
        auto const law = *rc::gen::element<std::string>("CTN", "HĐNN", "HĐNN7", "HĐNN8");
        check_generated({digits(number) + "-LCT/" + law, NumberFamily::old_law, DocumentType::law_promulgation, number,
                         boost::none, law});
        auto const serial = "L-" + digits(*a_number());
        check_generated({digits(number) + "-SL/" + serial, NumberFamily::decree_law, DocumentType::decree_law, number,
                         boost::none, serial});
    }));
    CHECK(rc::check("drafts", [] {
        auto const issuer = *an_issuer();
        auto const state = a_code(CodeFamily::administrative);
        check_generated({"/" + state.first + "-" + issuer, NumberFamily::draft, state.second, 0, boost::none, issuer});
        auto const party = a_code(CodeFamily::party);
        check_generated({"-" + party.first + "/" + issuer, NumberFamily::draft, party.second, 0, boost::none, issuer});
    }));
}
