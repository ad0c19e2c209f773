// A program that uses the headers alone.
#include <criterion19/base/outcome.hpp>
#include <criterion19/version.hpp>

using criterion19::Outcome;

int main() {
    return criterion19::all_of(Outcome::met, Outcome::not_applicable) == Outcome::met ? 0 : 1;
}
