// From a dossier's file to its verdict.
#include <criterion19/criterion19.hpp>
#include <criterion19/io/json.hpp>

#include <iostream>

int main(int argc, char** argv) {
    auto const dossier = criterion19::read_dossier_file(argc > 1 ? argv[1] : "examples/data/tan-phuoc-2018.json");
    if (!dossier) return std::cerr << dossier.error().text(criterion19::Language::vi) << '\n', 3;
    auto const assessment = criterion19::assess(*dossier, "tt23-2012/commune");
    if (!assessment) return std::cerr << assessment.error().text(criterion19::Language::vi) << '\n', 3;
    for (auto const& finding : assessment->findings)
        std::cout << finding.id << ": " << criterion19::wording_of(finding.outcome).vi << '\n';
}
