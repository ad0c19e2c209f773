#include "allocation_count.hpp"

#include <criterion19/record/document_number.hpp>

#include <catch.hpp>

#include <vector>

using namespace criterion19;

TEST_CASE("reading allocates nothing, whether the text is canonical, printed or refused") {
    char const* const texts[] = {"16/KH-UBND",       "67-NQ/ĐU",         "55/2005/TTLT-BNV-VPCP",
                                 "100/2015/QH13",    "12/HD-BCD",        "Số: 44 /2005/QĐ-UBND",
                                 "126/2020/NĐ-CPđể", "55/2018/tt-bgtvt", "5881QD-TTg",
                                 "102/202",          "QC-01/CB-LH",      "86/QĐ UBND"};
    DocumentNumber number;
    auto const before = allocation_count();
    for (char const* const text : texts) static_cast<void>(try_parse(text, number));
    auto const issuer = issuer_of(number);
    auto const after = allocation_count();
    CHECK(issuer != nullptr);
    CHECK(after == before);

    std::vector<int> const counted(10);
    CHECK(allocation_count() > after);
    CHECK(counted.size() == 10);
}
