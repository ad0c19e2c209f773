// The headers without exceptions: compiled with -fno-exceptions, which Boost wants this function for.
#include "consumer.hpp"

#include <cstdlib>
#include <exception>

namespace boost {
struct source_location;
void throw_exception(std::exception const&) {
    std::abort();
}
void throw_exception(std::exception const&, source_location const&) {
    std::abort();
}
}  // namespace boost

int main() {
    auto const dossier = eight_of_ten_hamlets();
    if (!dossier) return 1;
    auto const assessment = criterion19::assess(*dossier, criterion19::standards::tt23_2012_commune);
    return assessment && assessment->outcome == criterion19::Outcome::undetermined ? 0 : 2;
}
