// invent_communes generate --communes N --year YEAR ...: lines of facts or dossiers of communes that do not exist.
#include "generate.hpp"

#include "cli/cli.hpp"

#include <iostream>

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    return criterion19::cli::run(argc, argv, std::cin, std::cout, std::cerr, criterion19::generate::add_generate);
}
