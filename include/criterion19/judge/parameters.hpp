// The parameters of a standard on one day: what its text sets, and what local decisions change.
#pragma once

#include <criterion19/base/percent.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/judge/score_form.hpp>
#include <criterion19/law/standard.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// What a parameter is set to: a share as a percentage, anything else as a number: a count, or the number of a choice
/// or of a `PeriodRule`.
class ParameterSetting {
public:
    constexpr ParameterSetting() noexcept = default;
    constexpr ParameterSetting(std::int64_t number) noexcept : value_(number) {}                         // NOLINT
    constexpr ParameterSetting(Percent share) noexcept : value_(share.hundredths), is_percent_(true) {}  // NOLINT

    bool is_percent() const noexcept { return is_percent_; }
    /// The number, or hundredths of a percent.
    constexpr std::int64_t value() const noexcept { return value_; }

private:
    std::int64_t value_ = 0;
    bool is_percent_ = false;
};

/// One change that a layer makes.
///
///     layer.changes.push_back({"tt124-2021/commune", "recognised_share", Percent(85)});
struct ParameterChange {
    std::string standard;  ///< id of the standard; empty: every standard that has the parameter
    std::string key;
    ParameterSetting value;
    std::string path = {};  ///< where it stands in the layer's file, for errors
};

/// A row that a layer adds to a standard. It can only make the standard stricter, so it stands under the root or under
/// groups all of whose rows must be met.
struct AddedRow {
    std::string standard;  ///< id of the standard
    /// Its id is unique in the layer; whole, it is preceded by the layer's id. `parent` is a group that the layer adds,
    /// or one of the standard; empty: the root. Its parameter is one of the layer, or of the standard.
    Requirement row;
    std::string path;  ///< where it stands in the layer's file, for errors
};

/// A local decision (quy định của tỉnh): who set it, by which text, from when, and what it changes or adds.
struct ParameterLayer {
    std::string id;
    BilingualText name;
    BilingualText citation;  ///< the deciding text, e.g. "Quyết định 12/2023/QĐ-UBND"
    std::string province;    ///< empty: it does not matter where the dossier is from
    Period in_force;
    std::vector<ParameterChange> changes;

    std::vector<AddedRow> rows = {};
    std::vector<Parameter> parameters = {};        ///< that only its own rows read
    std::vector<DeclaredIndicator> declared = {};  ///< `Indicator::declared(n)` in its rows is the n-th of these
    BilingualText appraiser = {};                  ///< who appraises under this decision (cơ quan thẩm định)
    std::vector<ScoreForm> forms = {};             ///< at most one for each standard (biểu chấm điểm)
    std::shared_ptr<void const> storage = {};      ///< owns what the views in rows, parameters and declared show
};

/// Value of one parameter, and the layer that set it.
struct ParameterValue {
    std::int64_t value = 0;
    Period days;              ///< of a period parameter, for the year assessed
    std::int32_t layer = -1;  ///< index into the layers given; -1: the standard itself
};

/// Values of all parameters of a standard, in its order.
using ParameterValues = std::vector<ParameterValue>;

/// The standard's own values on `when` for the year assessed.
ParameterValues parameters_on(Standard const& standard, Day when, int year);

/// The values that hold on `when`: the standard's own, then each layer's changes in order. Errors, each at
/// "/layers/n" and the path of the change: a parameter that its standard does not have, one that is not delegated, a
/// share that is no `Percent`, a value that it cannot have or that moves it the wrong way, a layer out of its period,
/// an id of two layers.
Result<ParameterValues> resolve_parameters(Standard const& standard, std::vector<ParameterLayer> const& layers,
                                           Day when, int year);

}  // namespace v1
}  // namespace criterion19
