// A program of two translation units that uses the headers alone.
#include "consumer.hpp"

int main() {
    auto const dossier = eight_of_ten_hamlets();
    if (!dossier) return 1;
    auto const assessment = criterion19::assess(*dossier, criterion19::standards::tt23_2012_commune);
    if (!assessment) return 2;
    return assessment->find("6.4")->outcome == criterion19::Outcome::met ? 0 : 3;
}
