// The id of a document is no id of a unit.
// expect: no viable overloaded '='|no match for .operator=.
#include <criterion19/base/ids.hpp>

#ifdef FAULT
using Other = criterion19::UnitId;
#else
using Other = criterion19::DocumentId;
#endif

void assign(criterion19::DocumentId& id, Other const& other) {
    id = other;
}
