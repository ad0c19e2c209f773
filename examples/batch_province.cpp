// How many communes of a province would pass if it asked for more than 70 % of recognised units? The figures come as
// they stand in a database, one array a column, and are not copied.
#include <criterion19/judge/batch.hpp>
#include <criterion19/standards/tt124_2021.hpp>

#include <cstdint>
#include <iostream>
#include <vector>

using namespace criterion19;

int main() {
    auto const& standard = standards::tt124_2021_commune;
    std::vector<std::uint16_t> const units = {18, 25, 9, 31, 14, 22, 0, 40};
    std::vector<std::uint16_t> const recognised = {18, 18, 6, 28, 0, 17, 0, 31};
    std::uint8_t const stated = 0b11101111;  // bit 4: of the fifth commune nothing is recorded

    ColumnSet province(standard, units.size());
    province.set(Composite::units_share_base, units).value();
    province.set(Composite::units_recognised, recognised, &stated).value();

    auto const as_of = day(2023, 12, 31);
    auto parameters = parameters_on(standard, as_of, 2023);
    auto const share = static_cast<std::size_t>(standard.parameter_index("recognised_share"));
    auto const row = static_cast<std::size_t>(standard.row_index("5.4.2"));
    for (int percent = 70; percent <= 90; percent += 10) {
        parameters[share].value = percent * 100;
        BatchOutcomes out(standard, province.communes());
        judge(province, standard, parameters, as_of, out.planes());
        auto const& counts = out.counts(row);
        std::cout << percent << " %: " << counts.met() << " đạt, " << counts.not_met() << " chưa đạt, "
                  << counts.undetermined() << " chưa xác định, " << counts.not_applicable() << " không có đơn vị\n";
    }
}
