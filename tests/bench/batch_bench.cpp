// How fast communes are judged, beside what a good engineer writes by hand for the same standard, in the same program
// and the same run. The last lines are the ratios; see README.md.
#include "batch_bench.hpp"

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace {

struct Ratio {
    char const* what;
    char const* measured;
    char const* beside;  ///< null: the time itself counts
    char const* target;
};
constexpr Ratio ratios[] = {
    {"one commune, built-in standard / by hand", "one_built_in", "one_hand", "1.3"},
    {"one commune, standard from a file, planned / by hand", "one_planned", "one_hand", "3"},
    {"one commune, standard from a file, rows read / by hand", "one_loaded", "one_hand", ""},
    {"100 000 in int32 columns / int32 by hand", "library_int32/100000", "hand_int32/100000", "1.4"},
    {"1 000 000 in int32 columns / int32 by hand", "library_int32/1000000", "hand_int32/1000000", "1.1"},
    {"100 000 in packed columns / int32 by hand", "library_packed/100000", "hand_int32/100000", "1"},
    {"1 000 000 in packed columns / int32 by hand", "library_packed/1000000", "hand_int32/1000000", "1"},
    {"100 000 in packed columns / packed by hand", "library_packed/100000", "hand_packed/100000", ""},
    {"1 000 000 in packed columns / packed by hand", "library_packed/1000000", "hand_packed/1000000", ""},
    {"1 000 000, standard from a file / built-in", "library_loaded/1000000", "library_packed/1000000", ""},
    {"1 000 000 in int32 columns / sum of their bytes", "library_int32/1000000", "memory_sum/1000000", ""},
    {"1 000 000 / 10 000 communes, memory / cache", "library_packed/1000000", "library_packed/10000", ""},
    {"10 000 000 in packed columns / packed by hand", "library_packed/10000000", "hand_packed/10000000", "1.1"},
    {"10 000 000 / 1 000 000 communes", "library_packed/10000000", "library_packed/1000000", ""},
    {"10 000 000 / 1 000 000 communes, by hand", "hand_packed/10000000", "hand_packed/1000000", ""},
    {"failing ids, per commune", "library_failing/100000", nullptr, "20 ns"},
    {"what fails as JSON, per failing commune", "library_failing_json/100000", nullptr, "100 ns"},
    {"the same explained in full, one by one", "library_explained", nullptr, ""},
    {"line of facts to verdict and ids / simdjson on demand", "facts_judged", "facts_on_demand", "1.3"},
    {"dossier read and checked / read by hand, unchecked", "dossier_read", "dossier_by_hand", "1.3"},
    {"dossier to outcomes / read by hand", "dossier_outcomes", "dossier_by_hand", "1.25"},
    {"dossier to assessment / read by hand", "dossier_judged", "dossier_by_hand", "2.5"},
    {"dossier to assessment / simdjson DOM and walk", "dossier_judged", "dossier_dom", ""},
    {"dossier read by hand / simdjson DOM and walk", "dossier_by_hand", "dossier_dom", ""},
    {"program, from call to verdict", "program_start", nullptr, "5 ms"},
};

/// Remembers the best time of each benchmark, in ns for one commune.
class Table : public benchmark::ConsoleReporter {
public:
    void ReportRuns(std::vector<Run> const& runs) override {
        for (auto const& run : runs) {
            auto const items = run.counters.find("items_per_second");
            if (run.error_occurred || run.run_type != Run::RT_Iteration || items == run.counters.end()) continue;
            auto const ns = 1e9 / items->second.value;
            auto& best = best_[run.run_name.function_name + (run.run_name.args.empty() ? "" : "/" + run.run_name.args)];
            best = best == 0 ? ns : std::min(best, ns);
        }
        ConsoleReporter::ReportRuns(runs);
    }
    void print() const {
        std::printf("\n%-56s %12s %12s %8s %8s\n", "", "ns", "beside", "ratio", "target");
        for (auto const& row : ratios) {
            auto const measured = best_.find(row.measured);
            if (measured == best_.end()) continue;
            if (row.beside == nullptr) {
                std::printf("%-56s %12.2f %12s %8s %8s\n", row.what, measured->second, "", "", row.target);
                continue;
            }
            auto const beside = best_.find(row.beside);
            if (beside != best_.end())
                std::printf("%-56s %12.2f %12.2f %8.2f %8s\n", row.what, measured->second, beside->second,
                            measured->second / beside->second, row.target);
        }
    }

private:
    std::map<std::string, double> best_;
};

}  // namespace

int main(int argc, char** argv) {
    bench::add_communes();
    bench::add_texts();

    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    Table table;
    benchmark::RunSpecifiedBenchmarks(&table);
    table.print();
}
