// A result that nobody looks at hides the errors in it.
// expect: unused-result
#include <criterion19/base/result.hpp>

criterion19::Result<int> count();

void use() {
#ifdef FAULT
    count();
#else
    static_cast<void>(count());
#endif
}
