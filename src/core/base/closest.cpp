// The word that was probably meant: a distance between words.
#include <criterion19/base/closest.hpp>
#include <criterion19/base/error.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {

std::size_t edit_distance(std::string_view a, std::string_view b) {
    // Three rows of the table of distances between prefixes: two back (for swaps), one back, and the current one.
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            auto const replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
            current[j] = std::min({replaced, last[j] + 1, current[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = std::min(current[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(current);
    }
    return last[b.size()];
}

}  // namespace v1
}  // namespace criterion19
