#include <criterion19/record/document_identity.hpp>
#include <criterion19/record/document_number.hpp>

#include <catch.hpp>

using namespace criterion19;

namespace {

DocumentNumber read(std::string_view text) {
    return parse_document_number(text).value();
}
bool same(std::string_view a, std::string_view b) {
    return same_identity(read(a), read(b));
}

}  // namespace

TEST_CASE("spellings of one number are the same document") {
    CHECK(same("16/KH-UBND", "Số: 16 / KH - UBND"));
    CHECK(same("2/2019/QĐ-UBND", "02/2019/QD-UBND"));
    CHECK(same("48 CT/TW", "48-CT/TW"));
    CHECK(same("1232/QĐ/TTg", "1232/QĐ-TTg"));
    CHECK(same("16/2013/TTLT-BYT-BNN&PTNT", "16/2013/TTLT-BYT-BNNPTNT"));
    CHECK(same("73-CP", "73/CP"));
}

TEST_CASE("other numbers are other documents") {
    CHECK(!same("16/KH-UBND", "17/KH-UBND"));
    CHECK(!same("30a/2008/NQ-CP", "30/2008/NQ-CP"));
    CHECK(!same("16/KH-UBND", "16/BC-UBND"));
    CHECK(!same("16/KH-UBND", "16-KH/ĐU"));
    CHECK(!same("16/KH-UBND", "16/KH-HĐND"));
    CHECK(!same("23/2012/TT-BCA", "23/2021/TT-BCA"));
    CHECK(!same("100/2015/QH13", "100/2015/QH14"));
    CHECK(!same("/KH-UBND", "/KH-UBND"));
}

TEST_CASE("a printed number is unique only inside its series") {
    auto const resolution = read("12-NQ/ĐU");
    CHECK(identity_of(resolution, "Đảng ủy xã A", 2020) != identity_of(resolution, "Đảng ủy xã B", 2020));
    CHECK(identity_of(resolution, "Đảng ủy xã A", 2020) != identity_of(resolution, "Đảng ủy xã A", 2025));
    CHECK(identity_of(resolution, "Đảng ủy xã A", 2020) == identity_of(read("12 NQ/ĐU"), "Đảng ủy xã A", 2020));
    // 73/CP is a decree of 25/10/1993 and another one of 30/07/1994.
    CHECK(identity_of(read("73-CP"), "Chính phủ", 1993) != identity_of(read("73/CP"), "Chính phủ", 1994));
}

TEST_CASE("a year inside the number wins over the period") {
    auto const identity = identity_of(read("23/2012/TT-BCA"), "Bộ Công an", 2013);
    CHECK(identity.period == 2012);
    CHECK(identity_of(read("50/CP/1995"), "Chính phủ", 0).period == 1995);
}

TEST_CASE("identities are ordered") {
    auto const a = identity_of(read("16/KH-UBND"), "UBND xã A", 2018);
    auto const b = identity_of(read("17/KH-UBND"), "UBND xã A", 2018);
    CHECK(a < b);
    CHECK(!(b < a));
    CHECK(!(a < a));
}
