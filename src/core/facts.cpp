// Facts of which nothing is known yet.
#include <criterion19/judge/facts.hpp>
#include <criterion19/law/domains.hpp>

#include <cstddef>

namespace criterion19 {
inline namespace v1 {

Facts::Facts(Standard const& standard) : standard_(&standard), slots_(standard.indicators.size()) {
    for (std::size_t i = 0; i < slots_.size(); ++i) slots_[i].interval = whole_domain(standard.indicators[i]);
}

Interval Facts::whole_domain(Indicator indicator) const noexcept {
    return domain_of(*standard_, indicator);
}

}  // namespace v1
}  // namespace criterion19
