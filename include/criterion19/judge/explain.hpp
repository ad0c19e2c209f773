// Why an assessment came out as it did, what is missing, and what would mend it: pure functions over its findings,
// facts and parameters. Nothing is traced; where values are tried, the one kernel judges them.
#pragma once

#include <criterion19/judge/explain/deciding.hpp>
#include <criterion19/judge/explain/direction.hpp>
#include <criterion19/judge/explain/missing.hpp>
#include <criterion19/judge/explain/remedies.hpp>
#include <criterion19/judge/explain/repair.hpp>
