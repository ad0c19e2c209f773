#pragma once

#include <criterion19/criterion19.hpp>

criterion19::Result<criterion19::Dossier> eight_of_ten_hamlets();
