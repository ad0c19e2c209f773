// One of several libraries of a program that have the core from criterion19::header_only. PART is the function's name.
#include "consumer.hpp"

int PART() {
    auto const dossier = eight_of_ten_hamlets();
    if (!dossier) return 1;
    auto const assessment = criterion19::assess(*dossier, "tt23-2012/commune");
    if (!assessment) return 2;
    return assessment->find("6.4")->outcome == criterion19::Outcome::met ? 0 : 3;
}
