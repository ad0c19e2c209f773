// Facts: the measured values of one unit, each with its evidence. The seam: nothing after it knows what a dossier is.
#pragma once

#include <criterion19/base/error.hpp>
#include <criterion19/base/interval.hpp>
#include <criterion19/base/unit_terms.hpp>
#include <criterion19/law/standard.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// A record that a value rests on (minh chứng).
struct Evidence {
    std::string path;  ///< JSON pointer of the record in the dossier
    BilingualText text;
    std::string quote;  ///< the sentence of the report, where the dossier has it
    Basis basis = Basis::reported;
};

/// One measured value: what is known of it, on what evidence, and why it is not known better.
struct Measurement {
    Interval interval;
    std::vector<Evidence> evidence;
    std::vector<BilingualText> reasons;  ///< why it is not exact; empty where the dossier just does not state it
    bool disagrees = false;              ///< what is stated of it cannot all be true
};

/// Measured values of one unit for one standard, one a slot. Made by `measure`, or by hand for tests and forms.
class Facts {
public:
    /// Nothing is known.
    explicit Facts(Standard const& standard);

    Standard const& standard() const noexcept { return *standard_; }
    /// Makes these facts, and what is copied from them, keep their standard alive. `owner` owns it.
    void keep(std::shared_ptr<void const> owner) noexcept { owner_ = std::move(owner); }
    std::size_t size() const noexcept { return slots_.size(); }
    Measurement const& operator[](std::size_t slot) const noexcept { return slots_[slot]; }
    Measurement& operator[](std::size_t slot) noexcept { return slots_[slot]; }

    /// The value of an indicator of this standard; for any other one nothing happens and false is given.
    bool set(Indicator indicator, Interval value) {
        auto const slot = standard_->slot_of(indicator);
        if (slot < 0) return false;
        slots_[static_cast<std::size_t>(slot)].interval = value;
        return true;
    }
    bool set(Indicator indicator, std::int64_t value) { return set(indicator, exactly(value)); }
    /// Forgets the value: the whole domain again.
    bool clear(Indicator indicator) { return set(indicator, whole_domain(indicator)); }

    Measurement const* find(Indicator indicator) const noexcept {
        auto const slot = standard_->slot_of(indicator);
        return slot < 0 ? nullptr : &slots_[static_cast<std::size_t>(slot)];
    }

    /// The bare intervals, for the kernel.
    std::vector<Interval> intervals() const {
        std::vector<Interval> out;
        out.reserve(slots_.size());
        for (auto const& slot : slots_) out.push_back(slot.interval);
        return out;
    }

    /// Everything that an indicator of this standard can be.
    Interval whole_domain(Indicator indicator) const noexcept;

private:
    Standard const* standard_;
    std::shared_ptr<void const> owner_;
    std::vector<Measurement> slots_;
};

}  // namespace v1
}  // namespace criterion19
