// A program that uses the compiled part.
#include <criterion19/io/report_reader.hpp>

int main() {
    auto const reading = criterion19::read_report("Số thôn đạt chuẩn: 8/8 thôn.");
    return reading && reading->ratios.size() == 1 ? 0 : 1;
}
