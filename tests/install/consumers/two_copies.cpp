// Two copies of the library in one process: the C++ one linked into the program, and the one inside the shared C
// library. They judge alike and do not meet.
#include <criterion19/criterion19.h>
#include <criterion19/criterion19.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <string>

int main() {
    std::string const json = R"({"schema": "criterion19/dossier/1", "year": 2018, "totals": {"hamlets": 10}})";
    auto const dossier = criterion19::read_dossier(json);
    if (!dossier) return 1;
    auto const assessment = criterion19::assess(*dossier, "tt23-2012/commune");
    if (!assessment) return 2;

    criterion19_dossier* other_dossier = nullptr;
    criterion19_standard* standard = nullptr;
    criterion19_assessment* other = nullptr;
    if (criterion19_dossier_read(json.data(), json.size(), nullptr, &other_dossier, nullptr) != CRITERION19_OK)
        return 3;
    if (criterion19_standard_find("tt23-2012/commune", &standard, nullptr) != CRITERION19_OK) return 4;
    if (criterion19_assess(other_dossier, standard, nullptr, &other, nullptr) != CRITERION19_OK) return 5;
    int differences = 0;
    for (std::size_t i = 0; i < assessment->findings.size(); ++i) {
        criterion19_finding finding{};
        finding.struct_size = sizeof finding;
        if (criterion19_assessment_get_finding(other, i, &finding, nullptr) != CRITERION19_OK) return 6;
        auto const& own = assessment->findings[i];
        if (own.id != finding.id || static_cast<int>(own.outcome) != finding.outcome) ++differences;
        if (own.explanation.in(criterion19::Language::vi) != finding.explanation.vi) ++differences;
    }
    criterion19_assessment_free(&other);
    criterion19_standard_free(&standard);
    criterion19_dossier_free(&other_dossier);
    return differences == 0 ? 0 : 7;
}
