// A standard that owns what its view shows: loaded from a file, or a built-in one with rows that a province adds.
#pragma once

#include <criterion19/law/standard.hpp>

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Keeps what views point into: addresses stay as they are while more is added.
class LawStorage {
public:
    std::string_view keep(std::string text) {
        return text.empty() ? std::string_view() : std::string_view(texts_.emplace_back(std::move(text)));
    }
    Wording keep(std::string vi, std::string en) { return {keep(std::move(vi)), keep(std::move(en))}; }
    View<Choice> keep(std::vector<Choice> choices) { return choices_.emplace_back(std::move(choices)); }
    Instrument const* keep(Instrument const& instrument) { return &instruments_.emplace_back(instrument); }

private:
    std::deque<std::string> texts_;
    std::deque<std::vector<Choice>> choices_;
    std::deque<Instrument> instruments_;
};

/// What a standard is put together from.
struct StandardParts {
    Standard head;  ///< id, unit, title, instrument, periods; its views are filled in from the lists below
    std::vector<Requirement> rows;  ///< at most `max_rows`
    std::vector<Parameter> parameters;
    std::vector<DeclaredIndicator> declared;
    std::vector<Standard const*> unit_standards;
    std::vector<std::shared_ptr<void const>> storage;  ///< whatever the views in all of these point into
};

/// Owns the storage of one standard. It stays where it is, so that its view stays good; hold it by `shared_ptr`.
class LoadedStandard {
public:
    /// Links the rows. Says nothing of whether they are sound: that is `validate(standard(), ...)`.
    explicit LoadedStandard(StandardParts parts);
    ~LoadedStandard();
    LoadedStandard(LoadedStandard const&) = delete;
    LoadedStandard& operator=(LoadedStandard const&) = delete;

    Standard const& standard() const noexcept { return standard_; }

private:
    StandardParts parts_;
    Standard standard_;
    std::vector<RowLink> links_;
    std::vector<Indicator> slots_;
};

}  // namespace v1
}  // namespace criterion19
