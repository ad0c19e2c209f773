// A program with the core from criterion19::header_only, as have two static and two shared libraries of it.
#include "consumer.hpp"

int first_static();
int second_static();
int first_shared();
int second_shared();

int main() {
    auto const dossier = eight_of_ten_hamlets();
    if (!dossier || !criterion19::assess(*dossier)) return 1;
    return first_static() + second_static() + first_shared() + second_shared();
}
