// A program of two translation units that needs the core alone.
#include "consumer.hpp"

#include <criterion19/judge/assess.hpp>
#include <criterion19/standards/catalogue.hpp>

int main() {
    auto const dossier = eight_of_ten_hamlets();
    if (!dossier) return 1;
    auto const assessment = criterion19::assess(*dossier, "tt23-2012/commune");
    if (!assessment) return 2;
    return assessment->find("6.4")->outcome == criterion19::Outcome::met ? 0 : 3;
}
