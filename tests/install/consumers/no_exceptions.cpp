// The core without exceptions: compiled with -fno-exceptions, which Boost wants this function for.
#include "consumer.hpp"

#include <criterion19/judge/assess.hpp>
#include <criterion19/standards/catalogue.hpp>

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
    auto const assessment = criterion19::assess(*dossier, "tt23-2012/commune");
    return assessment && assessment->outcome == criterion19::Outcome::undetermined ? 0 : 2;
}
